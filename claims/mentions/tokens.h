// Words and punctuation of one sentence, with a fold of each word by which
// names are looked up.
//
//   std::vector<Token> tokens;
//   Tokenize("Moscow's envoy", {0, 14}, &tokens);   // "Moscow" "'s" "envoy"
//
// Spans are bytes of the whole text. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_MENTIONS_TOKENS_H_
#define CLAIMS_MENTIONS_TOKENS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

struct Token {
  Span span;
  // FNV-1a of FoldAscii(word); see FoldHash.
  uint64_t fold = 0;
  bool word = false;        // letters (and digits, stops or hyphens within)
  bool number = false;      // starts with a digit
  bool capital = false;     // starts with an upper-case letter
  bool all_caps = false;    // two letters or more, none lower case
  bool possessive = false;  // "'s", or the apostrophe after a final s
  bool joined = false;      // no space before it
};

// Clears and fills `tokens`. A word keeps inner hyphens, apostrophes and the
// stops of initials ("Gye-gwan", "O'Brien", "U.S."); "'s" is its own token.
void Tokenize(absl::string_view text, Span within, std::vector<Token>* tokens);

// Splits tokens[index] at its first hyphen into word, "-", rest.
void SplitAtHyphen(absl::string_view text, size_t index, std::vector<Token>* tokens);

uint64_t FoldHash(absl::string_view word);

// The hash of a phrase from the hash of its beginning and of its next word.
inline uint64_t ExtendHash(uint64_t phrase, uint64_t word) {
  return (phrase ^ word) * 0x9E3779B97F4A7C15u + 0x7F4A7C15u;
}

}  // namespace claims

#endif  // CLAIMS_MENTIONS_TOKENS_H_
