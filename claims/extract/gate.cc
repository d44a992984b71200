#include "claims/extract/gate.h"

#include <optional>
#include <string>

#include "absl/strings/match.h"

#include "claims/base/utf8.h"
#include "claims/extract/mask.h"

namespace claims {
namespace {

bool PlainMayClaim(const PackSet& packs, absl::string_view plain, ClaimScope scope) {
  return scope == ClaimScope::kAll ? packs.MayClaim(plain) : packs.MayClaimAnywhere(plain);
}

}  // namespace

bool MayClaim(const PackSet& packs, absl::string_view text, ClaimScope scope) {
  // Marks of which a mask may drop some open after a space.
  if (IsAscii(text) && !absl::StrContains(text, " \"")) return PlainMayClaim(packs, text, scope);
  const std::optional<std::string> plain = PlainText(text);
  return !plain.has_value() || PlainMayClaim(packs, *plain, scope);
}

}  // namespace claims
