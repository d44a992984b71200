// A pattern that ignores case, rewritten for text in lower case.
//
//   LowerCasePattern("(?:The )?[A-F]\\b")    // "(?:the )?[a-f]\\b"
//   LowerCasePattern("(?-i:[A-Z])")          // nullopt: it tells cases apart
//
// Compiled with case and run over text whose ASCII letters are in lower case, it matches
// what the pattern matches without case over the text itself, at the same bytes. RE2
// compiles it in half the time, for it need not work out which letters fold to which.
// Not quite the same of two signs alone that fold to ASCII letters, U+017F and U+212A.
//
// Stateless and thread-safe. Cannot fail: for what it does not know it gives nullopt.
#ifndef CLAIMS_BASE_LOWER_CASE_PATTERN_H_
#define CLAIMS_BASE_LOWER_CASE_PATTERN_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"

namespace claims {

// nullopt for flags in the pattern, for escapes that name letters by number or class, and for
// letters beyond ASCII. `pattern` is one that RE2 takes.
std::optional<std::string> LowerCasePattern(absl::string_view pattern);

}  // namespace claims

#endif  // CLAIMS_BASE_LOWER_CASE_PATTERN_H_
