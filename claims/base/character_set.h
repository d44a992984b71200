// A set of characters as a pattern names it.
//
//   CharacterSet set;
//   NamedSet('w', &set);   // what \w stands for
//   set.Holds('a')         // true
//
// Plain data; const methods are safe from several threads.
#ifndef CLAIMS_BASE_CHARACTER_SET_H_
#define CLAIMS_BASE_CHARACTER_SET_H_

#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

namespace claims {

// Characters of which one is meant.
struct CharacterSet {
  std::bitset<128> ascii;
  // Beyond ASCII, both ends within; `others`: whether it is those that are not in them.
  std::vector<std::pair<uint32_t, uint32_t>> ranges;
  bool others = false;

  bool Holds(uint32_t code) const {
    if (code < 128) return ascii[code];
    for (const auto& range : ranges) {
      if (code >= range.first && code <= range.second) return !others;
    }
    return others;
  }
  bool operator==(const CharacterSet& other) const {
    return ascii == other.ascii && others == other.others && ranges == other.ranges;
  }
};

// Adds \w, \d, \s or what one of them leaves out; false for no such letter.
bool NamedSet(char letter, CharacterSet* set);

// Whether characters have no other case: punctuation and private use.
bool IsCaseless(uint32_t low, uint32_t high);

}  // namespace claims

#endif  // CLAIMS_BASE_CHARACTER_SET_H_
