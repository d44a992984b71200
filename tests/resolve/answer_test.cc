#include "claims/resolve/answer.h"

#include <string>

#include "gtest/gtest.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

Span All(absl::string_view text) { return {0, static_cast<int32_t>(text.size())}; }

struct Row {
  const char* name;
  const char* text;
  const char* expected;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class LastNamedTest : public testing::TestWithParam<Row> {};
TEST_P(LastNamedTest, IsTheNounPhraseAtTheEnd) {
  const std::string text = Mask(GetParam().text);
  EXPECT_EQ(std::string(Slice(text, LastNamed(text, All(text)))), Mask(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(
    Answer, LastNamedTest,
    testing::Values(Row{"Article", "They want a timetable for a vote", "a timetable for a vote"},
                    Row{"Possessive", "They back <a0>'s plan", "<a0>'s plan"},
                    Row{"Whole", "direct talks", "direct talks"},
                    Row{"BareAfterVerb", "because <a0> suggested changes", "changes"},
                    Row{"WithItsClause", "in Lima, its suggestion that <a0> guard the port",
                        "its suggestion that <a0> guard the port"},
                    Row{"VerbWithoutThing", "what <a0> suggested", "what <a0> suggested"},
                    Row{"Subject", "the plan to hold a vote", "a vote"}),
    [](const auto& info) { return std::string(info.param.name); });

class WithoutFrameTest : public testing::TestWithParam<Row> {};
TEST_P(WithoutFrameTest, LeavesTheMatter) {
  const std::string text = Mask(GetParam().text);
  EXPECT_EQ(std::string(Slice(text, WithoutFrame(text, All(text)))), Mask(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(
    Answer, WithoutFrameTest,
    testing::Values(Row{"Day", "on <d0> a truce", "a truce"},
                    Row{"Draft", "the latest draft of a treaty", "a treaty"},
                    Row{"Outlines", "the general outlines of that deal", "deal"},
                    Row{"DraftOfNothing", "the latest draft", "the latest draft"},
                    Row{"Plain", "a truce", "a truce"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(NamesMatter, NeedsAComplement) {
  EXPECT_TRUE(NamesMatter("the demand for his departure"));
  EXPECT_FALSE(NamesMatter("the demand"));
  EXPECT_TRUE(NamesMatter("the proposed division of the island"));
}

TEST(WeAgreed, OnWhatTwoMustAgreeOn) {
  EXPECT_TRUE(WeAgreed("We", " have agreed on "));
  EXPECT_TRUE(WeAgreed("we", " agreed that "));
  EXPECT_FALSE(WeAgreed("We", " agreed to "));
  EXPECT_FALSE(WeAgreed("Norway", " agreed on "));
}

TEST(PointsBack, OfWhatWasSaidBefore) {
  for (const char* denied :
       {"it", "this", "such talks were ever held", "the claims", "all the allegations."}) {
    EXPECT_TRUE(PointsBack(denied)) << denied;
  }
  for (const char* denied : {"it had agreed to a truce", "that it had agreed",
                             "the claims of a truce", "any meeting with Chile"}) {
    EXPECT_FALSE(PointsBack(denied)) << denied;
  }
}

TEST(IsWithheld, OfThingsNotOfReports) {
  EXPECT_TRUE(IsWithheld("aid convoys access to the port"));
  EXPECT_FALSE(IsWithheld("that it had granted access to the port"));
  EXPECT_FALSE(IsWithheld("it had granted access to the port"));
  EXPECT_FALSE(IsWithheld("sign an accord that eases access to the port"));
}

TEST(IsNoObject, OfNounsAndParticiples) {
  for (const char* content : {"of the rebels", "by Norway will not take place", "as they try",
                              "the dialogue which", "the mediators in the capital", "time to study the draft",
                              "condolences to the families", "a toast to the mediators",
                              "would have allowed talks"}) {
    EXPECT_TRUE(IsNoObject(content)) << content;
  }
  for (const char* content :
       {"a truce", "that it withdraw", "offices in the north", "assurances",
        "has the right to enrich uranium", "a timetable"}) {
    EXPECT_FALSE(IsNoObject(content)) << content;
  }
}

TEST(CrossesClause, IntoWhatAnotherDoes) {
  EXPECT_TRUE(CrossesClause(" will sign, while \xEE\x80\x80 would not unless"));
  EXPECT_TRUE(CrossesClause(" is ready to sign, but one of the factions said it would not unless"));
  EXPECT_TRUE(CrossesClause(" will not sign, and the generals, who are demanding that"));
  EXPECT_FALSE(CrossesClause(" met the generals, who left, and demanded"));
  EXPECT_FALSE(CrossesClause(" will not sign, while the war lasts, unless"));
}

TEST(Alleged, IsWhatAReportSays) {
  const auto alleged = [](absl::string_view content) {
    return Slice(content, Alleged(content, {0, static_cast<int32_t>(content.size())}));
  };
  EXPECT_EQ(alleged("press reports that it would disarm"), "it would disarm");
  EXPECT_EQ(alleged("the accusation of arming rebels"), "arming rebels");
  EXPECT_EQ(alleged("that it would disarm"), "that it would disarm");
  EXPECT_EQ(alleged("a truce"), "a truce");
}

TEST(IsWithheld, IsNoAnswer) {
  EXPECT_TRUE(IsWithheld("aid convoys access to the port"));
  EXPECT_TRUE(IsWithheld("talk to reporters"));
  EXPECT_FALSE(IsWithheld("that it had barred access to the port"));
  EXPECT_FALSE(IsWithheld("a truce"));
}

TEST(IsWithheld, DetailsFromThePress) {
  EXPECT_TRUE(IsWithheld("give any time frame for the talks"));
  EXPECT_TRUE(IsWithheld("disclose further details of the plan"));
  EXPECT_FALSE(IsWithheld("release the prisoners"));
  EXPECT_FALSE(IsWithheld("give up the port"));
}

TEST(IsWithheld, NotByWhatItsConditionSays) {
  EXPECT_FALSE(IsWithheld("attend the talks until access to the port is given"));
}

TEST(IsOfTalks, OfTalksThatAreHeld) {
  for (const char* content :
       {"hold more talks next week", "to resume the nuclear negotiations", "another round of talks",
        "hold a new round in May", "return to the stalled talks", "take part in new talks",
        "direct talks", "the start of formal peace talks"}) {
    EXPECT_TRUE(IsOfTalks(content)) << content;
  }
  for (const char* content :
       {"a truce during the talks", "hold elections before talks", "hold a new round of reunions",
        "establish a military dialogue", "mediate talks", "release prisoners ahead of the talks"}) {
    EXPECT_FALSE(IsOfTalks(content)) << content;
  }
}

TEST(IsPassive, OfWhatIsTurnedDown) {
  EXPECT_TRUE(IsPassive(" has been rejected "));
  EXPECT_TRUE(IsPassive(" was flatly turned down "));
  EXPECT_FALSE(IsPassive(" has rejected "));
  EXPECT_FALSE(IsPassive(" is opposed to "));
}

class WithoutPredicateTest : public testing::TestWithParam<Row> {};
TEST_P(WithoutPredicateTest, EndsAtTheSentencesVerb) {
  const std::string text = Mask(GetParam().text);
  EXPECT_EQ(std::string(Slice(text, WithoutPredicate(text, All(text)))), Mask(GetParam().expected));
}
INSTANTIATE_TEST_SUITE_P(
    Answer, WithoutPredicateTest,
    testing::Values(Row{"Finite", "to sign the text threatens the summit", "to sign the text"},
                    Row{"Auxiliary", "to leave the port has angered <a0>", "to leave the port"},
                    Row{"None", "to leave the port", "to leave the port"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(IsOfFighting, UnlessOfATruceOrTalks) {
  EXPECT_TRUE(IsOfFighting("that it struck a convoy"));
  EXPECT_FALSE(IsOfFighting("that it attacked during the truce"));
  EXPECT_FALSE(IsOfFighting("that it had asked for help"));
}

TEST(Alleged, OfADemandWhatIsDemanded) {
  const std::string text = Mask("a demand that it open the port");
  EXPECT_EQ(std::string(Slice(text, Alleged(text, All(text)))), "open the port");
}

}  // namespace
}  // namespace claims
