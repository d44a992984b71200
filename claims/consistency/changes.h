// What became of disagreements between two points in time.
//
// Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_CHANGES_H_
#define CLAIMS_CONSISTENCY_CHANGES_H_

#include <vector>

#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct Changes {
  struct Change {
    v1::Disagreement before, after;
  };
  // Sorted as disagreements are.
  std::vector<v1::Disagreement> appeared;
  std::vector<v1::Disagreement> resolved;  // as they were
  // The same dispute with more sources, other values, or a clearer meeting, by
  // the disagreement as it is after.
  std::vector<Change> changed;
};

// Both sorted by severity, then id. Two are the same dispute when they share an
// id, or slot and claims: as more becomes known of a meeting, ids may change.
Changes Compare(std::vector<v1::Disagreement> before, std::vector<v1::Disagreement> after);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CHANGES_H_
