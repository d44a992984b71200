// The word classes by which a date's tense is read.
//
// Internal to claims/mentions. Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_VERB_WORDS_H_
#define CLAIMS_MENTIONS_DATE_VERB_WORDS_H_

#include "claims/mentions/date_tokens.h"

namespace claims {

// A simple past, or a participle: "met", "signed".
bool IsParticiple(const DateToken& token);
// "-ed" words that are no verbs, or say nothing of time.
bool IsNoPast(absl::string_view word);
// Verbs of negotiation in their base form: "to meet", "agreed to release".
bool IsBaseVerb(absl::string_view word);
// Third persons of a timetable: "The envoy arrives Tuesday."
bool IsTimetableVerb(absl::string_view word);
// "scheduled", "due", "will": words of a timetable, modals.
bool IsFutureWord(const DateToken& token);
bool IsNegationOrAdverb(const DateToken& token);
bool IsDeterminer(const DateToken& token);
// "talks", "summit", "deadline": what is held on a day.
bool IsTalksNoun(const DateToken& token);
// "said", "confirmed": what follows is told.
bool IsSpeechVerb(const DateToken& token);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_VERB_WORDS_H_
