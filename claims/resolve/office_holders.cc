#include "claims/resolve/office_holders.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

// "A minister", "two officials", "Norwegian ministers": one of many, or several.
bool IsOneOfMany(absl::string_view words) {
  static const Cue& re = StaticCue(
      "^(?:an?|one|another|two|three|four|five|several|some|senior|top|unnamed|anonymous) |s$");
  return Matches(words, re);
}

// What a spokesman or an official speaks for there are many of.
bool IsOffice(absl::string_view role) {
  static const Cue& re = StaticCue(
      "(?:^| )(?:negotiator|minister|president|premier|chancellor|envoy|representative|mediator|"
      "facilitator|leader|chief|chairman|chairwoman|chair|commander|secretary|secretary-general|"
      "ambassador|king|emir|governor|adviser|advisor|coordinator|spokes[a-z]+)$");
  return Matches(role, re);
}

}  // namespace

void OfficeHolders::Add(const v1::EntityRef& person, absl::string_view role,
                        absl::string_view party) {
  static const Cue& former = StaticCue("(?i)\\b(?:former|ex|late|deputy|vice)\\b");
  if (role.empty() || Matches(role, former)) return;
  holders_.push_back({person, absl::AsciiStrToLower(role), std::string(party)});
}

const v1::EntityRef* OfficeHolders::Find(absl::string_view description,
                                         absl::string_view party) const {
  std::string words = absl::AsciiStrToLower(description);
  if (IsOneOfMany(words) || !IsOffice(words)) return nullptr;
  if (absl::StartsWith(words, "the ")) words.erase(0, 4);
  // "Norway's foreign minister": the owner is told by `party`.
  static const RE2& owner = StaticRegex("^.*(?:'s|s'|’s|s’) ");
  RE2::Replace(&words, owner, "");
  const v1::EntityRef* found = nullptr;
  for (const Holder& holder : holders_) {
    const bool fits = words == holder.role ||
                      absl::EndsWith(words, absl::StrCat(" ", holder.role)) ||
                      absl::EndsWith(holder.role, absl::StrCat(" ", words));
    if (!fits || (!party.empty() && holder.party != party)) continue;
    if (found != nullptr && found->id() != holder.person.id()) return nullptr;
    found = &holder.person;
  }
  return found;
}

}  // namespace claims
