#include "claims/rules/place_parents.h"

#include "claims/base/slug.h"

namespace claims {

PlaceParents PlaceParentsOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs) {
  PlaceParents parents;
  for (const auto& pack : packs) {
    for (const v1::PlaceEntry& place : pack->place()) {
      if (place.within().empty()) continue;
      parents.emplace(place.id().empty() ? Slug(place.name()) : place.id(), place.within());
    }
  }
  return parents;
}

PlaceNames PlaceNamesOf(const std::vector<std::unique_ptr<v1::RulePack>>& packs) {
  PlaceNames names;
  for (const auto& pack : packs) {
    for (const v1::PlaceEntry& place : pack->place()) {
      names.emplace(place.id().empty() ? Slug(place.name()) : place.id(), place.name());
    }
  }
  return names;
}

std::string ParentOf(const PlaceParents& parents, absl::string_view place_id) {
  const auto it = parents.find(place_id);
  return it == parents.end() ? std::string() : it->second;
}

}  // namespace claims
