#include "claims/rules/slot_table.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "claims/rules/enum_word.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {
namespace {

constexpr ClassSet kActor = kPartyBit | kPersonBit;
constexpr ClassSet kActors = kActor | kListBit;
constexpr ClassSet kSource = kPartyBit | kPersonBit | kOutletBit | kTextBit;
// A country can be where talks are, and is then read as a party.
constexpr ClassSet kWhere = kPlaceBit | kPartyBit;
constexpr ClassSet kRoundText = kOrdinalBit | kTextBit;

constexpr v1::ClaimKind kAny = v1::CLAIM_KIND_UNSPECIFIED;
constexpr v1::ClaimKind kLead = v1::CLAIM_KIND_LEADERSHIP;
constexpr v1::ClaimKind kMeet = v1::CLAIM_KIND_MEETING;
constexpr v1::ClaimKind kDemand = v1::CLAIM_KIND_DEMAND;
constexpr v1::ClaimKind kProp = v1::CLAIM_KIND_PROPOSAL;
constexpr v1::ClaimKind kDead = v1::CLAIM_KIND_DEADLINE;
constexpr v1::ClaimKind kSwap = v1::CLAIM_KIND_PRISONER_EXCHANGE;
constexpr v1::ClaimKind kAgree = v1::CLAIM_KIND_AGREEMENT;
constexpr v1::ClaimKind kResp = v1::CLAIM_KIND_RESPONSE;
constexpr v1::ClaimKind kPart = v1::CLAIM_KIND_PARTICIPATION;
constexpr v1::ClaimKind kAttr = v1::CLAIM_KIND_ATTRIBUTION;

// kind, slot, classes, values of `set`, readable.
constexpr SlotSpec kSlots[] = {
    {kLead, "leader", kActors, SetValues::kNone, true},
    {kLead, "party", kActors, SetValues::kNone, true},
    {kLead, "role", kTextBit, SetValues::kNone, true},
    {kLead, "place", kWhere, SetValues::kNone, true},
    {kLead, "date", kDateBit, SetValues::kNone, true},
    {kLead, "round", kRoundText, SetValues::kRound, true},

    {kMeet, "parties", kActors, SetValues::kNone, true},
    // One more, joined to `parties`: "{PARTY:party} met {PARTY+:parties}".
    {kMeet, "party", kActors, SetValues::kNone, true},
    {kMeet, "place", kWhere, SetValues::kNone, true},
    {kMeet, "venue", kPlaceBit | kTextBit, SetValues::kNone, true},
    {kMeet, "date", kDateBit, SetValues::kNone, true},
    {kMeet, "time", kDateBit, SetValues::kNone, true},
    {kMeet, "round", kRoundText, SetValues::kRound, true},
    {kMeet, "mediators", kActors, SetValues::kNone, true},
    {kMeet, "status", 0, SetValues::kMeetingStatus, true},

    {kDemand, "by", kActors, SetValues::kNone, true},
    {kDemand, "of", kActors, SetValues::kNone, true},
    {kDemand, "content", kTextBit, SetValues::kNone, true},
    {kDemand, "topic", kTextBit, SetValues::kTopic, true},

    {kProp, "by", kActors, SetValues::kNone, true},
    {kProp, "of", kActors, SetValues::kNone, true},
    {kProp, "content", kTextBit, SetValues::kNone, true},
    {kProp, "topic", kTextBit, SetValues::kTopic, true},

    {kDead, "set_by", kActors, SetValues::kNone, true},
    {kDead, "applies_to", kActors, SetValues::kNone, true},
    {kDead, "date", kDateBit, SetValues::kNone, true},
    {kDead, "content", kTextBit, SetValues::kNone, true},
    {kDead, "topic", kTextBit, SetValues::kTopic, true},

    {kSwap, "parties", kActors, SetValues::kNone, true},
    {kSwap, "party", kActors, SetValues::kNone, true},
    {kSwap, "count", kCountBit, SetValues::kNone, true},
    // The other half of "1,000 for 1,000" where it is a mention of its own.
    {kSwap, "for_count", kCountBit, SetValues::kNone, false},
    {kSwap, "bound", 0, SetValues::kBound, true},
    {kSwap, "basis", 0, SetValues::kBasis, true},
    {kSwap, "status", 0, SetValues::kExchangeStatus, true},
    {kSwap, "date", kDateBit, SetValues::kNone, true},
    {kSwap, "released_by", kActor, SetValues::kNone, true},
    {kSwap, "received_by", kActor, SetValues::kNone, false},

    {kAgree, "parties", kActors, SetValues::kNone, true},
    {kAgree, "party", kActors, SetValues::kNone, true},
    {kAgree, "content", kTextBit, SetValues::kNone, true},
    {kAgree, "topic", kTextBit, SetValues::kTopic, true},
    {kAgree, "place", kWhere, SetValues::kNone, false},
    {kAgree, "date", kDateBit, SetValues::kNone, false},
    // What an accord holds, once the report says that one was concluded.
    {kAgree, "concluded", 0, SetValues::kTrue, false},

    {kResp, "by", kActors, SetValues::kNone, true},
    {kResp, "stance", 0, SetValues::kStance, true},
    {kResp, "content", kTextBit, SetValues::kNone, true},
    {kResp, "topic", kTextBit, SetValues::kTopic, true},
    {kResp, "to", kActors, SetValues::kNone, true},

    {kPart, "participant", kActors, SetValues::kNone, true},
    {kPart, "party", kActors, SetValues::kNone, true},
    {kPart, "attends", 0, SetValues::kBool, true},
    {kPart, "capacity", 0, SetValues::kCapacity, true},
    {kPart, "place", kWhere, SetValues::kNone, true},
    {kPart, "date", kDateBit, SetValues::kNone, true},
    {kPart, "round", kRoundText, SetValues::kRound, true},

    // What the speaker says, so that the resolver knows how far it reaches.
    {kAttr, "content", kTextBit, SetValues::kNone, false},

    {kAny, "speaker", kSource, SetValues::kNone, true},
    {kAny, "via", kSource | kListBit, SetValues::kNone, true},
    {kAny, "hedge", 0, SetValues::kHedge, true},
    {kAny, "modality", 0, SetValues::kModality, true},
    // "false": the rule's own words of negation or condition are accounted for.
    {kAny, "negated", 0, SetValues::kBool, true},
    // Words that negate the claim where this group takes part in the match.
    {kAny, "not", kTextBit, SetValues::kNone, false},
};

struct Requirement {
  v1::ClaimKind kind;
  std::vector<absl::string_view> any_of;
};

// As little as makes a claim of the kind worth having. A meeting needs nothing:
// "the talks took place in A" leaves all to the mentions around it.
const std::vector<Requirement>& Requirements() {
  static const auto* const kRequirements = new std::vector<Requirement>{
      {kLead, {"leader"}},
      {kDemand, {"content", "topic"}},
      {kProp, {"content", "topic"}},
      {kDead, {"date", "negated"}},
      {kSwap, {"count", "basis", "status"}},
      {kAgree, {"content", "topic"}},
      {kResp, {"stance"}},
      {kPart, {"participant"}},
      {kAttr, {"speaker", "via"}},
  };
  return *kRequirements;
}

template <typename Enum>
std::vector<std::string> Words() {
  return EnumWords(*google::protobuf::GetEnumDescriptor<Enum>());
}

}  // namespace

