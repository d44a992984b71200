// Disagreements on their way out: kept small, then put in order.
//
// Value type; not thread-safe.
#ifndef CLAIMS_CONSISTENCY_DISAGREEMENT_SET_H_
#define CLAIMS_CONSISTENCY_DISAGREEMENT_SET_H_

#include <string>
#include <vector>

#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

class DisagreementSet {
 public:
  void Add(const v1::Disagreement& d);
  void AddAll(const DisagreementSet& other);
  // Drops what is in it twice.
  void Unite();
  bool empty() const { return kept_.empty(); }

  // Sorted by severity, the highest first, then id. Several of one id, which
  // are of one subject and relation, are told apart by their content.
  // `all`: UPDATE and REFINEMENT too.
  std::vector<v1::Disagreement> InOrder(bool all) const;

 private:
  struct Kept {
    v1::Relation relation;
    std::string bytes;
  };
  std::vector<Kept> kept_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_DISAGREEMENT_SET_H_
