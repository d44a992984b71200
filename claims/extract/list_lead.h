// Heads of lists, and what the items below them are read with:
//
//   "Norway's demands:" + "A full ceasefire"  -> "P's demands: a full ceasefire"
//   "What Norway wants" + "A full ceasefire"  -> "P wants a full ceasefire"
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_LIST_LEAD_H_
#define CLAIMS_EXTRACT_LIST_LEAD_H_

#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/extract/lead.h"
#include "claims/extract/mask.h"

namespace claims {

// False for lines, as they stand in the document, that introduce no list of terms by a colon.
bool MayLeadList(absl::string_view line);

// What the items below `head` may be read with, the likeliest first; none where it introduces
// neither demands, proposals nor terms.
std::vector<Lead> ListLeads(const MaskedSentence& head);

// Whether `item`, read by itself, may lack words of `head`: it is neither what somebody said
// nor a sentence that tells what one did. In an accord or plan one will or would.
bool MayBeItem(const MaskedSentence& item, const MaskedSentence& head);

// "Norway must withdraw": a sentence that is a demand where its head says so.
bool IsDemanded(const MaskedSentence& item);

// "What each side wants:", as in the document: its sides stand below, each above its own list.
bool AsksWhatSidesWant(absl::string_view line);

// What the items below such a side's name are to be read with; nullopt for other heads.
std::optional<Lead> SideLead(const MaskedSentence& head);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_LIST_LEAD_H_
