// The scenarios, by what they are about.
#ifndef CLAIMS_TESTS_CONSISTENCY_SCENARIOS_H_
#define CLAIMS_TESTS_CONSISTENCY_SCENARIOS_H_

#include <vector>

#include "tests/consistency/scenario.h"

namespace claims {

std::vector<Scenario> MeetingScenarios();
std::vector<Scenario> ExchangeScenarios();
std::vector<Scenario> TopicScenarios();

}  // namespace claims

#endif  // CLAIMS_TESTS_CONSISTENCY_SCENARIOS_H_
