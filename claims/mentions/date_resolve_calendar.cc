// The year of a calendar date, by tense and nearness, and its parts.
#include <algorithm>
#include <cstdlib>
#include <limits>

#include "claims/mentions/date_intervals.h"

namespace claims {

using absl::CivilDay;
using absl::CivilMonth;
using absl::CivilYear;

DayRange PartOf(const DayRange& whole, Part part, int number) {
  if (part == Part::kHalf) {
    return number == 1 ? Days(whole.start, whole.start + 14) : Days(whole.start + 15, whole.end);
  }
  const CivilDay start = number == kLastPart ? whole.end - 6 : whole.start + 7 * (number - 1);
  return {start, std::min(start + 6, whole.end), v1::GRANULARITY_WEEK};
}

namespace {

bool IsReal(int year, int month, int day) {
  const CivilDay civil(year, month, day);
  return civil.month() == month && civil.day() == day;
}

// What a year that disagrees with tense costs beside a nearer one, in days. Half
// a year makes the nearest win whatever the tense while it is within three
// months: news names the year of anything further off, and the verb that rules
// a date is easily misread.
constexpr int64_t kTensePenalty = 183;
// And against a plan told in the past, which may have come to its time before the report.
constexpr int64_t kPlanPenalty = 120;
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
    const bool plan = context.tense == Tense::kIntended || context.tense == Tense::kEither;
    const int64_t distance = (range->start > published ? range->start - published
                              : range->end < published ? published - range->end
                                                       : 0) +
                             (against                                  ? penalty
                              : plan && range->end < published ? kPlanPenalty
                                                                       : 0);
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

bool LooksAhead(Tense tense) { return tense == Tense::kFuture || tense == Tense::kIntended; }

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
    if (LooksAhead(context.tense) && day < published) continue;
    if (!best || std::llabs(day - published) < std::llabs(best->start - published)) best = Day(day);
  }
  return best;
}

// How many days after what was told last a date may be to be of that time too, rather than
// `own`: news names no year for what is fresh, and seldom one for what is not a year old.
int64_t MostDaysOn(const ResolveContext& context, const std::optional<DayRange>& own) {
  constexpr int64_t kFresh = 14, kLate = 30, kStale = 90, kRecent = 270;  // days old
  constexpr int64_t kWithin = 0, kMonth = 31, kMonths = 62, kSeasons = 180;
  constexpr int64_t kNo = std::numeric_limits<int64_t>::min();
  const v1::Granularity told = context.story->granularity;
  // Told as past, a day to come is none of the report's own.
  const bool dated = own && context.published &&
                     (own->start <= *context.published || context.tense != Tense::kPast);
  const int64_t age = dated ? *context.published - own->end : kRecent + 1;
  if (age > kRecent) return context.looks_back ? kSeasons : kMonths;
  if (told == v1::GRANULARITY_YEAR || (age <= kLate && !context.looks_back)) return kNo;
  const bool of_day = told == v1::GRANULARITY_DAY;
  if (age <= kFresh) {
    const bool told_on = context.story_goes_on || context.is_history;
    return of_day && told_on ? kMonth : kNo;
  }
  if (age > kStale && context.is_history) return kSeasons;
  return of_day ? kMonth : kWithin;
}

// In the time that the sentences before tell of: "It began on 24 February 2029. On 10 March ...".
// `own` is the same date as news would mean it.
std::optional<DayRange> ResolveInStory(const DateExpression& date, const ResolveContext& context,
                                       const std::optional<DayRange>& own) {
  constexpr int64_t kBackStep = 14;  // days that a telling steps back
  if (!context.story || (LooksAhead(context.tense) && !(context.due && context.looks_back))) {
    return std::nullopt;
  }
  const DayRange& story = *context.story;
  std::optional<DayRange> told;
  for (int year : {static_cast<int>(story.start.year()), static_cast<int>(story.end.year()) + 1}) {
    told = CalendarIn(date, year);
    if (told && told->end >= story.start - kBackStep) break;
    told.reset();
  }
  if (!told || (context.published && told->start > *context.published)) return std::nullopt;
  if (date.weekday >= 0 && WeekdayOf(told->start) != date.weekday) return std::nullopt;
  return told->start - story.end <= MostDaysOn(context, own) ? told : std::nullopt;
}

// In the year that tense and nearness to publication choose.
std::optional<DayRange> ResolveInOwnTime(const DateExpression& date,
                                         const ResolveContext& context) {
  if (!context.published) return std::nullopt;
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
  const bool strict =
      date.holiday || (date.from.day == 0 && !context.due && !context.modifies_plan);
  return ChooseYear(context, strict ? kNever : kTensePenalty, in_year);
}

}  // namespace

std::optional<DayRange> ResolveCalendar(const DateExpression& date, const ResolveContext& context) {
  if (date.from.year != 0) return CalendarIn(date, date.from.year);
  if (date.from.month == 0 && date.from.day != 0) return ResolveBareDay(date, context);
  if (!context.published) {
    if (date.relative_year || date.selector != Selector::kNone) return std::nullopt;
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
  const std::optional<DayRange> own = ResolveInOwnTime(date, context);
  const std::optional<DayRange> told = ResolveInStory(date, context, own);
  return told ? told : own;
}

}  // namespace claims
