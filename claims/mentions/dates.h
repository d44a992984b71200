// Dates in running text, resolved against a publication date.
//
//   DateContext context{absl::CivilDay(2026, 2, 13)};
//   auto dates = FindDates("They meet next Tuesday and Wednesday.", {0, 37}, context);
//   // one mention: "next Tuesday and Wednesday", 2026-02-17 to 2026-02-18
//
// Conventions are those of TIMEX3 (ISO-TimeML) where they give a value, and of
// shared annotation guidelines otherwise; each is named beside its code.
// Stateless and thread-safe. Cannot fail: what is no date is not returned.
#ifndef CLAIMS_MENTIONS_DATES_H_
#define CLAIMS_MENTIONS_DATES_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "claims/base/span.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

struct DateContext {
  // Absent: relative dates, and days without a year, stay unresolved.
  std::optional<absl::CivilDay> published;
};

// How an expression sits in time, which callers need beyond the interval.
enum class DateShape : uint8_t {
  kPoint,     // "on Feb. 18", "next week", "in March 2022"
  kDeadline,  // "by the end of June", "within 48 hours", "until Friday", "no later than May 1"
  kSince,     // "since March 2022", "after Tuesday": open to the right, not the event's own date
  kDuration,  // "for two days", "30-day": no place in time; date is empty
  kTime,      // "12:30 local time (10:30 BST)", "at 1 p.m.": see start_time
};

struct DateMention {
  // Without a leading preposition for kPoint ("Feb. 18"); with the words that
  // make the shape for kDeadline ("by the end of June") and kSince.
  Span span;
  DateShape shape = DateShape::kPoint;
  // Empty (no start, no end) when unresolved.
  v1::DateInterval date;
  // "HH:MM" for kTime, else empty.
  std::string start_time;
};

// All date expressions in text[within], in order, none overlapping. `within` is
// one sentence: tense and an explicit year elsewhere in it steer resolution.
std::vector<DateMention> FindDates(absl::string_view text, Span within,
                                   const DateContext& context);

// The day of a report's dateline, where it has a year: "OSLO, March 3, 2031 (Agency) - ".
// nullopt when `text` does not begin with one.
std::optional<absl::CivilDay> DatelineDay(absl::string_view text);

// "2026-02-13", "2026-02-13T10:00:00Z" -> a day. nullopt when it is neither.
std::optional<absl::CivilDay> ParsePublished(absl::string_view rfc3339);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATES_H_
