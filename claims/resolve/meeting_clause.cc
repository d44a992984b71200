#include "claims/resolve/meeting_clause.h"

#include "claims/base/regex.h"

namespace claims {

bool HasMeetingVerb(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:met|meet|meets|meeting with|held|hold|holds|took place|take place|taking place|began|begin|"
      "started|start|resumed?|concluded?|ended|opened?|sat down|sit down|gathered|convened?|spoke)\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
}

// "have started", "are meeting", "is under way": it goes on as the report is written.
bool GoesOn(absl::string_view masked) {
  static const RE2& re = StaticRegex(
      "\\b(?:has|have) (?:now |just )?(?:started|begun|resumed|opened|got(?:ten)? under ?way)\\b|"
      "\\b(?:is|are) (?:\\w+ )?(?:meeting|holding|taking place|under ?way|being held|negotiating|"
      "talking|sitting down)\\b|\\bcurrently\\b|\\bunder ?way\\b");
  return RE2::PartialMatch(ToRe2(masked), re);
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
