#include "claims/base/cue.h"

namespace claims {
namespace {

// About as often as what a gate saves at each asking makes up for its making.
constexpr int kAskedOften = 300;

}  // namespace

Cue::Cue(absl::string_view pattern) : pattern_(pattern), regex_(StaticRegex(pattern)) {}

bool Cue::CountAsked() const {
  if (asked_.fetch_add(1, std::memory_order_relaxed) < kAskedOften) return true;
  std::call_once(once_, [this] {
    built_ = std::make_unique<const MatchGate>(pattern_, /*fold_case=*/true);
    gate_.store(built_.get(), std::memory_order_release);
  });
  return true;
}

const Cue& StaticCue(absl::string_view pattern) { return *new Cue(pattern); }

}  // namespace claims
