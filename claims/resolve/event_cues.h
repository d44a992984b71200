// What the words around a meeting say of it beyond a rule's slots: its round,
// format, mediators, and where and when it is.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_EVENT_CUES_H_
#define CLAIMS_RESOLVE_EVENT_CUES_H_

#include "claims/extract/mask.h"
#include "claims/resolve/event_tracker.h"

namespace claims {

// Fills the fields of `event` that are still unknown from the sentence. `near`
// is the masked span that states the meeting: of several candidates the nearest
// to it serves.
void ReadEventCues(const MaskedSentence& sentence, Span near, DocumentEvent* event);

// Of these fields only where and when it is.
void ReadPlaceAndTime(const MaskedSentence& sentence, Span near, DocumentEvent* event);

// Where after `near` begins a clause that tells of another meeting: "will meet the teams[ that
// took part in the first round]"; the sentence's end where none does.
int32_t RelativeAfter(absl::string_view masked, Span near);

// "YEREVAN (Agency) - ", "Geneva, May 3 - ", "OSLO (Agency/16 March) ": where and when it was
// written. Its end, or 0.
int32_t DatelineEnd(absl::string_view masked);
// The town of it; empty id when there is none.
v1::EntityRef DatelinePlace(const MaskedSentence& sentence);

// "second round" -> 2; 0 when no ordinal of a round stands in `text`.
int ReadRound(absl::string_view text);

// "They were the fifth round": of the talks just spoken of; else 0.
int RoundOfTheTalks(absl::string_view masked);

// "trilateral" -> 3, "six-party" -> 6; 0 for a format that says no number.
size_t FormatSize(absl::string_view series);

// "the three countries", "leaders of the four states" -> 3, 4; 0 where `words` (plain, not
// masked) number no sides, or two.
size_t SidesNumbered(absl::string_view words);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_EVENT_CUES_H_
