// The closed list of topics, compiled. Stateless and thread-safe.
#ifndef CLAIMS_RULES_TOPIC_COMPILER_H_
#define CLAIMS_RULES_TOPIC_COMPILER_H_

#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/pack_parser.h"

namespace claims {

// Topics in the order in which packs first name them. Entries of the same
// topic, in one pack or several, add their terms; the highest priority counts. A
// topic's hints make a further entry of its name, below all others.
std::vector<CompiledTopic> CompileTopics(const std::vector<ParsedPack>& packs,
                                         std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_TOPIC_COMPILER_H_
