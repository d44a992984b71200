#include "claims/resolve/signature.h"

#include <string>
#include <vector>

#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

v1::Claim Parse(const std::string& text) {
  v1::Claim claim;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &claim)) << text;
  return claim;
}

constexpr char kBase[] = R"pb(
  document_id: "d" publisher: "Daily" modality: MODALITY_PLANNED rule: "r"
  evidence { start: 1 end: 5 quote: "meet" }
  meeting {
    parties { id: "NOR" name: "Norway" mention: "Norwegian" }
    parties { id: "CHL" name: "Chile" }
    place { id: "oslo" name: "Oslo" }
    date { start: "2031-05-14" end: "2031-05-14" }
    round: 2
    status: MEETING_STATUS_PLANNED
  })pb";

struct Row {
  const char* name;
  const char* merged;  // textproto merged into the base
  bool same;
};

TEST(Signature, DependsOnSlotsAndNotOnWords) {
  const std::string base = Signature(Parse(kBase));
  for (const Row& row : std::vector<Row>{
           {"evidence", R"pb(evidence { start: 7 end: 9 quote: "x" })pb", true},
           {"speaker", R"pb(attribution { speaker { id: "ida-berg" name: "Ida Berg" } })pb", true},
           {"publisher", R"pb(publisher: "Weekly")pb", true},
           {"confidence", R"pb(confidence: 0.5)pb", true},
           {"rule", R"pb(rule: "q")pb", true},
           {"place's words", R"pb(meeting { place { name: "OSLO" mention: "the city" } })pb", true},
           {"place", R"pb(meeting { place { id: "geneva" } })pb", false},
           {"date", R"pb(meeting { date { end: "2031-05-15" } })pb", false},
           {"round", R"pb(meeting { round: 3 })pb", false},
           {"status", R"pb(meeting { status: MEETING_STATUS_HELD })pb", false},
           {"another party", R"pb(meeting { parties { id: "PER" } })pb", false},
           {"modality", R"pb(modality: MODALITY_ACTUAL)pb", false},
           {"negation", R"pb(negated: true)pb", false},
           {"kind", R"pb(demand { topic: "ceasefire" })pb", false},
       }) {
    v1::Claim claim = Parse(kBase);
    claim.MergeFrom(Parse(row.merged));
    EXPECT_EQ(Signature(claim) == base, row.same) << row.name;
  }
}

TEST(Signature, MeetingThatGoesOnIsTheOneHeld) {
  v1::Claim held, going_on, planned;
  held.mutable_meeting()->set_status(v1::MEETING_STATUS_HELD);
  going_on.mutable_meeting()->set_status(v1::MEETING_STATUS_ONGOING);
  planned.mutable_meeting()->set_status(v1::MEETING_STATUS_PLANNED);
  EXPECT_EQ(Signature(held), Signature(going_on));
  EXPECT_NE(Signature(held), Signature(planned));
}

TEST(Signature, ContentAndRoleAreWords) {
  const v1::Claim a = Parse(R"pb(demand {
                                   by { id: "NOR" }
                                   topic: "ceasefire"
                                   content: "a truce"
                                 })pb");
  const v1::Claim b = Parse(R"pb(demand {
                                   by { id: "NOR" }
                                   topic: "ceasefire"
                                   content: "quiet"
                                 })pb");
  const v1::Claim c = Parse(R"pb(demand {
                                   by { id: "NOR" }
                                   topic: "borders"
                                   content: "a truce"
                                 })pb");
  EXPECT_EQ(Signature(a), Signature(b));
  EXPECT_NE(Signature(a), Signature(c));
  const v1::Claim d =
      Parse(R"pb(leadership { party { id: "NOR" } leader { id: "x" } role: "envoy" })pb");
  const v1::Claim e = Parse(R"pb(leadership { party { id: "NOR" } leader { id: "x" } })pb");
  EXPECT_EQ(Signature(d), Signature(e));
}

TEST(Signature, SlotsDoNotRunTogether) {
  EXPECT_NE(Signature(Parse(R"pb(demand { by { id: "NOR" } of { id: "CHL" } })pb")),
            Signature(Parse(R"pb(demand { by { id: "CHL" } of { id: "NOR" } })pb")));
  EXPECT_NE(Signature(Parse(R"pb(demand { by { id: "NOR" } })pb")),
            Signature(Parse(R"pb(proposal { by { id: "NOR" } })pb")));
  EXPECT_NE(Signature(Parse(R"pb(participation { participant { id: "x" } attends: true })pb")),
            Signature(Parse(R"pb(participation { participant { id: "x" } attends: false })pb")));
}

TEST(ClaimId, IsSixteenHexDigitsOfDocumentAndSignature) {
  const v1::Claim claim = Parse(kBase);
  const std::string signature = Signature(claim);
  const std::string id = ClaimId(claim, signature);
  EXPECT_EQ(id.size(), 16u);
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), std::string::npos) << id;
  EXPECT_EQ(ClaimId(claim, signature), id);
  v1::Claim other = claim;
  other.set_document_id("e");
  EXPECT_NE(ClaimId(other, signature), id);
  EXPECT_NE(ClaimId(claim, signature + "x"), id);
}

// FNV-1a, 64 bits, of "d", a newline and "s": ids must not change from one
// machine or release to the next.
TEST(ClaimId, IsPinned) {
  EXPECT_EQ(ClaimId(Parse(R"pb(document_id: "d")pb"), "s"), "cbeb3718f580e038");
}

}  // namespace
}  // namespace claims
