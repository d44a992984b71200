#include "claims/base/stable_hash.h"

#include <cstdint>

#include "absl/strings/str_format.h"

namespace claims {

std::string StableHash(absl::string_view text) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (unsigned char c : text) hash = (hash ^ c) * 0x100000001b3u;
  return absl::StrFormat("%016x", hash);
}

}  // namespace claims
