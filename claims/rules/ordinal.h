// The number of an ordinal, as {ORDINAL:slot} captures it.
//
//   ParseOrdinal("third")         // 3
//   ParseOrdinal("Twenty-first")  // 21
//   ParseOrdinal("2nd")           // 2
//   ParseOrdinal("2")             // 2
//
// Stateless and thread-safe.
#ifndef CLAIMS_RULES_ORDINAL_H_
#define CLAIMS_RULES_ORDINAL_H_

#include <optional>

#include "absl/strings/string_view.h"

namespace claims {

// Ignores case and blanks around. nullopt for anything but 1 to 99.
std::optional<int> ParseOrdinal(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_RULES_ORDINAL_H_
