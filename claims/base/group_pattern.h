// A pattern as a tree, for those who read more of it than RE2 tells.
//
//   GroupPattern pattern;
//   if (ParseGroupPattern("(?P<who>[a-z]+) (?:said|says)", &pattern)) ...
//
// Knows the part of RE2's syntax that patterns here are written in; of anything else it says
// that it does not know it. Stateless and thread-safe.
#ifndef CLAIMS_BASE_GROUP_PATTERN_H_
#define CLAIMS_BASE_GROUP_PATTERN_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/character_set.h"

namespace claims {

struct GroupPattern {
  enum class Kind : uint8_t {
    kEmpty,
    kLiteral,    // `text`, in lower case where `fold`
    kSet,        // `set`
    kConcat,     // `parts`
    kAlternate,  // `parts`, the first that fits
    kRepeat,     // `parts[0]`, `min` to `max` times; no bound below zero
    kCapture,    // `parts[0]`, as group `min`
    kBoundary,   // \b
    kNoBoundary,
    kBegin,  // of the text
    kEnd,
  };
  Kind kind = Kind::kEmpty;
  std::string text;
  CharacterSet set;
  std::vector<GroupPattern> parts;
  int min = 0;
  int max = 0;
  bool greedy = true;
  bool fold = false;

  // Whether it can match no byte at all.
  bool MayBeEmpty() const;
};

// False when `pattern`, one that RE2 takes, holds something that is not known here.
// With `fold_case`, or after "(?i)", it is read without regard to case: sets hold letters of
// either.
bool ParseGroupPattern(absl::string_view pattern, bool fold_case, GroupPattern* parsed);

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_PATTERN_H_
