#include "claims/resolve/meeting_sides.h"

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"

namespace claims {
namespace {

int MentionAt(const MaskedSentence& sentence, re2::StringPiece mark) {
  if (mark.data() == nullptr) return -1;
  const std::vector<int> found = sentence.MentionsIn(SpanOf(sentence.text(), mark));
  return found.empty() ? -1 : found.front();
}

}  // namespace

bool IsInRole(absl::string_view masked, int32_t at) {
  static const Cue& role = StaticCue(
      "^.(?:(?:,|,? and)(?: the)? [\\x{E000}-\\x{E7FF}])*,? (?:acting |serving )?as (?:an? |the )?"
      "(?:[a-z-]+ )?(?:guarantor|mediator|observer|facilitator|host|broker|witness|sponsor)");
  return Matches(masked.substr(at), role);
}

int CompanionOf(const MaskedSentence& sentence, Span match) {
  // "... with a delegation from A", "... with the UN's envoy, B".
  static const GroupRegex& with = StaticGroupRegex(
      "^(?:,? (?:in|at|on|late|early) (?:[a-z-]+ ){0,3}?[\\x{E800}-\\x{EFFF}]| "
      "[\\x{EC00}-\\x{EFFF}])*,? with "
      "(?:(?:the|an?|his|her|its|their|top|senior|visiting|chief|lead|[a-z]+ist|foreign|prime|"
      "minister|ministers|president|envoy|envoys|special|delegations?|officials|representatives|"
      "negotiators?|leaders?|"
      "counterparts?|members|from|of) ){0,6}?([\\x{E000}-\\x{E7FF}])");
  re2::StringPiece companion;
  if (!MatchesWithGroups(sentence.text().substr(match.end), with, &companion)) return -1;
  const auto at = static_cast<int32_t>(companion.data() - sentence.text().data());
  if (IsInRole(sentence.text(), at)) return -1;
  return MentionAt(sentence, companion);
}

int SubjectBefore(const MaskedSentence& sentence, int32_t at) {
  // At the head of the clause, with a verb of its own before the meeting.
  static const GroupRegex& subject = StaticGroupRegex(
      "^(?:.*(?:[;:\"]|\\. |, (?:and|but|while)) "
      "?)?(?:(?:On|In|At|Late|Early|After|Meanwhile|Earlier|Later)\\b[^,]{0,60}, )?"
      "(?:the |a |an )?(?:[a-z-]+ ){0,3}?([\\x{E000}-\\x{E7FF}])(?:'s [a-z ]{3,40}|, "
      "[^,;]{2,80},)? [a-z]+[^;:]*$");
  re2::StringPiece found;
  if (!MatchesWithGroups(sentence.text().substr(0, at), subject, &found)) return -1;
  return MentionAt(sentence, found);
}

bool IsThereInPerson(absl::string_view masked, int32_t at) {
  static const Cue& owner = StaticCue(
      "\\b(?:to|for|from|under|without)(?: the)? $|\\b(?:former|late|ousted|jailed) $|"
      "\\b(?:aides?|envoys?|allies|lawyers?|advis[eo]rs?|officials|representatives?|supporters|"
      "wife|son|daughter|"
      "members?|relatives|offices?|administration|government|regime|teams?|delegations?|rivals?|"
      "spokes[a-z]+) of(?: the)? $");
  static const Cue& owned = StaticCue(
      "^.(?:'s|') |^. (?:[a-z-]+ "
      ")?(?:administration|government|team|delegation|side|camp|aides?|envoys?|"
      "officials|representatives?|allies|regime|negotiators?|loyalists|supporters|forces)\\b");
  return !Matches(masked.substr(0, at), owner) &&
         !Matches(masked.substr(at), owned);
}

}  // namespace claims
