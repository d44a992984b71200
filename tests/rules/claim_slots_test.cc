#include "claims/rules/claim_slots.h"

#include <string>

#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

v1::Claim Parse(const std::string& text) {
  v1::Claim claim;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &claim)) << text;
  return claim;
}

constexpr char kLeadership[] = R"(
  modality: MODALITY_PLANNED
  attribution { speaker { id: "ann-lee" name: "Ann Lee" } via { id: "post" name: "The Post" }
                hedge: HEDGE_REPORTED }
  leadership { party { id: "AAA" name: "Arland" } leader { id: "bo-ek" name: "Bo Ek" }
    role: "envoy"
    event { place { id: "port" name: "Port" } date { start: "2026-02-17" end: "2026-02-18" }
            round: 2 } })";
constexpr char kMeeting[] = R"(
  negated: true
  meeting { parties { id: "AAA" name: "Arland" } parties { id: "BBB" name: "Beeland" }
    place { id: "port" name: "Port" } date { start: "2026-02-17" end: "2026-02-17" }
    start_time: "12:30" status: MEETING_STATUS_HELD
    event { place { id: "other" name: "Other" } round: 3 } })";
constexpr char kSwap[] = R"(
  prisoner_exchange { count { value: 1000 bound: BOUND_AT_LEAST } basis: BASIS_EACH_SIDE
    status: EXCHANGE_STATUS_AGREED released_by { id: "front" } })";
constexpr char kParticipation[] =
    "participation { participant { name: \"Bo Ek\" } attends: false }";

struct SlotCase {
  const char* name;
  const char* claim;
  const char* slot;
  const char* text;  // null: not given
};

class SlotTextTest : public testing::TestWithParam<SlotCase> {};

TEST_P(SlotTextTest, IsCanonical) {
  const SlotCase& c = GetParam();
  const auto text = SlotText(Parse(c.claim), c.slot);
  EXPECT_EQ(text.value_or("(not given)"), c.text == nullptr ? "(not given)" : c.text);
  EXPECT_TRUE(SlotHolds(Parse(c.claim), c.slot, c.text == nullptr ? "" : c.text));
  EXPECT_FALSE(SlotHolds(Parse(c.claim), c.slot, "something else"));
}

const SlotCase kSlotCases[] = {
    {"Entity", kLeadership, "leader", "Bo Ek"},
    {"EntityWithoutName", kSwap, "released_by", "front"},
    {"Text", kLeadership, "role", "envoy"},
    {"PlaceOfTheEvent", kLeadership, "place", "Port"},
    {"DateOfTheEvent", kLeadership, "date", "2026-02-17/2026-02-18"},
    {"RoundOfTheEvent", kLeadership, "round", "2"},
    {"Speaker", kLeadership, "speaker", "Ann Lee"},
    {"Via", kLeadership, "via", "The Post"},
    {"Hedge", kLeadership, "hedge", "REPORTED"},
    {"Modality", kLeadership, "modality", "PLANNED"},
    {"NotNegated", kLeadership, "negated", "false"},
    {"OtherKindsSlot", kLeadership, "count", nullptr},
    {"NoSuchSlot", kLeadership, "nonsense", nullptr},
    {"List", kMeeting, "parties", "Arland,Beeland"},
    {"PartyIsOneOfTheParties", kMeeting, "party", "Arland,Beeland"},
    {"OwnPlaceFirst", kMeeting, "place", "Port"},
    {"RoundElsewhere", kMeeting, "round", "3"},
    {"Day", kMeeting, "date", "2026-02-17"},
    {"Time", kMeeting, "time", "12:30"},
    {"MeetingStatus", kMeeting, "status", "HELD"},
    {"Negated", kMeeting, "negated", "true"},
    {"NoSpeaker", kMeeting, "speaker", nullptr},
    {"NoModality", kMeeting, "modality", nullptr},
    {"Count", kSwap, "count", "1000"},
    {"Bound", kSwap, "bound", "AT_LEAST"},
    {"Basis", kSwap, "basis", "EACH_SIDE"},
    {"BasisUnspecified", "prisoner_exchange {}", "basis", "UNSPECIFIED"},
    {"NoCount", "prisoner_exchange {}", "count", nullptr},
    {"Attends", kParticipation, "attends", "false"},
    {"AttendsNotSaid", "participation {}", "attends", nullptr},
    {"NoBody", "", "leader", nullptr},
};

INSTANTIATE_TEST_SUITE_P(Slots, SlotTextTest, testing::ValuesIn(kSlotCases),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(SlotHolds, KnowsIdsAndIgnoresTheOrderOfLists) {
  const v1::Claim claim = Parse(kMeeting);
  EXPECT_TRUE(SlotHolds(claim, "place", "port"));
  EXPECT_TRUE(SlotHolds(claim, "parties", "BBB,AAA"));
  EXPECT_TRUE(SlotHolds(claim, "parties", "Beeland,AAA"));
  EXPECT_FALSE(SlotHolds(claim, "parties", "AAA"));
  EXPECT_FALSE(SlotHolds(claim, "parties", "AAA,AAA"));
  EXPECT_FALSE(SlotHolds(claim, "parties", "AAA,BBB,CCC"));
  EXPECT_FALSE(SlotHolds(claim, "parties", ""));
}

}  // namespace
}  // namespace claims
