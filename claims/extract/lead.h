// Words that a sentence takes from a line above it, so that patterns for whole
// sentences hold for an item of a list and for an entry of a timeline:
//
//   "Norway's demands:" + "A full ceasefire"  -> "P's demands: a full ceasefire"
//   "What Norway wants" + "A full ceasefire"  -> "P wants a full ceasefire"
//   "8 April" + "Second round in Oslo"        -> "On D, second round in P"
//
//   "Ida Berg:" + "We want a truce."          -> "X said: "we want a truce."
//   "Under the deal, ..." + "Both will meet." -> "Under the deal, both will meet."
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_LEAD_H_
#define CLAIMS_EXTRACT_LEAD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/extract/draft.h"
#include "claims/extract/mask.h"
#include "claims/mentions/mention.h"

namespace claims {

// A value type: masked text, and the mentions that its masks number from 0.
struct Lead {
  std::string text;
  std::vector<Mention> mentions;
};

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

// False where `lead` is of a team's members and `item` names none: no person, one of another
// party or a sentence.
bool IsMember(const MaskedSentence& item, const Lead& lead);

// "What each side wants:", as in the document: its sides stand below, each above its own list.
bool AsksWhatSidesWant(absl::string_view line);

// What the items below such a side's name are to be read with; nullopt for other heads.
std::optional<Lead> SideLead(const MaskedSentence& head);

// What an entry of `day` is to be read with.
Lead DayLead(const Mention& day);

// What a sentence that `speaker` says is to be read with.
Lead TurnLead(const Mention& speaker);

// "Under the deal, ", where `sentence` begins to tell an accord's or a plan's terms; else empty.
Lead AccordLead(const MaskedSentence& sentence);

// False for sentences that tell no term of any accord.
bool MayBeTerm(const MaskedSentence& sentence);

// Whether `sentence` may go on with the terms of `accord`: one of `parties`, by id, both sides
// or a thing is to do what accords bind to. Of a mere plan that is what they would do.
bool IsTerm(const MaskedSentence& sentence, const Lead& accord,
            const std::vector<std::string>& parties);

// False for lines, as in the document, that do not ask who is on a team.
bool MayAskForTeam(absl::string_view line);

// How the words below such a line are to be read.
struct Answer {
  Lead lead;
  int32_t skipped = 0;  // bytes at their start that the lead stands for
};
// nullopt where `head` does not ask or `sentence` is no answer by itself incomplete: a name
// without a verb, or "It is led by".
std::optional<Answer> TeamAnswer(const MaskedSentence& head, const MaskedSentence& sentence);

// `draft`, of a sentence without `lead`, in the same sentence with it.
Draft BehindLead(Draft draft, const Lead& lead);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_LEAD_H_
