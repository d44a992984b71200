#include "claims/base/group_regex.h"

#include "claims/base/regex.h"

namespace claims {

GroupRegex::GroupRegex(absl::string_view pattern) : cue_(pattern) {}

bool GroupRegex::Find(absl::string_view text, size_t from, re2::StringPiece* groups, int count,
                      RE2::Anchor anchor) const {
  if (!cue_.MayMatch(text, from)) return false;
  const RE2& regex = cue_.re2();
  if (!regex.Match(ToRe2(text), from, text.size(), anchor, groups, 1)) return false;
  if (count == 1) return true;
  std::call_once(once_, [this] {
    reader_ = std::make_unique<const GroupReader>(cue_.pattern(), /*fold_case=*/true);
  });
  return reader_->Read(text, SpanOf(text, groups[0]), groups, count) ||
         regex.Match(ToRe2(text), from, text.size(), anchor, groups, count);
}

const GroupRegex& StaticGroupRegex(absl::string_view pattern) { return *new GroupRegex(pattern); }

}  // namespace claims
