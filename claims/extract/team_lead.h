// Who is on a team, asked or said in a head and answered below it:
//
//   "Who is in Norway's delegation?" + "Ida Berg, its ..."  -> "The P delegation includes X, its"
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_TEAM_LEAD_H_
#define CLAIMS_EXTRACT_TEAM_LEAD_H_

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/extract/lead.h"
#include "claims/extract/mask.h"

namespace claims {

// Masked words of a head that names a team: "The P delegation includes "; empty for others.
std::string TeamIncludes(absl::string_view line);

// False where `lead` is of a team's members and `item` names none: no person, one of another
// party or a sentence.
bool IsMember(const MaskedSentence& item, const Lead& lead);

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

}  // namespace claims

#endif  // CLAIMS_EXTRACT_TEAM_LEAD_H_
