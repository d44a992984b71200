// Whether a place that a sentence names is where something is: "talks in Geneva",
// "at a hotel in the capital, Oslo", "the Geneva talks"; not "a plane from Oslo",
// "Seoul's ministry", "the war in Chile".
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_LOCATIVE_H_
#define CLAIMS_RESOLVE_LOCATIVE_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// `at` is the byte offset of the place's character in masked text. A state before
// "talks" is what they are about.
bool IsLocative(absl::string_view masked, int32_t at, bool state);

// "at the Palace": the house is where they are. Not "the Palace hosted", "Palace pressure",
// "in the Palace dispute", where it is those who sit there. `at` as above.
bool IsAtHouse(absl::string_view masked, int32_t at);

// "diplomats in Oslo said": the place is where somebody speaks.
bool IsOfSpeaker(absl::string_view masked, int32_t at);

// "will meet in June, an envoy said after hours in Oslo": the place is of the telling.
bool IsWhereSaid(absl::string_view masked, int32_t at);

// "the ministry in Oslo announced that [talks will be held]": where the speaker sits; `at` is of
// the place.
bool IsSeatOfSpeaker(absl::string_view masked, int32_t at, Span near);

// "a ceasefire in Chile": the place is part of the matter, whatever is held there.
bool IsOfMatter(absl::string_view masked, int32_t at);

// "to end the war in X": where the fighting is, seldom where they meet.
bool IsOfWar(absl::string_view masked, int32_t at);

// "[the sides met] here on Friday": where the report was written. Not in a quotation, whose
// "here" is its speaker's. Looks as far as `masked` goes.
bool IsHere(absl::string_view masked, Span near);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_LOCATIVE_H_
