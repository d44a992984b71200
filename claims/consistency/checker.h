// Which claims are about the same thing, and what their difference means.
//
//   std::vector<v1::Disagreement> found = Check(claims, {});
//
// The answer depends only on the set of claims, not on their order; it is
// sorted by severity, the highest first, then by id. Near-linear in the number
// of claims: they are grouped by cheap keys and compared within a group.
//
// Positions are by first publication, then value; an UPDATE has the older value
// first. Two claims of one document never disagree.
//
// The pieces, each usable by itself: event_resolver.h (which meeting),
// exchange_groups.h (which exchange), slot_rules.h and topic_rules.h (the
// tables), group_compare.h (one group), assemble.h (words and numbers).
//
// Stateless and thread-safe.
#ifndef CLAIMS_CONSISTENCY_CHECKER_H_
#define CLAIMS_CONSISTENCY_CHECKER_H_

#include <vector>

#include "claims/consistency/event_signature.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct CheckOptions {
  // CONFLICT and DENIAL only; true adds UPDATE and REFINEMENT.
  bool all = false;
  // Which place lies in which ("istanbul" -> "TUR"). Without it, a city and its
  // country are never told apart, nor a venue and its city joined.
  ContainmentFn within;
};

std::vector<v1::Disagreement> Check(const std::vector<const v1::Claim*>& claims,
                                    const CheckOptions& options);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CHECKER_H_
