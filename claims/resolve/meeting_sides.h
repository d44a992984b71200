// Whom the words around a match join to a meeting, where the match names one side
// or none: "He spoke after [talks in Lima] with Chile's envoy".
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_MEETING_SIDES_H_
#define CLAIMS_RESOLVE_MEETING_SIDES_H_

#include <cstdint>

#include "claims/base/span.h"
#include "claims/extract/mask.h"

namespace claims {

// "with [Norway] and Chile as guarantors": no side of the meeting. `at`: the mention.
bool IsInRole(absl::string_view masked, int32_t at);

// The party or person whom "with" joins to the match, by index; -1 for none.
int CompanionOf(const MaskedSentence& sentence, Span match);

// The party or person that is the subject before a byte of masked text, by index;
// -1 where it is not plain.
int SubjectBefore(const MaskedSentence& sentence, int32_t at);

// "Berg" of "Berg met Soto", not of "Berg's envoy", "aides of Berg".
bool IsThereInPerson(absl::string_view masked, int32_t at);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_MEETING_SIDES_H_
