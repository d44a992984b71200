#include "claims/rules/required_strings.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/mentions/mention_class.h"
#include "claims/rules/pattern_parts.h"

namespace claims {
namespace {

using pattern_parts::All;
using pattern_parts::Any;
using pattern_parts::AnyOf;
using pattern_parts::Anything;
using pattern_parts::Beginnings;
using pattern_parts::Character;
using pattern_parts::Endings;
using pattern_parts::Exactly;
using pattern_parts::Info;
using pattern_parts::kMaxEnds;
using pattern_parts::Product;
using pattern_parts::Require;
using pattern_parts::Shortened;
using pattern_parts::Strings;

// More alternatives than this are not multiplied out. Plain text asks for longer
// strings: there is no mention in them to tell one place from another.
constexpr size_t kMaxExactMasked = 24;
constexpr size_t kMaxExactPlain = 64;

std::string Utf8(char32_t c) {
  return {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

bool IsMask(char32_t c) {
  return c >= kMaskBase && c < kMaskBase + kMentionClasses * kMaskBlock;
}

class Reader {
 public:
  Reader(absl::string_view pattern, TextForm form)
      : p_(pattern),
        form_(form),
        max_exact_(form == TextForm::kPlain ? kMaxExactPlain : kMaxExactMasked) {}

  // Nothing when the pattern is not understood to its end.
  RequiredStrings Run() {
    Info info = Alternatives(0);
    if (failed_ || pos_ < p_.size()) return {};
    return Require(std::move(info));
  }

 private:
  static constexpr int kMaxDepth = 200;

  bool At(char c) const { return pos_ < p_.size() && p_[pos_] == c; }

  Info Alternatives(int depth) {
    if (depth > kMaxDepth) failed_ = true;
    std::vector<Info> options;
    do {
      options.push_back(Sequence(depth));
    } while (!failed_ && At('|') && ++pos_ > 0);
    if (failed_) return Anything();
    if (options.size() == 1) return std::move(options[0]);
    size_t count = 0;
    bool exact = true;
    for (const Info& option : options) {
      exact = exact && option.exact.has_value();
      if (exact) count += option.exact->size();
    }
    if (exact && count <= max_exact_) {
      Strings all;
      for (Info& option : options) all.merge(*option.exact);
      return Exactly(std::move(all));
    }
    std::vector<RequiredStrings> parts;
    Info info;
    info.prefix.clear();
    info.suffix.clear();
    for (Info& option : options) {
      info.prefix.merge(option.exact ? Beginnings(*option.exact) : option.prefix);
      info.suffix.merge(option.exact ? Endings(*option.exact) : option.suffix);
      parts.push_back(Require(std::move(option)));
    }
    info.prefix = Beginnings(info.prefix);
    info.suffix = Endings(info.suffix);
    info.required = Any(std::move(parts));
    return info;
  }

  // Runs of exact parts are multiplied out as long as they stay few.
  Info Sequence(int depth) {
    Strings run = {""};
    Info info;
    bool exact = true;  // the whole so far is `run`
    while (!failed_ && pos_ < p_.size() && !At('|') && !At(')')) {
      // Most of a pattern is letters: all at once, or they take most of the time.
      if (std::string letters = Letters(); !letters.empty()) {
        run = Product(run, {std::move(letters)});
        continue;
      }
      Info part = Quantified(depth);
      const Strings& begin = part.exact.has_value() ? *part.exact : part.prefix;
      const bool fits = begin.size() * run.size() <= max_exact_;
      if (fits) run = Product(run, begin);
      if (fits && part.exact.has_value()) continue;
      info.required = All(std::move(info.required), AnyOf(run));
      if (exact) info.prefix = Beginnings(run);
      exact = false;
      // An exact part too large to multiply begins the next run, with what little
      // of this one still fits before it.
      if (part.exact.has_value() && part.exact->size() <= max_exact_) {
        run = Product(Context(run, max_exact_ / std::max<size_t>(part.exact->size(), 1)),
                      *part.exact);
      } else {
        run = part.exact.has_value() ? Strings{""} : After(run, &part);
        info.required = All(std::move(info.required), Require(std::move(part)));
      }
    }
    if (exact) return Exactly(std::move(run));
    info.suffix = Endings(run);
    info.required = All(std::move(info.required), AnyOf(run));
    return info;
  }

  // Plain letters and blanks from here on, none of which is repeated.
  std::string Letters() {
    std::string letters;
    const auto plain = [this](size_t at) {
      return at < p_.size() &&
             (absl::ascii_isalnum(static_cast<unsigned char>(p_[at])) || p_[at] == ' ');
    };
    const auto repeated = [this](size_t at) {
      return at < p_.size() && absl::string_view("*+?{").find(p_[at]) != absl::string_view::npos;
    };
    for (; plain(pos_) && !repeated(pos_ + 1); ++pos_) {
      letters.push_back(absl::ascii_tolower(static_cast<unsigned char>(p_[pos_])));
    }
    return letters;
  }

  // What of a run is worth keeping before the next. In plain text a blank or a
  // mention only: before a predicate other letters may stand than the rule asks for.
  Strings Context(const Strings& run, size_t most) const {
    if (form_ == TextForm::kMasked) return Shortened(run, most, false);
    Strings out;
    for (const std::string& s : run) {
      const bool keep = !s.empty() && (s.back() == ' ' || s.back() == kSomeMention);
      out.insert(keep ? s.substr(s.size() - 1) : std::string());
    }
    return out.size() <= most ? out : Strings{""};
  }

  // How what has been matched ends after a part that is not exact.
  Strings After(const Strings& run, Info* part) const {
    if (!part->tail.has_value()) return Context(part->suffix, kMaxEnds);
    Strings ends = *std::move(part->tail);
    ends.insert(run.begin(), run.end());
    return Context(ends, kMaxEnds);
  }

  Info Quantified(int depth) {
    Info info = Single(depth);
    while (!failed_ && pos_ < p_.size()) {
      int low = 1, high = 1;
      if (At('*')) {
        low = 0, high = -1, ++pos_;
      } else if (At('+')) {
        high = -1, ++pos_;
      } else if (At('?')) {
        low = 0, ++pos_;
      } else if (!At('{') || !Repetition(&low, &high)) {
        break;
      }
      if (At('?')) ++pos_;  // lazy: what is matched, not whether
      if (low == 1 && high == 1) continue;
      if (low == 0 && high == 1 && info.exact.has_value() && info.exact->size() < max_exact_ / 3) {
        info.exact->insert("");
        continue;
      }
      Info repeated;
      if (low > 0) {
        repeated.prefix = info.exact ? Beginnings(*info.exact) : info.prefix;
        repeated.suffix = info.exact ? Endings(*info.exact) : info.suffix;
        repeated.required = Require(std::move(info));
      } else {
        repeated.tail = info.exact ? Endings(*info.exact) : info.suffix;
      }
      info = std::move(repeated);
    }
    return info;
  }

  // "{3}", "{1,}", "{1,80}"; false and nothing read for a plain brace.
  bool Repetition(int* low, int* high) {
    const size_t close = p_.find('}', pos_);
    if (close == absl::string_view::npos) return false;
    const absl::string_view inside = p_.substr(pos_ + 1, close - pos_ - 1);
    if (inside.empty() || inside.size() > 9 || !absl::ascii_isdigit(inside[0]) ||
        inside.find_first_not_of("0123456789,") != absl::string_view::npos) {
      return false;
    }
    const size_t comma = inside.find(',');
    *low = std::atoi(std::string(inside.substr(0, comma)).c_str());
    *high = *low;
    if (comma != absl::string_view::npos) {
      const std::string upper(inside.substr(comma + 1));
      *high = upper.empty() ? -1 : std::atoi(upper.c_str());
    }
    pos_ = close + 1;
    return true;
  }

  Info Single(int depth) {
    switch (p_[pos_]) {
      case '(': return Group(depth);
      case '[': return CharacterClass();
      case '\\': return Escape();
      case '.': ++pos_; return Anything();
      case '^':
      case '$': ++pos_; return Exactly({""});
      default: break;
    }
    const auto c = static_cast<unsigned char>(p_[pos_++]);
    if (c >= 0x80) {
      while (pos_ < p_.size() && (static_cast<unsigned char>(p_[pos_]) & 0xC0) == 0x80) ++pos_;
      return Anything();
    }
    return Character(c);
  }

  Info Group(int depth) {
    ++pos_;
    if (At('?')) {
      // "(?:", "(?P<name>", "(?i:", "(?i)": none changes which strings occur.
      const absl::string_view rest = p_.substr(pos_);
      const size_t end = rest.substr(0, 3) == "?P<" ? rest.find('>') : rest.find_first_of(":)");
      if (end == absl::string_view::npos) return Fail();
      pos_ += end + 1;
      if (rest[end] == ')') return Exactly({""});
    }
    Info inner = Alternatives(depth + 1);
    if (!At(')')) return Fail();
    ++pos_;
    return inner;
  }

  // \b, \., \d, \x{2019}, \p{Lu}, \Q...\E.
  Info Escape() {
    if (pos_ + 1 >= p_.size()) return Fail();
    const char c = p_[pos_ + 1];
    if (c == 'x') {
      const std::optional<char32_t> code = HexCode();
      return code.has_value() ? Character(*code) : Fail();
    }
    pos_ += 2;
    if (absl::ascii_ispunct(static_cast<unsigned char>(c))) return Character(c);
    switch (c) {
      case 'b':
        return Exactly({std::string(1, kWordBoundary)});
      case 'B':
      case 'A':
      case 'z':
        return Exactly({""});
      case 'd':
      case 'D':
      case 'w':
      case 'W':
      case 's':
      case 'S':
      case 'n':
      case 't':
      case 'r':
        return Anything();
      case 'p':
      case 'P':
        if (At('{')) {
          const size_t close = p_.find('}', pos_);
          if (close == absl::string_view::npos) return Fail();
          pos_ = close + 1;
        } else {
          ++pos_;
        }
        return Anything();
      default:
        return Fail();
    }
  }

  // "\x{E000}" or "\xA0" at pos_, which moves past it.
  std::optional<char32_t> HexCode() {
    pos_ += 2;
    std::string digits;
    if (At('{')) {
      const size_t close = p_.find('}', pos_);
      if (close == absl::string_view::npos) return std::nullopt;
      digits = std::string(p_.substr(pos_ + 1, close - pos_ - 1));
      pos_ = close + 1;
    } else {
      digits = std::string(p_.substr(pos_, 2));
      pos_ += digits.size();
    }
    if (digits.empty() || digits.size() > 6) return std::nullopt;
    for (char c : digits) {
      if (!absl::ascii_isxdigit(static_cast<unsigned char>(c))) return std::nullopt;
    }
    return static_cast<char32_t>(std::strtoul(digits.c_str(), nullptr, 16));
  }

  Info CharacterClass() {
    ++pos_;
    bool any = false;
    if (At('^')) any = true, ++pos_;
    Strings strings;
    for (bool first = true; first || !At(']'); first = false) {
      if (pos_ >= p_.size()) return Fail();
      if (p_.substr(pos_, 2) == "[:") {
        const size_t close = p_.find(":]", pos_);
        if (close == absl::string_view::npos) return Fail();
        pos_ = close + 2;
        any = true;
        continue;
      }
      const std::optional<char32_t> low = ClassCharacter(&any);
      if (failed_) return Anything();
      std::optional<char32_t> high = low;
      if (At('-') && pos_ + 1 < p_.size() && p_[pos_ + 1] != ']') {
        ++pos_;
        high = ClassCharacter(&any);
        if (failed_) return Anything();
      }
      if (!low.has_value() || !high.has_value() || !AddRange(*low, *high, &strings)) any = true;
    }
    ++pos_;
    return any ? Anything() : Exactly(std::move(strings));
  }

  // nullopt for a class within the class, such as \d.
  std::optional<char32_t> ClassCharacter(bool* any) {
    const auto c = static_cast<unsigned char>(p_[pos_]);
    if (c >= 0x80) {
      *any = true;
      ++pos_;
      while (pos_ < p_.size() && (static_cast<unsigned char>(p_[pos_]) & 0xC0) == 0x80) ++pos_;
      return std::nullopt;
    }
    if (c != '\\') {
      ++pos_;
      return c;
    }
    if (pos_ + 1 >= p_.size()) return Fail(), std::nullopt;
    if (p_[pos_ + 1] == 'x') {
      const std::optional<char32_t> code = HexCode();
      if (!code.has_value()) Fail();
      return code;
    }
    const char escaped = p_[pos_ + 1];
    if (absl::ascii_ispunct(static_cast<unsigned char>(escaped))) {
      pos_ += 2;
      return escaped;
    }
    Escape();
    *any = true;
    return std::nullopt;
  }

  // False when the range is more than a few characters, or partly mentions.
  bool AddRange(char32_t low, char32_t high, Strings* strings) const {
    if (IsMask(low) && IsMask(high) && low <= high && (low - kMaskBase) % kMaskBlock == 0 &&
        (high + 1 - kMaskBase) % kMaskBlock == 0) {
      for (char32_t c = low; c < high; c += kMaskBlock) {
        strings->insert(form_ == TextForm::kPlain ? std::string(1, kSomeMention) : Utf8(c));
      }
      return true;
    }
    if (low < 0x20 || high >= 0x7F || high < low || high - low > 10) return false;
    for (char32_t c = low; c <= high; ++c) {
      strings->insert(std::string(1, absl::ascii_tolower(static_cast<unsigned char>(c))));
    }
    return strings->size() <= max_exact_;
  }

  Info Fail() {
    failed_ = true;
    return Anything();
  }

  const absl::string_view p_;
  const TextForm form_;
  const size_t max_exact_;
  size_t pos_ = 0;
  bool failed_ = false;
};

}  // namespace

RequiredStrings FindRequiredStrings(absl::string_view pattern, TextForm form) {
  // "\Q...\E" is rare and "(?s" alters little; only the former is read otherwise.
  if (pattern.find("\\Q") != absl::string_view::npos) return {};
  return Reader(pattern, form).Run();
}

}  // namespace claims
