#include "claims/resolve/passing_event.h"

#include <utility>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/meeting_clause.h"

namespace claims {
namespace {

// "The next talks", "a two-day meeting": other ones than those spoken of so far.
bool IsOther(absl::string_view words) {
  static const Cue& other = StaticCue(
      "\\b(?:an?|another|next|new|last|previous|earlier|separate|other|former|first|future|"
      "further|more) ");
  return Matches(words, other);
}

}  // namespace

std::vector<DocumentEvent> PassingEvents(const MaskedSentence& sentence) {
  static const GroupRegex& meeting = StaticGroupRegex(
      "(?:[a-z0-9-]+ ){0,3}\\b(?:talks|negotiations?|summit|meetings?|conference|consultations|"
      "round)\\b|\\b(?:they|sides|parties|delegations|teams|negotiators) (?:[a-z]+ )?met\\b");
  std::vector<DocumentEvent> events;
  if (!sentence.HasAny({"talks", "negotiation", "summit", "meeting", "conference", "consultation",
                        "round", " met"})) {
    return events;
  }
  const absl::string_view text = sentence.text();
  re2::StringPiece hit;
  for (size_t from = 0; meeting.Find(text, from, &hit, 1);) {
    const Span span = SpanOf(text, hit);
    from = span.end;
    if (IsForThePress(FromRe2(hit))) continue;
    DocumentEvent event;
    ReadEventCues(sentence, span, &event);
    if (event.place.id().empty() && event.date.start().empty()) continue;
    const Certainty certainty = ReadCertainty(WithoutOutcome(MeetingClause(text, span)));
    event.status = certainty.modality == v1::MODALITY_ACTUAL ? v1::MEETING_STATUS_HELD
                                                             : v1::MEETING_STATUS_PLANNED;
    event.distinct = IsOther(FromRe2(hit));
    events.push_back(std::move(event));
  }
  return events;
}

}  // namespace claims
