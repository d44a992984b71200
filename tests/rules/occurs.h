// Whether a pattern of a pack matches somewhere in a text.
#ifndef CLAIMS_TESTS_RULES_OCCURS_H_
#define CLAIMS_TESTS_RULES_OCCURS_H_

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "claims/base/lazy_regex.h"

namespace claims {

// As RE2 finds it, which pattern_groups_test compares for every pattern of the shipped packs.
inline bool Occurs(const LazyRegex& regex, absl::string_view text) {
  const std::string lower_case = absl::AsciiStrToLower(text);
  re2::StringPiece match;
  return regex.In(text, lower_case).Find(0, &match);
}

}  // namespace claims

#endif  // CLAIMS_TESTS_RULES_OCCURS_H_
