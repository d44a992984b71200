#include "claims/base/group_regex.h"

#include "claims/base/tiered_regex.h"

namespace claims {

GroupRegex::GroupRegex(absl::string_view pattern) : cue_(pattern) {}

bool GroupRegex::Find(absl::string_view text, size_t from, re2::StringPiece* groups, int count,
                      RE2::Anchor anchor) const {
  if (anchor == RE2::UNANCHORED && !cue_.GateOpens(text, from)) return false;
  TieredRegex::Where where{text, from};
  where.anchor = anchor;
  return cue_.Tiers().Find(where, groups, count);
}

const GroupRegex& StaticGroupRegex(absl::string_view pattern) { return *new GroupRegex(pattern); }

}  // namespace claims
