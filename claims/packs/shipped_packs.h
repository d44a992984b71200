// The packs that ship with the library, compiled in: an application needs no
// data files.
//
//   auto packs = LoadShippedPacks();   // some 30 ms
#ifndef CLAIMS_PACKS_SHIPPED_PACKS_H_
#define CLAIMS_PACKS_SHIPPED_PACKS_H_

#include <memory>
#include <vector>

#include "claims/packs/core_pack.h"
#include "claims/rules/pack_set.h"

namespace claims {

// All files of all shipped packs, core first, then one pack per conflict, by
// name. Thread-safe. Cannot fail.
std::vector<PackSource> ShippedPacks();

// The same as PackSet::Load(ShippedPacks() and `more`, issues). Without `more`
// they come as the build compiled them, which takes milliseconds.
std::shared_ptr<const PackSet> LoadShippedPacks(const std::vector<PackSource>& more = {},
                                                std::vector<Issue>* issues = nullptr);

}  // namespace claims

#endif  // CLAIMS_PACKS_SHIPPED_PACKS_H_