const SlotSpec* FindSlot(v1::ClaimKind kind, absl::string_view slot) {
  for (const SlotSpec& spec : kSlots) {
    if ((spec.kind == kind || spec.kind == kAny) && spec.slot == slot) return &spec;
  }
  return nullptr;
}

std::string SlotNames(v1::ClaimKind kind) {
  std::vector<absl::string_view> names;
  for (const SlotSpec& spec : kSlots) {
    if (spec.kind == kind || spec.kind == kAny) names.push_back(spec.slot);
  }
  return absl::StrJoin(names, ", ");
}

absl::Span<const absl::string_view> RequiredSlots(v1::ClaimKind kind) {
  for (const Requirement& requirement : Requirements()) {
    if (requirement.kind == kind) return requirement.any_of;
  }
  return {};
}

std::vector<std::string> AllowedWords(SetValues values) {
  switch (values) {
    case SetValues::kNone:
    case SetValues::kRound:
    case SetValues::kTopic:
      return {};
    case SetValues::kBool:
      return {"true", "false"};
    case SetValues::kTrue:
      return {"true"};
    case SetValues::kModality:
      return Words<v1::Modality>();
    case SetValues::kHedge:
      return Words<v1::Hedge>();
    case SetValues::kMeetingStatus:
      return Words<v1::MeetingStatus>();
    case SetValues::kExchangeStatus:
      return Words<v1::ExchangeStatus>();
    case SetValues::kBasis: {
      // The one enum whose zero value the guidelines spell out.
      std::vector<std::string> words = Words<v1::Basis>();
      words.push_back("UNSPECIFIED");
      return words;
    }
    case SetValues::kStance:
      return Words<v1::Stance>();
    case SetValues::kCapacity:
      return Words<v1::Capacity>();
    case SetValues::kBound:
      return Words<v1::Bound>();
  }
  return {};
}

std::string KindName(v1::ClaimKind kind) {
  return absl::AsciiStrToLower(EnumWord(*v1::ClaimKind_descriptor(), kind));
}

std::string ClassNames(ClassSet classes) {
  static constexpr std::pair<ClassSet, absl::string_view> kNames[] = {
      {kPartyBit, "PARTY"}, {kPersonBit, "PERSON"}, {kPlaceBit, "PLACE"},
      {kDateBit, "DATE"},   {kCountBit, "COUNT"},   {kOutletBit, "OUTLET"},
      {kTextBit, "TEXT"},   {kOrdinalBit, "ORDINAL"}};
  std::vector<absl::string_view> names;
  for (const auto& [bit, name] : kNames) {
    if (classes & bit) names.push_back(name);
  }
  return absl::StrJoin(names, ", ");
}

}  // namespace claims
