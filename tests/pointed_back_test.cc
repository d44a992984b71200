// What "the truce", "the plan", "their offer" are about, in reports of a few sentences read
// with the shipped packs.
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "claims/extractor.h"
#include "gtest/gtest.h"
#include "tests/resolve/claim_line.h"
#include "tests/shipped_extractor.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* text;
  const char* last;  // kind, who and topic of the last claim: "response NOR territory"
};

class PointedBack : public testing::TestWithParam<Row> {};

// "demand by=NOR of=CHL topic=ceasefire ..." -> "demand NOR ceasefire".
std::string Short(const v1::Claim& claim) {
  std::string kind, by, topic;
  for (absl::string_view word : absl::StrSplit(ClaimLine(claim), absl::ByAnyChar(" ;"))) {
    if (kind.empty()) kind = std::string(word);
    if (word.substr(0, 3) == "by=") by = absl::StrCat(" ", word.substr(3));
    if (word.substr(0, 6) == "topic=") topic = absl::StrCat(" ", word.substr(6));
  }
  return absl::StrCat(kind, by, topic);
}

TEST_P(PointedBack, IsWhatWasToldOf) {
  v1::Document document;
  document.set_id("doc");
  document.set_title("Envoys meet for peace talks");
  document.set_published("2031-05-12");
  document.set_text(GetParam().text);
  const auto claims = Shipped().Extract(document);
  ASSERT_TRUE(claims.ok()) << claims.status();
  ASSERT_FALSE(claims->empty());
  EXPECT_EQ(Short(claims->back()), GetParam().last);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, PointedBack,
    testing::Values(
        // Partial truces.
        Row{"EnergyTruce",
            "Norway and Chile agreed to a halt to strikes on power plants. Rain fell all day. "
            "Chile refused to extend the truce.",
            "response CHL energy_truce"},
        Row{"SeaTruce",
            "Norway proposed a Black Sea truce. The envoys met at noon. Chile rejected the "
            "ceasefire on Wednesday.",
            "response CHL maritime"},
        Row{"ThisPause",
            "Norway proposed a humanitarian pause. Chile rejected this pause.",
            "response CHL ceasefire"},
        Row{"ExtensionOfTheDeal",
            "Norway and Chile agreed to a moratorium on attacks on energy infrastructure. Norway "
            "demanded an extension of the deal.",
            "demand NOR energy_truce"},
        Row{"FullTruceSince",
            "Norway and Chile agreed to an energy truce. Norway then proposed a full ceasefire. "
            "Chile rejected the ceasefire.",
            "response CHL ceasefire"},
        Row{"AnotherTruceHeld",
            "A ceasefire has held in the south since May. Norway and Chile agreed to stop attacks "
            "on power plants. Chile rejected an extension of the ceasefire.",
            "response CHL ceasefire"},
        Row{"AidIsNoTruce",
            "Norway halted aid deliveries to Chile. Norway and Chile agreed to extend the truce "
            "by 42 days.",
            "deadline ceasefire"},
        Row{"PauseInSanctionsIsNoTruce",
            "Norway offered a pause in sanctions. Chile accepted the truce proposal.",
            "response CHL ceasefire"},
        Row{"DealOfOthers",
            "Norway and Kenya held talks on a ceasefire. Peru and Chile signed a prisoner swap "
            "deal. Norway refused an extension of the deal.",
            "response NOR ceasefire"},
        Row{"DealThatOthersWantExtended",
            "Norway and Chile signed a ceasefire deal. Kenya demanded an extension of the deal.",
            "demand KEN ceasefire"},
        // Whose it was.
        Row{"TheirOfferByAdjective",
            "Norway offered a prisoner swap. Kenya suggested a summit of the two presidents. Chile "
            "rejected the Norwegian offer on Monday.",
            "response CHL prisoner_exchange"},
        Row{"TheirOfferByName",
            "Norway offered a withdrawal from two districts. Kenya proposed a truce. Chile "
            "rejected Kenya's plan.",
            "response CHL ceasefire"},
        Row{"TheirDemand",
            "Norway demanded a withdrawal from two districts. Kenya demanded a truce. Chile "
            "rejected the Norwegian demand.",
            "response CHL territory"},
        Row{"OfferThatIsNoClaim",
            "Norway offered the lifting of sanctions. Kenya suggested a halt to the fighting. "
            "Chile rejected the Kenyan offer.",
            "response CHL ceasefire"},
        Row{"TheLatter",
            "Norway offered a prisoner swap. Kenya proposed a truce. Chile accepted the latter.",
            "response CHL ceasefire"},
        Row{"TheFormer",
            "Norway offered a prisoner swap. Kenya proposed a truce. Chile accepted the former.",
            "response CHL prisoner_exchange"},
        Row{"NobodyKnowsTheirDemand",
            "Norway suggested a summit of the presidents. Kenya spoke of history. Norway turned "
            "down the Kenyan demand.",
            "proposal NOR leaders_meeting"},
        Row{"FormerOfOneList",
            "Norway demanded elections. Norway proposed a ceasefire and a prisoner exchange. "
            "Chile rejected the former.",
            "response CHL ceasefire"},
        Row{"PlanOfOthers",
            "Norway and Chile held talks on a ceasefire. Peru has a plan to use frozen assets. "
            "Norway rejected the Kenyan plan.",
            "response NOR ceasefire"},
        Row{"CallsAtHome",
            "Norway and Chile held talks on a ceasefire. Norway faces calls for elections at "
            "home. Norway rejected the call.",
            "response NOR ceasefire"},
        Row{"PlansOfACompany",
            "Norway and Chile held talks on a ceasefire. A company's plans for a new gas field "
            "were shown. Chile rejected the plan.",
            "response CHL ceasefire"},
        Row{"OfferOfOneSpokenOf",
            "Norway and Chile held talks. He offered to lift sanctions. Chile rejected the offer.",
            "response CHL sanctions"},
        Row{"OfferOfAnEnvoy",
            "Norway and Chile held talks. The envoy brought a proposal for a truce. Chile accepted "
            "the proposal.",
            "response CHL ceasefire"},
        Row{"NotItsOwnDemand",
            "Norway proposed a truce. Chile, which demands the release of its hostages, rejected "
            "it on Monday.",
            "response CHL ceasefire"},
        // Plans.
        Row{"PlanNearerThanTheReportsMatter",
            "The truce is at stake, mediators say. They want Norway to accept a plan for dividing "
            "the disputed territory. Norway rejected the plan.",
            "response NOR territory"},
        Row{"PlanOfManyPoints",
            "Kenya's 20-point plan has Chile give up its weapons. Norway accepted the plan on "
            "Monday.",
            "response NOR peace_deal"},
        Row{"PlanAsItIsDescribed",
            "Norway refused the plan, which would give foreign peacekeepers the valley.",
            "response NOR foreign_troops"},
        Row{"PlanWithItsItems",
            "Norway and Chile held peace talks. Chile accepted the plan, which includes "
            "elections, a pullout of troops and aid.",
            "response CHL peace_deal"},
        Row{"NoAgreementOnTheIssue",
            "Norway and Chile discussed the return of the bodies of soldiers. The two sides failed "
            "to agree on the issue.",
            "agreement remains_return"},
        Row{"PlanToAccept",
            "Kenya put forward a plan to divide the disputed territory. Peru urged Norway to "
            "accept the plan.",
            "demand PER territory"},
        Row{"DemandWithItsCondition",
            "As a condition for a truce, Norway demands the withdrawal of Chile's troops from the "
            "valley. Chile rejected the demand.",
            "response CHL territory"}),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace claims
