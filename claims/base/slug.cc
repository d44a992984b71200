#include "claims/base/slug.h"

#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

// General punctuation, symbols and the like: no part of a name.
bool IsForeignSeparator(char32_t c) {
  return c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) ||
         (c >= 0x3000 && c <= 0x3004) || c == 0xFFFD;
}

}  // namespace

std::string Slug(absl::string_view name) {
  const std::string folded = FoldAscii(name);
  std::string out;
  out.reserve(folded.size());
  bool gap = false;
  for (size_t i = 0; i < folded.size();) {
    const DecodedChar c = DecodeChar(folded, i);
    const bool ascii = c.code_point < 0x80;
    const bool keep = ascii ? absl::ascii_isalnum(folded[i]) : !IsForeignSeparator(c.code_point);
    if (keep) {
      if (gap && !out.empty()) out.push_back('-');
      gap = false;
      out.append(folded, i, c.size);
    } else if (folded[i] != '\'' && folded[i] != '.') {
      gap = true;
    }
    i += c.size;
  }
  return out;
}

}  // namespace claims
