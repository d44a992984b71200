#include "claims/base/lower_case_pattern.h"

#include <cstdint>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

namespace claims {
namespace {

// Reads `rest` from the front and writes it in lower case; false where it gives up.
class Rewriter {
 public:
  explicit Rewriter(absl::string_view pattern) : rest_(pattern) {}

  bool Run() {
    out_.reserve(rest_.size());
    while (!rest_.empty()) {
      if (Words()) continue;
      const bool done = rest_[0] == '['              ? Class()
                        : absl::StartsWith(rest_, "(?") ? Group()
                                                        : Character(nullptr);
      if (!done) return false;
    }
    return true;
  }

  std::string Take() { return std::move(out_); }

 private:
  // Plain letters, blanks and what parts them, most of any pattern.
  bool Words() {
    size_t size = 0;
    while (size < rest_.size() &&
           (absl::ascii_isalnum(rest_[size]) || rest_[size] == ' ' || rest_[size] == '|')) {
      out_.push_back(absl::ascii_tolower(rest_[size++]));
    }
    rest_.remove_prefix(size);
    return size > 0;
  }

  void Copy(size_t bytes) {
    out_.append(rest_.data(), bytes);
    rest_.remove_prefix(bytes);
  }

  // "(?:" or "(?P<name>"; anything else sets flags.
  bool Group() {
    if (absl::StartsWith(rest_, "(?:")) return Copy(3), true;
    const size_t end = rest_.find('>');
    if (!absl::StartsWith(rest_, "(?P<") || end == absl::string_view::npos) return false;
    return Copy(end + 1), true;
  }

  // A mark or mention outside ASCII: general punctuation or a private-use character.
  bool Mark() {
    const bool punctuation =
        absl::StartsWith(rest_, "\xE2\x80") || absl::StartsWith(rest_, "\xE2\x81");
    if (rest_.size() < 3 || (!punctuation && rest_[0] != '\xEE')) return false;
    return Copy(3), true;
  }

  // "\x{E000}"
  bool Number() {
    const size_t end = rest_.find('}');
    if (!absl::StartsWith(rest_, "\\x{") || end == absl::string_view::npos) return false;
    uint32_t code = 0;
    if (!absl::SimpleHexAtoi(rest_.substr(3, end - 3), &code)) return false;
    // There are no letters among private-use characters and general punctuation.
    const bool mark = (code >= 0xE000 && code <= 0xF8FF) || (code >= 0x2000 && code <= 0x206F);
    if (!mark) return false;
    return Copy(end + 1), true;
  }

  // One character or escape; `ascii` gets it as it is written, or 0 for one that is no
  // ASCII character of its own.
  bool Character(char* ascii) {
    char c = 0;
    bool done = true;
    if (!absl::ascii_isascii(rest_[0])) {
      done = Mark();
    } else if (rest_[0] != '\\') {
      c = rest_[0];
      out_.push_back(absl::ascii_tolower(c));
      rest_.remove_prefix(1);
    } else if (rest_.size() < 2) {
      return false;
    } else if (rest_[1] == 'x') {
      done = Number();
    } else if (absl::string_view("pPQEC").find(rest_[1]) != absl::string_view::npos ||
               absl::ascii_isdigit(rest_[1]) || !absl::ascii_isascii(rest_[1])) {
      return false;
    } else {
      if (absl::ascii_ispunct(rest_[1])) c = rest_[1];
      Copy(2);
    }
    if (ascii != nullptr) *ascii = c;
    return done;
  }

  // Whether a range means the same once text and pattern are in lower case.
  static bool KeepsItsMeaning(char low, char high) {
    if (absl::ascii_isupper(low)) return absl::ascii_isupper(high);
    const bool has_upper = low <= 'Z' && high >= 'A';
    return !has_upper || (low <= 'a' && high >= 'z');
  }

  // "[^A-Z' -]"
  bool Class() {
    Copy(1);
    if (absl::StartsWith(rest_, "^")) Copy(1);
    for (bool first = true; first || !absl::StartsWith(rest_, "]"); first = false) {
      if (rest_.empty() || absl::StartsWith(rest_, "[:")) return false;
      char low = 0, high = 0;
      if (!Character(&low)) return false;
      if (rest_.size() < 2 || rest_[0] != '-' || rest_[1] == ']') continue;
      Copy(1);
      if (!Character(&high)) return false;
      if (low != 0 && !KeepsItsMeaning(low, high == 0 ? '\x7F' : high)) return false;
    }
    return Copy(1), true;
  }

  absl::string_view rest_;
  std::string out_;
};

}  // namespace

std::optional<std::string> LowerCasePattern(absl::string_view pattern) {
  Rewriter rewriter(pattern);
  if (!rewriter.Run()) return std::nullopt;
  return rewriter.Take();
}

}  // namespace claims
