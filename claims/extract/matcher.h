// Runs a pack's patterns over one masked sentence.
//
// Thread-safe; keeps no state between sentences.
#ifndef CLAIMS_EXTRACT_MATCHER_H_
#define CLAIMS_EXTRACT_MATCHER_H_

#include <vector>

#include "claims/extract/draft.h"
#include "claims/extract/mask.h"
#include "claims/rules/pack_set.h"

namespace claims {

// Drafts of all rules that match, in order of position, then of rule. A text
// slot ends where its clause ends (see clause.h).
std::vector<Draft> MatchSentence(const PackSet& packs, const MaskedSentence& sentence, int index);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_MATCHER_H_
