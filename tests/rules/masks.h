// Hand-masked sentences for tests: "⟦P0⟧ met ⟦P1⟧" written with ASCII marks.
#ifndef CLAIMS_TESTS_RULES_MASKS_H_
#define CLAIMS_TESTS_RULES_MASKS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/mentions/mention_class.h"

namespace claims {

// One private-use character in UTF-8.
inline std::string MaskChar(MentionClass c, int index) {
  const char32_t code = MaskFirst(c) + static_cast<char32_t>(index);
  std::string out;
  out += static_cast<char>(0xE0 | (code >> 12));
  out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
  out += static_cast<char>(0x80 | (code & 0x3F));
  return out;
}

// Replaces <a0> (party), <p0> (person), <l0> (place), <d0> (date), <c0> (count)
// and <o0> (outlet) by the characters that stand for them.
inline std::string Mask(absl::string_view text) {
  constexpr absl::string_view kLetters = "apldco";
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const size_t cls = i + 3 < text.size() && text[i] == '<' && text[i + 3] == '>'
                           ? kLetters.find(text[i + 1])
                           : absl::string_view::npos;
    if (cls == absl::string_view::npos) {
      out += text[i];
      continue;
    }
    out += MaskChar(static_cast<MentionClass>(cls), text[i + 2] - '0');
    i += 3;
  }
  return out;
}

}  // namespace claims

#endif  // CLAIMS_TESTS_RULES_MASKS_H_
