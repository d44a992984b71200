// Transcripts: paragraphs that open with the name of who speaks.
//
//   "Ms Berg: We ask for a truce."  -> label "Ms Berg", start of "We"
//
// Stateless and thread-safe. Cannot fail: in doubt a paragraph is no turn.
#ifndef CLAIMS_TEXT_TURNS_H_
#define CLAIMS_TEXT_TURNS_H_

#include <cstdint>
#include <vector>

#include "claims/base/span.h"
#include "claims/text/text.h"

namespace claims {

struct Turn {
  int32_t paragraph = 0;
  Span label;         // before the colon
  int32_t start = 0;  // offset of the words behind it
};

// In text order; none but where two paragraphs begin so. Whose the name is, if it is one at
// all, is for the caller to tell. Linear in the number of paragraphs.
std::vector<Turn> FindTurns(const Text& text);

}  // namespace claims

#endif  // CLAIMS_TEXT_TURNS_H_
