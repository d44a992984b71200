#include "claims/mentions/tokens.h"

#include <string>

#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

constexpr uint64_t kFnvOffset = 14695981039346656037u;
constexpr uint64_t kFnvPrime = 1099511628211u;

// Typographic marks that end a word although they are not ASCII.
bool IsPunctuation(char32_t c) {
  return (c >= 0x2000 && c <= 0x206F) || c == 0x00A0 || c == 0x00AB || c == 0x00BB || c == 0x3000 ||
         c == 0xFEFF;
}

bool IsApostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

bool IsWordChar(char32_t c) {
  return c < 0x80 ? absl::ascii_isalnum(static_cast<unsigned char>(c)) : !IsPunctuation(c);
}

bool IsUpper(DecodedChar c) {
  if (c.code_point < 0x80) return absl::ascii_isupper(static_cast<unsigned char>(c.code_point));
  // Upper case exactly when folding to lower case changes more than accents:
  // Latin-1 capitals, and the even members of Latin Extended-A pairs.
  const char32_t p = c.code_point;
  if (p >= 0xC0 && p <= 0xDE) return p != 0xD7;
  if (p >= 0x100 && p <= 0x137) return p % 2 == 0;
  if (p >= 0x139 && p <= 0x148) return p % 2 == 1;
  if (p >= 0x14A && p <= 0x177) return p % 2 == 0;
  if (p == 0x178 || p == 0x179 || p == 0x17B || p == 0x17D || p == 0x218 || p == 0x21A) return true;
  return p >= 0x400 && p <= 0x42F;
}

class Tokenizer {
 public:
  Tokenizer(absl::string_view text, Span within, std::vector<Token>* out)
      : text_(text), pos_(within.start), end_(within.end), out_(out) {}

  void Run() {
    bool space = true;
    while (pos_ < end_) {
      const DecodedChar c = DecodeChar(text_, pos_);
      const int size = c.size > 0 ? c.size : 1;
      if (c.code_point == ' ' || c.code_point == '\n' || c.code_point == '\t' ||
          c.code_point == '\r' || c.code_point == 0xA0) {
        space = true;
        pos_ += size;
        continue;
      }
      Token token;
      token.joined = !space;
      space = false;
      if (IsWordChar(c.code_point)) {
        Word(c, &token);
      } else if (IsApostrophe(c.code_point) && token.joined && Possessive(size, &token)) {
        // taken
      } else {
        token.span = {pos_, pos_ + size};
        pos_ += size;
      }
      out_->push_back(token);
    }
  }

 private:
  DecodedChar At(int32_t pos) const {
    return pos < end_ ? DecodeChar(text_, pos) : DecodedChar{};
  }

  void Word(DecodedChar first, Token* token) {
    const int32_t start = pos_;
    token->word = !absl::ascii_isdigit(first.code_point < 0x80 ? first.code_point : 'a');
    token->number = !token->word;
    token->capital = IsUpper(first);
    if (AsciiWord(start, token)) return;
    int upper = 0, lower = 0;
    while (pos_ < end_) {
      const DecodedChar c = At(pos_);
      if (IsWordChar(c.code_point)) {
        (IsUpper(c) ? upper : lower) += 1;
        pos_ += c.size;
      } else if (!Inner(c, start)) {
        break;
      } else {
        pos_ += c.size;
      }
    }
    token->span = {start, pos_};
    token->all_caps = upper >= 2 && lower == 0;
    token->fold = FoldHash(Slice(text_, token->span));
  }

  // Most words: ASCII letters and digits up to a blank or a mark that ends any word.
  bool AsciiWord(int32_t start, Token* token) {
    uint64_t hash = kFnvOffset;
    int upper = 0;
    int32_t pos = start;
    for (; pos < end_; ++pos) {
      const auto c = static_cast<unsigned char>(text_[pos]);
      if (!absl::ascii_isalnum(c)) break;
      upper += absl::ascii_isupper(c);
      hash = (hash ^ static_cast<unsigned char>(absl::ascii_tolower(c))) * kFnvPrime;
    }
    if (pos < end_) {
      const char c = text_[pos];
      const bool ends = c == ' ' || c == '\n' || c == '"' || c == ')' || c == ';' || c == ':' ||
                        (c == ',' && (pos + 1 >= end_ || text_[pos + 1] == ' '));
      if (!ends) return false;
    }
    pos_ = pos;
    token->span = {start, pos};
    token->all_caps = upper >= 2 && upper == pos - start;
    token->fold = hash;
    return true;
  }

