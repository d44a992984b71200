// Which slots a rule of each kind may fill, with what, and which it must fill.
// The whole table is in slot_table.cc, one row a slot.
//
//   const SlotSpec* spec = FindSlot(v1::CLAIM_KIND_LEADERSHIP, "leader");
//   spec->classes & kPersonBit   // non-zero: {PERSON:leader} is allowed
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_SLOT_TABLE_H_
#define CLAIMS_RULES_SLOT_TABLE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// What a capture can hold, as a set of bits.
using ClassSet = uint32_t;
inline constexpr ClassSet kPartyBit = 1u << 0;
inline constexpr ClassSet kPersonBit = 1u << 1;
inline constexpr ClassSet kPlaceBit = 1u << 2;
inline constexpr ClassSet kDateBit = 1u << 3;
inline constexpr ClassSet kCountBit = 1u << 4;
inline constexpr ClassSet kOutletBit = 1u << 5;
inline constexpr ClassSet kTextBit = 1u << 6;
inline constexpr ClassSet kOrdinalBit = 1u << 7;
// Not a class: the slot takes a list, {CLASS+:slot}.
inline constexpr ClassSet kListBit = 1u << 8;

// What `set` may give to a slot.
enum class SetValues : uint8_t {
  kNone,
  kBool,
  kTrue,
  kRound,  // a number from 1
  kTopic,  // a word of the loaded packs' topic list
  kModality,
  kHedge,
  kMeetingStatus,
  kExchangeStatus,
  kBasis,
  kStance,
  kCapacity,
  kBound,
};

struct SlotSpec {
  // CLAIM_KIND_UNSPECIFIED: a slot of every kind.
  v1::ClaimKind kind;
  absl::string_view slot;
  ClassSet classes;  // 0: cannot be captured
  SetValues values;
  // A claim has a field for it, so that an example can expect it.
  bool readable;
};

// Null when the kind has no such slot.
const SlotSpec* FindSlot(v1::ClaimKind kind, absl::string_view slot);

// Slot names of the kind, the common ones last, for messages: "leader, party, ...".
std::string SlotNames(v1::ClaimKind kind);

// The slots of which every pattern of the kind must fill at least one, by
// capture or by `set`; empty when nothing is required.
absl::Span<const absl::string_view> RequiredSlots(v1::ClaimKind kind);

// The words that `values` stands for; empty for kNone, kRound and kTopic.
std::vector<std::string> AllowedWords(SetValues values);

// "leadership", "prisoner_exchange": the part of a rule's id before the slash.
std::string KindName(v1::ClaimKind kind);

// "PARTY, PERSON", for messages.
std::string ClassNames(ClassSet classes);

}  // namespace claims

#endif  // CLAIMS_RULES_SLOT_TABLE_H_
