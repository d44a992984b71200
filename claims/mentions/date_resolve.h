// Places a date expression in time.
//
// Conventions: "last/next week" are ISO weeks, Monday to Sunday; "early",
// "mid-" and "late June" are its first, second and last ten days or so, and
// "early 2018" is its first quarter, "late 2018" its last; a month and day
// without a year is the nearest to publication, tense having its say beyond
// three months; seasons are the meteorological ones of the northern hemisphere,
// winter named by its December; "two weeks ago" and "in two months" are that
// week and that month (HeidelTime), while "within two weeks" is the day on
// which they run out.
// Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_RESOLVE_H_
#define CLAIMS_MENTIONS_DATE_RESOLVE_H_

#include <optional>

#include "absl/time/civil_time.h"
#include "claims/mentions/date_expression.h"
#include "claims/mentions/date_verbs.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Closed interval of days.
struct DayRange {
  absl::CivilDay start, end;
  v1::Granularity granularity = v1::GRANULARITY_DAY;
};

struct ResolveContext {
  std::optional<absl::CivilDay> published;
  Tense tense = Tense::kUnknown;
  // A time limit, which a report may name soon after it has run out.
  bool due = false;
  // Before a noun for what is held on a day: "the December talks" may be past or to come.
  bool modifies_plan = false;
  // The date before this one, for "the next day".
  std::optional<DayRange> anchor;
  // A year that stands close before ("in March 2022 and again in May"), with its
  // month; 0 when none.
  int near_year = 0;
  int near_month = 0;
  // The time before the report's own that the sentences before have come to, if they have,
  // whether it was reached by a date without a year, and whether the whole report looks back, or
  // is a history of little else (narrative.h).
  std::optional<DayRange> story;
  bool story_goes_on = false;
  bool looks_back = false;
  bool is_history = false;
};

// nullopt when it has no place in time, or none that is known.
std::optional<DayRange> ResolveDate(const DateExpression& date, const ResolveContext& context);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_RESOLVE_H_
