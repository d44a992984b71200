// Predicates that stand before the one they are of:
//
//   "Rejecting a truce, Norway left the talks"        -> "Norway Rejecting a truce"
//   "A truce is out of the question, Norway said."    -> "Norway said A truce is out of the question"
//   "There will be no truce," said Norway's envoy.    -> "the envoy said There will be no truce"
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_FRONTED_VIEW_H_
#define CLAIMS_EXTRACT_FRONTED_VIEW_H_

#include <vector>

#include "claims/extract/clause_view.h"
#include "claims/extract/mask.h"

namespace claims {

std::vector<ClauseView> FrontedViews(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_FRONTED_VIEW_H_
