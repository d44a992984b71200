#include "claims/resolve/meeting_clause.h"

#include "claims/base/regex.h"

namespace claims {

bool HasMeetingVerb(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:met|meet|meets|meeting with|(?:is|are|was|were|been|began|started) meeting|held|hold|holds|holding|took place|takes? place|taken place|taking place|began|"
      "begins?|begun|started|starts?|resum(?:e|es|ed|ing)|reconvened?|concluded?|ended|opens?|opened|sat down|sit down|"
      "sitting down|gather(?:s|ed)?|convened?|spoke|continued?|launched|inaugurated|wrapped up|closed|kicked off|"
      "broke up|adjourned|restarted|hosts?|hosted|hosting|returned to|negotiated)\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

// "have started", "are meeting", "is under way": it goes on as the report is written.
bool GoesOn(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:has|have) (?:now |just )?(?:started|begun|resumed|opened|got(?:ten)? under ?way)\\b|"
      "\\b(?:is|are) (?:\\w+ )?(?:meeting|holding|taking place|under ?way|being held|negotiating|"
      "talking|sitting down|resuming|continuing|attending)\\b|\\bcurrently\\b|\\bunder ?way\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

bool OnlyEnds(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:will|would|to)(?: be)? (?:conclude|end|wrap up|close|last|run|finish|continue until|go on until)\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

bool IsRefuted(absl::string_view rest) {
  static const RE2& re = StaticRegex(
      "\\b(?:is|was|are|were) (?:inaccurate|false|untrue|incorrect|not true|fake|groundless|baseless|unfounded)\\b");
  return RE2::PartialMatch(ToRe2(rest), re);
}

// "ended without an agreement" is no meeting denied.
absl::string_view WithoutOutcome(absl::string_view masked) {
  return masked.substr(0, masked.find(" without "));
}

// A meeting is often only a noun phrase whose verb follows: "talks between A and
// B are due to resume".
absl::string_view MeetingClause(absl::string_view masked, Span match) {
  if (HasMeetingVerb(Slice(masked, match))) return Slice(masked, match);
  const size_t end = masked.find_first_of(",;", match.end);
  return Slice(masked, {match.start, end == absl::string_view::npos
                                         ? static_cast<int32_t>(masked.size())
                                         : static_cast<int32_t>(end)});
}

}  // namespace claims
