#include "claims/base/stable_hash.h"

#include "absl/strings/str_format.h"
#include "claims/base/fnv.h"

namespace claims {

std::string StableHash(absl::string_view text) {
  return absl::StrFormat("%016x", Fnv1a(text));
}

}  // namespace claims
