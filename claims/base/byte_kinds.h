// What may stand at a place of a text, told apart in 64 kinds, so that one word says of
// a step of a pattern what it may begin with.
//
//   KindsOf(set) >> KindAt(text, pos) & 1   // 0: no character of the set begins at `pos`
//
// Wider than characters: letters are of one kind in either case, and characters beyond ASCII
// are few kinds; those that stand for mentions one for each 1024 of them. Stateless and
// thread-safe.
#ifndef CLAIMS_BASE_BYTE_KINDS_H_
#define CLAIMS_BASE_BYTE_KINDS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/base/character_set.h"

namespace claims {

// A bit for each kind.
using ByteKinds = uint64_t;

namespace internal {

inline constexpr uint8_t kKindOfEnd = 63;
inline constexpr uint8_t kFirstKindOfMarks = 48;  // U+E000 to U+FFFF
extern const std::array<uint8_t, 256> kKindOfByte;

}  // namespace internal

inline constexpr ByteKinds kAllKinds = ~ByteKinds{0};
inline constexpr ByteKinds kEndOnly = ByteKinds{1} << internal::kKindOfEnd;

// The kind of what stands at `pos`, which is not the end.
inline uint8_t KindWithin(absl::string_view text, size_t pos) {
  const uint8_t kind = internal::kKindOfByte[static_cast<unsigned char>(text[pos])];
  if (kind < internal::kFirstKindOfMarks || pos + 1 >= text.size()) return kind;
  return kind + (static_cast<unsigned char>(text[pos + 1]) >> 4 & 3);
}
// The same, where it may be the end.
inline uint8_t KindAt(absl::string_view text, size_t pos) {
  return pos < text.size() ? KindWithin(text, pos) : internal::kKindOfEnd;
}

// What a character of `set` may begin with; a byte of its own, in either case.
ByteKinds KindsOf(const CharacterSet& set);
ByteKinds KindsOf(char c);

}  // namespace claims

#endif  // CLAIMS_BASE_BYTE_KINDS_H_
