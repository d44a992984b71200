// A pattern of the program that is asked of nearly every sentence and seldom matches.
//
//   static const Cue& re = StaticCue("\\b(?:hosted|mediated) by ");
//   if (Matches(sentence, re)) ...
//
// A pattern in tiers (tiered_regex.h) with a gate before it (match_gate.h), which is built once the
// pattern has been asked often enough to repay it. Thread-safe.
#ifndef CLAIMS_BASE_CUE_H_
#define CLAIMS_BASE_CUE_H_

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/base/match_gate.h"
#include "claims/base/regex.h"
#include "re2/re2.h"

namespace claims {

class TieredRegex;

class Cue {
 public:
  // Without regard to case, as StaticRegex; one that RE2 refuses matches nothing.
  explicit Cue(absl::string_view pattern);
  ~Cue();

  // Whether a match begins at `from` or after it.
  bool Match(absl::string_view text, size_t from = 0) const {
    return GateOpens(text, from) && Search(text, from, nullptr);
  }
  // The same; the first such match.
  bool Find(absl::string_view text, size_t from, re2::StringPiece* match) const {
    return GateOpens(text, from) && Search(text, from, match);
  }
  // False only when none does; a few instructions a byte.
  bool GateOpens(absl::string_view text, size_t from = 0) const {
    const MatchGate* const gate = gate_.load(std::memory_order_acquire);
    if (gate == nullptr) CountAsked();
    return gate == nullptr || gate->MayMatch(text, from);
  }
  // The whole pattern, for what asks for more than whether it matches.
  const TieredRegex& Tiers() const;
  const RE2& re2() const;
  operator const RE2&() const { return re2(); }

 private:
  bool Search(absl::string_view text, size_t from, re2::StringPiece* match) const;
  // Builds the gate when it is time.
  void CountAsked() const;

  const std::string pattern_;
  mutable std::once_flag tiers_once_;
  mutable std::unique_ptr<const TieredRegex> tiers_;  // under `tiers_once_`
  mutable std::atomic<int> asked_{0};
  mutable std::once_flag once_;
  mutable std::unique_ptr<const MatchGate> built_;       // under `once_`
  mutable std::atomic<const MatchGate*> gate_{nullptr};  // `built_`, once it is
};

// Built once by its caller's static reference and never freed.
const Cue& StaticCue(absl::string_view pattern);

// Whether `cue` matches somewhere in `text`.
inline bool Matches(absl::string_view text, const Cue& cue) {
  return cue.Match(text);
}

}  // namespace claims

#endif  // CLAIMS_BASE_CUE_H_
