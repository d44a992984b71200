#include "claims/packs/shipped_packs.h"

#include <utility>

namespace claims {

// Generated from the files beside this one.
std::vector<PackSource> ConflictPacks();

std::vector<PackSource> ShippedPacks() {
  std::vector<PackSource> sources = CorePack();
  for (PackSource& source : ConflictPacks()) sources.push_back(std::move(source));
  return sources;
}

}  // namespace claims
