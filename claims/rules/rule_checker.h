// What is wrong with a rule apart from its patterns: id, kind, fixed values,
// examples. Stateless and thread-safe.
#ifndef CLAIMS_RULES_RULE_CHECKER_H_
#define CLAIMS_RULES_RULE_CHECKER_H_

#include <set>
#include <string>
#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/pack_parser.h"
#include "claims/rules/pattern_compiler.h"

namespace claims {

class KnownPatterns;

struct RuleContext {
  const MacroTable& macros;
  const std::set<std::string>& topics;
  // False when some file could not be read: a name that is not found may stand
  // in it, so that only faults of the rule itself are reported.
  bool complete = true;
  // Of packs that were loaded before; null for none.
  const KnownPatterns* known = nullptr;
};

void CheckRule(const ParsedPack& parsed, int index, const RuleContext& context,
               std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_RULE_CHECKER_H_