  // Marks that stay within a word: hyphens and apostrophes between letters, the
  // stops of "U.S.", separators of digits.
  bool Inner(DecodedChar c, int32_t start) const {
    const DecodedChar next = At(pos_ + c.size);
    const bool letter_next = next.size > 0 && IsWordChar(next.code_point);
    if (c.code_point == '-' || c.code_point == 0x2010 || c.code_point == 0x2011) return letter_next;
    if (IsApostrophe(c.code_point)) {
      if (!letter_next) return false;
      const DecodedChar after = At(pos_ + c.size + next.size);
      const bool last = after.size == 0 || !IsWordChar(after.code_point);
      return !((next.code_point == 's' || next.code_point == 'S') && last);
    }
    if (c.code_point == '.') {
      // "U.S.", "H.W.": single letters each followed by a stop.
      const bool single = pos_ - start == 1 || (pos_ - start >= 3 && text_[pos_ - 2] == '.');
      if (!single || !absl::ascii_isupper(text_[pos_ - 1])) return false;
      return letter_next ? absl::ascii_isupper(next.code_point < 0x80 ? next.code_point : 0) &&
                               !IsWordChar(At(pos_ + 2).code_point)
                         : pos_ - start >= 3 || HasSpaceAndCapital(pos_ + 1);
    }
    return c.code_point == ',' && absl::ascii_isdigit(text_[pos_ - 1]) && next.code_point < 0x80 &&
           absl::ascii_isdigit(static_cast<unsigned char>(next.code_point));
  }

  // "J. Smith": the stop belongs to the initial.
  bool HasSpaceAndCapital(int32_t pos) const {
    return pos + 1 < end_ && text_[pos] == ' ' && absl::ascii_isupper(text_[pos + 1]);
  }

  bool Possessive(int size, Token* token) {
    const DecodedChar s = At(pos_ + size);
    int32_t end = pos_ + size;
    if (s.code_point == 's' || s.code_point == 'S') {
      const DecodedChar after = At(end + 1);
      if (after.size > 0 && IsWordChar(after.code_point)) return false;
      end += 1;
    } else if (text_[pos_ - 1] != 's') {
      return false;
    }
    token->span = {pos_, end};
    token->possessive = true;
    pos_ = end;
    return true;
  }

  absl::string_view text_;
  int32_t pos_;
  int32_t end_;
  std::vector<Token>* out_;
};

}  // namespace

uint64_t FoldHash(absl::string_view word) {
  uint64_t hash = kFnvOffset;
  auto add = [&hash](char c) {
    if (c != '.') hash = (hash ^ static_cast<unsigned char>(c)) * kFnvPrime;  // "U.S." is "US"
  };
  if (IsAscii(word)) {
    for (char c : word) add(absl::ascii_tolower(static_cast<unsigned char>(c)));
  } else {
    for (char c : FoldAscii(word)) add(c);
  }
  return hash;
}

void Tokenize(absl::string_view text, Span within, std::vector<Token>* tokens) {
  tokens->clear();
  Tokenizer(text, within, tokens).Run();
}

void SplitAtHyphen(absl::string_view text, size_t index, std::vector<Token>* tokens) {
  const Token whole = (*tokens)[index];
  const absl::string_view word = Slice(text, whole.span);
  const size_t hyphen = word.find('-');
  if (hyphen == absl::string_view::npos) return;
  const int32_t at = whole.span.start + static_cast<int32_t>(hyphen);
  std::vector<Token> parts, rest;
  Tokenize(text, {whole.span.start, at}, &parts);
  Token mark;
  mark.span = {at, at + 1};
  mark.joined = true;
  parts.push_back(mark);
  Tokenize(text, {at + 1, whole.span.end}, &rest);
  for (Token& token : rest) {
    token.joined = true;
    parts.push_back(token);
  }
  parts.front().joined = whole.joined;
  tokens->erase(tokens->begin() + index);
  tokens->insert(tokens->begin() + index, parts.begin(), parts.end());
}

}  // namespace claims
