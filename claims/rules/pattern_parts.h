// What parts of a pattern match, and how that of a whole follows from its parts:
// the arithmetic behind required_strings.h, whose reader of patterns calls it.
//
//   Info a = Exactly({"led ", "headed "});
//   Require(a)   // any of: "led ", "headed "
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_PATTERN_PARTS_H_
#define CLAIMS_RULES_PATTERN_PARTS_H_

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claims/rules/required_strings.h"

namespace claims::pattern_parts {

using Strings = std::set<std::string>;

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

// Ends of strings that are worth knowing beside what stands next to them: so many at most.
inline constexpr size_t kMaxEnds = 16;

Info Exactly(Strings strings);
inline Info Anything() { return {}; }
// A character of the pattern. Beyond ASCII only mentions are looked for: text is
// full of marks that the masker turns into their ASCII kin.
Info Character(char32_t c);

RequiredStrings All(RequiredStrings a, RequiredStrings b);
RequiredStrings Any(std::vector<RequiredStrings> parts);
RequiredStrings AnyOf(const Strings& strings);
RequiredStrings Require(Info info);

// Each of `a` followed by each of `b`.
Strings Product(const Strings& a, const Strings& b);
// Their ends as long as possible while they are at most `most`: {""} when even
// single bytes are more.
Strings Shortened(const Strings& strings, size_t most, bool front);
inline Strings Beginnings(const Strings& strings) { return Shortened(strings, kMaxEnds, true); }
inline Strings Endings(const Strings& strings) { return Shortened(strings, kMaxEnds, false); }

}  // namespace claims::pattern_parts

#endif  // CLAIMS_RULES_PATTERN_PARTS_H_
