// Which strings must occur in whatever a pattern matches, read off the pattern.
//
//   RequiredStrings required = FindRequiredStrings("led by (?:the )?(?:aide|envoy)");
//   // all of: "led by ", any of: "aide", "envoy"
//
// After Cho and Rajagopalan, "A Fast Regular Expression Indexing Engine" (ICDE
// 2002), as RE2's FilteredRE2 does it; of our own, because FilteredRE2 compiles
// every pattern once more to find its strings and shows nobody the outcome.
//
// Strings are in lower case. What the reader of a pattern does not
// understand requires nothing: a pattern asks for too little rather than too much.
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_REQUIRED_STRINGS_H_
#define CLAIMS_RULES_REQUIRED_STRINGS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

// At either end of a string: there no word goes on, that is, no ASCII letter
// stands on both sides.
inline constexpr char kWordBoundary = '\x08';
// At either end of a string for plain text: there a mention of some class ends, or
// begins.
inline constexpr char kSomeMention = '\x01';

// A string that stands for longer ones, as "prisoner" for "prisoners", ends at most so
// many bytes before these: their order is known no better.
inline constexpr uint32_t kEndSlack = 2;

// What the strings are looked for in.
enum class TextForm : uint8_t {
  kMasked,  // each mention in them is the first character of its class's block
  kPlain,   // no mention is masked: strings are what stands between mentions
};

struct RequiredStrings {
  enum class Kind : uint8_t { kNothing, kString, kAll, kAny };
  Kind kind = Kind::kNothing;
  std::string string;                  // kString
  std::vector<RequiredStrings> parts;  // kAll, kAny
};

// `pattern` is RE2's notation over masked text, matched without regard to case.
RequiredStrings FindRequiredStrings(absl::string_view pattern,
                                    TextForm form = TextForm::kMasked);

}  // namespace claims

#endif  // CLAIMS_RULES_REQUIRED_STRINGS_H_
