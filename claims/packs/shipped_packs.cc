#include "claims/packs/shipped_packs.h"

#include <utility>

#include "absl/strings/string_view.h"

namespace claims {

// Generated from the files beside this one.
std::vector<PackSource> ConflictPacks();
absl::string_view ShippedPackImage();

std::vector<PackSource> ShippedPacks() {
  std::vector<PackSource> sources = CorePack();
  for (PackSource& source : ConflictPacks()) sources.push_back(std::move(source));
  return sources;
}

std::shared_ptr<const PackSet> LoadShippedPacks(const std::vector<PackSource>& more,
                                                std::vector<Issue>* issues) {
  if (more.empty()) {
    auto packs = PackSet::FromImage(ShippedPackImage());
    if (packs != nullptr) return packs;
  }
  std::vector<PackSource> sources = ShippedPacks();
  sources.insert(sources.end(), more.begin(), more.end());
  return PackSet::Load(sources, issues, ShippedPackImage());
}

}  // namespace claims
