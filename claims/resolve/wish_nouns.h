// What a demand, a proposal or a text that holds one is called. Each is a list of
// alternatives for a regex: absl::StrCat("(?:", kDemandNouns, ")").
#ifndef CLAIMS_RESOLVE_WISH_NOUNS_H_
#define CLAIMS_RESOLVE_WISH_NOUNS_H_

#include "absl/strings/string_view.h"

namespace claims {

inline constexpr absl::string_view kDemandNouns =
    "demands?|requests?|calls?|conditions?|preconditions?|ultimatums?|appeals?";
inline constexpr absl::string_view kProposalNouns =
    "proposals?|offers?|plans?|ideas?|suggestions?|initiatives?|blueprints?|formulas?|packages?|"
    "road ?maps?|overtures?|drafts?|compromises?";
// A text that may hold anything.
inline constexpr absl::string_view kTextNouns = "drafts?|papers?|texts?|documents?|packages?";

}  // namespace claims

#endif  // CLAIMS_RESOLVE_WISH_NOUNS_H_
