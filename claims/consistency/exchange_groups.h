// Which claims are about one exchange of prisoners.
//
// An exchange is known by its parties, its day and how far it has come
// (proposed; agreed or carried out). Reports of the same day belong together;
// one without a day joins the only exchange of the time before it, and stays
// apart when there are several: swaps follow each other closely.
#ifndef CLAIMS_CONSISTENCY_EXCHANGE_GROUPS_H_
#define CLAIMS_CONSISTENCY_EXCHANGE_GROUPS_H_

#include <string>
#include <vector>

#include "claims/consistency/fact.h"

namespace claims {

// Farthest apart, in days, that reports of one exchange lie: undated from dated,
// and undated from each other.
constexpr int kExchangeReachDays = 14;
constexpr int kExchangeNewsDays = 3;
// A release by one side, undated, from one that is dated and to somebody else.
constexpr int kExchangeGiverDays = 1;

struct ExchangeGroup {
  std::string key;         // canonical: parties, stage, day
  std::vector<int> facts;  // indices into the input
};

// Input: facts whose claims are of kind prisonerExchange. Near-linear; the
// order of the input changes only the indices.
std::vector<ExchangeGroup> GroupExchanges(const std::vector<const Fact*>& facts);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EXCHANGE_GROUPS_H_
