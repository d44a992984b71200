#include "claims/resolve/generic_content.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* content;
  bool generic;
  const char* complement;
};

class ReadsGeneric : public testing::TestWithParam<Row> {};

TEST_P(ReadsGeneric, HeadAndComplement) {
  const GenericContent read = ReadGeneric(GetParam().content);
  EXPECT_EQ(read.generic, GetParam().generic);
  EXPECT_EQ(read.complement, GetParam().complement);
}

INSTANTIATE_TEST_SUITE_P(
    Heads, ReadsGeneric,
    testing::Values(
        Row{"Bare", "the deal", true, ""}, Row{"Infinitive", "to accept the new plan", true, ""},
        Row{"VerbWithPreposition", "agree on a deal", true, ""},
        Row{"Would", "a deal that would free the captives", true, "free the captives"},
        Row{"Under", "an accord under which the port reopens", true, "the port reopens"},
        Row{"Infinitive2", "a plan to share the water", true, "share the water"},
        Row{"MadeByAnother", "an offer from the rebels to enter into talks", true,
            "enter into talks"},
        Row{"OnADay", "a deal Monday to end the raids", true, "end the raids"},
        Row{"FromAnother", "an offer from the rebels", true, ""},
        Row{"Peace", "a peace plan", false, ""}, Row{"Settlement", "a settlement deal", false, ""},
        Row{"NoHead", "Lima as a compromise", false, ""},
        Row{"OtherHead", "a withdrawal under the deal", false, ""},
        Row{"None", "the release of all prisoners", false, ""}),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(GenericContent, MakersAreLeftOut) {
  EXPECT_EQ(WithoutMakers("the mediators' offer"), "the offer");
  EXPECT_EQ(WithoutMakers("a plan drafted by the envoys of Peru"), "a plan");
  EXPECT_EQ(WithoutMakers("the Peruvian-mediated deal"), "the deal");
}

}  // namespace
}  // namespace claims
