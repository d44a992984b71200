// The keys under which a claim is filed.
//
// Views into the claim. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_LEDGER_CLAIM_KEYS_H_
#define CLAIMS_LEDGER_CLAIM_KEYS_H_

#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The meeting's id as its document names it; empty for kinds without one.
absl::string_view EventIdOf(const v1::Claim& claim);

// Ids of all parties and people in the body, some more than once. Speakers are not
// among them: they say it, it is not about them.
void ForEachSubjectId(const v1::Claim& claim, absl::FunctionRef<void(absl::string_view)> visit);

// These, sorted, each once.
std::vector<absl::string_view> SubjectIdsOf(const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_LEDGER_CLAIM_KEYS_H_
