// The ways on from a step of a pattern, in numbers of 32 bits; for group_program.h and those that
// write and follow it.
//
// A way is the step where it goes on and the two halves of what it may begin with (kSizeOfWay),
// or a word, or a list of words. Stateless; what is read is safe from several threads.
#ifndef CLAIMS_BASE_GROUP_WAYS_H_
#define CLAIMS_BASE_GROUP_WAYS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/base/byte_kinds.h"

namespace claims {

constexpr size_t kSizeOfWay = 3;

// The two halves of `kinds` as they stand in a way, and back.
inline ByteKinds KindsFrom(const uint32_t* halves) {
  return halves[0] | ByteKinds{halves[1]} << 32;
}
inline void WriteKinds(ByteKinds kinds, uint32_t* halves) {
  halves[0] = static_cast<uint32_t>(kinds);
  halves[1] = static_cast<uint32_t>(kinds >> 32);
}

// Whether a number begins a way that is a step, neither a word nor a list of them.
inline bool IsPlainWay(uint32_t way) { return way >> 30 == 0; }

// A word in one number: literals[at, at + size), of text in lower case if `folded`.
struct WordWay {
  static constexpr uint32_t kTag = uint32_t{1} << 31, kFolded = uint32_t{1} << 23;
  static constexpr size_t kMaxSize = 127, kMaxAt = kFolded - 1;
  uint32_t at, size;
  bool folded;

  static bool Is(uint32_t way) { return (way & kTag) != 0; }
  static WordWay From(uint32_t way) {
    return {way & (kFolded - 1), way >> 24 & 127, (way & kFolded) != 0};
  }
  uint32_t way() const { return kTag | size << 24 | (folded ? kFolded : 0) | at; }
};

// Words in the order of what they begin with, so that at a place only those of its kind are
// compared: most lists are long, and few of their words begin with the same letter. Words that
// do stay in the order in which they are preferred; of others at most one fits.
class WordList {
 public:
  static constexpr size_t kMaxSize = 255;

  static bool Is(uint32_t way) { return (way & (WordWay::kTag | kTag)) == kTag; }
  // Adds a list of `words`, of which there is one at least and none is empty.
  static void Add(absl::Span<const uint32_t> words, absl::string_view literals,
                  std::vector<uint32_t>* ways);

  explicit WordList(const uint32_t* way) : way_(way) {}

  ByteKinds begins() const { return KindsFrom(way_ + 1); }
  // The words of one kind, which is one of begins().
  absl::Span<const uint32_t> Of(uint8_t kind) const {
    const auto* const ends = reinterpret_cast<const unsigned char*>(way_ + kSizeOfWay);
    const int i = Count(begins() & ((ByteKinds{1} << kind) - 1));
    const size_t first = i == 0 ? 0 : ends[i - 1];
    return {words() + first, ends[i] - first};
  }
  const uint32_t* end() const { return words() + (way_[0] & kSizes); }

 private:
  // Before the words: the size of the list and of this head, the kinds, and in a byte for each
  // of them where its words end.
  static constexpr uint32_t kTag = uint32_t{1} << 30, kSizes = 255;
  static constexpr int kHeadAt = 8;

  static int Count(ByteKinds kinds) { return __builtin_popcountll(kinds); }
  const uint32_t* words() const { return way_ + (way_[0] >> kHeadAt & kSizes); }

  const uint32_t* way_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_WAYS_H_
