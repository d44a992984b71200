// Which days a meeting takes of which a sentence gives one and the number: "two days
// of talks open on Monday" are Monday and Tuesday, "a three-day round ended on Friday"
// began on Wednesday; "open on Friday and are to last until Sunday" are three.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_EVENT_DURATION_H_
#define CLAIMS_RESOLVE_EVENT_DURATION_H_

#include "claims/base/span.h"
#include "claims/extract/mask.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Widens `date`, when it is one day, by the duration that the sentence gives of the talks
// that `near` states, where `clause` around it says whether they begin or end on that day.
// Both are spans of the masked sentence.
void WidenByDuration(const MaskedSentence& sentence, Span near, Span clause,
                     v1::DateInterval* date);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_EVENT_DURATION_H_
