// Words that a sentence takes from a line above it, so that patterns for whole
// sentences hold for what says only part of what it means:
//
//   "Norway's demands:" + "A full ceasefire"  -> "P's demands: a full ceasefire" (list_lead.h)
//   "Who is in Norway's team?" + "Ida Berg, " -> "The P delegation includes X, " (team_lead.h)
//   "Under the deal, ..." + "Both will meet." -> "Under the deal, both will meet." (accord_lead.h)
//   "8 April" + "Second round in Oslo"        -> "On D, second round in P"
//   "Ida Berg:" + "We want a truce."          -> "X said: "we want a truce."
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_LEAD_H_
#define CLAIMS_EXTRACT_LEAD_H_

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

// `text`, made of masked words of `sentence`, with its masks numbered anew.
Lead LeadOf(const MaskedSentence& sentence, absl::string_view text);

// A head without its colon or question mark.
absl::string_view WithoutMark(absl::string_view line);

// What an entry of `day` is to be read with.
Lead DayLead(const Mention& day);

// What a sentence that `speaker` says is to be read with.
Lead TurnLead(const Mention& speaker);

// `draft`, of a sentence without `lead`, in the same sentence with it.
Draft BehindLead(Draft draft, const Lead& lead);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_LEAD_H_
