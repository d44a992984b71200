#include "claims/base/lazy_regex.h"

#include <mutex>
#include <utility>

#include "claims/base/regex.h"

namespace claims {

struct LazyRegex::State {
  std::string pattern;
  std::once_flag once;
  std::unique_ptr<RE2> regex;  // written under `once`
};

LazyRegex::LazyRegex() = default;
LazyRegex::LazyRegex(std::string pattern) : state_(std::make_unique<State>()) {
  state_->pattern = std::move(pattern);
}
LazyRegex::LazyRegex(std::unique_ptr<RE2> regex) : LazyRegex(regex->pattern()) {
  std::call_once(state_->once, [&] { state_->regex = std::move(regex); });
}
LazyRegex::LazyRegex(LazyRegex&&) noexcept = default;
LazyRegex& LazyRegex::operator=(LazyRegex&&) noexcept = default;
LazyRegex::~LazyRegex() = default;

const std::string& LazyRegex::pattern() const { return state_->pattern; }

const RE2& LazyRegex::operator*() const {
  std::call_once(state_->once, [this] { state_->regex = BuildRegexOrNone(state_->pattern); });
  return *state_->regex;
}

}  // namespace claims
