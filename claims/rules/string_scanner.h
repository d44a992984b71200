// Which of many strings occur in a text, in one pass: the automaton of Aho and
// Corasick, "Efficient String Matching" (CACM 1975), with a full table.
//
//   StringScanner scanner({"ceasefire", " led by "});
//   scanner.Scan(text, [](int string, size_t end) { ... });   // a string may be seen again
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

  // Calls found(index, end) for each occurrence, in order of where it ends.
  template <typename Found>
  void Scan(absl::string_view text, Found found) const {
    const uint32_t* const table = table_.data();
    uint32_t state = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      state = table[(state & kState) + classes_[static_cast<unsigned char>(text[i])]];
      if ((state & kEnds) == 0) continue;
      const uint32_t node = (state & kState) / width_;
      for (uint32_t k = first_[node]; k < first_[node + 1]; ++k) found(ends_[k], i + 1);
    }
  }

 private:
  // The top bit of an entry marks a state in which strings end.
  static constexpr uint32_t kEnds = uint32_t{1} << 31;
  static constexpr uint32_t kState = kEnds - 1;

  std::array<uint8_t, 256> classes_{};  // 0: in no string
  uint32_t width_ = 1;                  // entries a state
  std::vector<uint32_t> table_;         // next state, times width_
  std::vector<uint32_t> first_;         // by state, into ends_
  std::vector<int> ends_;
};

}  // namespace claims

#endif  // CLAIMS_RULES_STRING_SCANNER_H_
