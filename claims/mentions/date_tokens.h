// The tokens over which dates and counts are read: words, numbers with their
// value, dashes, other punctuation.
//
//   DateTokens t("Feb. 17–18", {0, 12});
//   t[0].cls    // WordClass::kMonthAbbr
//   t[2].value  // 17
//   t[3].kind   // DateTokenKind::kDash
//
// Holds a reference to the text. Reading past either end gives an end token.
// Safe to share between threads when const.
#ifndef CLAIMS_MENTIONS_DATE_TOKENS_H_
#define CLAIMS_MENTIONS_DATE_TOKENS_H_

#include <cstdint>
#include <cstring>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/mentions/date_lexicon.h"

namespace claims {

enum class DateTokenKind : uint8_t { kEnd, kWord, kNumber, kDash, kPunct };

struct DateToken {
  Span span;
  absl::string_view text;
  DateTokenKind kind = DateTokenKind::kEnd;
  WordClass cls = WordClass::kOther;
  char ch = 0;            // kPunct: its ASCII form ('\'' and '"' for typographic quotes)
  bool glued = false;     // nothing between it and the token before
  bool capital = false;   // kWord: first letter A-Z
  bool upper = false;     // kWord: no lower-case ASCII letter, two letters or more
  bool opaque = false;    // inside a URL, or a number that is part of a name ("T-72")
  bool grouped = false;   // kNumber: "1,200"
  uint8_t digits = 0;     // kNumber
  uint8_t decimals = 0;   // kNumber: digits after the point, counted in `value` too
  uint8_t lower_size = 0;
  char lower[15] = {};    // kWord, unless longer
  int32_t lex = 0;        // value of `cls`
  int64_t value = 0;      // kNumber

  absl::string_view low() const { return absl::string_view(lower, lower_size); }
  bool Is(absl::string_view word) const {
    return kind == DateTokenKind::kWord && low() == word;
  }
  bool IsPunct(char c) const { return kind == DateTokenKind::kPunct && ch == c; }
  bool IsUnit(TimeUnit u) const {
    return cls == WordClass::kUnit && lex == static_cast<int32_t>(u);
  }
  bool IsInteger() const { return kind == DateTokenKind::kNumber && decimals == 0 && !opaque; }
};

class DateTokens {
 public:
  DateTokens(absl::string_view text, Span within);

  size_t size() const { return tokens_.size(); }
  // The end token for any index out of range, so that a scanner may look
  // ahead and behind freely.
  const DateToken& operator[](size_t i) const { return i < tokens_.size() ? tokens_[i] : end_; }

 private:
  std::vector<DateToken> tokens_;
  DateToken end_;
};

// True when `token`'s word is one of `words`, all of them literals: their sizes
// are known, and most differ from the word's.
template <size_t... Sizes>
bool IsOneOf(const DateToken& token, const char (&... words)[Sizes]) {
  return token.kind == DateTokenKind::kWord &&
         ((token.lower_size == Sizes - 1 && std::memcmp(token.lower, words, Sizes - 1) == 0) ||
          ...);
}

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_TOKENS_H_
