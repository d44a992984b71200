#include "claims/resolve/put_forward.h"

#include <memory>

#include "gtest/gtest.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  topic { topic: "ceasefire" priority: 60 term: "truce" }
  topic { topic: "territory" priority: 50 term: "(divid|partition)ing" term: "the valley" }
  topic { topic: "hostages" priority: 60 term: "hostages" }
  topic { topic: "peace_deal" priority: 20 term: "peace" term: "plan" }
)pb";

struct Row {
  const char* name;
  const char* before;  // a sentence, and one of no matter after it
  const char* words;
  const char* topic;  // empty where they point to nothing
};

class Pointed : public testing::TestWithParam<Row> {};

TEST_P(Pointed, IsWhatWasPutForward) {
  const std::shared_ptr<const PackSet> packs = LoadPack(kPack);
  const auto text = Text::Create(GetParam().before);
  ASSERT_TRUE(text.ok());
  const PutForward put_forward(*packs, *text);
  const int sentences = static_cast<int>(text->sentences().size());
  const PutForward::Matter* matter = put_forward.Before(
      GetParam().words, static_cast<int32_t>(text->bytes().size()), sentences);
  EXPECT_EQ(matter == nullptr ? "" : matter->topic, GetParam().topic);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, Pointed,
    testing::Values(
        Row{"WithItsMatter", "They brought a plan for dividing the land. It rained.", "the plan",
            "territory"},
        Row{"ByWhatItIsCalled", "They studied the truce proposal.", "the offer", "ceasefire"},
        Row{"ByWhatItWouldDo", "The plan would free the hostages.", "the plan", "hostages"},
        Row{"UpToTheVerb", "A plan for a truce was read in the valley.", "the plan", "ceasefire"},
        Row{"PeacePlan", "They brought a peace plan.", "the plan", "peace_deal"},
        Row{"OfManyPoints", "The ten-point plan would free the hostages.", "the plan",
            "peace_deal"},
        Row{"Deed", "Chile offered to free the hostages.", "the offer", "hostages"},
        Row{"Demanded", "Chile demanded that the hostages go. Norway offered a truce.",
            "that demand", "hostages"},
        Row{"SameNounBeforeALaterOne",
            "They brought a plan for dividing the land. Chile offered a truce.", "the plan",
            "territory"},
        Row{"LastOfItsKind", "Chile offered a truce. Norway offered to leave the valley.",
            "the proposal", "territory"},
        // No matter of theirs.
        Row{"PlanAlone", "They read the plan. It rained.", "the offer", ""},
        Row{"GoodWishes", "Chile offered condolences to the families of hostages.", "the offer",
            ""},
        Row{"CallsAtHome", "Chile faces growing calls for a truce.", "the call", ""},
        Row{"YearsAgo", "Chile floated the idea of a truce years ago.", "the idea", ""},
        Row{"ItemOfAPlan", "They brought a plan that includes a truce.", "the plan", ""},
        Row{"ListThatDemands", "The ten-point list demands a truce.", "the demand", ""},
        Row{"OtherKind", "Chile offered a truce.", "the demand", ""},
        Row{"ConditionForIt", "As a condition for a truce it must rain.", "the condition", ""},
        Row{"FarAbove",
            "Chile offered a truce. One. Two. Three. Four. Five. Six. Seven.", "the offer",
            ""},
        Row{"NoSuchNoun", "Chile offered a truce.", "it", ""}),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace claims
