#include "claims/resolve/main_matter.h"

#include <memory>

#include "gtest/gtest.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  topic { topic: "ceasefire" term: "truce" }
  topic { topic: "borders" term: "border" }
  topic { topic: "territory" priority: 90 term: "give .*region" }
  topic { topic: "hostages" term: "hostages" }
  topic { topic: "next_round" term: "talks"  }
  topic { topic: "peace_deal" term: "deal"  }
)pb";

struct Row {
  const char* name;
  const char* title;
  const char* text;
  const char* topic;
};

class Matter : public testing::TestWithParam<Row> {};

TEST_P(Matter, IsReadFromHeadlineAndLede) {
  const std::shared_ptr<const PackSet> packs = LoadPack(kPack);
  const auto text = Text::Create(GetParam().text);
  ASSERT_TRUE(text.ok());
  EXPECT_EQ(MainMatter(*packs, GetParam().title, *text), GetParam().topic);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, Matter,
    testing::Values(Row{"Headline", "Norway weighs truce", "The envoys met. A truce is near.",
                        "ceasefire"},
                    Row{"Lede", "Talks go on", "The truce is at stake. They met.", "ceasefire"},
                    Row{"LedeWithAnAdjunct", "Talks go on",
                        "The truce is at stake, ending hopes for the hostages at the border. "
                        "They met.", "ceasefire"},
                    Row{"LedeWithAnAdjunctAlone", "Talks go on",
                        "The envoys met, ending the truce. They met.", "ceasefire"},
                    Row{"WhereTheyAreIsNoMatter", "Talks go on",
                        "The truce is at stake: envoys give the sides in the region a day. "
                        "They met.", "ceasefire"},
                    Row{"HeadlineOfPeace", "No deal", "The truce is at stake. They met.", ""},
                    Row{"HeadlineInPassing", "Swap at border",
                        "The hostages are home. All hostages were well. One of the hostages spoke. "
                        "The hostages flew.",
                        "hostages"},
                    Row{"LedeOfAPart", "Talks go on",
                        "The hostages are well. The border is shut. They met at the border.", ""},
                    Row{"Neither", "They met", "They met on Monday. The truce holds.", ""}),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

}  // namespace
}  // namespace claims
