// Identifiers for entities that have no code of their own.
//
//   Slug("Ida Berg")  // "ida-berg"
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_SLUG_H_
#define CLAIMS_BASE_SLUG_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

// FoldAscii, then words joined by single hyphens. Apostrophes and the stops of
// initials leave no gap: "Sana'a" -> "sanaa", "U.S. envoy" -> "us-envoy".
// Letters of other scripts are kept. Empty when `name` has no letter or digit.
std::string Slug(absl::string_view name);

}  // namespace claims

#endif  // CLAIMS_BASE_SLUG_H_
