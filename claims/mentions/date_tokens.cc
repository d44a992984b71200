#include "claims/mentions/date_tokens.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

enum class CharClass : uint8_t { kSpace, kLetter, kDigit, kDash, kPunct };

struct Char {
  CharClass cls;
  char ch;
  int size;
};

unsigned char ByteAt(absl::string_view s, size_t i) {
  return i < s.size() ? static_cast<unsigned char>(s[i]) : 0;
}

// General punctuation, U+2000..U+206F, by its last two bytes.
Char ClassifyGeneralPunctuation(unsigned char b1, unsigned char b2) {
  if (b1 == 0x80) {
    if (b2 <= 0x8F) return {CharClass::kSpace, ' ', 3};  // spaces, joiners, marks
    if (b2 <= 0x95) return {CharClass::kDash, '-', 3};
    if (b2 == 0x98 || b2 == 0x99) return {CharClass::kPunct, '\'', 3};
    if (b2 == 0x9C || b2 == 0x9D) return {CharClass::kPunct, '"', 3};
    if (b2 == 0xA6) return {CharClass::kPunct, ';', 3};  // an ellipsis ends a phrase
    if (b2 >= 0xA8 && b2 <= 0xAF) return {CharClass::kSpace, ' ', 3};
    return {CharClass::kPunct, '?', 3};
  }
  return {CharClass::kSpace, ' ', 3};  // U+2040..: word joiner and the like
}

Char Classify(absl::string_view s, size_t i) {
  const unsigned char c = ByteAt(s, i);
  if (absl::ascii_isalpha(c)) return {CharClass::kLetter, s[i], 1};
  if (absl::ascii_isdigit(c)) return {CharClass::kDigit, s[i], 1};
  if (c == '-') return {CharClass::kDash, '-', 1};
  if (c < 0x80) {
    if (c <= ' ') return {CharClass::kSpace, ' ', 1};
    return {CharClass::kPunct, static_cast<char>(c), 1};
  }
  if (c == 0xC2 && i + 1 < s.size()) {
    if (ByteAt(s, i + 1) == 0xA0) return {CharClass::kSpace, ' ', 2};
    return {CharClass::kPunct, ByteAt(s, i + 1) == 0xA3 ? '$' : '?', 2};  // pound as money
  }
  if (c == 0xE2 && i + 2 < s.size()) {
    const unsigned char b1 = ByteAt(s, i + 1), b2 = ByteAt(s, i + 2);
    if (b1 == 0x80 || b1 == 0x81) return ClassifyGeneralPunctuation(b1, b2);
    if (b1 == 0x82) return {CharClass::kPunct, '$', 3};                  // currency signs
    if (b1 == 0x88 && b2 == 0x92) return {CharClass::kDash, '-', 3};     // minus sign
    return {CharClass::kPunct, '?', 3};
  }
  if (c == 0xEF && ByteAt(s, i + 1) == 0xBB && ByteAt(s, i + 2) == 0xBF) {
    return {CharClass::kSpace, ' ', 3};
  }
  return {CharClass::kLetter, 0, 1};  // any other byte belongs to a foreign letter
}

bool IsDigitAt(absl::string_view s, size_t i) { return absl::ascii_isdigit(ByteAt(s, i)); }

bool ThreeDigits(absl::string_view s, size_t i) {
  return IsDigitAt(s, i) && IsDigitAt(s, i + 1) && IsDigitAt(s, i + 2) && !IsDigitAt(s, i + 3);
}

// Bytes of a thousands separator at i: a comma or a space that does not break.
int GroupSeparator(absl::string_view s, size_t i) {
  if (ByteAt(s, i) == ',') return 1;
  if (ByteAt(s, i) == 0xC2 && ByteAt(s, i + 1) == 0xA0) return 2;
  if (ByteAt(s, i) == 0xE2 && ByteAt(s, i + 1) == 0x80 &&
      (ByteAt(s, i + 2) == 0x89 || ByteAt(s, i + 2) == 0xAF)) {
    return 3;
  }
  return 0;
}

void AddDigit(DateToken* token, char c) {
  if (token->digits < 15) token->value = token->value * 10 + (c - '0');
  if (token->digits < 255) ++token->digits;
}

