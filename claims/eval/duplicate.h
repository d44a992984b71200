// Claims of one document that say the same. Internal to claims/eval.
#ifndef CLAIMS_EVAL_DUPLICATE_H_
#define CLAIMS_EVAL_DUPLICATE_H_

#include <string>

#include "proto/claims/v1/claim.pb.h"

namespace claims::eval {

// Equal for two claims that differ only in their evidence, attribution and rule,
// and in how their entities are worded: ids, mentions, roles and contents.
// Thread-safe.
std::string ContentKey(const v1::Claim& claim);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_DUPLICATE_H_
