// Whole numbers in digits or words: "1,200", "two hundred and fifteen",
// "1.2 million", "twenty-five", "a thousand".
//
// Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_NUMBER_WORDS_H_
#define CLAIMS_MENTIONS_NUMBER_WORDS_H_

#include <cstdint>
#include <optional>

#include "claims/mentions/date_tokens.h"

namespace claims {

struct Number {
  size_t end = 0;      // index of the first token after it
  int64_t value = 0;
  bool in_words = false;
};

// The longest number that starts at token i. nullopt for ordinals, for numbers
// that are part of a name, for decimals without a magnitude, and above 2^31-1.
std::optional<Number> MatchNumber(const DateTokens& tokens, size_t i);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_NUMBER_WORDS_H_
