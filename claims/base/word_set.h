// A closed class of words, to ask whether a word is of it.
//
//   static const auto* const kWords = new WordSet({"talks", "summit"});
//   kWords->contains("summit")   // true
//
// A word of up to sixteen bytes is compared as two numbers, without a general hash: most
// questions are of words that are in no such class. Immutable; safe from several threads.
#ifndef CLAIMS_BASE_WORD_SET_H_
#define CLAIMS_BASE_WORD_SET_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

class WordSet {
 public:
  // The words must outlive this, as literals do. None may be empty.
  WordSet(std::initializer_list<absl::string_view> words) : words_(words) {
    size_t places = 4;
    while (places < 2 * words_.size()) places *= 2;
    slots_.resize(places);
    for (absl::string_view word : words_) {
      size_t place = PlaceOf(KeyOf(word));
      while (!slots_[place].word.empty()) place = (place + 1) & (places - 1);
      slots_[place] = {KeyOf(word), word};
    }
  }

  bool contains(absl::string_view word) const {
    if (word.empty()) return false;
    const Key key = KeyOf(word);
    for (size_t place = PlaceOf(key); !slots_[place].word.empty();
         place = (place + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[place];
      if (slot.key.first != key.first || slot.key.last != key.last) continue;
      if (slot.word.size() != word.size()) continue;
      if (word.size() <= 2 * sizeof(uint64_t) || slot.word == word) return true;
    }
    return false;
  }

  std::vector<absl::string_view>::const_iterator begin() const { return words_.begin(); }
  std::vector<absl::string_view>::const_iterator end() const { return words_.end(); }

 private:
  // The first and the last eight bytes; of a shorter word the two overlap or are one.
  struct Key {
    uint64_t first = 0;
    uint64_t last = 0;
  };
  struct Slot {
    Key key;
    absl::string_view word;
  };

  static Key KeyOf(absl::string_view word) {
    Key key;
    const size_t size = word.size();
    if (size >= sizeof(uint64_t)) {
      std::memcpy(&key.first, word.data(), sizeof(uint64_t));
      std::memcpy(&key.last, word.data() + size - sizeof(uint64_t), sizeof(uint64_t));
    } else if (size >= sizeof(uint32_t)) {
      uint32_t first, last;
      std::memcpy(&first, word.data(), sizeof(uint32_t));
      std::memcpy(&last, word.data() + size - sizeof(uint32_t), sizeof(uint32_t));
      key = {first, last};
    } else {
      for (char c : word) key.first = key.first << 8 | static_cast<unsigned char>(c);
    }
    return key;
  }
  size_t PlaceOf(const Key& key) const {
    const uint64_t mixed = (key.first ^ (key.last << 7 | key.last >> 57)) * 0x9E3779B97F4A7C15u;
    return (mixed >> 32) & (slots_.size() - 1);
  }

  const std::vector<absl::string_view> words_;
  std::vector<Slot> slots_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_WORD_SET_H_
