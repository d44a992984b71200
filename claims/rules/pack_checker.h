// What is wrong with the names in packs: the packs' own, and those of parties,
// people, places, outlets and titles. Rules are checked in rule_checker.h.
// Stateless and thread-safe.
#ifndef CLAIMS_RULES_PACK_CHECKER_H_
#define CLAIMS_RULES_PACK_CHECKER_H_

#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/pack_parser.h"

namespace claims {

// `complete`: false when some file could not be read, so that what one file
// misses of another is not reported.
void CheckPacks(const std::vector<ParsedPack>& packs, bool complete, std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_RULES_PACK_CHECKER_H_
