// Why words that accept, reject or deny are no party's answer in talks.
//
//   WhyNoAnswer(masked, draft, stance)   // "its own demand", for "would not drop its demand"
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_NO_ANSWER_H_
#define CLAIMS_RESOLVE_NO_ANSWER_H_

#include "absl/strings/string_view.h"
#include "claims/extract/draft.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Empty where they may be one. `masked`: the draft's sentence; the draft names by whom.
absl::string_view WhyNoAnswer(absl::string_view masked, const Draft& draft, v1::Stance stance);

// "a ceasefire", "the 30-day truce": what two who accept it have agreed on.
bool IsTruce(absl::string_view content);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_NO_ANSWER_H_
