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
  size_t state = start_[from == 0 ? 0 : is_word(from - 1) ? 1 : 2];
  const uint16_t* const next = next_.data();
  const auto step = [&](char c) {
    state = next[state + class_of_[static_cast<unsigned char>(c)]];
  };
  const char* at = text.data() + from;
  const char* const end = text.data() + text.size();
  for (; end - at >= 4; at += 4) {
    step(at[0]);
    step(at[1]);
    step(at[2]);
    step(at[3]);
    if (state <= match()) return state == match();
  }
  for (; at < end; ++at) step(*at);
  return next[state + classes_ - 1] == match();
}

}  // namespace claims
