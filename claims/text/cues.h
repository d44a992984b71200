// A scored lexicon of the phrases that give web-page furniture away, and a
// scanner that finds them in one pass. Internal to claims/text.
#ifndef CLAIMS_TEXT_CUES_H_
#define CLAIMS_TEXT_CUES_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace claims {

// What the words of a stretch of text say about it.
struct CueScore {
  // Sum of the weights of the phrases found outside quotation marks.
  int32_t score = 0;
  // "we", "our", "us", "you", "your" outside quotation marks: the page speaks
  // to its reader.
  int32_t pronouns = 0;
  // "said", "told", "according to" outside quotation marks: somebody reports.
  bool news = false;
  int32_t words = 0;
};

// A phrase of this weight settles the matter alone.
inline constexpr int kDecisive = 3;

// Follows quotation marks from one sentence of a paragraph to the next: what
// somebody is quoted as saying is no appeal of the page's.
class QuoteState {
 public:
  bool inside() const { return inside_; }
  // Takes the byte at text[i].
  void Take(absl::string_view text, size_t i);

 private:
  bool inside_ = false;
};

// Scores text, which starts in `*quote` and leaves it as it ends. Allocates
// nothing; thread-safe; linear.
CueScore ScoreCues(absl::string_view text, QuoteState* quote);

// True for a whole short line that is a control or a label of a page: "Share",
// "Read more", "Sign in". `line` is trimmed; case and final punctuation are
// ignored.
bool IsPageControl(absl::string_view line);

}  // namespace claims

#endif  // CLAIMS_TEXT_CUES_H_
