// Which claims are about the same thing, and what their difference means.
//
//   std::vector<v1::Disagreement> found = Check(claims, {});
//
// The answer depends only on the set of claims, not on their order. Stateless
// and thread-safe.
#ifndef CLAIMS_CONSISTENCY_CHECKER_H_
#define CLAIMS_CONSISTENCY_CHECKER_H_

#include <vector>

#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct CheckOptions {
  // CONFLICT and DENIAL only; true adds UPDATE and REFINEMENT.
  bool all = false;
};

std::vector<v1::Disagreement> Check(const std::vector<const v1::Claim*>& claims,
                                    const CheckOptions& options);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CHECKER_H_
