// A claim as one line that a reviewer can check by eye:
//
//   demand by=NOR of=CHL topic=ceasefire content="a truce"; PLANNED; says ida-berg
//
// Entities by id, dates as ISO days, enumerations by their bare words, an event by
// its id, lists of entities sorted. ACTUAL is not said.
#ifndef CLAIMS_TESTS_RESOLVE_CLAIM_LINE_H_
#define CLAIMS_TESTS_RESOLVE_CLAIM_LINE_H_

#include <string>

#include "proto/claims/v1/claim.pb.h"

namespace claims {

std::string ClaimLine(const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_TESTS_RESOLVE_CLAIM_LINE_H_
