// Why words that speak of an agreement tell of none.
//
//   WhyNoAgreement(masked, draft, report)   // "no agreement", for "failed to reach a deal"
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_NO_AGREEMENT_H_
#define CLAIMS_RESOLVE_NO_AGREEMENT_H_

#include "absl/strings/string_view.h"
#include "claims/extract/draft.h"

namespace claims {

// Empty where they may agree. `masked`: the draft's sentence; `report`: the whole text,
// which alone may say that an accord was concluded.
absl::string_view WhyNoAgreement(absl::string_view masked, const Draft& draft,
                                 absl::string_view report);

// "a truce was declared [between rival clans]": whose it is the report's two do not tell.
bool IsOfOthers(absl::string_view after);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_NO_AGREEMENT_H_
