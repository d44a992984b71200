// Which dates of a sentence are not those of the meeting that it tells of.
//
//   "Berg said Friday"         // the day of the saying
//   "the 2031 nuclear deal"    // a name
//   "elections in 2032"        // another matter's
//
// All take masked text and the place of the date's mask. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_EVENT_DATES_H_
#define CLAIMS_RESOLVE_EVENT_DATES_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// "the minister [Thursday] said that talks": the day of the saying.
bool IsSaidOn(absl::string_view masked, int32_t at);

// True for a date that tells when something was said ("Berg said Friday").
bool IsSpeechDate(absl::string_view masked, int32_t at);

// "CITY (Agency/16 March) - ", "CITY, May 3 (Agency) -- ": when it was written.
bool IsDatelineDate(absl::string_view masked, int32_t at);

// "the first talks since a truce broke down 20 months ago", "since the Oslo talks in June": the
// date or the place of what has been since then. But talks that stand after "since" themselves,
// stated by `near`, are of that day.
bool IsOfTimeSince(absl::string_view masked, int32_t at, Span near);

// "met aides in Oslo on Monday ahead of [talks between A and B]": the place and the day before
// those of the talks whose sides `near` names.
bool IsAheadOf(absl::string_view masked, int32_t at, Span near);

// The date of a war, an accord, an election, of what has been since then, of the last time.
// `near` are the words that state the meeting.
bool IsOfOtherMatter(absl::string_view masked, int32_t at, Span near);

// "the second meeting [this year]": within what they are counted. Not "the second meeting Friday".
bool IsCountWindow(const v1::DateInterval& date, absl::string_view masked, int32_t at);

// "over the past two years": no days of one meeting.
bool IsLongSpan(const v1::DateInterval& date);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_EVENT_DATES_H_
