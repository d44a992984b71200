#include "claims/extract/gate.h"

#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "claims/base/utf8.h"
#include "claims/extract/fronted_view.h"
#include "claims/extract/mask.h"
#include "claims/extract/set_off.h"

namespace claims {
namespace {

bool FrontedMayClaim(const PackSet& packs, absl::string_view rotations, ClaimScope scope) {
  return scope == ClaimScope::kAll ? packs.MayTakeStance(rotations)
                                   : packs.MayTakeStanceAnywhere(rotations);
}

bool PlainMayClaim(const PackSet& packs, absl::string_view plain, ClaimScope scope) {
  return scope == ClaimScope::kAll ? packs.MayClaim(plain) : packs.MayClaimAnywhere(plain);
}

// The sentence twice over, so that its words come in either order: without any marks,
// then without those of a quotation.
std::string Rotations(absl::string_view plain) {
  std::string rotations(plain);
  for (char& c : rotations) {
    if (c == '.' || c == ',' || c == ';' || c == ':' || c == '"') c = ' ';
  }
  rotations += ' ';
  for (char c : plain) rotations += c == '"' ? ' ' : c;
  return rotations;
}

bool MayClaimInAnyOrder(const PackSet& packs, absl::string_view plain, ClaimScope scope) {
  return PlainMayClaim(packs, plain, scope) ||
         (MayBeFronted(plain) && FrontedMayClaim(packs, Rotations(plain), scope));
}

}  // namespace

bool MayClaim(const PackSet& packs, absl::string_view text, ClaimScope scope) {
  // Marks of which a mask may drop some open after a space.
  if (IsAscii(text) && !absl::StrContains(text, " \"") && !MayHaveSetOffRelative(text)) {
    return MayClaimInAnyOrder(packs, text, scope);
  }
  const std::optional<std::string> plain = PlainText(text);
  return !plain.has_value() || MayClaimInAnyOrder(packs, *plain, scope);
}

}  // namespace claims
