#include "claims/base/character_set.h"

#include "absl/strings/ascii.h"

namespace claims {

bool NamedSet(char letter, CharacterSet* set) {
  const char lower = absl::ascii_tolower(letter);
  if (lower != 'w' && lower != 'd' && lower != 's') return false;
  const bool complement = lower != letter;
  for (int c = 0; c < 128; ++c) {
    const bool word = absl::ascii_isalnum(c) || c == '_';
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    const bool holds = lower == 'w' ? word : lower == 'd' ? absl::ascii_isdigit(c) : space;
    if (holds != complement) set->ascii.set(c);
  }
  if (complement) set->ranges.emplace_back(128, 0x10FFFF);
  return true;
}

bool IsCaseless(uint32_t low, uint32_t high) {
  return (low >= 0x2000 && high <= 0x206F) || (low >= 0xE000 && high <= 0xF8FF);
}

}  // namespace claims
