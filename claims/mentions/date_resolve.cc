#include "claims/mentions/date_resolve.h"

#include <cstdlib>

namespace claims {
namespace {

using absl::CivilDay;
using absl::CivilMonth;
using absl::CivilYear;
using Kind = DateExpression::Kind;

constexpr int64_t kMaxShift = 100000;

int WeekdayOf(CivilDay day) { return static_cast<int>(absl::GetWeekday(day)); }

CivilDay MondayOf(CivilDay day) { return day - WeekdayOf(day); }

DayRange Day(CivilDay day) { return {day, day, v1::GRANULARITY_DAY}; }

DayRange Days(CivilDay start, CivilDay end) {
  return {start, end, start == end ? v1::GRANULARITY_DAY : v1::GRANULARITY_RANGE};
}

DayRange Months(CivilMonth first, int count, v1::Granularity granularity) {
  return {CivilDay(first), CivilDay(first + count) - 1, granularity};
}

DayRange Month(CivilMonth month) { return Months(month, 1, v1::GRANULARITY_MONTH); }

DayRange Year(CivilYear year) {
  return Months(CivilMonth(year), 12, v1::GRANULARITY_YEAR);
}

DayRange Week(CivilDay day) {
  const CivilDay monday = MondayOf(day);
  return {monday, monday + 6, v1::GRANULARITY_WEEK};
}

bool IsReal(int year, int month, int day) {
  const CivilDay civil(year, month, day);
  return civil.month() == month && civil.day() == day;
}

// The same day some months away, or the month's last day.
CivilDay AddMonths(CivilDay day, int64_t months) {
  const CivilMonth month = CivilMonth(day) + months;
  const CivilDay last = CivilDay(month + 1) - 1;
  return std::min(CivilDay(month) + (day.day() - 1), last);
}

// What a year that disagrees with tense costs beside a nearer one, in days. Half
// a year makes the nearest win whatever the tense while it is within three
// months: news names the year of anything further off, and the verb that rules
// a date is easily misread.
constexpr int64_t kTensePenalty = 183;
constexpr int64_t kNever = -1;

// Of the years around publication, the one that tense and nearness choose.
// `make` gives the interval in a year, or nullopt (29 February). `penalty` is
// for a year against the tense; kNever excludes it.
template <typename Make>
std::optional<DayRange> ChooseYear(const ResolveContext& context, int64_t penalty, Make make) {
  const CivilDay published = *context.published;
  std::optional<DayRange> best;
  int64_t best_distance = 0;
  const int centre = static_cast<int>(published.year());
  for (int year = centre - 4; year <= centre + 4; ++year) {
    const std::optional<DayRange> range = make(year);
    if (!range) continue;
    const bool against = (context.tense == Tense::kPast && range->start > published) ||
                         (context.tense == Tense::kFuture && range->end < published);
    if (against && penalty == kNever) continue;
    const int64_t distance = (range->start > published ? range->start - published
                              : range->end < published ? published - range->end
                                                       : 0) +
                             (against ? penalty : 0);
    if (!best || distance < best_distance) {
      best = range;
      best_distance = distance;
    }
  }
  return best;
}

int FirstMonthOf(Part part, int number) {
  switch (part) {
    case Part::kQuarter: return 3 * (number - 1) + 1;
    case Part::kHalf: return 6 * (number - 1) + 1;
    case Part::kSeason: return 3 * number;  // spring is March to May
    default: return 1;
  }
}

// "the first half of May", "the second week of March", "the last week of the year".
DayRange PartOf(const DayRange& whole, Part part, int number) {
  if (part == Part::kHalf) {
    return number == 1 ? Days(whole.start, whole.start + 14) : Days(whole.start + 15, whole.end);
  }
  const CivilDay start = number == kLastPart ? whole.end - 6 : whole.start + 7 * (number - 1);
  return {start, std::min(start + 6, whole.end), v1::GRANULARITY_WEEK};
}

std::optional<DayRange> CalendarIn(const DateExpression& date, int year);

std::optional<DayRange> PointIn(const CalendarPoint& point, int year) {
  if (point.month == 0) return Year(CivilYear(year));
  if (point.day == 0) return Month(CivilMonth(year, point.month));
  if (!IsReal(year, point.month, point.day)) return std::nullopt;
  return Day(CivilDay(year, point.month, point.day));
}

std::optional<DayRange> PartIn(const DateExpression& date, int year) {
  switch (date.part) {
    case Part::kQuarter:
    case Part::kSeason:
      return Months(CivilMonth(year, FirstMonthOf(date.part, date.part_number)), 3,
                    v1::GRANULARITY_QUARTER);
    case Part::kHalf:
      if (date.from.month != 0) break;
      return Months(CivilMonth(year, FirstMonthOf(date.part, date.part_number)), 6,
                    v1::GRANULARITY_RANGE);
    case Part::kDecade:
      return Months(CivilMonth(year, 1), 120, v1::GRANULARITY_DECADE);
    default:
      break;
  }
  const DayRange whole = date.from.month == 0 ? Year(CivilYear(year))
                                              : Month(CivilMonth(year, date.from.month));
  return PartOf(whole, date.part, date.part_number);
}

std::optional<DayRange> CalendarIn(const DateExpression& date, int year) {
  if (date.part != Part::kNone) return PartIn(date, year);
  const auto from = PointIn(date.from, year);
  if (from && date.whole_week) return Week(from->start);
  if (!from || !date.range) return from;
  int to_year = date.to.year;
  if (to_year == 0) {
    const bool wraps = date.to.month != 0 && date.to.month < date.from.month;
    to_year = wraps ? year + 1 : year;
  }
  const auto to = PointIn(date.to, to_year);
  if (!to || to->end < from->start) return std::nullopt;
  return DayRange{from->start, to->end, v1::GRANULARITY_RANGE};
}

// "the 17th": the nearest month that tense allows.
std::optional<DayRange> ResolveBareDay(const DateExpression& date, const ResolveContext& context) {
  if (!context.published) return std::nullopt;
  const CivilDay published = *context.published;
  std::optional<DayRange> best;
  for (int shift = -2; shift <= 2; ++shift) {
    const CivilMonth month = CivilMonth(published) + shift;
    if (!IsReal(static_cast<int>(month.year()), month.month(), date.from.day)) continue;
    const CivilDay day(month.year(), month.month(), date.from.day);
    if (context.tense == Tense::kPast && day > published) continue;
    if (context.tense == Tense::kFuture && day < published) continue;
    if (!best || std::llabs(day - published) < std::llabs(best->start - published)) best = Day(day);
  }
  return best;
}

std::optional<DayRange> ResolveCalendar(const DateExpression& date, const ResolveContext& context) {
  if (date.from.year != 0) return CalendarIn(date, date.from.year);
  if (date.from.month == 0 && date.from.day != 0) return ResolveBareDay(date, context);
  if (!context.published) {
    if (context.near_year == 0 || date.relative_year || date.selector != Selector::kNone) {
      return std::nullopt;
    }
  } else if (date.relative_year) {
    return CalendarIn(date, static_cast<int>(context.published->year()) + *date.relative_year);
  }
  if (date.selector == Selector::kThis) {
    return CalendarIn(date, static_cast<int>(context.published->year()));
  }
  if (date.selector != Selector::kNone) {  // "last March", "next summer": not the current one
    ResolveContext outside = context;
    const int64_t step = date.selector == Selector::kLast ? -1 : 1;
    outside.tense = step < 0 ? Tense::kPast : Tense::kFuture;
    return ChooseYear(outside, kNever, [&](int year) -> std::optional<DayRange> {
      const auto range = CalendarIn(date, year);
      if (range && range->start <= *context.published && *context.published <= range->end) {
        return std::nullopt;
      }
      return range;
    });
  }
  if (context.near_year != 0) {
    const bool wraps = date.from.month != 0 && date.from.month < context.near_month;
    return CalendarIn(date, context.near_year + (wraps ? 1 : 0));
  }
  // A weekday beside the date says which year: "Wednesday, Feb. 4".
  const auto in_year = [&](int year) { return CalendarIn(date, year); };
  if (date.weekday >= 0) {
    const auto match = ChooseYear(context, kTensePenalty, [&](int year) -> std::optional<DayRange> {
      const auto range = CalendarIn(date, year);
      if (range && WeekdayOf(range->start) != date.weekday) return std::nullopt;
      return range;
    });
    if (match && std::llabs(match->start - *context.published) < 550) return match;
  }
  // A month is long: "they met in March", in February, was last year's.
  const bool strict = date.holiday || (date.from.day == 0 && !context.due);
  return ChooseYear(context, strict ? kNever : kTensePenalty, in_year);
}

std::optional<DayRange> ResolveWeekday(const DateExpression& date, const ResolveContext& context) {
  if (!context.published) return std::nullopt;
  const CivilDay published = *context.published;
  const int today = WeekdayOf(published);
  const int ahead = (date.weekday - today + 7) % 7;
  CivilDay day = published;
  if (date.week) {
    day = MondayOf(published) + 7 * *date.week + date.weekday;
  } else if (date.selector == Selector::kLast) {
    day = published - (ahead == 0 ? 7 : 7 - ahead);
  } else if (date.selector == Selector::kNext) {
    day = date.offset == 1 ? published + (ahead == 0 ? 7 : ahead)
                           : MondayOf(published) + 7 + date.weekday;
  } else if (context.tense == Tense::kFuture ||
             (context.tense == Tense::kEither && ahead < 7 - ahead)) {
    day = published + ahead;
  } else if (date.selector == Selector::kThis && context.tense == Tense::kUnknown) {
    day = MondayOf(published) + date.weekday;
  } else {
    day = published - (ahead == 0 ? 0 : 7 - ahead);  // news looks back unless it says otherwise
  }
  if (!date.range) return Day(day);
  // A range that looks back must not run past publication.
  const int length = (date.weekday_to - date.weekday + 7) % 7;
  if (context.tense == Tense::kPast && date.selector == Selector::kNone && !date.week &&
      day + length > published && ahead != 0) {
    day -= 7;
  }
  return Days(day, day + length);
}

// The unit that holds `day`, `offset` units away.
std::optional<DayRange> UnitAround(CivilDay day, TimeUnit unit, int64_t offset) {
  switch (unit) {
    case TimeUnit::kMinute:
    case TimeUnit::kHour:
      return std::nullopt;
    case TimeUnit::kDay:
      return Day(day + offset);
    case TimeUnit::kWeek:
      return Week(day + 7 * offset);
    case TimeUnit::kMonth:
      return Month(CivilMonth(day) + offset);
    case TimeUnit::kQuarter: {
      const int first = (day.month() - 1) / 3 * 3 + 1;
      return Months(CivilMonth(day.year(), first) + 3 * offset, 3, v1::GRANULARITY_QUARTER);
    }
    case TimeUnit::kYear:
      return Year(CivilYear(day) + offset);
    case TimeUnit::kDecade: {
      const auto first = CivilYear(day.year() - day.year() % 10 + 10 * offset);
      return Months(CivilMonth(first), 120, v1::GRANULARITY_DECADE);
    }
    case TimeUnit::kWeekend: {
      const CivilDay saturday = MondayOf(day) + 5 + 7 * offset;
      return Days(saturday, saturday + 1);
    }
    case TimeUnit::kSeason:
      break;
  }
  return std::nullopt;
}

std::optional<DayRange> ResolveUnit(const DateExpression& date, const ResolveContext& context) {
  if (!context.published) return std::nullopt;
  const CivilDay published = *context.published;
  int64_t offset = date.selector == Selector::kLast   ? -1
                   : date.selector == Selector::kNext ? 1
                                                      : 0;
  if (date.unit == TimeUnit::kWeekend) {
    // Sat-Sun of this week, or of the last when the week has not got there and
    // the sentence looks back.
    const bool reached = WeekdayOf(published) >= 5;
    const bool back = date.selector == Selector::kNone &&
                      (context.tense == Tense::kPast ||
                       (context.tense == Tense::kUnknown && WeekdayOf(published) < 3));
    const bool back_this = date.selector == Selector::kThis && context.tense == Tense::kPast;
    if ((back || back_this) && !reached) offset = -1;
  }
  const auto unit = UnitAround(published, date.unit, offset);
  if (!unit || date.part == Part::kNone) return unit;
  return PartOf(*unit, date.part, date.part_number);
}

// The day that is so many units away.
CivilDay DayAway(CivilDay day, TimeUnit unit, int64_t n) {
  switch (unit) {
    case TimeUnit::kMinute: return day + n / (24 * 60);
    case TimeUnit::kHour: return day + (n > 0 ? (n + 23) / 24 : n / 24);
    case TimeUnit::kWeek: return day + 7 * n;
    case TimeUnit::kMonth: return AddMonths(day, n);
    case TimeUnit::kQuarter: return AddMonths(day, 3 * n);
    case TimeUnit::kYear: return AddMonths(day, 12 * n);
    case TimeUnit::kDecade: return AddMonths(day, 120 * n);
    default: return day + n;
  }
}

std::optional<DayRange> ResolveShift(const DateExpression& date, const ResolveContext& context) {
  if (!context.published || std::llabs(date.offset) > kMaxShift ||
      std::llabs(date.offset_to) > kMaxShift) {
    return std::nullopt;
  }
  const CivilDay published = *context.published;
  if (date.unit < TimeUnit::kDay) {
    const CivilDay day = DayAway(published, date.unit, date.offset);
    return date.unit == TimeUnit::kMinute ? Day(published) : Day(day);
  }
  const auto first = UnitAround(published, date.unit, date.offset);
  const auto second = UnitAround(published, date.unit, date.offset_to);
  if (!first || !second || date.offset == date.offset_to) return first;
  return Days(std::min(first->start, second->start), std::max(first->end, second->end));
}

std::optional<DayRange> ResolveWithin(const DateExpression& date, const ResolveContext& context) {
  if (!context.published || std::llabs(date.offset) > kMaxShift ||
      std::llabs(date.offset_to) > kMaxShift) {
    return std::nullopt;
  }
  const CivilDay first = DayAway(*context.published, date.unit, date.offset);
  const CivilDay last = DayAway(*context.published, date.unit, date.offset_to);
  if (date.kind == Kind::kPast) {
    return Days(DayAway(*context.published, date.unit, -date.offset), *context.published);
  }
  return last > first ? Days(first, last) : Day(first);
}

std::optional<DayRange> Resolve(const DateExpression& date, const ResolveContext& context) {
  switch (date.kind) {
    case Kind::kCalendar: return ResolveCalendar(date, context);
    case Kind::kWeekday: return ResolveWeekday(date, context);
    case Kind::kUnit: return ResolveUnit(date, context);
    case Kind::kShift: return ResolveShift(date, context);
    case Kind::kWithin:
    case Kind::kPast: return ResolveWithin(date, context);
    case Kind::kDayOffset:
      if (!context.published) return std::nullopt;
      return Days(*context.published + date.offset, *context.published + date.offset_to);
    case Kind::kAnchor:
      if (!context.anchor || std::llabs(date.offset) > kMaxShift) return std::nullopt;
      return UnitAround(date.offset > 0 ? context.anchor->end : context.anchor->start, date.unit,
                        date.offset);
    case Kind::kVague:
    case Kind::kDuration:
    case Kind::kTime: break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DayRange> ResolveDate(const DateExpression& date, const ResolveContext& context) {
  std::optional<DayRange> range = Resolve(date, context);
  if (!range) return range;
  // Four-digit years only: anything else does not fit the interval's format.
  if (range->start.year() < 1 || range->end.year() > 9999) return std::nullopt;
  return range;
}

}  // namespace claims
