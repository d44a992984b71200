// A claim as the comparison needs it: dates as days, hedges as one bit, words
// of the quote at hand.
//
// Points into the claim, which must outlive it. Value type; thread-safe.
#ifndef CLAIMS_CONSISTENCY_FACT_H_
#define CLAIMS_CONSISTENCY_FACT_H_

#include <cstdint>
#include <limits>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "claims/consistency/days.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

struct Fact {
  const v1::Claim* claim = nullptr;
  v1::Claim::BodyCase kind = v1::Claim::BODY_NOT_SET;
  int32_t published = kNoDay;
  // About what is to come: a plan, or a meeting that is due, put off or called off.
  bool planned = false;
  // POSSIBLE, or hedged as such: never at odds with anything.
  bool soft = false;
  bool negated = false;
};

Fact ToFact(const v1::Claim& claim);

// The day by which the claim is known; one without a date, not by any day.
inline int32_t PublishedBy(const Fact& fact) {
  return fact.published == kNoDay ? std::numeric_limits<int32_t>::max() : fact.published;
}

// The canonical order: by document, then id, then all the rest.
bool InOrder(const Fact& a, const Fact& b);

// The body key in JSON: "prisonerExchange".
absl::string_view KindKey(v1::Claim::BodyCase kind);

// Topic of a claim, "prisoner_exchange" for exchanges, "next_round" for
// meetings; empty for the kinds that have none.
absl::string_view TopicOf(const v1::Claim& claim);

// Ids of the parties that the claim is about, sorted, each once.
using PartyIds = absl::InlinedVector<absl::string_view, 6>;
PartyIds PartiesOf(const v1::Claim& claim);

// Its name, else its id.
const std::string& NameOrId(const v1::EntityRef& ref);

// A state's code, "NOR".
bool IsStateId(absl::string_view party);

// "the opposition", "the rebels" of a report that does not say which.
bool IsUnnamedSide(absl::string_view party);

// A group that "the opposition" of another report may mean: neither a state nor one of the
// bodies that mediate.
bool MayBeUnnamedSide(absl::string_view party);

// Whose word it is: "by", "set_by"; empty for the other kinds.
absl::string_view ActorOf(const v1::Claim& claim);

// Whether a quote tells that the meeting went on for more days than the one it speaks of:
// "opened" has days after it, "the final day" before it, "resumed" both.
enum DaysBeside : unsigned { kNoOtherDays = 0, kDaysBefore = 1, kDaysAfter = 2 };
DaysBeside OtherDaysOf(const v1::Claim& claim);

// The day of a meeting is the one on which a quote says that it began, not that of the report
// ("has begun", "are meeting").
bool TellsOfItsOpening(const v1::Claim& claim);

// The quote speaks of one of two heads: "co-leads", "jointly".
bool TellsOfJointHeads(const v1::Claim& claim);

// The quote speaks of who heads a part of a delegation: "its team in the sub-commission".
bool TellsOfAPart(const v1::Claim& claim);

// The quote speaks of one head who takes the place of another.
bool TellsOfAReplacement(const v1::Claim& claim);

// "Norway denied that Berg would head its team": whose word it is the quote says.
bool TellsOfADenial(const v1::Claim& claim);

// Whether its words say that a time limit is put off to its day, not only that there is a new one.
bool MovesALimit(const v1::Claim& claim);

// The quote speaks of a time limit that another one went before: "extended the deadline".
bool TellsOfAnExtension(const v1::Claim& claim);

// The quote speaks of someone who leaves or comes back: "pulled out", "again".
bool TellsOfAChange(const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_FACT_H_
