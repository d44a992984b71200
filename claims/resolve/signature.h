// What makes two mentions the same claim: all slots agree.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_SIGNATURE_H_
#define CLAIMS_RESOLVE_SIGNATURE_H_

#include <string>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Kind, polarity, modality and all slots by entity id; not the words (mention,
// role, content), the evidence, or who says it.
std::string Signature(const v1::Claim& claim);

// 16 hex digits of FNV-1a over the document's id and the signature: stable on
// any machine and in any order.
std::string ClaimId(const v1::Claim& claim, absl::string_view signature);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_SIGNATURE_H_
