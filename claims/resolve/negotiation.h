// Whether a document is about a negotiation at all. Reports of every kind say that
// someone demands, rejects or agrees; only beside talk of a negotiation are these
// claims.
//
//   DropOutsideNegotiation(document_text, &claims);
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_NEGOTIATION_H_
#define CLAIMS_RESOLVE_NEGOTIATION_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Weighs words: three points for one that hardly stands elsewhere ("mediator",
// "ceasefire"), one for a looser one ("deal"); a longer text must have more of them.
// Texts of a sentence or two always pass.
bool TellsOfNegotiation(absl::string_view text);

// Where `text` tells of none: removes demands, proposals, responses and agreements on
// topics that everyday politics shares, and deadlines that nobody is said to set.
void DropOutsideNegotiation(absl::string_view text, std::vector<v1::Claim>* claims);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_NEGOTIATION_H_
