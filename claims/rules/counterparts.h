// Whom the parties of packs negotiate with.
//
//   Counterparts counterparts = CounterpartsOf(packs);
//   counterparts.at("ltte").id();   // "LKA"
//
// Stateless and thread-safe.
#ifndef CLAIMS_RULES_COUNTERPARTS_H_
#define CLAIMS_RULES_COUNTERPARTS_H_

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// From a party's id to its usual other side, with name and type.
using Counterparts = std::map<std::string, v1::EntityRef, std::less<>>;

// Of two packs that disagree, the first is believed.
Counterparts CounterpartsOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs);

}  // namespace claims

#endif  // CLAIMS_RULES_COUNTERPARTS_H_
