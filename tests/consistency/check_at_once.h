// All claims compared in one go, without blocks: what the incremental checker
// must come to.
#ifndef CLAIMS_TESTS_CONSISTENCY_CHECK_AT_ONCE_H_
#define CLAIMS_TESTS_CONSISTENCY_CHECK_AT_ONCE_H_

#include <vector>

#include "claims/consistency/checker.h"

namespace claims {

std::vector<v1::Disagreement> CheckAtOnce(const std::vector<const v1::Claim*>& claims,
                                          const CheckOptions& options);

}  // namespace claims

#endif  // CLAIMS_TESTS_CONSISTENCY_CHECK_AT_ONCE_H_
