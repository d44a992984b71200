// Which strings must occur in whatever a pattern matches, read off the pattern.
//
//   RequiredStrings required = FindRequiredStrings("led by (?:the )?(?:aide|envoy)");
//   // all of: "led by ", any of: "aide", "envoy"
//
// After Cho and Rajagopalan, "A Fast Regular Expression Indexing Engine" (ICDE
// 2002), as RE2's FilteredRE2 does it; of our own, because FilteredRE2 compiles
// every pattern once more to find its strings and shows nobody the outcome.
//
// Strings are in lower case; each mention in them is the first character of its
// class's block (see mention_class.h). What the reader of a pattern does not
// understand requires nothing: a pattern asks for too little rather than too much.
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_REQUIRED_STRINGS_H_
#define CLAIMS_RULES_REQUIRED_STRINGS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

// At either end of a string: there no word goes on, that is, no ASCII letter
// stands on both sides.
inline constexpr char kWordBoundary = '\x08';

struct RequiredStrings {
  enum class Kind : uint8_t { kNothing, kString, kAll, kAny };
  Kind kind = Kind::kNothing;
  std::string string;                  // kString
  std::vector<RequiredStrings> parts;  // kAll, kAny
};

// `pattern` is RE2's notation over masked text, matched without regard to case.
RequiredStrings FindRequiredStrings(absl::string_view pattern);

// What the pattern requires of text in which no mention is masked: of each
// string the parts between the mentions.
RequiredStrings WithoutMentions(const RequiredStrings& required);

}  // namespace claims

#endif  // CLAIMS_RULES_REQUIRED_STRINGS_H_
