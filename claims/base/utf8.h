// UTF-8 as the library needs it: a check that names the first bad byte, steps
// between characters, and a fold for comparing names.
//
//   FindInvalidUtf8("ok\xff")        // 2
//   FoldAscii("Dolmabahçe Palace")   // "dolmabahce palace"
//
// Offsets are bytes. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_UTF8_H_
#define CLAIMS_BASE_UTF8_H_

#include <cstddef>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"

namespace claims {

// Offset of the first byte that starts no well-formed character (Unicode 15,
// table 3-7: overlong forms, surrogates and code points above U+10FFFF are
// ill-formed). nullopt when all of `text` is well formed.
std::optional<size_t> FindInvalidUtf8(absl::string_view text);

// Whether all bytes are below 0x80.
bool IsAscii(absl::string_view text);

// True for 0 <= offset <= text.size() when no character straddles `offset`.
// `text` must be well formed.
inline bool IsCharBoundary(absl::string_view text, size_t offset) {
  return offset == text.size() ||
         (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80);
}

// The boundary after the character that starts at or covers `offset`, at most
// text.size().
size_t NextChar(absl::string_view text, size_t offset);

// The boundary before `offset`; 0 at the start.
size_t PrevChar(absl::string_view text, size_t offset);

// A character and the bytes it takes.
struct DecodedChar {
  char32_t code_point = 0;
  int size = 0;
};

// DecodeChar for what is not ASCII.
DecodedChar DecodeMultibyteChar(absl::string_view text, size_t offset);

// The character at `offset`; {0xFFFD, 1} for an ill-formed byte, {0, 0} at the
// end.
inline DecodedChar DecodeChar(absl::string_view text, size_t offset) {
  if (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) {
    return {static_cast<char32_t>(text[offset]), 1};
  }
  return DecodeMultibyteChar(text, offset);
}

// Lower case, Latin letters without accents, typographic apostrophes, quotes,
// dashes and no-break spaces as their ASCII kin: "İbrahim" -> "ibrahim",
// "Erdoğan’s" -> "erdogan's". Characters of other scripts, and bytes that are
// not UTF-8, pass unchanged. For comparing, never for offsets.
std::string FoldAscii(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_BASE_UTF8_H_