// Reads the number at i; returns its end.
size_t ReadNumber(absl::string_view s, size_t i, DateToken* token) {
  token->kind = DateTokenKind::kNumber;
  const size_t start = i;
  while (IsDigitAt(s, i)) AddDigit(token, s[i++]);
  while (i - start <= 3 || token->grouped) {
    const int separator = GroupSeparator(s, i);
    if (separator == 0 || !ThreeDigits(s, i + separator) || s[start] == '0') break;
    // "Feb. 17, 200 ..." has a space; "2,000" has none. A day before a year is no group.
    for (size_t k = i + separator; k < i + separator + 3; ++k) AddDigit(token, s[k]);
    i += separator + 3;
    token->grouped = true;
  }
  // "1.2", but not "13.02.2026" and not the full stop of a sentence.
  if (ByteAt(s, i) == '.' && IsDigitAt(s, i + 1)) {
    size_t k = i + 1;
    while (IsDigitAt(s, k)) ++k;
    const bool dotted = ByteAt(s, k) == '.' && IsDigitAt(s, k + 1);
    if (!dotted && k - i <= 4) {
      for (size_t m = i + 1; m < k; ++m) AddDigit(token, s[m]);
      token->decimals = static_cast<uint8_t>(k - i - 1);
      i = k;
    }
  }
  return i;
}

size_t ReadWord(absl::string_view s, size_t i, size_t end, DateToken* token) {
  token->kind = DateTokenKind::kWord;
  const size_t start = i;
  bool any_lower = false;
  while (i < end && Classify(s, i).cls == CharClass::kLetter) {
    any_lower = any_lower || !absl::ascii_isupper(ByteAt(s, i));
    ++i;
  }
  token->capital = absl::ascii_isupper(ByteAt(s, start));
  token->upper = !any_lower && i - start > 1;
  if (i - start <= sizeof(token->lower)) {
    token->lower_size = static_cast<uint8_t>(i - start);
    for (size_t k = start; k < i; ++k) token->lower[k - start] = absl::ascii_tolower(s[k]);
    const LexEntry entry = LookUpDateWord(token->low());
    token->cls = entry.cls;
    token->lex = entry.value;
  }
  return i;
}

// A run without white space that holds an address rather than words.
bool IsAddress(absl::string_view run) {
  int slashes = 0, dots = 0;
  for (const char c : run) {
    if (c == '@') return true;
    slashes += c == '/';
    dots += c == '.';
  }
  if (slashes < 2) return dots > 0 && absl::StrContains(run, "www.");
  return run[0] == '/' || absl::StrContains(run, "://") || absl::StrContains(run, "www.") ||
         std::any_of(run.begin(), run.end(), [](char c) { return absl::ascii_isalpha(c); });
}

// "T-72", "A321", "Covid-19": the number belongs to a name. Not "mid-1990s".
bool IsPartOfName(const std::vector<DateToken>& tokens) {
  const size_t n = tokens.size();
  const DateToken& number = tokens[n - 1];
  if (number.kind != DateTokenKind::kNumber || !number.glued || n < 2) return false;
  if (tokens[n - 2].kind == DateTokenKind::kWord) return true;
  if (tokens[n - 2].IsPunct('+') && n >= 3 && tokens[n - 2].glued) return true;  // P5+1
  if (tokens[n - 2].kind != DateTokenKind::kDash || !tokens[n - 2].glued || n < 3) return false;
  const DateToken& word = tokens[n - 3];
  if (word.kind != DateTokenKind::kWord || word.cls != WordClass::kOther) return false;
  return !IsOneOf(word, "mid", "end", "pre", "post", "early", "late", "for", "to", "and", "th",
                  "st", "nd", "rd", "the");
}

}  // namespace

DateTokens::DateTokens(absl::string_view text, Span within) {
  const absl::string_view s = Slice(text, within);
  const int32_t base = std::max<int32_t>(within.start, 0);
  tokens_.reserve(s.size() / 5 + 4);
  bool glued = false, address = false;
  size_t run_end = 0;
  for (size_t i = 0; i < s.size();) {
    const Char c = Classify(s, i);
    if (c.cls == CharClass::kSpace) {
      i += c.size;
      glued = false;
      continue;
    }
    if (i >= run_end) {
      run_end = i;
      while (run_end < s.size() && ByteAt(s, run_end) > ' ') ++run_end;
      address = IsAddress(s.substr(i, run_end - i));
    }
    DateToken token;
    size_t end = i + c.size;
    if (c.cls == CharClass::kLetter) {
      end = ReadWord(s, i, s.size(), &token);
    } else if (c.cls == CharClass::kDigit) {
      end = ReadNumber(s, i, &token);
    } else if (c.cls == CharClass::kDash) {
      token.kind = DateTokenKind::kDash;
    } else {
      token.kind = DateTokenKind::kPunct;
      token.ch = c.ch;
    }
    end = std::min(end, s.size());
    token.text = s.substr(i, end - i);
    token.span = {base + static_cast<int32_t>(i), base + static_cast<int32_t>(end)};
    token.glued = glued;
    token.opaque = address;
    tokens_.push_back(token);
    if (IsPartOfName(tokens_)) tokens_.back().opaque = true;
    glued = true;
    i = end;
  }
}

}  // namespace claims
