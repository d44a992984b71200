// A pattern of the program of which groups are read.
//
//   static const GroupRegex& re = StaticGroupRegex("(\\w+) (?:said|says)");
//   re2::StringPiece who;
//   MatchesWithGroups(text, re, &who)
//
// Searched as a Cue is. A pattern with lists of words is too large for what reads groups fast in
// RE2, so that they are read by a walk (group_reader.h). Thread-safe.
#ifndef CLAIMS_BASE_GROUP_REGEX_H_
#define CLAIMS_BASE_GROUP_REGEX_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "re2/re2.h"

namespace claims {

class GroupRegex {
 public:
  // Without regard to case, as StaticRegex; one that RE2 refuses matches nothing.
  explicit GroupRegex(absl::string_view pattern);

  // The first match that begins at `from` or after it, `anchor` permitting: its `count`
  // groups, the whole one first. False, with `groups` as they happen to be, when there is none.
  bool Find(absl::string_view text, size_t from, re2::StringPiece* groups, int count,
            RE2::Anchor anchor = RE2::UNANCHORED) const;

 private:
  const Cue cue_;
};

// Built once by its caller's static reference and never freed.
const GroupRegex& StaticGroupRegex(absl::string_view pattern);

// Whether there is a match, and its groups.
template <typename... Groups>
bool MatchesWithGroups(absl::string_view text, const GroupRegex& re, Groups*... groups) {
  re2::StringPiece found[1 + sizeof...(Groups)];
  if (!re.Find(text, 0, found, 1 + sizeof...(Groups))) return false;
  const re2::StringPiece* next = found;
  ((*groups = *++next), ...);
  return true;
}

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_REGEX_H_
