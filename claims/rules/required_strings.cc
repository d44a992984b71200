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

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

// More alternatives than this are not multiplied out. Plain text asks for longer
// strings: there is no mention in them to tell one place from another.
constexpr size_t kMaxExactMasked = 24;
constexpr size_t kMaxExactPlain = 64;
// Shorter strings say too little. A mention has three bytes.
constexpr size_t kMinBytes = 3;

bool IsMark(char c) { return c == kWordBoundary || c == kSomeMention; }

// A run of letters with what stands at its ends. Boundaries count only there:
// within it the letters tell, and beside a mention the mention does.
RequiredStrings OneString(const std::string& s) {
  RequiredStrings out;
  std::string kept;
  size_t bytes = 0;
  for (size_t i = 0; i < s.size(); ++i) {
    if (!IsMark(s[i])) ++bytes;
    if (s[i] != kWordBoundary || i == 0 || i + 1 == s.size()) kept.push_back(s[i]);
  }
  if (bytes < kMinBytes) return out;
  out.kind = Kind::kString;
  out.string = std::move(kept);
  return out;
}

bool Same(const RequiredStrings& a, const RequiredStrings& b) {
  return a.kind == b.kind && a.string == b.string &&
         std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), Same);
}

RequiredStrings All(RequiredStrings a, RequiredStrings b) {
  if (a.kind == Kind::kNothing) return b;
  if (b.kind == Kind::kNothing || Same(a, b)) return a;
  if (a.kind != Kind::kAll) {
    RequiredStrings all;
    all.kind = Kind::kAll;
    all.parts.push_back(std::move(a));
    a = std::move(all);
  }
  std::vector<RequiredStrings> more;
  if (b.kind == Kind::kAll) {
    more = std::move(b.parts);
  } else {
    more.push_back(std::move(b));
  }
  for (RequiredStrings& part : more) {
    const bool known = std::any_of(a.parts.begin(), a.parts.end(),
                                   [&part](const RequiredStrings& p) { return Same(p, part); });
    if (!known) a.parts.push_back(std::move(part));
  }
  return a;
}

// Nouns after which a sentence's later predicate may follow in the reader's view
// of it (kSubject in extract/clause_view.cc), though not in the text.
bool EndsSubject(absl::string_view words) {
  static constexpr absl::string_view kNouns[] = {
      "delegation", "team",   "side",       "negotiator", "representative", "leader",
      "leadership", "official", "government", "cabinet",  "parliament",     "army",
      "force",      "group",  "movement",   "fighter",    "commander"};
  if (!words.empty() && words.back() == 's') words.remove_suffix(1);
  return std::any_of(std::begin(kNouns), std::end(kNouns), [words](absl::string_view noun) {
    return absl::EndsWith(words, noun);
  });
}

RequiredStrings CutAfterSubjects(const std::string& s) {
  RequiredStrings all;
  size_t start = 0;
  for (size_t blank = s.find(' ', 1); blank != std::string::npos; blank = s.find(' ', blank + 1)) {
    if (!EndsSubject(absl::string_view(s).substr(start, blank - start))) continue;
    all = All(std::move(all), OneString(s.substr(start, blank - start)));
    start = blank;
  }
  return All(std::move(all), OneString(s.substr(start)));
}

// Of a string for plain text the parts between mentions.
RequiredStrings String(const std::string& s) {
  RequiredStrings all;
  const std::string mention(1, kSomeMention);
  for (size_t start = 0;;) {
    const size_t end = std::min(s.find(kSomeMention, start), s.size());
    std::string part = s.substr(start, end - start);
    // Beside a mention a boundary says nothing more.
    if (start > 0) {
      if (!part.empty() && part.front() == kWordBoundary) part.erase(0, 1);
      part.insert(0, mention);
    }
    if (end < s.size()) {
      if (!part.empty() && part.back() == kWordBoundary) part.pop_back();
      part += mention;
    }
    all = All(std::move(all), CutAfterSubjects(part));
    if (end == s.size()) return all;
    start = end + 1;
  }
}

