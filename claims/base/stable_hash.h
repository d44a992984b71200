// A hash that is the same on every machine and in every version: it makes ids.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_STABLE_HASH_H_
#define CLAIMS_BASE_STABLE_HASH_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

// 16 hex digits of FNV-1a (64 bit).
std::string StableHash(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_BASE_STABLE_HASH_H_
