#include "claims/mentions/date_resolve.h"

#include <algorithm>
#include <cstdlib>

#include "claims/mentions/date_intervals.h"

namespace claims {
namespace {

using absl::CivilDay;
using absl::CivilMonth;
using absl::CivilYear;
using Kind = DateExpression::Kind;

constexpr int64_t kMaxShift = 100000;
// A plan that came to its time is in the news for so many days.
constexpr int kMostDaysAgo = 2;

// The same day some months away, or the month's last day.
CivilDay AddMonths(CivilDay day, int64_t months) {
  const CivilMonth month = CivilMonth(day) + months;
  const CivilDay last = CivilDay(month + 1) - 1;
  return std::min(CivilDay(month) + (day.day() - 1), last);
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
  } else if (context.tense == Tense::kFuture || context.tense == Tense::kIntended ||
             (context.tense == Tense::kEither && 7 - ahead > kMostDaysAgo)) {
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
  // On a Sunday "this week" has ended: "they will meet this week" is the one that begins.
  if (date.unit == TimeUnit::kWeek && date.selector == Selector::kThis &&
      WeekdayOf(published) == 6 && IsAhead(context.tense)) {
    offset = 1;
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
  // "for the next two days": all of them.
  if (!context.due && date.unit == TimeUnit::kDay && date.until) {
    return Days(*context.published + 1, std::max(first, last));
  }
  if (date.kind == Kind::kPast) {
    return Days(DayAway(*context.published, date.unit, -date.offset), *context.published);
  }
  return last > first ? Days(first, last) : Day(first);
}

// "early June" is its first ten days, "late last year" its last quarter. A time limit in the
// middle of a month is its 15th, of a week the Wednesday.
DayRange ThirdOf(const DayRange& whole, Third third, bool due) {
  if (whole.granularity == v1::GRANULARITY_YEAR && third != Third::kMid) {
    const CivilMonth first(whole.start.year(), third == Third::kEarly ? 1 : 10);
    return Months(first, 3, v1::GRANULARITY_QUARTER);
  }
  if (whole.granularity == v1::GRANULARITY_WEEK && third == Third::kMid && due) {
    return Day(whole.start + 2);
  }
  if (whole.granularity != v1::GRANULARITY_MONTH) return whole;
  if (third == Third::kEarly) return Days(whole.start, whole.start + 9);
  if (third == Third::kLate) return Days(whole.start + 20, whole.end);
  return due ? Day(whole.start + 14) : Days(whole.start + 10, whole.start + 19);
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
  if (date.third != Third::kNone) range = ThirdOf(*range, date.third, context.due);
  // Four-digit years only: anything else does not fit the interval's format.
  if (range->start.year() < 1 || range->end.year() > 9999) return std::nullopt;
  return range;
}

}  // namespace claims
