#include "claims/base/group_reader.h"

#include "absl/strings/match.h"
#include "claims/base/group_walk.h"

namespace claims {
namespace {

// Two letters beyond ASCII are an "s" and a "k" where case does not count.
bool HasOddLetter(absl::string_view text) {
  return absl::StrContains(text, "\xC5\xBF") || absl::StrContains(text, "\xE2\x84\xAA");
}

// The first place in [at, last] that may stand at the beginning of a match; last + 1 for none.
size_t NextBeginning(const GroupProgram& program, absl::string_view text, size_t at, size_t last) {
  for (; at <= last; ++at) {
    if ((program.begins >> KindAt(text, at) & 1) == 0) continue;
    if (!program.at_boundary || IsBoundary(text, at)) break;
  }
  return at;
}

}  // namespace

GroupReader::Found GroupReader::Find(Search* search) const {
  const absl::string_view text = search->text;
  search->steps = 0;
  if (!known() || (program_.folds && HasOddLetter(text.substr(search->from)))) {
    return Found::kUnknown;
  }
  const bool only_here = program_.anchored || search->anchor != RE2::UNANCHORED;
  if (program_.anchored && search->from > 0) return Found::kNo;
  const auto size = static_cast<int32_t>(text.size());
  const size_t last = only_here ? search->from : text.size();
  GroupWalk walk(program_, text, {static_cast<int32_t>(search->from), size},
                 search->anchor == RE2::ANCHOR_BOTH ? GroupWalk::Ends::kAtEnd
                                                    : GroupWalk::Ends::kAnywhere);
  for (size_t at = search->from; !walk.gave_up(); ++at) {
    at = NextBeginning(program_, text, at, last);
    if (at > last) break;
    const auto begin = static_cast<int32_t>(at);
    if (!walk.From(begin)) continue;
    search->match = {begin, walk.end()};
    search->steps = walk.steps();
    return Found::kYes;
  }
  search->steps = walk.steps();
  return walk.gave_up() ? Found::kUnknown : Found::kNo;
}

bool GroupReader::Read(absl::string_view text, Span match, re2::StringPiece* groups,
                       int count) const {
  if (!known() || (program_.folds && HasOddLetter(Slice(text, match)))) return false;
  GroupWalk walk(program_, text, match, GroupWalk::Ends::kAtEnd);
  walk.ReadGroups();
  if (!walk.From(match.start)) return false;
  groups[0] = re2::StringPiece(text.data() + match.start, match.size());
  for (int i = 1; i < count; ++i) {
    const Span group = i <= program_.group_count ? walk.Group(i) : Span{-1, -1};
    groups[i] = group.end < 0 ? re2::StringPiece()
                              : re2::StringPiece(text.data() + group.start, group.size());
  }
  return true;
}

}  // namespace claims
