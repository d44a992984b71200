// What reports disagree about that belongs to no meeting: time limits, exchanges
// of prisoners, topics.
//
// Pure; thread-safe. Findings come with every relation. `facts` are in the
// canonical order (InOrder in fact.h); those of other kinds are passed over.
#ifndef CLAIMS_CONSISTENCY_TOPICAL_CHECK_H_
#define CLAIMS_CONSISTENCY_TOPICAL_CHECK_H_

#include <vector>

#include "claims/consistency/event_signature.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/finding.h"

namespace claims {

std::vector<Finding> CheckDeadlines(const std::vector<Fact>& facts, const ContainmentFn& within);
std::vector<Finding> CheckExchanges(const std::vector<Fact>& facts);
std::vector<Finding> CheckTopics(const std::vector<Fact>& facts);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_TOPICAL_CHECK_H_
