#include "claims/extract/gate.h"

#include <algorithm>
#include <optional>
#include <string>

#include "claims/base/utf8.h"
#include "claims/extract/mask.h"

namespace claims {
bool MayClaim(const PackSet& packs, absl::string_view text) {
  if (IsAscii(text)) return packs.MayClaim(text);
  const std::optional<std::string> plain = PlainText(text);
  return !plain.has_value() || packs.MayClaim(*plain);
}

bool AnyBlockMayClaim(const PackSet& packs, absl::string_view document) {
  while (!document.empty()) {
    const size_t end = std::min(document.find("\n\n"), document.size());
    if (MayClaim(packs, document.substr(0, end))) return true;
    document.remove_prefix(std::min(end + 2, document.size()));
  }
  return false;
}

}  // namespace claims
