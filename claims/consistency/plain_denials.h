// Denials that are of another report's very claim, whatever words they share: by who set a time
// limit and whom it binds, by the two sides of an accord and its matter.
//
//   "Norway has given Chile until May 20", "Norway: there is no deadline for Chile"  // one limit
//
// Pure; thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_PLAIN_DENIALS_H_
#define CLAIMS_CONSISTENCY_PLAIN_DENIALS_H_

#include "claims/consistency/fact.h"

namespace claims {

// "No deadline has been set", by whom another says set one; or one of the very day, for those
// it binds. False for claims of other kinds.
bool DeniesThatLimit(const Fact& denial, const Fact& assertion);

// "No accord on relief was reached" between the very two of whom another has one on relief.
// False for claims of other kinds.
bool DeniesThatAccord(const Fact& denial, const Fact& assertion);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_PLAIN_DENIALS_H_
