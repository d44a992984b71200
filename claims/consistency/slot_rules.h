// The table of what is compared: one row a slot.
//
// A row says which claims it reads, what must be the same for two of them to
// be about one thing (the key), how their values compare, and what it means
// when one document gives two values. Code elsewhere knows these ways of
// comparing, never the kinds.
//
// Immutable; thread-safe.
#ifndef CLAIMS_CONSISTENCY_SLOT_RULES_H_
#define CLAIMS_CONSISTENCY_SLOT_RULES_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/consistency/counts.h"
#include "claims/consistency/days.h"
#include "claims/consistency/fact.h"
#include "claims/base/person_names.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// What two claims must share.
enum class KeyBy {
  kEvent,             // the resolved meeting
  kEventAndSubject,   // the meeting and the party or person
  kExchange,          // the resolved exchange
  kSetter,            // who set the deadline; then parties bound and topic
};

enum class CompareBy {
  kPerson,
  kDate,
  kPlace,
  kNumber,
  kStatus,
  kTruth,
  kCapacity,
  kCount,
  kDueDate,
  kOutcome
};

// What two values in ONE document mean.
enum class SameDocument {
  kTogether,  // both hold: co-heads, the days of a long meeting
  kMoved,     // the document tells of a change
};

struct SlotRule {
  v1::Claim::BodyCase kind;
  absl::string_view slot;
  KeyBy key;
  CompareBy compare;
  SameDocument same_document;
  // Base of Disagreement.severity for a CONFLICT.
  double severity;
  // For readers; $S is the subject, $E the meeting.
  absl::string_view question;
};

absl::Span<const SlotRule> SlotRules();

// The value that a claim gives to a slot.
struct SlotValue {
  std::string text;      // canonical, as in Position.value
  std::string readable;  // for explanations
  PersonName person;
  DaySpan date;
  CountOnBasis count;
  int number = 0;
};

// nullopt when the claim leaves the slot open.
std::optional<SlotValue> ValueOf(const SlotRule& rule, const v1::Claim& claim);

// Who or what the claim is about, under `rule`: equal for claims to compare.
// Participants go by surname, so that spellings meet; pairs are checked later.
std::string SubjectKey(const SlotRule& rule, const v1::Claim& claim);

// The same of a participant.
std::string ParticipantKey(const v1::Participation& participation);

// For readers: "RUS", "JD Vance".
std::string SubjectName(const SlotRule& rule, const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_SLOT_RULES_H_
