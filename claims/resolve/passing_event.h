// Meetings that a sentence mentions without stating them as a claim: "asked Norway to
// help at talks in Geneva on 3 and 4 May". They tell which meeting later sentences
// are about: "Berg will lead the delegation."
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_PASSING_EVENT_H_
#define CLAIMS_RESOLVE_PASSING_EVENT_H_

#include <vector>

#include "claims/extract/mask.h"
#include "claims/resolve/event_tracker.h"

namespace claims {

// Those of a sentence that name a place or day, in text order; without parties.
std::vector<DocumentEvent> PassingEvents(const MaskedSentence& sentence);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_PASSING_EVENT_H_
