// The packs that ship with the library, compiled in: an application needs no
// data files.
#ifndef CLAIMS_PACKS_SHIPPED_PACKS_H_
#define CLAIMS_PACKS_SHIPPED_PACKS_H_

#include <vector>

#include "claims/rules/pack_set.h"

namespace claims {

// All files of all shipped packs, core first. Thread-safe. Cannot fail.
std::vector<PackSource> ShippedPacks();

// The English core only: how negotiations are written about; names no conflict.
std::vector<PackSource> CorePack();

}  // namespace claims

#endif  // CLAIMS_PACKS_SHIPPED_PACKS_H_
