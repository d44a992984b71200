#include "claims/extract/team_lead.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

// "Who is on Norway's team", "Members of the Norwegian delegation" -> "P's delegation".
std::string Team(absl::string_view line) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:Who(?: is|'s| are| sits| will be| makes up| make up| were| was)(?: in| on| part of)? |"
      "Members of |The members of |In |On )?(?:the |The )?([\\x{E000}-\\x{E3FF}])(?:'s?)? "
      "(?:[a-z]+ ){0,2}?(?:delegation|(?:negotiating|negotiation|talks|peace) team|"
      "team of (?:negotiators|envoys)|negotiators|envoys)"
      "(?: includes?| consists of| comprises| is made up of| are)?$");
  re2::StringPiece party;
  if (!MatchesWithGroups(line, re, &party)) return "";
  return absl::StrCat("The ", FromRe2(party), " delegation");
}

}  // namespace

std::string TeamIncludes(absl::string_view line) {
  const std::string team = Team(line);
  return team.empty() ? team : absl::StrCat(team, " includes ");
}

bool IsMember(const MaskedSentence& item, const Lead& lead) {
  static const GroupRegex& re = StaticGroupRegex(
      "^(?:[A-Za-z-]+ ){0,4}?([\\x{E400}-\\x{E7FF}])(?:[,;.(]| - | and |$)");
  re2::StringPiece name;
  if (!absl::EndsWith(lead.text, " delegation includes ") || lead.mentions.empty()) return true;
  if (!MatchesWithGroups(item.text(), re, &name)) return false;
  const Mention& person =
      item.mentions()[MaskIndex(DecodeChar(FromRe2(name), 0).code_point)];
  return person.party_id.empty() || person.party_id == lead.mentions[0].ref.id();
}

bool MayAskForTeam(absl::string_view line) {
  constexpr size_t kLongest = 80;
  return line.size() <= kLongest && (absl::EndsWith(line, "?") || absl::EndsWith(line, ":")) &&
         (absl::StrContains(line, "delegation") || absl::StrContains(line, "team") ||
          absl::StrContains(line, "negotiators"));
}

std::optional<Answer> TeamAnswer(const MaskedSentence& head, const MaskedSentence& sentence) {
  static const Cue& bare_names = StaticCue("^[\\x{E400}-\\x{E7FF}](?:[,;(]| and | - )");
  static const Cue& it = StaticCue(
      "^(?:It|They) (?:is|are|will be|was|were|includes?|also includes?|consists?|comprises?)\\b");
  const std::string team = Team(WithoutMark(head.text()));
  if (team.empty()) return std::nullopt;
  Answer answer;
  const std::string words =
      sentence.Words({0, static_cast<int32_t>(sentence.text().size())});
  if (Matches(sentence.text(), bare_names)) {
    answer.lead = LeadOf(head, team + " includes ");
    if (!IsMember(sentence, answer.lead)) return std::nullopt;
  } else if (Matches(words, it)) {
    answer.skipped = static_cast<int32_t>(words.find(' '));
    answer.lead = LeadOf(head, team);
  } else {
    return std::nullopt;
  }
  return answer;
}

}  // namespace claims
