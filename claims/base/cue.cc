#include "claims/base/cue.h"

#include "claims/base/recent_answers.h"
#include "claims/base/regex.h"
#include "claims/base/span.h"
#include "claims/base/tiered_regex.h"

namespace claims {
namespace {

// About as often as what a gate saves at each asking makes up for its making.
constexpr int kAskedOften = 2000;

std::unique_ptr<RE2> Build(absl::string_view pattern) { return BuildRegexOrNone(pattern); }

}  // namespace

Cue::Cue(absl::string_view pattern) : pattern_(pattern) {}
Cue::~Cue() = default;

const RE2& Cue::re2() const { return Tiers().re2(); }

bool Cue::Search(absl::string_view text, size_t from, re2::StringPiece* match) const {
  const TieredRegex& tiers = Tiers();
  if (text.size() > RecentAnswers::kLongest) {
    re2::StringPiece any;
    return tiers.Find({text, from}, match == nullptr ? &any : match);
  }
  RecentAnswers::Answer& answer = RecentAnswers::OfThread().For({tiers.id(), text, from});
  if (!answer.known) {
    re2::StringPiece found;
    answer.known = true;
    answer.found = tiers.Find({text, from}, &found);
    if (answer.found) answer.match = SpanOf(text, found);
  }
  if (answer.found && match != nullptr) *match = ToRe2(Slice(text, answer.match));
  return answer.found;
}

const TieredRegex& Cue::Tiers() const {
  std::call_once(tiers_once_, [this] {
    tiers_ = std::make_unique<const TieredRegex>(
        pattern_, TieredRegex::How{pattern_, /*fold_case=*/true, &Build});
  });
  return *tiers_;
}

void Cue::CountAsked() const {
  if (asked_.fetch_add(1, std::memory_order_relaxed) < kAskedOften) return;
  std::call_once(once_, [this] {
    built_ = std::make_unique<const MatchGate>(pattern_, /*fold_case=*/true);
    gate_.store(built_.get(), std::memory_order_release);
  });
}

const Cue& StaticCue(absl::string_view pattern) { return *new Cue(pattern); }

}  // namespace claims
