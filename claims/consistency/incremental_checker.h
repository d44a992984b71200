// The disagreements among a changing set of claims.
//
//   IncrementalChecker checker(&source, within);
//   checker.Add(handle, claim);                 // and so on
//   checker.Settle();
//   checker.Disagreements(/*all=*/false);
//
// Adding or removing a claim costs what the claims cost that it may have to do
// with, not what the ledger costs: each family of claims is kept in blocks that
// have nothing to do with each other, and only those that changed are checked
// again. The answer is that of checking all claims at once, in any order.
//
// Not thread-safe; const methods may run together.
#ifndef CLAIMS_CONSISTENCY_INCREMENTAL_CHECKER_H_
#define CLAIMS_CONSISTENCY_INCREMENTAL_CHECKER_H_

#include <cstdint>
#include <vector>

#include "claims/consistency/family.h"
#include "claims/consistency/meeting_family.h"
#include "claims/ledger/claim_source.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

class IncrementalChecker {
 public:
  // `source` must outlive this.
  IncrementalChecker(const ClaimSource* source, ContainmentFn within);

  // `claim` is what the source gives for `handle`, which is not in use.
  void Add(ClaimHandle handle, const v1::Claim& claim);
  // The source must still give `claim`, and may forget it afterwards.
  void Remove(ClaimHandle handle, const v1::Claim& claim);

  // Brings all that follows up to date.
  void Settle();

  // Sorted by severity, then id. `all`: UPDATE and REFINEMENT too.
  std::vector<v1::Disagreement> Disagreements(bool all) const;

  // What would be found if nothing published after the day were known; claims
  // without a date are not known to have been.
  std::vector<v1::Disagreement> AsOf(int32_t day, bool all) const;

  // The part of AsOf(day), and of Disagreements, that later claims may have
  // changed; the rest is the same in both.
  std::vector<v1::Disagreement> TouchedThen(int32_t day, bool all) const;
  std::vector<v1::Disagreement> TouchedNow(int32_t day, bool all) const;

  // Those in which one of the claims stands.
  std::vector<v1::Disagreement> Of(const std::vector<ClaimHandle>& handles, bool all) const;

  const MeetingFamily& meetings() const { return meetings_; }

 private:
  DisagreementSet Collect(int32_t as_of, int32_t after) const;

  const ClaimSource* const source_;
  MeetingFamily meetings_;
  std::vector<Family> families_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_INCREMENTAL_CHECKER_H_
