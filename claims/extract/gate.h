// Whether text can hold a claim at all, before anything in it is read.
//
//   if (!MayClaim(packs, sentence)) ...  // no rule that makes claims matches there
//
// Exact in one direction: what does not pass holds no claim, whatever names stand
// in it. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_EXTRACT_GATE_H_
#define CLAIMS_EXTRACT_GATE_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "claims/rules/pack_set.h"

namespace claims {

// Which claims of a document are kept; see rules/everyday_topics.h.
enum class ClaimScope : uint8_t {
  kAll,
  kAnywhere,  // only those that count where nobody negotiates
};

// Of one sentence, or of any text that holds whole sentences, in UTF-8.
bool MayClaim(const PackSet& packs, absl::string_view text, ClaimScope scope = ClaimScope::kAll);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_GATE_H_
