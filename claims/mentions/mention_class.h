// The classes of mention, and the private-use characters that stand for them
// when a sentence is masked. Shared by the masker and by the rule compiler.
#ifndef CLAIMS_MENTIONS_MENTION_CLASS_H_
#define CLAIMS_MENTIONS_MENTION_CLASS_H_

#include <cstdint>

namespace claims {

enum class MentionClass : uint8_t { kParty, kPerson, kPlace, kDate, kCount, kOutlet };
inline constexpr int kMentionClasses = 6;

// Class c owns the code points [MaskFirst(c), MaskFirst(c) + kMaskBlock), within
// Unicode's private-use area U+E000..U+F8FF; a code point's offset in its block
// is the mention's index within the sentence.
inline constexpr char32_t kMaskBase = 0xE000;
inline constexpr int kMaskBlock = 0x400;

inline constexpr char32_t MaskFirst(MentionClass c) {
  return kMaskBase + static_cast<char32_t>(c) * kMaskBlock;
}

}  // namespace claims

#endif  // CLAIMS_MENTIONS_MENTION_CLASS_H_
