// What a word of a sentence says of time, for the dates beside it.
//
//   "were due to meet"  // due: kEither
//   "agreed to meet"    // meet: kIntended
//
// By word classes and the auxiliaries before the word; no parser.
// Internal to claims/mentions. Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_VERBS_H_
#define CLAIMS_MENTIONS_DATE_VERBS_H_

#include "claims/mentions/date_tokens.h"

namespace claims {

enum class Tense : uint8_t {
  kUnknown,
  kPast,
  kFuture,
  kIntended,  // "agreed to meet", "would meet": a future told in the past
  kEither,    // "were due to meet": it may have come to its time before the report
};

// Whether what stands in `tense` was still to come when it was told.
inline bool IsAhead(Tense tense) {
  return tense == Tense::kFuture || tense == Tense::kIntended || tense == Tense::kEither;
}

// What token i says of time, kUnknown when it is no verb.
Tense TenseOfToken(const DateTokens& t, size_t i);

// The token before i that is no adverb.
size_t AuxiliaryBefore(const DateTokens& t, size_t i);

// Whether "planned" and the like at i only describe a noun: "the planned talks".
bool IsAttributivePlan(const DateTokens& t, size_t i);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_VERBS_H_
