// Rules, checked against the slot table and compiled.
//
// Everything that is wrong with a rule's patterns, slots, values and examples
// becomes an Issue at its own line. Stateless and thread-safe.
#ifndef CLAIMS_RULES_RULE_COMPILER_H_
#define CLAIMS_RULES_RULE_COMPILER_H_

#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/pack_parser.h"
#include "claims/rules/rule_checker.h"

namespace claims {

// The compiled rule points into parsed.pack. On an Issue of severity error it
// is of no use.
CompiledRule CompileRule(const ParsedPack& parsed, int index, const RuleContext& context,
                         std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_RULE_COMPILER_H_
