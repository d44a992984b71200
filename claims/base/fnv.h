// FNV-1a, 64 bit (Fowler, Noll and Vo, RFC 9923): the same on every machine and in
// every version.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_FNV_H_
#define CLAIMS_BASE_FNV_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claims {

constexpr uint64_t kFnvBasis = 0xcbf29ce484222325u;

// `hash` is that of what comes before.
constexpr uint64_t FnvStep(uint64_t hash, uint64_t part) { return (hash ^ part) * 0x100000001b3u; }

constexpr uint64_t Fnv1a(absl::string_view text, uint64_t hash = kFnvBasis) {
  for (const char c : text) hash = FnvStep(hash, static_cast<unsigned char>(c));
  return hash;
}

}  // namespace claims

#endif  // CLAIMS_BASE_FNV_H_
