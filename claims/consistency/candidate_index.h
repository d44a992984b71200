// Finds the signatures with which a signature may share a meeting: those near
// in time that have two parties in common, or one where only one is known, or
// the place where none is.
//
// Complete: every pair that CompareSignatures calls the same is found, whichever
// of the two was added first. Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_
#define CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "claims/consistency/event_signature.h"

namespace claims {

class CandidateIndex {
 public:
  void Add(const EventSignature& signature, int handle);

  // Handles added before, ascending, each once.
  std::vector<int> Candidates(const EventSignature& signature) const;

 private:
  absl::flat_hash_map<std::string, std::vector<int>> buckets_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_
