// Which of many strings occur in a text, in one pass. Of each string the four bytes
// that are rarest in English are looked for, as Wu and Manber do with blocks ("A Fast
// Algorithm for Multi-Pattern Searching", 1994); only where they stand is the string
// itself compared. Most places of a text fail one test of a bit, and no place waits
// for the one before, as it does in an automaton.
//
//   StringScanner scanner({"ceasefire", " led by "});
//   scanner.Scan(text, [](int string, size_t end) {   // a string may be seen again
//     return ...;                                      // false: go no further
//   });
//
// ASCII letters match without regard to case, and tabs and line ends match a
// space. Immutable; safe to share between threads.
#ifndef CLAIMS_RULES_STRING_SCANNER_H_
#define CLAIMS_RULES_STRING_SCANNER_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/rules/pack_image.pb.h"

namespace claims {

class StringScanner {
 public:
  StringScanner() : StringScanner(std::vector<absl::string_view>()) {}
  // In lower case, none empty. The same string may stand twice.
  explicit StringScanner(const std::vector<absl::string_view>& strings);
  // The same without placing the strings again, of an image that this build made.
  explicit StringScanner(const internal::ScannerImage& image);
  internal::ScannerImage ToImage() const;

  // Calls found(index, end) for each occurrence until it returns false; those of one
  // string in text order.
  template <typename Found>
  void Scan(absl::string_view text, Found found) const {
    std::string folded;
    Fold(text, &folded);
    ScanFolded(folded, found);
  }

  // The same in two steps, for a caller that keeps the room for the folded text.
  static void Fold(absl::string_view text, std::string* folded);
  template <typename Found>
  void ScanFolded(const std::string& folded, Found found) const;

 private:
  static constexpr size_t kGram = 4;  // shorter strings have shorter ones

  // A string to compare where its gram stands.
  struct Entry {
    int32_t string;
    uint32_t bytes;  // where it begins in bytes_
    uint32_t size;
    uint32_t back;   // from the gram's end to where the string begins
    uint32_t skip;   // the entry to go on with when this one is not there
  };
  struct Slot {
    uint32_t gram;
    uint32_t first;  // one more than its first entry; 0: free
    uint32_t last;
  };
  // Grams of one length.
  struct Grams {
    uint32_t mask = 0;
    uint32_t places = 0;  // slots less one; a power of two less one
    std::vector<uint64_t> bits;
    std::vector<Slot> slots;
    bool empty() const { return slots.empty(); }
  };

  static constexpr int kBits = 16;
  static uint32_t MaskOf(size_t length) { return ~uint32_t{0} >> (32 - 8 * length); }
  static uint32_t Hash(uint32_t gram) { return (gram * 0x9E3779B1u) >> (32 - kBits); }

  bool Equals(const char* text, const Entry& entry) const;
  template <typename Found>
  bool Report(const Grams& grams, uint32_t gram, const char* text, size_t size, size_t end,
              Found& found) const;
  void AddGrams(size_t length, const std::vector<absl::string_view>& strings,
                const std::vector<uint32_t>& bytes);

  std::array<Grams, kGram> grams_;  // [k]: of k + 1 bytes
  std::vector<Entry> entries_;      // by gram
  std::string bytes_;               // of all strings
  size_t shortest_ = kGram - 1;     // the first of grams_ that has any
};

// In pieces of a fixed size, the last of which may overlap the one before: a call to
// memcmp takes longer than most strings.
inline bool StringScanner::Equals(const char* text, const Entry& entry) const {
  const char* const bytes = bytes_.data() + entry.bytes;
  const uint32_t size = entry.size;
  if (size < 4) return std::equal(bytes, bytes + size, text);
  if (size < 8) {
    return std::memcmp(text, bytes, 4) == 0 &&
           std::memcmp(text + size - 4, bytes + size - 4, 4) == 0;
  }
  for (uint32_t at = 0; at + 8 < size; at += 8) {
    if (std::memcmp(text + at, bytes + at, 8) != 0) return false;
  }
  return std::memcmp(text + size - 8, bytes + size - 8, 8) == 0;
}

template <typename Found>
bool StringScanner::Report(const Grams& grams, uint32_t gram, const char* text, size_t size,
                           size_t end, Found& found) const {
  const Slot* slot = &grams.slots[Hash(gram) & grams.places];
  while (slot->gram != gram || slot->first == 0) {
    if (slot->first == 0) return true;
    slot = slot == &grams.slots.back() ? grams.slots.data() : slot + 1;
  }
  for (uint32_t i = slot->first - 1; i < slot->last;) {
    const Entry& entry = entries_[i];
    const size_t start = end - entry.back;
    if (entry.back > end || start + entry.size > size || !Equals(text + start, entry)) {
      i = entry.skip;
      continue;
    }
    if (!found(entry.string, start + entry.size)) return false;
    ++i;
  }
  return true;
}

template <typename Found>
void StringScanner::ScanFolded(const std::string& folded, Found found) const {
  const char* const text = folded.data();
  const size_t size = folded.size();
  uint32_t window = 0;
  const Grams& full = grams_[kGram - 1];
  const uint64_t* const bits = full.bits.data();
  for (size_t i = 0; i < size; ++i) {
    window = window << 8 | static_cast<unsigned char>(text[i]);
    const uint32_t hash = Hash(window);
    if ((bits[hash / 64] >> (hash % 64) & 1) != 0 &&
        !Report(full, window, text, size, i + 1, found)) {
      return;
    }
    for (size_t k = shortest_; k + 1 < kGram; ++k) {
      const Grams& grams = grams_[k];
      const uint32_t gram = window & grams.mask;
      const uint32_t h = Hash(gram);
      if ((grams.bits[h / 64] >> (h % 64) & 1) != 0 &&
          !Report(grams, gram, text, size, i + 1, found)) {
        return;
      }
    }
  }
}

}  // namespace claims

#endif  // CLAIMS_RULES_STRING_SCANNER_H_
