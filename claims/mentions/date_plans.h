// Plans that a sentence tells of, and what they say of the date that they name.
//
//   "had been due Monday", "planned for Monday did not take place"  // kPast
//   "announced another meeting on Monday"                           // kEither
//
// Internal to claims/mentions. Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_PLANS_H_
#define CLAIMS_MENTIONS_DATE_PLANS_H_

#include "claims/mentions/date_verbs.h"

namespace claims {

// How far a governing verb may be: keeps a text without full stops linear.
inline constexpr size_t kDateReach = 40;

bool EndsClause(const DateToken& token);

// Whether a plan that has come to its time governs the date at `begin`: "had
// hoped for a deal by June 30", "had been due Monday".
bool HadIntended(const DateTokens& t, size_t begin);

// "[talks] planned [for] Wednesday [did not take place]", in one clause: a plan that has come
// to its time (HadIntended), or that came to nothing, when it was due or before; ahead where it
// "has been postponed".
Tense TenseOfFailedPlan(const DateTokens& t, size_t begin, size_t end);

// "[Thursday]'s talks have been moved to Oslo": what is moved now lies ahead.
bool IsOfMovedTalks(const DateTokens& t, size_t end);

// The day of talks that the verb at `verb` fixes: "agreed to peace talks on Aug. 23",
// "announced another meeting on Monday". kUnknown when it fixes none.
Tense TenseOfFixedTalks(const DateTokens& t, size_t verb, size_t begin, size_t end);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_PLANS_H_
