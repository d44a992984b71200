// Finds the signatures with which a signature may share a meeting: those near
// in time that have two parties in common, or one where only one is known, or
// the place where none is.
//
// Complete: of every pair that CompareSignatures calls the same, each finds the
// other. Strangers may be among what it finds. Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_
#define CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_

#include <vector>

#include "claims/consistency/event_signature.h"
#include "claims/base/key_index.h"

namespace claims {

class CandidateIndex {
 public:
  void Add(const EventSignature& signature, int handle);
  void Remove(const EventSignature& signature, int handle);

  // Handles of others and, maybe, its own; some more than once.
  std::vector<int> Candidates(const EventSignature& signature) const;

 private:
  KeyIndex index_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CANDIDATE_INDEX_H_
