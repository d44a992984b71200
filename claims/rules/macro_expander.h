// The macros of all packs, translated once and ready to be put into patterns.
//
//   MacroTable macros = CollectMacros(parsed, &issues);
//
// A macro may use those before it: earlier in its file, or in a file loaded
// before. That leaves no room for recursion. Stateless and thread-safe.
#ifndef CLAIMS_RULES_MACRO_EXPANDER_H_
#define CLAIMS_RULES_MACRO_EXPANDER_H_

#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/pack_parser.h"
#include "claims/rules/pattern_compiler.h"

namespace claims {

// A macro with faults is reported at its line and kept as a null pattern, so
// that the rules that use it are not blamed for them.
MacroTable CollectMacros(const std::vector<ParsedPack>& packs, std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_MACRO_EXPANDER_H_
