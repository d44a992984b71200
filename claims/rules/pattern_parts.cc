#include "claims/rules/pattern_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims::pattern_parts {
namespace {

using Kind = RequiredStrings::Kind;

// Of each end.
constexpr size_t kMaxEndBytes = 10;
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

bool InCharacter(const std::string& s, size_t i) {
  return i < s.size() && (static_cast<unsigned char>(s[i]) & 0xC0) == 0x80;
}

}  // namespace

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

namespace {

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

}  // namespace

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

RequiredStrings Require(Info info) {
  return info.exact.has_value() ? AnyOf(*info.exact) : std::move(info.required);
}

Info Character(char32_t c) {
  if (c < 0x20 || c >= 0x7F) return Anything();
  return Exactly({std::string(1, absl::ascii_tolower(static_cast<unsigned char>(c)))});
}

}  // namespace claims::pattern_parts
