// The one place where an RE2 is built.
#ifndef CLAIMS_BASE_REGEX_H_
#define CLAIMS_BASE_REGEX_H_

#include <memory>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "re2/re2.h"
#include "re2/set.h"

namespace claims {

struct RegexOptions {
  bool case_sensitive = false;
  // Upper bound on the compiled program and its DFA cache, in bytes. Small on
  // purpose: a pack has hundreds of patterns.
  int64_t max_mem = int64_t{8} << 20;
};

// Builds `pattern` as UTF-8, leftmost-first, "." not matching newlines.
// Error: kInvalidArgument with RE2's own message and the offending fragment.
// The RE2 is immutable and may be shared by threads.
absl::StatusOr<std::unique_ptr<RE2>> BuildRegex(absl::string_view pattern,
                                                const RegexOptions& options = {});

// The same, for a pattern that was checked before: one that RE2 refuses all the
// same matches nothing.
std::unique_ptr<RE2> BuildRegexOrNone(absl::string_view pattern,
                                      const RegexOptions& options = {});

// For a pattern that is part of the program: built once by its caller's static
// reference and never freed. One that RE2 refuses matches nothing.
const RE2& StaticRegex(absl::string_view pattern);

// The options with which BuildRegex builds, for an RE2::Set of like patterns.
RE2::Options ToRe2Options(const RegexOptions& options);

// RE2's string type differs from absl's in some releases: convert at the door.
inline re2::StringPiece ToRe2(absl::string_view s) {
  return re2::StringPiece(s.data(), s.size());
}
inline absl::string_view FromRe2(re2::StringPiece s) {
  return absl::string_view(s.data(), s.size());
}

// Where `part`, a group of a match over `whole`, stands in it.
inline Span SpanOf(absl::string_view whole, re2::StringPiece part) {
  const int32_t start = static_cast<int32_t>(part.data() - whole.data());
  return {start, start + static_cast<int32_t>(part.size())};
}

// Whether `re` matches somewhere in `text`.
inline bool Matches(absl::string_view text, const RE2& re) {
  return RE2::PartialMatch(ToRe2(text), re);
}

// The same with its groups. Of a pattern that begins with "^" RE2 reads groups before it knows
// whether there is a match, at several times the cost: for one that seldom matches.
template <typename... Groups>
bool MatchesWithGroups(absl::string_view text, const RE2& re, Groups*... groups) {
  return Matches(text, re) && RE2::PartialMatch(ToRe2(text), re, groups...);
}

}  // namespace claims

#endif  // CLAIMS_BASE_REGEX_H_
