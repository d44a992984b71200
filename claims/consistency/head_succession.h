// Heads of one party of whom a report says that one took the other's place:
//
//   May 2:   "Ida Berg heads Norway's delegation."
//   June 20: "Ola Dahl has replaced Berg as head of Norway's delegation."
//
// is a change, whatever meeting each report speaks of: the later one names whom it means.
// Other heads of one meeting are compared by slot_rules.h.
//
// Pure; thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_HEAD_SUCCESSION_H_
#define CLAIMS_CONSISTENCY_HEAD_SUCCESSION_H_

#include <string>
#include <vector>

#include "claims/consistency/fact.h"
#include "claims/consistency/finding.h"

namespace claims {

// A head of whom nothing was said for longer is a former one.
constexpr int kSuccessionDays = 400;

// Whether the fact says who heads a party's delegation.
bool IsHeadship(const Fact& fact);

// The keys (SurnameKey) of the words that name whose place its head took at the head of the
// delegation, titles and given names among them. Empty where no quote tells.
std::vector<std::string> ReplacedKeys(const v1::Claim& claim);

// Whether `later` says that its head took the place of the one of `earlier`. `replaced`:
// ReplacedKeys of `later`, read once however many are asked about.
bool Succeeds(const Fact& later, const std::vector<std::string>& replaced, const Fact& earlier);

// `facts` in the canonical order (InOrder); those of other kinds are passed over.
std::vector<Finding> CheckSuccessions(const std::vector<Fact>& facts);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_HEAD_SUCCESSION_H_
