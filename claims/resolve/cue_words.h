// Which words of a small table stand in a text: the cheap look at a whole report that
// tells what it is about.
//
//   constexpr CueWord kCues[] = {{"truce"}, {"mediat", true}};
//   static const auto& words = *new CueWords(kCues);
//   words.Stands("Mediators left.");  // true
//
// Immutable; safe to share between threads. Offsets are bytes.
#ifndef CLAIMS_RESOLVE_CUE_WORDS_H_
#define CLAIMS_RESOLVE_CUE_WORDS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/rules/string_scanner.h"

namespace claims {

struct CueWord {
  absl::string_view word;  // in lower case; case does not matter in the text
  bool stem = false;       // any ending will do
};

class CueWords {
 public:
  explicit CueWords(absl::Span<const CueWord> cues);

  // Whether any stands in `text`.
  bool Stands(absl::string_view text) const;

  // Calls found(index) for each place where one stands, until it returns false.
  template <typename Found>
  void Scan(absl::string_view text, Found found) const {
    scanner_.Scan(text, [&](int word, size_t end) {
      return !IsWhole(cues_[word], text, end) || found(word);
    });
  }

 private:
  static bool IsWhole(const CueWord& cue, absl::string_view text, size_t end);

  std::vector<CueWord> cues_;
  StringScanner scanner_;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_CUE_WORDS_H_
