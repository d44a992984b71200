// Assertions against their denials, and a party's stance over time: claims that
// are about a topic rather than a meeting.
//
// Asserted and denied must be near in time, concern the same parties and topic,
// and share words of what they speak of, because topics are coarse. Looked up
// by topic, party and week: the cost of a claim does not grow with the corpus.
// Pure; the order of facts does not matter.
#ifndef CLAIMS_CONSISTENCY_TOPIC_COMPARE_H_
#define CLAIMS_CONSISTENCY_TOPIC_COMPARE_H_

#include <vector>

#include "claims/consistency/fact.h"
#include "claims/consistency/finding.h"

namespace claims {

// `all`: UPDATE too.
std::vector<Finding> CompareTopics(const std::vector<Fact>& facts, bool all);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_TOPIC_COMPARE_H_
