// The slots of a claim by name, as canonical strings.
//
//   SlotText(claim, "leader")   // "Ida Berg"
//   SlotText(claim, "date")     // "2026-02-17/2026-02-18"
//   SlotText(claim, "parties")  // "Russia,Ukraine"
//   SlotHolds(claim, "parties", "UKR,RUS")  // true
//
// Names are those of slot_table.cc. Values: an entity's name, an ISO day or
// "start/end", a count's digits, the bare word of an enum ("EACH_SIDE"), "true"
// or "false", a round's digits, a list's members joined by ",".
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_CLAIM_SLOTS_H_
#define CLAIMS_RULES_CLAIM_SLOTS_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// nullopt when the claim does not give the slot, or its kind has none such.
// `negated` is always given, and so is the `basis` of a prisoner exchange
// ("UNSPECIFIED").
std::optional<std::string> SlotText(const v1::Claim& claim, absl::string_view slot);

// Whether the slot has this value. Entities are equal by name or id; the order
// of a list does not count. An empty `value` asks for a slot that is not given.
bool SlotHolds(const v1::Claim& claim, absl::string_view slot, absl::string_view value);

}  // namespace claims

#endif  // CLAIMS_RULES_CLAIM_SLOTS_H_
