#include "claims/base/lazy_regex.h"

#include <mutex>
#include <optional>
#include <utility>

#include "claims/base/grouped_alternatives.h"
#include "claims/base/lower_case_pattern.h"
#include "claims/base/regex.h"
#include "claims/base/tiered_regex.h"

namespace claims {
namespace {

// RE2 gives up on the automaton of a pattern so long in the memory that others have, and walks
// all its alternatives at once. A bound: few of them are used, and fewer take it all.
constexpr size_t kLong = 8000;
constexpr int64_t kMemoryOfLong = int64_t{32} << 20;

std::unique_ptr<RE2> Build(absl::string_view pattern, RegexOptions options) {
  if (pattern.size() > kLong) options.max_mem = kMemoryOfLong;
  return BuildRegexOrNone(GroupAlternatives(pattern), options);
}

std::unique_ptr<RE2> BuildFolded(absl::string_view pattern) { return Build(pattern, {}); }

std::unique_ptr<RE2> BuildForLowerCase(absl::string_view pattern) {
  RegexOptions options;
  options.case_sensitive = true;
  constexpr absl::string_view kNothing = "[^\\x00-\\x{10FFFF}]";
  const std::optional<std::string> lower = LowerCasePattern(pattern);
  return Build(lower.has_value() ? absl::string_view(*lower) : kNothing, options);
}

}  // namespace

struct LazyRegex::State {
  std::string own;  // what `pattern` is of, unless another keeps it
  absl::string_view pattern;
  std::once_flag once;
  bool in_lower_case = false;          // this and the next under `once`
  std::unique_ptr<TieredRegex> tiers;  // what is searched for
};

LazyRegex::LazyRegex() = default;
LazyRegex::LazyRegex(std::string pattern) : state_(std::make_unique<State>()) {
  state_->own = std::move(pattern);
  state_->pattern = state_->own;
}
LazyRegex LazyRegex::Of(absl::string_view pattern) {
  LazyRegex regex;
  regex.state_ = std::make_unique<State>();
  regex.state_->pattern = pattern;
  return regex;
}
LazyRegex::LazyRegex(LazyRegex&&) noexcept = default;
LazyRegex& LazyRegex::operator=(LazyRegex&&) noexcept = default;
LazyRegex::~LazyRegex() = default;

absl::string_view LazyRegex::pattern() const { return state_->pattern; }

LazyRegex::Search LazyRegex::In(absl::string_view text, absl::string_view lower_case) const {
  std::call_once(state_->once, [this] {
    const std::optional<std::string> lower = LowerCasePattern(state_->pattern);
    state_->in_lower_case = lower.has_value();
    TieredRegex::How how{state_->pattern, /*fold_case=*/true, &BuildFolded};
    if (lower.has_value()) how = {*lower, /*fold_case=*/false, &BuildForLowerCase};
    state_->tiers = std::make_unique<TieredRegex>(state_->pattern, how);
  });
  return {state_->in_lower_case ? lower_case : text, state_->tiers.get()};
}

bool LazyRegex::Search::Find(size_t from, re2::StringPiece* groups, int count,
                             size_t until) const {
  return regex->Find({text, from, until}, groups, count);
}

int LazyRegex::Search::group_count() const { return regex->group_count(); }

}  // namespace claims
