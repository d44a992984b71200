#include "claims/resolve/truces.h"

#include <memory>

#include "gtest/gtest.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  topic { topic: "energy_truce" priority: 90
    term: "energy truce" term: "(strikes|attacks|hitting) (on )?power plants" }
  topic { topic: "maritime" priority: 80 term: "(black )?sea (truce|cease-?fire)" }
  topic { topic: "ceasefire" priority: 60 term: "cease-?fire" term: "truce"
    term: "halt (to|in) (the )?fighting" term: "humanitarian pause" }
  topic { topic: "trade" priority: 40 term: "tariffs" term: "trade" }
)pb";

struct Row {
  const char* name;
  const char* before;  // the text
  const char* words;   // that stand at its end
  const char* topic;
};

class Truce : public testing::TestWithParam<Row> {};

TEST_P(Truce, IsTheOneToldOf) {
  const std::shared_ptr<const PackSet> packs = LoadPack(kPack);
  const auto text = Text::Create(GetParam().before);
  ASSERT_TRUE(text.ok());
  const Truces truces(*packs, *text);
  EXPECT_EQ(truces.PointedAt(GetParam().words, static_cast<int32_t>(text->bytes().size()),
                             static_cast<int>(text->sentences().size())),
            GetParam().topic);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, Truce,
    testing::Values(
        Row{"Partial", "They agreed to a halt to strikes on power plants.", "the truce",
            "energy_truce"},
        Row{"ByItsDeed", "They agreed to stop attacks on power plants.", "this truce",
            "energy_truce"},
        Row{"WhatIsDoneWithIt", "They agreed to an energy truce.", "to extend the pause by a week",
            "energy_truce"},
        Row{"SuchATruce", "They agreed to an energy truce.", "reports of such a truce",
            "energy_truce"},
        Row{"PartialByName", "A full ceasefire is far off. They agreed to an energy truce.",
            "the partial ceasefire", "energy_truce"},
        Row{"AsManyDays", "Norway wants a 30-day ceasefire. Chile offered an energy truce.",
            "the 30-day ceasefire", "ceasefire"},
        Row{"Sea", "They agreed to a Black Sea truce. It rained.", "the ceasefire agreement",
            "maritime"},
        Row{"FullOneSince", "They agreed to an energy truce. Norway proposed a full ceasefire.",
            "the ceasefire", "ceasefire"},
        Row{"OnlyFull", "They agreed to a truce.", "the ceasefire", "ceasefire"},
        Row{"OfItsOwnName", "They want a truce. They agreed to a halt to strikes on power plants.",
            "the halt", "energy_truce"},
        Row{"Suspension", "Chile offered a suspension of tariffs.", "the suspension", "trade"},
        // What a truce cannot be.
        Row{"HaltedTrade", "They want a truce. Chile halted trade.", "the truce", "ceasefire"},
        Row{"OnlyHaltedTrade", "Chile halted trade.", "the truce", ""},
        Row{"PauseInTariffs", "Chile offered a pause in tariffs.", "the ceasefire", ""},
        Row{"TalksOverStrikes", "They paused talks over strikes on power plants.", "the truce",
            ""},
        Row{"FarAbove",
            "They agreed to an energy truce. A. B. C. D. It rained. It rained. It rained. It "
            "rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. "
            "It rained. It rained.",
            "the truce", ""},
        // Two fit.
        Row{"FullAndPartial", "A truce is near. They halt strikes on power plants.",
            "the truce", ""},
        Row{"KnownOneAndPartial",
            "The truce has held. They agreed to a halt to strikes on power plants.", "the truce",
            ""},
        // Not pointed back.
        Row{"NewOne", "They agreed to an energy truce.", "a truce", ""},
        Row{"FullOne", "They agreed to an energy truce.", "the full ceasefire", ""},
        Row{"WithItsPlace", "They agreed to an energy truce.", "the ceasefire in the valley", ""},
        Row{"AndAnother", "They agreed to an energy truce.", "the truce and a full ceasefire", ""},
        Row{"Talks", "They agreed to an energy truce.", "the truce talks", ""},
        Row{"NoneBefore", "The envoys met.", "the truce", ""},
        Row{"NoTruce", "They agreed to an energy truce.", "the plan", ""}),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(Truces, LaterOnesAreNotPointedBackTo) {
  const std::shared_ptr<const PackSet> packs = LoadPack(kPack);
  const auto text = Text::Create("They broke the truce. Norway wants an energy truce.");
  ASSERT_TRUE(text.ok());
  EXPECT_EQ(Truces(*packs, *text).PointedAt("the truce", 11, 0), "");
}

TEST(Truces, OnlyWhatIsDefiniteMayPoint) {
  EXPECT_TRUE(Truces::MayPoint("to extend the truce"));
  EXPECT_TRUE(Truces::MayPoint("This 30-day pause"));
  EXPECT_FALSE(Truces::MayPoint("a truce"));
  EXPECT_FALSE(Truces::MayPoint("the plan"));
}

}  // namespace
}  // namespace claims
