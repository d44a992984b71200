// The packs that ship with the library, compiled in: an application needs no
// data files.
//
//   std::vector<Issue> issues;
//   auto packs = PackSet::Load(ShippedPacks(), &issues);
#ifndef CLAIMS_PACKS_SHIPPED_PACKS_H_
#define CLAIMS_PACKS_SHIPPED_PACKS_H_

#include <vector>

#include "claims/packs/core_pack.h"
#include "claims/rules/pack_set.h"

namespace claims {

// All files of all shipped packs, core first, then one pack per conflict, by
// name. Thread-safe. Cannot fail.
std::vector<PackSource> ShippedPacks();

}  // namespace claims

#endif  // CLAIMS_PACKS_SHIPPED_PACKS_H_
