// Which of many strings occur in a text, in one pass: the automaton of Aho and
// Corasick, "Efficient String Matching" (CACM 1975). States near the root, where
// text mostly is, have a full table of what follows; deeper ones only their
// children, so that tens of thousands of strings stay within the caches.
//
//   StringScanner scanner({"ceasefire", " led by "});
//   scanner.Scan(text, [](int string, size_t end) {   // a string may be seen again
//     return ...;                                      // false: go no further
//   });
//
// ASCII letters match without regard to case, and tabs and line ends match a
// space. Immutable; safe to share between threads.
#ifndef CLAIMS_RULES_STRING_SCANNER_H_
#define CLAIMS_RULES_STRING_SCANNER_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

class StringScanner {
 public:
  StringScanner() : StringScanner(std::vector<std::string>()) {}
  // In lower case, none empty. The same string may stand twice.
  explicit StringScanner(const std::vector<std::string>& strings);

  // Calls found(index, end) for each occurrence, by where it ends, longer first, until
  // it returns false.
  template <typename Found>
  void Scan(absl::string_view text, Found found) const {
    uint32_t state = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      state = Next(state, classes_[static_cast<unsigned char>(text[i])]);
      if ((state & kEnds) == 0) continue;
      state &= ~kEnds;
      for (uint32_t at = state; at != 0; at = shorter_[at]) {
        for (uint32_t k = first_end_[at]; k < first_end_[at + 1]; ++k) {
          if (!found(ends_[k], i + 1)) return;
        }
      }
    }
  }

 private:
  // Marks a state in which strings end.
  static constexpr uint32_t kEnds = uint32_t{1} << 31;

  uint32_t Next(uint32_t state, uint8_t c) const {
    while (state >= dense_) {
      for (uint32_t child = first_child_[state]; child < first_child_[state + 1]; ++child) {
        if (label_[child] == c) return child | (Reports(child) ? kEnds : 0);
      }
      state = fail_[state];
    }
    return table_[state * width_ + c];
  }
  bool Reports(uint32_t state) const {
    return first_end_[state] < first_end_[state + 1] || shorter_[state] != 0;
  }
  void BuildTrie(const std::vector<std::string>& strings);
  void LinkFailures();
  void FillTable();

  std::array<uint8_t, 256> classes_{};  // 0: in no string
  uint32_t width_ = 1;                  // classes
  // States are numbered breadth first, so that the children of one are
  // neighbours: those of s are [first_child_[s], first_child_[s + 1]).
  std::vector<uint32_t> first_child_;
  std::vector<uint8_t> label_;      // the class that leads here
  std::vector<uint32_t> fail_;      // the longest proper suffix that is a state
  std::vector<uint32_t> shorter_;   // the longest such in which a string ends
  std::vector<uint32_t> first_end_; // into ends_
  std::vector<int> ends_;
  uint32_t dense_ = 0;              // states that have a row in table_
  std::vector<uint32_t> table_;
};

}  // namespace claims

#endif  // CLAIMS_RULES_STRING_SCANNER_H_
