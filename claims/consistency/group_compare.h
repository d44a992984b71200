// Compares the statements of one group and says what their differences are.
//
// Cost: statements times values, and pairs of statements only across values
// that differ. Pure and thread-safe; the order of statements does not matter.
#ifndef CLAIMS_CONSISTENCY_GROUP_COMPARE_H_
#define CLAIMS_CONSISTENCY_GROUP_COMPARE_H_

#include <vector>

#include "claims/consistency/finding.h"
#include "claims/consistency/statement.h"

namespace claims {

// `all`: UPDATE and REFINEMENT too.
std::vector<Finding> CompareGroup(const StatementGroup& group, const GroupContext& context,
                                  bool all);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_GROUP_COMPARE_H_
