#include "claims/base/group_regex.h"

#include "claims/base/regex.h"

namespace claims {

GroupRegex::GroupRegex(absl::string_view pattern)
    : pattern_(pattern), regex_(StaticRegex(pattern)) {}

bool GroupRegex::Find(absl::string_view text, size_t from, re2::StringPiece* groups, int count,
                      RE2::Anchor anchor) const {
  if (!regex_.Match(ToRe2(text), from, text.size(), anchor, groups, 1)) return false;
  if (count == 1) return true;
  std::call_once(once_, [this] {
    reader_ = std::make_unique<const GroupReader>(pattern_, /*fold_case=*/true);
  });
  return reader_->Read(text, SpanOf(text, groups[0]), groups, count) ||
         regex_.Match(ToRe2(text), from, text.size(), anchor, groups, count);
}

const GroupRegex& StaticGroupRegex(absl::string_view pattern) { return *new GroupRegex(pattern); }

}  // namespace claims
