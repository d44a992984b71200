// Which place lies in which, from the places of packs.
//
//   PlaceParents parents = PlaceParentsOf(packs);
//   ParentOf(parents, "istanbul");   // "TUR"
//
// Stateless and thread-safe.
#ifndef CLAIMS_RULES_PLACE_PARENTS_H_
#define CLAIMS_RULES_PLACE_PARENTS_H_

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// From a place's id to the id of the place or state that directly contains it.
using PlaceParents = std::map<std::string, std::string, std::less<>>;

// Of two packs that place one name differently, the first is believed.
PlaceParents PlaceParentsOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs);

// From a place's id to its name, of places only; a state's is not among them.
using PlaceNames = std::map<std::string, std::string, std::less<>>;
PlaceNames PlaceNamesOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs);

// Empty when not known.
std::string ParentOf(const PlaceParents& parents, absl::string_view place_id);

}  // namespace claims

#endif  // CLAIMS_RULES_PLACE_PARENTS_H_
