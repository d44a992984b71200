// Whose plan a report speaks of: "the UN proposal", "a draft presented by Norway",
// so that "the plan calls for a truce" further on is theirs.
//
// Spans are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_PLAN_AUTHOR_H_
#define CLAIMS_RESOLVE_PLAN_AUTHOR_H_

#include <vector>

#include "claims/extract/mask.h"

namespace claims {

// The mentions of those who made the plan that the sentence names last; none where it
// names no plan, or nobody's.
std::vector<int> PlanAuthors(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_PLAN_AUTHOR_H_
