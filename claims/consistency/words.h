// Words of a text for comparing: runs of ASCII letters and digits and of bytes
// above 0x7f. Fold the text first (FoldAscii).
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_WORDS_H_
#define CLAIMS_CONSISTENCY_WORDS_H_

#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"

namespace claims {

// Calls `visit` with each word, a view into `text`, from left to right.
template <typename Visit>
void ForEachWord(absl::string_view text, Visit visit) {
  const auto in_word = [&text](size_t i) {
    const auto c = static_cast<unsigned char>(text[i]);
    return absl::ascii_isalnum(c) || c >= 0x80;
  };
  for (size_t i = 0; i < text.size();) {
    size_t end = i;
    while (end < text.size() && in_word(end)) ++end;
    if (end > i) visit(text.substr(i, end - i));
    i = end + 1;
  }
}

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_WORDS_H_
