// Which days a meeting takes of which a sentence gives one and the number: "two days
// of talks open on Monday" are Monday and Tuesday, "a three-day round ended on Friday"
// began on Wednesday; "open on Friday and are to last until Sunday" are three.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_EVENT_DURATION_H_
#define CLAIMS_RESOLVE_EVENT_DURATION_H_

#include "claims/base/span.h"
#include "claims/extract/mask.h"
#include "claims/resolve/event_tracker.h"

namespace claims {

// Reads into `event` how many days the sentence says that the talks last which `near` states,
// and from `clause` around it whether they begin or end on the event's day; widens its date
// where both are known. Both are spans of the masked sentence.
void ReadDuration(const MaskedSentence& sentence, Span near, Span clause, DocumentEvent* event);

// "The three-day meeting" of which the sentences before tell: its days, 0 for none.
int DaysOfTheTalks(const MaskedSentence& sentence);

// Widens a date of one day, of an event whose length is known, and whether it begins or ends then.
void WidenByDuration(DocumentEvent* event);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_EVENT_DURATION_H_
