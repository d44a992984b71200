#include "claims/base/group_reader.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/base/group_walk.h"

namespace claims {
namespace {

// Two letters beyond ASCII are an "s" and a "k" where case does not count.
bool HasOddLetter(absl::string_view text) {
  const auto has = [text](char first, absl::string_view letter) {
    return absl::StrContains(text, first) && absl::StrContains(text, letter);
  };
  return has('\xC5', "\xC5\xBF") || has('\xE2', "\xE2\x84\xAA");
}

// The first place in [at, last] that may stand at the beginning of a match; last + 1 for none.
size_t NextBeginning(const GroupProgram& program, absl::string_view text, size_t at, size_t last) {
  const ByteKinds begins = program.begins;
  const bool anywhere = !program.at_boundary;
  for (const size_t end = std::min(last + 1, text.size()); at < end; ++at) {
    if ((begins >> KindWithin(text, at) & 1) != 0 && (anywhere || IsBoundary(text, at))) return at;
  }
  const bool at_end = at <= last && (begins & kEndOnly) != 0 && (anywhere || IsBoundary(text, at));
  return at_end ? at : last + 1;
}

// The groups of the walk's match, `count` with the whole.
void ReadGroups(const GroupWalk& walk, const GroupProgram& program, absl::string_view text,
                Span match, re2::StringPiece* groups, int count) {
  groups[0] = re2::StringPiece(text.data() + match.start, match.size());
  for (int i = 1; i < count; ++i) {
    const Span group = i <= program.group_count ? walk.Group(i) : Span{-1, -1};
    groups[i] = group.end < 0 ? re2::StringPiece()
                              : re2::StringPiece(text.data() + group.start, group.size());
  }
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
  if (search->until <= search->from) return Found::kNo;
  const size_t last = only_here ? search->from : std::min(search->until - 1, text.size());
  GroupWalk walk(program_, text, {static_cast<int32_t>(search->from), size},
                 search->anchor == RE2::ANCHOR_BOTH ? GroupWalk::Ends::kAtEnd
                                                    : GroupWalk::Ends::kAnywhere);
  if (search->count > 1) walk.KeepGroups();
  for (size_t at = search->from; !walk.gave_up(); ++at) {
    at = NextBeginning(program_, text, at, last);
    if (at > last) break;
    const auto begin = static_cast<int32_t>(at);
    if (!walk.From(begin)) continue;
    search->match = {begin, walk.end()};
    search->steps = walk.steps();
    if (search->count > 0) {
      ReadGroups(walk, program_, text, search->match, search->groups, search->count);
    }
    return Found::kYes;
  }
  search->steps = walk.steps();
  return walk.gave_up() ? Found::kUnknown : Found::kNo;
}

bool GroupReader::Read(absl::string_view text, Span match, re2::StringPiece* groups,
                       int count) const {
  if (!known() || (program_.folds && HasOddLetter(Slice(text, match)))) return false;
  GroupWalk walk(program_, text, match, GroupWalk::Ends::kAtEnd);
  walk.KeepGroups();
  if (!walk.From(match.start)) return false;
  ReadGroups(walk, program_, text, match, groups, count);
  return true;
}

}  // namespace claims
