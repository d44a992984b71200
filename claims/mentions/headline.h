// Headlines In Title Case, where a capital letter is no sign of a name.
//
// Internal to claims/mentions. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_MENTIONS_HEADLINE_H_
#define CLAIMS_MENTIONS_HEADLINE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/mentions/tokens.h"

namespace claims {

// Whether nearly all longer words of a sentence begin with a capital and it ends
// without a full stop.
bool IsTitleCase(absl::string_view text, const std::vector<Token>& sentence);

// Verbs and nouns that headlines set beside a name ("says", "meets", "deal"), lower case.
bool IsHeadlineWord(absl::string_view word);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_HEADLINE_H_
