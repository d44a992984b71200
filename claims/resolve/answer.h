// What an answer's words leave of its rule's stance, and what it answers.
//
// Spans are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_ANSWER_H_
#define CLAIMS_RESOLVE_ANSWER_H_

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/extract/draft.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// A refusal "until" something is conditional, as is a yes "provided that"; what is
// rejected of a report is that it is so.
v1::Stance StanceIn(absl::string_view masked, const Draft& draft, v1::Stance stance);

// "We agreed on a truce": said by one of those who agreed.
bool WeAgreed(absl::string_view subject, absl::string_view trigger);

// Whether what is answered stands before the verb: "a truce, which Norway opposes".
bool IsNamedBefore(const Draft& draft);

// "They want a timetable for statehood" -> "a timetable for statehood": what a
// ", which Norway opposes" after the span is about.
Span LastNamed(absl::string_view masked, Span span);

// "the demand for", "calls to": the matter is named, though no topic is.
bool NamesMatter(absl::string_view content);

// "reports that it had agreed to a truce" -> "it had agreed to a truce"; the whole
// of other contents.
Span Alleged(absl::string_view masked, Span content);

// What forces are said to have done, no matter of talks: "that it struck a convoy".
bool IsOfFighting(absl::string_view content);

// "denied it", "such talks were never held", "denies the claims": what is denied has been
// said before.
bool PointsBack(absl::string_view denied);

// "demands [of the rebels]", "proposed [by Norway]", "seek [as they try]": words that
// are no object of a verb, so that it is a noun or a participle.
bool IsNoObject(absl::string_view content);

// "Norway will sign, while [Chile said it would not unless ...]": what follows the
// verb's own clause is of another subject. `trigger`: from subject to content.
bool CrossesClause(absl::string_view trigger);

// "access to the town", "to talk to reporters": kept from someone, and no answer.
bool IsWithheld(absl::string_view content);

// "..., a demand that Norway rejected": what was said before is taken up by another name.
bool IsRenamed(absl::string_view masked, const Draft& draft);

// "the offer of Norway was rejected [by Chile]": the subject before it answers nothing.
// `trigger`: from subject to content.
bool IsPassive(absl::string_view trigger);

// "Norway's refusal [to sign] threatens the summit": up to the sentence's own verb.
Span WithoutPredicate(absl::string_view masked, Span content);

// "hold further talks", "another round": talks themselves, of whatever matter.
bool IsOfTalks(absl::string_view content);

// The content without the day at its head ("rejected on Monday a truce") and the
// word for its stage ("the latest draft of a treaty").
Span WithoutFrame(absl::string_view masked, Span content);

// An answer that takes or leaves: what it is about is what the text contains.
bool IsAnswered(const Draft& draft);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_ANSWER_H_
