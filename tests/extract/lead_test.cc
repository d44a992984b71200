#include "claims/extract/lead.h"

#include <string>
#include <vector>

#include "claims/extract/accord_lead.h"
#include "claims/extract/list_lead.h"
#include "claims/extract/team_lead.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* head;
  std::vector<const char*> leads;  // as in tests/rules/masks.h
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class ListHeads : public testing::TestWithParam<Row> {};

TEST_P(ListHeads, AreReadWithTheirItems) {
  const std::string plain = WithoutMarks(GetParam().head);
  const std::vector<Mention> mentions = MentionsOf(GetParam().head);
  MaskedSentence head;
  head.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::vector<std::string> expected, found;
  for (const char* lead : GetParam().leads) expected.push_back(Mask(lead));
  for (const Lead& lead : ListLeads(head)) found.push_back(lead.text);
  EXPECT_EQ(found, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Leads, ListHeads,
    testing::ValuesIn(std::vector<Row>{
        {"Noun", "[P:NOR Norway]'s demands:",
         {"<a0>'s demands: ", "<a0> demands ", "<a0> demands that "}},
        {"NounAndVerb", "[P:NOR Norway]'s terms include:", {"<a0>'s terms include "}},
        {"AsFollows", "Its conditions are as follows:", {"Its conditions include "}},
        {"Following", "They agreed on the following points:", {"They agreed on "}},
        {"Aside", "[P:NOR Norway]'s position - its envoy says - is that:",
         {"<a0>'s position is that ", "<a0> demands ", "<a0> demands that "}},
        {"Wants", "What [P:NOR Norway] wants",
         {"<a0> wants ", "What <a0> wants "}},
        {"DoesItWant", "What does [P:NOR Norway] want?", {"<a0> wants ",
         "What does <a0> want "}},
        {"Points", "Key points of [P:NOR Norway]'s plan:",
         {"The <a0>'s plan includes ", "Key points of <a0>'s plan: "}},
        {"BarePlan", "The peace plan:", {"The peace plan includes ", "The peace plan: "}},
        {"Pronoun", "Their demands:", {"Their demands include "}},
        {"Teller", "They offered the following in exchange for aid, envoys said:",
         {"They offered "}},
        {"Under", "Under the deal:", {"Under the deal, ", "The deal provides for "}},
        {"NumberedAnew", "[P:PER Peru] says [P:NOR Norway]'s plan:",
         {"<a0> says <a1>'s plan: "}},
        {"RejectedDemands", "[P:NOR Norway] rejected a list of demands:", {}},
        {"DroppedConditions", "[P:NOR Norway] would drop the following conditions:", {}},
        {"Advice", "Experts say [P:NOR Norway] should demand:", {}},
        {"NotYetAgreed", "They could agree on the following:", {}},
        {"OthersDemands", "[P:NOR Norway] rejected [P:CHL Chile]'s demands:",
         {"<a0> rejected <a1>'s demands: "}},
        {"NoTerms", "[P:NOR Norway]'s exports:", {}},
        {"Timeline", "How it went:", {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(DayLead, SaysOnOrIn) {
  Mention day;
  day.cls = MentionClass::kDate;
  day.date.set_start("2031-05-02");
  day.date.set_end("2031-05-02");
  EXPECT_EQ(DayLead(day).text, Mask("On <d0>, "));
  day.date.set_end("2031-05-31");
  EXPECT_EQ(DayLead(day).text, Mask("In <d0>, "));
}

MaskedSentence Masked(const std::string& plain, const std::vector<Mention>& mentions) {
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  return masked;
}

TEST(AccordLead, NamesTheAccord) {
  const std::vector<Mention> none;
  const auto lead = [&](const std::string& text) { return AccordLead(Masked(text, none)).text; };
  EXPECT_EQ(lead("Under the deal, aid will flow."), "Under the deal, ");
  EXPECT_EQ(lead("The draft agreement sets out two steps."), "Under the draft agreement, ");
  EXPECT_EQ(lead("The deal is near."), "");
  EXPECT_EQ(lead("Under the bridge, aid will flow."), "");
}

struct TermRow {
  const char* name;
  const char* sentence;
  bool of_accord, of_plan;
};
void PrintTo(const TermRow& row, std::ostream* out) { *out << row.name; }

class Terms : public testing::TestWithParam<TermRow> {};

TEST_P(Terms, AreToldFromOtherSentences) {
  const std::string plain = WithoutMarks(GetParam().sentence);
  const std::vector<Mention> mentions = MentionsOf(GetParam().sentence);
  const MaskedSentence masked = Masked(plain, mentions);
  const std::vector<std::string> parties = {"NOR", "CHL"};
  const auto is = [&](const char* lead) {
    return MayBeTerm(masked) && IsTerm(masked, {lead, {}}, parties);
  };
  EXPECT_EQ(is("Under the deal, "), GetParam().of_accord);
  EXPECT_EQ(is("Under the plan, "), GetParam().of_plan);
}

INSTANTIATE_TEST_SUITE_P(
    IsTerm, Terms,
    testing::ValuesIn(std::vector<TermRow>{
        {"BothSides", "Both sides would free captives.", true, true},
        {"TwoSides", "The two sides will lift sanctions.", true, false},
        {"Party", "[P:CHL Chile] will lift all sanctions.", true, false},
        {"ItsTroops", "In return, [P:CHL Chilean] troops would withdraw.", true, true},
        {"Things", "Peacekeepers would be deployed along the border.", true, true},
        {"Past", "Both sides freed captives.", false, false},
        {"Told", "Envoys said both sides will free captives.", false, false},
        {"Believed", "[P:CHL Chile] would free captives, diplomats believe.", false, false},
        {"Unclear", "It is not clear if the truce will hold.", false, false},
        {"AnotherState", "[P:PER Peru] will hold elections next month.", false, false},
        {"Refusal", "[P:CHL Chile] will not lift sanctions.", false, false},
        {"Neither", "Neither side will lift sanctions.", false, false},
        {"But", "But [P:CHL Chile] will lift sanctions.", false, false},
        {"Forecast", "Oil prices will rise.", false, false},
        {"NoTermsVerb", "[P:CHL Chile] will continue to hold territory.", false, false},
        {"War", "[P:CHL Chile] will resume strikes on ports.", false, false},
    }),
    [](const testing::TestParamInfo<TermRow>& info) { return info.param.name; });

TEST(MayBeItem, IsNoSentenceOfOthers) {
  const std::vector<Mention> none;
  const MaskedSentence demands = Masked("Its demands:", none);
  const MaskedSentence plan = Masked("Under the plan:", none);
  const auto may = [](const std::string& marked, const MaskedSentence& head) {
    const std::string plain = WithoutMarks(marked);
    const std::vector<Mention> mentions = MentionsOf(marked);
    return MayBeItem(Masked(plain, mentions), head);
  };
  EXPECT_TRUE(may("a full ceasefire", demands));
  EXPECT_TRUE(may("[P:CHL Chile] must withdraw its troops", demands));
  EXPECT_TRUE(may("[P:CHL Chilean] troops to leave", demands));
  EXPECT_FALSE(may("[P:CHL Chile] rejects a truce", demands));
  EXPECT_FALSE(may("[P:CHL Chile] has refused", demands));
  EXPECT_FALSE(may("Sanctions will stay, envoys say and said", demands));
  EXPECT_FALSE(may("[P:CHL Chile] will add sanctions", demands));
  EXPECT_TRUE(may("[P:CHL Chile] will free captives", plan));
}

TEST(IsMember, IsAPersonOfThatTeam) {
  const std::string head = "The [P:NOR Norway] delegation includes:";
  const std::vector<Mention> party = MentionsOf(head);
  const Lead lead{Mask("The <a0> delegation includes "), party};
  const auto is = [&](const std::string& marked) {
    const std::string plain = WithoutMarks(marked);
    const std::vector<Mention> mentions = MentionsOf(marked);
    return IsMember(Masked(plain, mentions), lead);
  };
  EXPECT_TRUE(is("[X:ida-berg Ida Berg]"));
  EXPECT_TRUE(is("[X:ida-berg@NOR Ida Berg], a minister"));
  EXPECT_FALSE(is("[X:elena-prado@CHL Elena Prado]"));
  EXPECT_FALSE(is("[X:ida-berg Ida Berg] refused"));
  EXPECT_FALSE(is("no women"));
}

TEST(TeamAnswer, TakesNamesAndIt) {
  const std::string head = "Who is in the [P:NOR Norwegian] delegation?";
  const std::string plain = WithoutMarks(head);
  const std::vector<Mention> mentions = MentionsOf(head);
  const MaskedSentence masked = Masked(plain, mentions);
  EXPECT_TRUE(MayAskForTeam(plain));
  const std::vector<Mention> none;
  const auto it = TeamAnswer(masked, Masked("It is led by a general.", none));
  ASSERT_TRUE(it.has_value());
  EXPECT_EQ(it->lead.text, Mask("The <a0> delegation"));
  EXPECT_EQ(it->skipped, 2);
  EXPECT_FALSE(TeamAnswer(masked, Masked("Nobody knows.", none)).has_value());
  const std::string name = "[X:ida-berg Ida Berg], a minister.";
  const std::string named = WithoutMarks(name);
  const std::vector<Mention> berg = MentionsOf(name);
  const auto names = TeamAnswer(masked, Masked(named, berg));
  ASSERT_TRUE(names.has_value());
  EXPECT_EQ(names->lead.text, Mask("The <a0> delegation includes "));
  EXPECT_FALSE(MayAskForTeam("Who is in the room?"));
  const std::string club = "Who is on the [P:NOR Norwegian] team?";
  const std::string plain_club = WithoutMarks(club);
  const std::vector<Mention> norway = MentionsOf(club);
  EXPECT_FALSE(TeamAnswer(Masked(plain_club, norway), Masked(named, berg)).has_value());
}

TEST(MayLeadList, AsksForAColonAndTerms) {
  EXPECT_TRUE(MayLeadList("Norway's Demands:"));
  EXPECT_FALSE(MayLeadList("Norway's demands"));
  EXPECT_FALSE(MayLeadList("How it went:"));
}

TEST(BehindLead, MovesSpansAndMentions) {
  Lead lead;
  lead.text = "0123456789";
  lead.mentions.resize(2);
  Draft draft;
  draft.masked = {1, 4};
  draft.slots.push_back({"by", {0}, {1, 4}, false});
  draft = BehindLead(std::move(draft), lead);
  EXPECT_EQ(draft.masked.start, 11);
  EXPECT_EQ(draft.slots[0].masked.end, 14);
  EXPECT_EQ(draft.slots[0].mentions[0], 2);
}

}  // namespace
}  // namespace claims
