// A sentence without what its author put between its words:
//
//   "Norway has, however, repeatedly rejected what it called an unfair truce"
//   -> "Norway has rejected an unfair truce"
//   "The talks, Berg said, will (again) resume in Oslo" -> "The talks will resume in Oslo"
//
// so that a rule for words that meet holds where brackets, adverbs, days, quotation
// marks and the words of who tells it stand between them. What denies or doubts is
// never taken out, and neither is a name of a list.
//
// Spans are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_BARE_SENTENCE_H_
#define CLAIMS_EXTRACT_BARE_SENTENCE_H_

#include <optional>
#include <vector>

#include "claims/base/span.h"
#include "claims/extract/mask.h"

namespace claims {

// A value type.
struct BareSentence {
  std::vector<Span> pieces;  // what is kept of the whole sentence, in order
  MaskedSentence sentence;   // the pieces, one after the other

  // Where a span of the bare sentence stands in the whole one, with what was taken out
  // within it.
  Span ToWhole(Span bare) const;
};

// nullopt when there is nothing to take out.
std::optional<BareSentence> WithoutInsertions(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_BARE_SENTENCE_H_
