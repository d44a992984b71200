// What the words around parties say of their part: who sits between the sides,
// and which two face each other.
//
//   "talks brokered by Peru between Norway and Chile"
//     -> mediators {Peru}, pair {Norway, Chile}
//
// Indices are into the sentence's mentions. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_PARTY_CUES_H_
#define CLAIMS_RESOLVE_PARTY_CUES_H_

#include <utility>
#include <vector>

#include "claims/extract/mask.h"

namespace claims {

// By office: "AU mediators", "the facilitator, Ida Berg".
bool IsMediator(const Mention& mention);

// In text order, each once.
std::vector<int> MediatorsIn(const MaskedSentence& sentence);

// Pairs that the sentence sets against each other: "between A and B", "A's talks
// with B", "A and B agreed".
std::vector<std::pair<int, int>> FacingIn(const MaskedSentence& sentence);

// Who speaks of talking with whom: "A said it would not negotiate with B".
std::vector<std::pair<int, int>> AddressedIn(const MaskedSentence& sentence);

// States whose own camps are called rivals: "Norway's rival parliaments".
std::vector<int> RivalCampsIn(const MaskedSentence& sentence);

// The mention of the state whose own sides act within `match`; null for none.
const Mention* RivalCampsOf(const MaskedSentence& sentence, Span match);

// Whose conflict it is: "the civil war in Norway", and those of `rival_camps`, what
// RivalCampsIn gave.
std::vector<int> DividedIn(const MaskedSentence& sentence, std::vector<int> rival_camps);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_PARTY_CUES_H_
