// Nouns that are counted in reports of negotiations: people whom sides
// exchange, and other things, which are no count of people.
//
// Stateless and thread-safe. Words are lower case.
#ifndef CLAIMS_MENTIONS_COUNT_NOUNS_H_
#define CLAIMS_MENTIONS_COUNT_NOUNS_H_

#include "absl/strings/string_view.h"

namespace claims {

// "prisoners", "hostages", "bodies", "soldiers".
bool IsPeopleNoun(absl::string_view lower);
// "sides", "rounds", "points", "kilometers", "percent".
bool IsOtherCountedNoun(absl::string_view lower);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_COUNT_NOUNS_H_
