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

namespace claims {

// kEither: the day of a plan that came to nothing, before the report or after it.
enum class Tense : uint8_t { kUnknown, kPast, kFuture, kEither };

// The tense in which tokens [begin, end) stand.
Tense TenseAt(const DateTokens& tokens, size_t begin, size_t end);

// Whether a plan that has come to its time governs the date at `begin`: "had
// hoped for a deal by June 30", "had been due Monday".
bool HadIntended(const DateTokens& tokens, size_t begin);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_TENSE_H_