RequiredStrings Any(std::vector<RequiredStrings> parts) {
  RequiredStrings any;
  for (RequiredStrings& part : parts) {
    if (part.kind == Kind::kNothing) return {};
    if (part.kind == Kind::kAny) {
      for (RequiredStrings& inner : part.parts) any.parts.push_back(std::move(inner));
    } else if (std::none_of(any.parts.begin(), any.parts.end(), [&part](const RequiredStrings& p) {
                 return Same(p, part);
               })) {
      any.parts.push_back(std::move(part));
    }
  }
  if (any.parts.size() == 1) return std::move(any.parts[0]);
  if (!any.parts.empty()) any.kind = Kind::kAny;
  return any;
}

using Strings = std::set<std::string>;

RequiredStrings AnyOf(const Strings& strings) {
  std::vector<RequiredStrings> parts;
  for (const std::string& s : strings) {
    // "prisoners" adds nothing to "prisoner". "has yet to" does to "yet", which ends before
    // it: what follows might seem to stand before what it follows.
    const bool covered = std::any_of(strings.begin(), strings.end(), [&s](const std::string& t) {
      const size_t at = t == s ? std::string::npos : s.rfind(t);
      return at != std::string::npos && s.size() - at - t.size() <= kEndSlack;
    });
    if (!covered) parts.push_back(String(s));
  }
  return Any(std::move(parts));
}

// What a part of a pattern matches: exactly one of some strings, or anything
// that holds what is required.
struct Info {
  std::optional<Strings> exact;
  RequiredStrings required;
  // Unless exact: every match begins, and ends, with one of these.
  Strings prefix = {""};
  Strings suffix = {""};
  // Given: may match nothing, and otherwise ends with one of these.
  std::optional<Strings> tail;
};

// The ends of strings that are worth knowing beside what stands next to them.
constexpr size_t kMaxEnds = 16;
constexpr size_t kMaxEndBytes = 10;

bool InCharacter(const std::string& s, size_t i) {
  return i < s.size() && (static_cast<unsigned char>(s[i]) & 0xC0) == 0x80;
}

// Their ends as long as possible while they are at most `most`: {""} when even
// single bytes are more.
Strings Shortened(const Strings& strings, size_t most, bool front) {
  for (size_t bytes : {kMaxEndBytes, kMaxEndBytes / 2, size_t{2}, size_t{1}}) {
    Strings out;
    for (const std::string& s : strings) {
      size_t size = std::min(s.size(), bytes);
      if (front) {
        while (InCharacter(s, size)) --size;
        out.insert(s.substr(0, size));
      } else {
        while (InCharacter(s, s.size() - size)) --size;
        out.insert(s.substr(s.size() - size));
      }
      if (out.size() > most) break;
    }
    if (out.size() <= most) return out;
  }
  return {""};
}

Strings Beginnings(const Strings& strings) { return Shortened(strings, kMaxEnds, true); }
Strings Endings(const Strings& strings) { return Shortened(strings, kMaxEnds, false); }

Strings Product(const Strings& a, const Strings& b) {
  Strings product;
  for (const std::string& x : a) {
    for (const std::string& y : b) product.insert(x + y);
  }
  return product;
}

Info Exactly(Strings strings) {
  Info info;
  info.exact = std::move(strings);
  return info;
}
Info Anything() { return {}; }

RequiredStrings Require(Info info) {
  return info.exact.has_value() ? AnyOf(*info.exact) : std::move(info.required);
}

std::string Utf8(char32_t c) {
  return {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

bool IsMask(char32_t c) {
  return c >= kMaskBase && c < kMaskBase + kMentionClasses * kMaskBlock;
}

// A character of the pattern. Beyond ASCII only mentions are looked for: text is
// full of marks that the masker turns into their ASCII kin.
Info Character(char32_t c) {
  if (c < 0x20 || c >= 0x7F) return Anything();
  return Exactly({std::string(1, absl::ascii_tolower(static_cast<unsigned char>(c)))});
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
