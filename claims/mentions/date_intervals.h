// Intervals of days, and those of a calendar date.
//
// Internal to claims/mentions. Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_INTERVALS_H_
#define CLAIMS_MENTIONS_DATE_INTERVALS_H_

#include "claims/mentions/date_resolve.h"

namespace claims {

inline int WeekdayOf(absl::CivilDay day) { return static_cast<int>(absl::GetWeekday(day)); }

inline absl::CivilDay MondayOf(absl::CivilDay day) { return day - WeekdayOf(day); }

inline DayRange Day(absl::CivilDay day) { return {day, day, v1::GRANULARITY_DAY}; }

inline DayRange Days(absl::CivilDay start, absl::CivilDay end) {
  return {start, end, start == end ? v1::GRANULARITY_DAY : v1::GRANULARITY_RANGE};
}

inline DayRange Months(absl::CivilMonth first, int count, v1::Granularity granularity) {
  return {absl::CivilDay(first), absl::CivilDay(first + count) - 1, granularity};
}

inline DayRange Month(absl::CivilMonth month) { return Months(month, 1, v1::GRANULARITY_MONTH); }

inline DayRange Year(absl::CivilYear year) {
  return Months(absl::CivilMonth(year), 12, v1::GRANULARITY_YEAR);
}

inline DayRange Week(absl::CivilDay day) {
  const absl::CivilDay monday = MondayOf(day);
  return {monday, monday + 6, v1::GRANULARITY_WEEK};
}

// "the first half of May", "the second week of March", "the last week of the year".
DayRange PartOf(const DayRange& whole, Part part, int number);

// A date that names a month, a day of one or a year.
std::optional<DayRange> ResolveCalendar(const DateExpression& date, const ResolveContext& context);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_INTERVALS_H_
