#include "claims/base/lazy_regex.h"

#include <mutex>
#include <optional>
#include <utility>

#include "claims/base/group_reader.h"
#include "claims/base/grouped_alternatives.h"
#include "claims/base/lower_case_pattern.h"
#include "claims/base/regex.h"

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

}  // namespace

struct LazyRegex::State {
  std::string own;  // what `pattern` is of, unless another keeps it
  absl::string_view pattern;
  std::once_flag once, lower_case_once, reader_once;
  std::unique_ptr<RE2> regex;       // written under `once`
  std::unique_ptr<RE2> lower_case;  // written under `lower_case_once`
  std::unique_ptr<GroupReader> reader;  // of the one that is searched for; under `reader_once`
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

const RE2& LazyRegex::operator*() const {
  std::call_once(state_->once, [this] { state_->regex = Build(state_->pattern, {}); });
  return *state_->regex;
}

const RE2* LazyRegex::ForLowerCase() const {
  std::call_once(state_->lower_case_once, [this] {
    const std::optional<std::string> pattern = LowerCasePattern(state_->pattern);
    RegexOptions options;
    options.case_sensitive = true;
    if (pattern.has_value()) state_->lower_case = Build(*pattern, options);
  });
  return state_->lower_case.get();
}

LazyRegex::Search LazyRegex::In(absl::string_view text, absl::string_view lower_case) const {
  if (const RE2* const folded = ForLowerCase()) return {folded, lower_case, this};
  return {&**this, text, this};
}

const GroupReader& LazyRegex::Reader() const {
  std::call_once(state_->reader_once, [this] {
    const std::optional<std::string> lower = LowerCasePattern(state_->pattern);
    state_->reader = std::make_unique<GroupReader>(
        lower.has_value() ? absl::string_view(*lower) : state_->pattern,
        /*fold_case=*/!lower.has_value());
  });
  return *state_->reader;
}

bool LazyRegex::Search::Find(size_t from, re2::StringPiece* match) const {
  return regex->Match(ToRe2(text), from, text.size(), RE2::UNANCHORED, match, 1);
}

void LazyRegex::Search::ReadGroups(size_t from, re2::StringPiece* groups, int count) const {
  if (count == 1 || of->Reader().Read(text, SpanOf(text, groups[0]), groups, count)) return;
  regex->Match(ToRe2(text), from, text.size(), RE2::UNANCHORED, groups, count);
}

}  // namespace claims
