// Whether a claim is the one that gold describes, and which slots it has right.
//
//   if (IsCoreMatch(gold, claim))
//     for (const SlotResult& slot : CompareSlots(gold, claim)) ...
//
// CORE: the slots that identify the claim agree (a party and its leader; the
// place or date of a meeting and half its parties). FULL: core, and every
// further slot that gold gives agrees. Rule for rule those of the evaluation
// script, so that the figures are the same.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_EVAL_MATCH_H_
#define CLAIMS_EVAL_MATCH_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/eval/gold.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims::eval {

v1::ClaimKind KindOf(const v1::Claim& claim);

bool IsCoreMatch(const GoldClaim& gold, const v1::Claim& claim);

struct SlotResult {
  absl::string_view slot;  // "event.place"
  bool right = false;
};

// One for each slot that gold gives beyond the core; `claim` is a core match.
std::vector<SlotResult> CompareSlots(const GoldClaim& gold, const v1::Claim& claim);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_MATCH_H_
