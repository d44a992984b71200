// The key by which a party's names in several reports are one: a group that one report calls by
// its initials, and another by its name alone.
//
//   PartyKey("valley-liberation-front")  // "vlf", as of a report with "(VLF)"
//   PartyKey("valley-opposition")        // itself: two words are no acronym's
//   PartyKey("NOR")                      // itself
//   SameParty("valley-liberation-front", "vlf")                   // true
//   SameParty("valley-liberation-front", "volcano-labour-front")  // false: two names
//
// An index finds by key what SameParty then tells apart.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_PARTY_KEY_H_
#define CLAIMS_CONSISTENCY_PARTY_KEY_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

std::string PartyKey(absl::string_view id);

// Whether two ids may be one party's: alike, or one the initials of the other.
bool SameParty(absl::string_view a, absl::string_view b);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_PARTY_KEY_H_
