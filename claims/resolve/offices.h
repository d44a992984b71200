// What a person's office says by itself. A title is part of a person's mention,
// where no pattern sees it: "Chief mediator Ida Berg warned" says that she mediates,
// "peace panel chair Ola Dahl" that he heads a panel.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_OFFICES_H_
#define CLAIMS_RESOLVE_OFFICES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/extract/draft.h"
#include "claims/extract/mask.h"
#include "claims/rules/pack_set.h"

namespace claims {

// The drafts, of the pack's rules for who mediates and who heads a delegation; none
// when the pack lacks those rules. They view `packs` and `sentence`.
std::vector<Draft> OfficeDrafts(const PackSet& packs, const MaskedSentence& sentence, int index);

// False when no words of the document make such a draft, before it is read.
bool MayHoldOffice(absl::string_view document);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_OFFICES_H_
