#include "claims/base/match_gate.h"

#include "absl/strings/ascii.h"
#include "claims/base/match_gate_builder.h"

namespace claims {

MatchGate::MatchGate(absl::string_view pattern, bool fold_case) {
  MatchGateBuilder(this).Build(pattern, fold_case);
}

bool MatchGate::MayMatch(absl::string_view text, size_t from) const {
  if (classes_ == 0) return true;
  const auto is_word = [&](size_t at) {
    return absl::ascii_isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_';
  };
  uint16_t state = start_[from == 0 ? 0 : is_word(from - 1) ? 1 : 2];
  for (size_t i = from; i < text.size() && state < kNever; ++i) {
    state = next_[state + class_of_[static_cast<unsigned char>(text[i])]];
  }
  if (state < kNever) state = next_[state + classes_ - 1];
  return state == kMatch;
}

}  // namespace claims
