#include "claims/extract/clause.h"

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "tests/rules/load_pack.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

Span All(absl::string_view text) { return {0, static_cast<int32_t>(text.size())}; }

// ---- Where a clause ends: at the bar -------------------------------------------------------

struct ClauseRow {
  const char* name;
  const char* text;  // the clause, "|", the rest; masks as in tests/rules/masks.h
};
void PrintTo(const ClauseRow& row, std::ostream* out) { *out << row.name; }

class Clauses : public testing::TestWithParam<ClauseRow> {};

TEST_P(Clauses, EndAtTheBar) {
  const std::string marked = Mask(GetParam().text);
  const size_t bar = marked.find('|');
  ASSERT_NE(bar, std::string::npos);
  const std::string text = marked.substr(0, bar) + marked.substr(bar + 1);
  EXPECT_EQ(std::string(Slice(text, TrimClause(text, All(text)))), marked.substr(0, bar));
}

INSTANTIATE_TEST_SUITE_P(
    TrimClause, Clauses,
    testing::ValuesIn(std::vector<ClauseRow>{
        {"Stop", "a ceasefire|."},
        {"NoEnd", "a ceasefire|"},
        {"HeSaid", "a ceasefire|, he said."},
        {"ItWanted", "a ceasefire|, it wanted more."},
        {"AnotherRejected", "a ceasefire|, and <p0> rejected calls for a vote."},
        {"AnotherListed", "a ceasefire, and <p0> troops on the islands|."},
        {"AndThatTheir", "this|, and that their deal holds."},
        {"AndThatAllBe", "a ceasefire, and that all captives be freed|"},
        {"NameSaid", "a ceasefire|, <p0> said."},
        {"UnknownNameSaid", "a ceasefire|, Berg said, reading a statement."},
        {"QuoteThenName", "a ceasefire|,\" <p0> told reporters."},
        {"MinistryAdded", "a ceasefire|, the ministry added."},
        {"AccordingTo", "a ceasefire|, according to <o0>."},
        {"AccordingToAfterSingleQuote", "a ceasefire|,' according to <o0>."},
        {"MainClauseGoesOn", "a vote by June|, have foundered."},
        {"Halting", "a ceasefire|, halting weeks of clashes."},
        {"AsAnotherWanted", "a ceasefire| as <p0> wanted more."},
        {"AsFightingWentOn", "a ceasefire|, as fighting continued near the border."},
        {"AsNumbersRose", "a ceasefire| as the death toll rose."},
        {"AsLongAs", "talks as long as the guns are silent|."},
        {"AsWellAs", "a ceasefire as well as talks that have begun|."},
        {"DaysBefore", "a ceasefire|, days before parliamentary elections."},
        {"AWeekAheadOf", "a ceasefire|, a week ahead of the vote."},
        {"OnlyHoursBefore", "a ceasefire| only hours before it ran out."},
        {"SecondDayAfter", "talks for a second day after a strike|."},
        {"LessThanAMonthAfter", "a pact less than a month after the war|."},
        {"WithElectionsAway", "a ceasefire|, with elections only weeks away."},
        {"AsSanctionsAreLifted", "a ceasefire as sanctions are lifted|."},
        {"WithMonitorsPatrolling", "a truce, with monitors patrolling the border|."},
        {"WithObservers", "a ceasefire, with observers on the border|."},
        {"While", "a ceasefire|, while <a0> wants a truce."},
        {"WhileWithoutComma", "a ceasefire| while fighting went on."},
        {"AsAnotherDemanded", "a ceasefire| as <p0> demanded more."},
        {"AsAgreed", "a ceasefire as agreed by <p0>|."},
        {"ButVerb", "a ceasefire| but clashed over its terms."},
        {"AndNameVowed", "a ceasefire| and <p0> vowed to go on."},
        {"AndThanked", "a ceasefire| and thanked <a0> for its help."},
        {"AndThatHeWouldNot", "a ceasefire| and that he wouldn't resume talks."},
        {"AndThatHeHoped", "a ceasefire|, and that he hoped to meet them."},
        {"InABlow", "a ceasefire|, in a further blow to the talks."},
        {"But", "a ceasefire|, but <a0> did not."},
        {"AndWill", "a ceasefire| and will send envoys."},
        {"ButAnotherDemands", "broad autonomy| but <a0> demands a vote."},
        {"ItIsReluctant", "the joint force|, it is reluctant to leave."},
        {"AndReject", "to keep their arms| and reject the foreign force."},
        {"AndAnotherConfirmed", "to halt all raids|, and <a0> \"confirmed\" it."},
        {"AndAnotherDid", "to halt all raids|, and <a0> rejected the plan."},
        {"DifferencesRemain", "a compromise|, major differences remain."},
        {"AsTheySought", "to halt all raids| as they sought more."},
        {"AsAList", "to release as many as they hold|."},
        {"BuildingOn", "a new treaty|, building on the points agreed in the talks."},
        {"TalksWereHeld", "the vote|, and discussions were held on the border."},
        {"MayMeet", "direct talks|, <a0> may meet them soon."},
        {"AndAnItemOfSomebody", "a truce, and the release of all captives|."},
        {"ButAnotherMust", "to talk| but <a0> must stop the raids first."},
        {"AndSaid", "a ceasefire| and said no more."},
        {"Leaving", "a ceasefire|, leaving the rest open."},
        {"SomeoneFarSaid", "a ceasefire|, the embassy in the capital and a rebel spokesman said."},
        {"Stating", "a ceasefire|, stating that talks had not resumed."},
        {"ThatWould", "an interim deal|, that would leave the rest open."},
        {"AndTheTalks", "an amnesty|, and the talks were broken off."},
        {"AndAnItem", "an amnesty, and the talks' venue|."},
        {"Semicolon", "a ceasefire|; <a0> agreed."},
        {"Colon", "a ceasefire|: it failed."},
        {"Dash", "a ceasefire| - it failed."},
        {"Which", "a ceasefire|, which failed."},
        {"Despite", "a ceasefire| despite the fighting."},
        {"Question", "a ceasefire|?"},
        {"AndPastVerb", "a ceasefire| and appointed <p0> its envoy."},
        {"AndPastVerbWithArticle", "a ceasefire|, and quickly recalled the envoys."},
        {"AndParticiple", "a ceasefire and detained soldiers|."},
        {"AndNoun", "a ceasefire and a swap|."},
        {"ListGoesOn", "a ceasefire, a swap and an airlift|."},
        {"WhoWithoutComma", "a release of those who surrendered|."},
        {"DecimalStop", "a 2.5-mile zone|."},
        {"InitialsStop", "a ban on U.S. arms|."},
        {"Without", "a truce without conditions|."},
        {"AndPartyMention", "a truce between <a0> and <a1>|."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(TrimClause, KeepsToItsSpan) {
  const std::string text = "insists on \"a ceasefire\", he said.";
  EXPECT_EQ(Slice(text, TrimClause(text, {11, static_cast<int32_t>(text.size())})), "a ceasefire");
  EXPECT_EQ(Slice(text, TrimClause(text, {11, 14})), "a");
  EXPECT_TRUE(TrimClause(text, {11, 11}).empty());
  EXPECT_TRUE(TrimClause("; ", {0, 2}).empty());
}

TEST(HeadOf, CutsCircumstances) {
  for (const ClauseRow& row : std::vector<ClauseRow>{
           {"part", "security pledges| as part of a peace deal"},
           {"exchange", "a port| in exchange for grain"},
           {"grounds", "the request| on the grounds that it came late"},
           {"ground", "restraint by troops on the ground|"},
           {"statement", "an end of the raids| in a joint statement"},
           {"theirTalks", "the request| at their border talks"},
           {"after", "guarantees| after the raid"},
           {"conditions", "an end of the drills| as conditions for talks"},
           {"precondition", "the president's resignation| as a pre-condition to a ceasefire"},
           {"areas", "pension payments| in the areas it holds"},
           {"setback", "an end of the talks|, a blow to the ceasefire"},
           {"quoted", "go to the capital| \"until the siege is lifted"},
           {"imposed", "the removal of sanctions| imposed for missile tests"},
           {"evacuation", "a truce| to evacuate the wounded"},
           {"sake", "an end of the raids| for the continuation of talks"},
           {"where", "the border| at talks in \xEE\xA0\x80"},
           {"seat", "a seat at the talks in \xEE\xA0\x80|"},
           {"region where", "calm in the border| region where they clashed"},
           {"where it runs", "where the border runs|"},
           {"none", "a ceasefire in the north|"},
           {"purpose", "hold talks|, to discuss a truce"},
           {"within a word", "the aftercare of the wounded|"},
       }) {
    const std::string marked = row.text;
    const size_t bar = marked.find('|');
    const std::string text = marked.substr(0, bar) + marked.substr(bar + 1);
    EXPECT_EQ(Slice(text, HeadOf(text, All(text))), marked.substr(0, bar)) << row.name;
  }
}

// ---- Lists ---------------------------------------------------------------------------------

struct ListRow {
  const char* name;
  const char* text;
  const char* items;  // joined by "|"
};
void PrintTo(const ListRow& row, std::ostream* out) { *out << row.name; }

class Lists : public testing::TestWithParam<ListRow> {};

TEST_P(Lists, AreSplit) {
  const std::string text = Mask(GetParam().text);
  EXPECT_EQ(
      absl::StrJoin(SplitList(text, All(text)), "|",
                    [&](std::string* out, Span span) { absl::StrAppend(out, Slice(text, span)); }),
      Mask(GetParam().items));
}

INSTANTIATE_TEST_SUITE_P(
    SplitList, Lists,
    testing::ValuesIn(std::vector<ListRow>{
        {"One", "a ceasefire", "a ceasefire"},
        {"Two", "a ceasefire and a swap", "a ceasefire|a swap"},
        {"Three", "a truce, a swap and an airlift", "a truce|a swap|an airlift"},
        {"OxfordComma", "a truce, a swap, and an airlift", "a truce|a swap|an airlift"},
        {"AsWellAs", "a truce as well as a swap", "a truce|a swap"},
        {"Both", "both a truce and a swap", "both a truce|a swap"},
        {"BothOfTwoKinds", "the release of both men and women",
         "the release of both men and women"},
        {"ButAlso", "not only a truce but also a swap", "not only a truce|a swap"},
        {"Semicolons", "a truce; a swap; and an airlift", "a truce|a swap|an airlift"},
        {"AndWithinAWord", "a standing command", "a standing command"},
        {"TwoEpithets", "an end to its nuclear and missile tests",
         "an end to its nuclear and missile tests"},
        {"Apposition", "talks at <l0>, a village on the border",
         "talks at <l0>, a village on the border"},
        {"AppositionInAList", "a truce in <l0>, and a swap at <l1>, a border town",
         "a truce in <l0>|a swap at <l1>, a border town"},
        {"Purpose", "hold talks, to discuss a truce and a swap",
         "hold talks, to discuss a truce and a swap"},
        {"Infinitives", "to hold talks, to free captives and to reopen the road",
         "to hold talks|to free captives|to reopen the road"},
        {"MattersOfTalks", "talks about a truce, a swap and an airlift",
         "talks about a truce, a swap and an airlift"},
        {"TrailingMarks", "a truce, ", "a truce"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

// ---- Certainty -----------------------------------------------------------------------------

struct CertaintyRow {
  const char* text;
  v1::Modality modality;
  v1::Hedge hedge = v1::HEDGE_UNSPECIFIED;
  bool negated = false;
  bool conditional = false;
};

TEST(ReadCertainty, ReadsTheVerb) {
  for (const CertaintyRow& row : std::vector<CertaintyRow>{
           {"<a0> agreed to", v1::MODALITY_ACTUAL},
           {"<a0> will meet", v1::MODALITY_PLANNED},
           {"<a0> is to meet", v1::MODALITY_PLANNED},
           {"talks set to take place in <l0>", v1::MODALITY_PLANNED, v1::HEDGE_UNSPECIFIED},
           {"<p0> set to work", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED},
           {"<a0> is due to meet", v1::MODALITY_PLANNED, v1::HEDGE_EXPECTED},
           {"<a0> is expected to meet", v1::MODALITY_PLANNED, v1::HEDGE_EXPECTED},
           {"<a0> plans to meet", v1::MODALITY_PLANNED},
           {"<a0> was supposed to meet", v1::MODALITY_PLANNED},
           {"<a0> may meet", v1::MODALITY_POSSIBLE, v1::HEDGE_POSSIBLE},
           {"<a0> could meet", v1::MODALITY_POSSIBLE, v1::HEDGE_POSSIBLE},
           {"<a0> reportedly agreed to", v1::MODALITY_ACTUAL, v1::HEDGE_REPORTED},
           {"<a0> allegedly agreed to", v1::MODALITY_ACTUAL, v1::HEDGE_ALLEGED},
           {"<a0> did not agree to", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, true},
           {"<a0> didn't agree to", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, true},
           {"<a0> never agreed to", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, true},
           {"<a0> denied that", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, true},
           {"if <a0> agrees to", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, false, true},
           {"unless <a0> agrees to", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED, false, true},
           // What a relative clause says of itself.
           {"<a0>, who has not signed, met", v1::MODALITY_ACTUAL},
           {"<a0>, which may follow, did not meet", v1::MODALITY_ACTUAL, v1::HEDGE_UNSPECIFIED,
            true},
           // It is of the other one that it is denied.
           {"<p0>, not <p1>, led", v1::MODALITY_ACTUAL},
           {"the team will not be led by <p0>,", v1::MODALITY_PLANNED, v1::HEDGE_UNSPECIFIED, true},
           // Words that only look alike.
           {"<a0> noted that", v1::MODALITY_ACTUAL},
           {"<a0> showed goodwill and agreed to", v1::MODALITY_ACTUAL},
           {"the mighty <a0> agreed to", v1::MODALITY_ACTUAL},
           {"a knife was shown", v1::MODALITY_ACTUAL},
       }) {
    SCOPED_TRACE(row.text);
    const Certainty certainty = ReadCertainty(Mask(row.text));
    EXPECT_EQ(certainty.modality, row.modality);
    EXPECT_EQ(certainty.hedge, row.hedge);
    EXPECT_EQ(certainty.negated, row.negated);
    EXPECT_EQ(certainty.conditional, row.conditional);
  }
}

TEST(InCondition, LooksAtTheEnd) {
  for (const char* before : {"It ends if ", "only if and when ", "unless the ", "It asked whether ",
                             "as long as ", "provided that ", "It depends on "}) {
    EXPECT_TRUE(InCondition(before)) << before;
  }
  for (const char* before :
       {"", "It said that ", "If asked, it said that ", "a knif", "the gif "}) {
    EXPECT_FALSE(InCondition(before)) << before;
  }
}

// ---- Topics --------------------------------------------------------------------------------

const PackSet& Topics() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadPack(R"pb(
      name: "t" language: "en"
      topic { topic: "ceasefire" term: "cease-?fires?" term: "truce" priority: 1 }
      topic { topic: "borders" term: "borders?" term: "frontier" priority: 1 }
      topic { topic: "nuclear" term: "enrichment" priority: 5 }
      topic { topic: "other" }
    )pb"));
  return *packs;
}

TEST(TopicOf, HigherPriorityThenEarlierWins) {
  struct Row {
    const char* content;
    const char* topic;
  };
  for (const Row& row : std::vector<Row>{
           {"a 30-day ceasefire", "ceasefire"},
           {"a Cease-Fire", "ceasefire"},
           {"a truce along the border", "ceasefire"},
           {"borders before any truce", "borders"},
           {"a truce and an end to enrichment", "nuclear"},
           {"ceasefireworks", ""},
           {"a new school", ""},
           {"", ""},
       }) {
    EXPECT_EQ(TopicOf(Topics(), row.content), row.topic) << row.content;
  }
}

TEST(TopicOf, HintsCountWhereNoTermDoes) {
  const auto packs = LoadPack(R"pb(
    name: "t"
    language: "en"
    topic { topic: "ceasefire" term: "truce" priority: 60 }
    topic {
      topic: "security_guarantees"
      term: "security guarantees"
      hint: "guarantees?"
      priority: 9
    }
    topic { topic: "maritime" hint: "ports?" }
  )pb");
  EXPECT_EQ(TopicOf(*packs, "a guarantee that it will hold"), "security_guarantees");
  EXPECT_EQ(TopicOf(*packs, "guarantees of a truce"), "ceasefire");
  EXPECT_EQ(TopicOf(*packs, "ports, not guarantees"), "maritime");
  EXPECT_EQ(TopicOf(*packs, "a new port", /*hints=*/false), "");
}

TEST(IsAnaphoric, OnlyWordsThatPointBack) {
  for (const char* content :
       {"the proposal", "it", "resume them", "both", "such a plan", "the paper", "The idea",
        "that plan", "its latest offer", "the proposal outright", "any such demand"}) {
    EXPECT_TRUE(IsAnaphoric(content)) << content;
  }
  for (const char* content : {"a ceasefire", "the proposal to open the port", "prisoners",
                              "the planned withdrawal", "to move on", "a plan for the port", ""}) {
    EXPECT_FALSE(IsAnaphoric(content)) << content;
  }
}

TEST(Clause, PlacesAreRemoved) {
  struct Row {
    const char* words;
    const char* left;
  };
  for (const Row& row : {
           Row{"give the parties in the border region a day", "give the parties a day"},
           Row{"troops along the border", "troops"},
           Row{"villagers living near the frontier", "villagers"},
           // What is asked, not where.
           Row{"control of the region", "control of the region"},
           Row{"the border", "the border"},
       }) {
    std::string words = row.words;
    const bool removed = RemovePlaces(&words);
    EXPECT_EQ(words, row.left);
    EXPECT_EQ(removed, words != row.words) << row.words;
  }
}

}  // namespace
}  // namespace claims
