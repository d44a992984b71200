// Predicates that stand before the one they are of:
//
//   "Rejecting a truce, Norway left the talks"        -> "Norway Rejecting a truce"
//   "A truce is out of the question, Norway said."
//                                                     -> "Norway said A truce is out of the question"
//   "There will be no truce," said Norway's envoy.    -> "the envoy said There will be no truce"
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_FRONTED_VIEW_H_
#define CLAIMS_EXTRACT_FRONTED_VIEW_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/extract/clause_view.h"
#include "claims/extract/mask.h"

namespace claims {

// False when a sentence of such words has no such views. `plain`: see mask.h.
bool MayBeFronted(absl::string_view plain);

std::vector<ClauseView> FrontedViews(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_FRONTED_VIEW_H_
