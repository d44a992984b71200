// The English core, compiled in: how negotiations are written about. It names
// the world's states and organisations, and no conflict. For an application
// that brings its own packs: link //claims/packs:core_en.
#ifndef CLAIMS_PACKS_CORE_PACK_H_
#define CLAIMS_PACKS_CORE_PACK_H_

#include <vector>

#include "claims/rules/pack_set.h"

namespace claims {

// The files of claims/packs/core_en, by name. Thread-safe. Cannot fail.
std::vector<PackSource> CorePack();

}  // namespace claims

#endif  // CLAIMS_PACKS_CORE_PACK_H_
