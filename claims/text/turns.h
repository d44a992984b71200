// Transcripts: paragraphs that open with the name of who speaks.
//
//   "Ms Berg: We ask for a truce."  -> label "Ms Berg", start of "We"
//   "We have time."                 -> the same label, before the next turn
//
// Stateless and thread-safe. Cannot fail: in doubt a paragraph is no turn.
#ifndef CLAIMS_TEXT_TURNS_H_
#define CLAIMS_TEXT_TURNS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/text/text.h"

namespace claims {

struct Turn {
  int32_t paragraph = 0;
  Span label;         // before the colon
  int32_t start = 0;  // offset of the words behind it, or of a paragraph that goes on
  int32_t opener = 0;  // the paragraph with the label
};

// In text order; none but where two paragraphs begin so. Whose the name is, if it is one at
// all, is for the caller to tell. Who speaks says "we", "I" or "you"; who goes on, "we" or "I"
// of no one else's words. Linear in the number of paragraphs.
std::vector<Turn> FindTurns(const Text& text);

// Bytes of the time before an entry of a live blog, with the mark behind it: "14:20 GMT - ".
// 0 for none.
size_t ClockSize(absl::string_view line);

}  // namespace claims

#endif  // CLAIMS_TEXT_TURNS_H_
