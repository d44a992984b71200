#include "claims/extract/gate.h"

#include <algorithm>
#include <optional>
#include <string>

#include "claims/base/utf8.h"
#include "claims/extract/mask.h"

namespace claims {
namespace {

bool PlainMayClaim(const PackSet& packs, absl::string_view plain, ClaimScope scope) {
  return scope == ClaimScope::kAll ? packs.MayClaim(plain) : packs.MayClaimAnywhere(plain);
}

}  // namespace

bool MayClaim(const PackSet& packs, absl::string_view text, ClaimScope scope) {
  if (IsAscii(text)) return PlainMayClaim(packs, text, scope);
  const std::optional<std::string> plain = PlainText(text);
  return !plain.has_value() || PlainMayClaim(packs, *plain, scope);
}

bool AnyBlockMayClaim(const PackSet& packs, absl::string_view document, ClaimScope scope) {
  while (!document.empty()) {
    const size_t end = std::min(document.find("\n\n"), document.size());
    if (MayClaim(packs, document.substr(0, end), scope)) return true;
    document.remove_prefix(std::min(end + 2, document.size()));
  }
  return false;
}

}  // namespace claims
