// The forms of names that packs use. Stateless and thread-safe.
#ifndef CLAIMS_RULES_NAMES_H_
#define CLAIMS_RULES_NAMES_H_

#include "absl/strings/string_view.h"

namespace claims {

// Lower-case words and digits joined by single hyphens: "vladimir-medinsky".
// Letters of other scripts pass.
bool IsSlug(absl::string_view name);

// Three capitals, the form of an ISO 3166-1 alpha-3 code: "RUS".
bool IsIsoCode(absl::string_view name);

// Lower-case words joined by single "_": "prisoner_exchange", "core_en".
bool IsSnakeCase(absl::string_view name);

}  // namespace claims

#endif  // CLAIMS_RULES_NAMES_H_
