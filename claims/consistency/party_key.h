// The key by which a party's names in several reports are one: a group that one report calls by
// its initials, and another by its name alone.
//
//   PartyKey("isatabu-freedom-movement")  // "ifm", as of a report with "(IFM)"
//   PartyKey("united-tajik-opposition")   // "uto"
//   PartyKey("syrian-opposition")         // itself: two words are no acronym's
//   PartyKey("NOR")                       // itself
//
// Keys compare within one meeting or one party's claims, never across conflicts: two groups of
// the same initials are seldom there.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_PARTY_KEY_H_
#define CLAIMS_CONSISTENCY_PARTY_KEY_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

std::string PartyKey(absl::string_view id);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_PARTY_KEY_H_
