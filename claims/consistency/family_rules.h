// The families of claims that belong to no meeting.
//
// Each rests on the reach that its checks declare (deadline_groups.h,
// exchange_groups.h, the days of topic_rules.h): claims further apart never
// interact.
#ifndef CLAIMS_CONSISTENCY_FAMILY_RULES_H_
#define CLAIMS_CONSISTENCY_FAMILY_RULES_H_

#include <memory>

#include "claims/consistency/event_signature.h"
#include "claims/consistency/family.h"

namespace claims {

std::unique_ptr<const FamilyRules> DeadlineFamily(ContainmentFn within);
std::unique_ptr<const FamilyRules> ExchangeFamily();
std::unique_ptr<const FamilyRules> TopicFamily();
std::unique_ptr<const FamilyRules> SuccessionFamily();

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_FAMILY_RULES_H_
