// Tells of most texts, in a few instructions a byte, that a pattern does not match in them.
//
//   const MatchGate gate("\\b(?:said|says) [^,;]{2,60} that", /*fold_case=*/true);
//   gate.MayMatch("they met", 0)   // false
//
// An automaton of the pattern made wider: how often something repeats is not counted, and of
// characters beyond ASCII not all bytes are told apart. So it stays small enough to be built
// whole, without RE2's locks and bookkeeping, which take longer than a sentence does. Where it
// says that the pattern may match RE2 is asked.
//
// Immutable; safe from several threads.
#ifndef CLAIMS_BASE_MATCH_GATE_H_
#define CLAIMS_BASE_MATCH_GATE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

class MatchGate {
 public:
  // `pattern` is one that RE2 takes; `fold_case` when it is read without regard to case.
  MatchGate(absl::string_view pattern, bool fold_case);

  // False only when no match begins at `from` or after it.
  bool MayMatch(absl::string_view text, size_t from) const;

  // How many states there are: none where the pattern is not known or too large, of which it is
  // always said that it may match.
  size_t size() const { return classes_ == 0 ? 0 : next_.size() / classes_ - kDecided; }

 private:
  friend class MatchGateBuilder;
  // A state is where its row begins in next_. The first two rows lead nowhere else, so that it
  // need not be asked at each byte whether one of them is reached.
  static constexpr size_t kDecided = 2;
  static constexpr uint16_t kNever = 0;
  uint16_t match() const { return static_cast<uint16_t>(classes_); }

  size_t classes_ = 0;  // of bytes, and one more for the end of the text
  std::array<uint8_t, 256> class_of_{};
  std::vector<uint16_t> next_;  // by state and class
  // At the text's beginning, after a letter or digit, after anything else.
  std::array<uint16_t, 3> start_{};
};

}  // namespace claims

#endif  // CLAIMS_BASE_MATCH_GATE_H_
