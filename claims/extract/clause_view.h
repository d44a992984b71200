// The further predicates of a sentence, each read with the subject that the
// sentence names only once:
//
//   "Norway condemned the raid and rejected a truce"   -> "Norway rejected a truce"
//   "Norway said that it would sign the accord"        -> "Norway would sign the accord"
//   "Norway, which rules the port, has left the talks" -> "Norway has left the talks"
//   "Norway met Chile, rejecting its terms"            -> "Norway rejecting its terms"
//
// and those of `fronted_view`, which stand before their subject,
// so that a rule for a subject and its verb holds for them too. Where two
// subjects fit there is no view.
//
// Spans are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_CLAUSE_VIEW_H_
#define CLAIMS_EXTRACT_CLAUSE_VIEW_H_

#include <vector>

#include "claims/base/span.h"
#include "claims/extract/mask.h"

namespace claims {

// A value type.
struct ClauseView {
  Span subject, predicate;  // of the whole sentence; the predicate mostly to its end
  int32_t joint = 0;        // bytes between the two in `sentence`, of neither
  MaskedSentence sentence;  // the two, one after the other
  bool told = false;        // the predicate is what the subject says
  bool fronted = false;     // the predicate stands before the subject

  // Where a span of the view's text stands in the whole sentence.
  Span ToSentence(Span view) const;
};

// In text order.
std::vector<ClauseView> ClauseViews(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_CLAUSE_VIEW_H_
