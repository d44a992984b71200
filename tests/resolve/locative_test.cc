#include "claims/resolve/locative.h"

#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* text;  // the place is <l0>
  bool locative;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Locative : public testing::TestWithParam<Row> {};

TEST_P(Locative, TellsWhereSomethingIs) {
  const std::string text = Mask(GetParam().text);
  EXPECT_EQ(IsLocative(text, static_cast<int32_t>(text.find(Mask("<l0>"))), /*state=*/false),
            GetParam().locative);
}

INSTANTIATE_TEST_SUITE_P(
    Places, Locative,
    testing::ValuesIn(std::vector<Row>{
        {"In", "talks in <l0>", true},
        {"OfAProcess", "to revive the <l0> process", false},
        {"At", "talks at <l0>", true},
        {"OpensTheSentence", "In <l0>, <p0> and <p1> held talks.", true},
        {"InTheCapital", "talks in the <a0> capital of <l0>", true},
        {"InTheCapitalComma", "talks in the capital, <l0>", true},
        {"SideOfTheVillage", "talks at a hall on the southern side of the border village of <l0>",
         true},
        {"InBoth", "talks in <l1> and <l0>", true},
        {"NearIt", "talks at a villa near <l0>", true},
        {"OnlyWhereTheOtherIs", "talks in <l1>, near <l0>", false},
        {"OutsideIt", "talks in the resort of <l1>, outside <l0>", false},
        {"CityAndCountry", "talks in <l1>, <l0>", true},
        {"BeforeItsTalks", "the <l0> talks failed", true},
        {"Hosts", "<l0> will host the talks", true},
        {"Scene", "<l0> was the place of <d0>'s talks", true},
        {"SceneToBe", "<l0> will again be the venue for the talks", true},
        {"IsNotTheScene", "<l0> was the capital of the empire", false},
        {"LeftForTalks", "the team left for <l0> on <d0> to resume talks", true},
        {"HeadedForTalks", "the team is heading back to <l0> for talks", true},
        {"WentHome", "the team is set to return to <l0>", false},
        {"From", "a delegation from <l0>", false},
        {"Offensive", "talks began as the army opened an offensive near <l0>", false},
        {"Fighters", "talks about fighters in <l0>", false},
        {"With", "talks in <l1> with <l0>", false},
        {"NotThere", "talks at the palace in <l1>, not in <l0>", false},
        {"Possessive", "talks, <l0>'s ministry said", false},
        {"Bare", "the talks, <l0> said", false},
        {"War", "talks on the war in <l0>", false},
        {"Officials", "officials in <l0> hailed the talks", false},
        {"Parenthesis", "the envoy (<l0>) met them", false},
        {"SaidIn", "in talks that <l0> mediates", false},
        {"First", "<l0> reacted", false},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(IsOfMatter, APlaceMayBelongToWhatTheTalksAreAbout) {
  for (const char* matter : {"talks on a ceasefire in <l0>", "talks to end the war in <l0>",
                             "talks on a settlement in <l0>", "rebels in the <l0>"}) {
    const std::string text = Mask(matter);
    EXPECT_TRUE(IsOfMatter(text, static_cast<int32_t>(text.find(Mask("<l0>"))))) << matter;
  }
  for (const char* place : {"talks in <l0>", "<l0> hosts talks", "talks near <l0>"}) {
    const std::string text = Mask(place);
    EXPECT_FALSE(IsOfMatter(text, static_cast<int32_t>(text.find(Mask("<l0>"))))) << place;
  }
}

TEST(IsOfWar, IsWhereTheFightingIs) {
  const auto of_war = [](absl::string_view words) {
    const std::string text = Mask(words);
    return IsOfWar(text, static_cast<int32_t>(text.find(Mask("<l0>"))));
  };
  EXPECT_TRUE(of_war("talks to end the war in <l0>"));
  EXPECT_TRUE(of_war("talks on the fighting in the <l0>"));
  EXPECT_FALSE(of_war("talks on the war opened in <l0>"));
  EXPECT_FALSE(of_war("talks on peace in <l0>"));
}

TEST(IsHere, IsWhereTheReportWasWritten) {
  const auto is_here = [](absl::string_view text) {
    const std::string masked = Mask(text);
    return IsHere(masked, {0, static_cast<int32_t>(masked.size())});
  };
  EXPECT_TRUE(is_here("<p0> and <p1> held talks here on Monday."));
  EXPECT_TRUE(is_here("envoys met for two hours here"));
  EXPECT_FALSE(is_here("<p0> and <p1> held talks, and here is what they said"));
  EXPECT_FALSE(is_here("<p0> held talks. Envoys from here and there"));
  EXPECT_FALSE(is_here("\"We held talks here\""));
  EXPECT_FALSE(is_here("<p0> and <p1> held talks there"));
  EXPECT_TRUE(is_here("talks got under way on Monday at a base in this northern port town"));
  EXPECT_TRUE(is_here("<p0> and <p1> met in this <p2> city"));
  EXPECT_FALSE(is_here("<p0> and <p1> met in that northern town"));
  EXPECT_FALSE(is_here("<p0> and <p1> met, and in this town"));
  EXPECT_FALSE(is_here("<p0> held talks that residents returning to this city called futile"));
}

TEST(IsWhereSaid, AfterTheVerbOfTelling) {
  for (const char* said : {"will meet soon, <x0> said in <l0>",
                           "will meet in <d0>, <x0> announced on <d1> after an evening in <l0>",
                           "\"We will meet,\" an envoy told <x0> in <l0>"}) {
    const std::string text = Mask(said);
    EXPECT_TRUE(IsWhereSaid(text, static_cast<int32_t>(text.find(Mask("<l0>"))))) << said;
  }
  for (const char* held : {"will meet in <l0>, <x0> said", "<x0> said they will meet in <l0>",
                           "will meet, <x0> said, in <l0>"}) {
    const std::string text = Mask(held);
    EXPECT_FALSE(IsWhereSaid(text, static_cast<int32_t>(text.find(Mask("<l0>"))))) << held;
  }
}

TEST(IsSeatOfSpeaker, BeforeWhatItSaid) {
  const auto seat = [](absl::string_view text) {
    const std::string masked = Mask(text);
    const auto at = static_cast<int32_t>(masked.find(Mask("<l0>")));
    const auto near = static_cast<int32_t>(masked.find("talks will"));
    return IsSeatOfSpeaker(masked, at, {near, near + 5});
  };
  EXPECT_TRUE(seat("The ministry in <l0> announced on <d0> that talks will be held"));
  EXPECT_TRUE(seat("Envoys in <l0> said that talks will be held"));
  EXPECT_FALSE(seat("At a hall in <l0> that all know talks will be held"));
  EXPECT_FALSE(seat("In <l0> talks will be held, a ministry said that day"));
}

TEST(IsLocative, StateBeforeTalksIsTheirMatter) {
  const std::string talks = Mask("the <l0> talks");
  EXPECT_TRUE(IsLocative(talks, 4, /*state=*/false));
  EXPECT_FALSE(IsLocative(talks, 4, /*state=*/true));
  EXPECT_TRUE(IsLocative(Mask("in <l0>"), 3, /*state=*/true));
}

TEST(Locative, AtAHouse) {
  for (const auto& [said, at_house] : std::vector<std::pair<const char*, bool>>{
           {"talks at the <l0>", true},
           {"talks inside the old <l0> on <d0>", true},
           {"talks in <l1>'s <l0>, envoys said", true},
           {"talks at the <l0> began", true},
           {"talks at the <l0> hotel", true},
           {"the <l0> hosted talks", false},
           {"talks under <l0> pressure", false},
           {"talks in the <l0> dispute", false},
           {"<l0>", false},
       }) {
    const std::string text = Mask(said);
    EXPECT_EQ(IsAtHouse(text, static_cast<int32_t>(text.find(Mask("<l0>")))), at_house) << said;
  }
}

}  // namespace
}  // namespace claims
