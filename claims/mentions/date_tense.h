// Whether a date in a sentence looks back or ahead.
//
//   "Envoys said Friday that they will meet Tuesday."
//    // Friday: kPast (said); Tuesday: kFuture (will meet)
//
// The verb that governs a date is taken to be the nearest one before it in its
// clause, else the first after it, as in SUTime's use of tense. No parser.
// Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_TENSE_H_
#define CLAIMS_MENTIONS_DATE_TENSE_H_

#include "claims/mentions/date_tokens.h"
#include "claims/mentions/date_verbs.h"

namespace claims {

// The tense in which tokens [begin, end) stand.
Tense TenseAt(const DateTokens& tokens, size_t begin, size_t end);

// Whether the date stands before a noun that it dates: "the Feb. 18 talks",
// "Friday's meeting". Such a date is the noun's own, whatever precedes it.
bool IsModifier(const DateTokens& t, size_t begin, size_t end);

// Whether a noun that a date modifies is held on a day: "the December talks", but not
// "the December agreement".
bool ModifiesPlan(const DateTokens& t, size_t end);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_TENSE_H_
