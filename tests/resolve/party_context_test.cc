#include "claims/resolve/party_context.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

std::string Ids(const std::vector<v1::EntityRef>& refs) {
  std::string out;
  for (const v1::EntityRef& ref : refs) absl::StrAppend(&out, out.empty() ? "" : " ", ref.id());
  return out;
}

struct Row {
  const char* name;
  std::vector<const char*> sentences;
  const char* pair;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Pairs : public testing::TestWithParam<Row> {};

TEST_P(Pairs, AreThoseMostNamed) {
  PartyContext context;
  for (const char* sentence : GetParam().sentences) context.Observe(MentionsOf(sentence));
  EXPECT_EQ(Ids(context.Pair()), GetParam().pair);
}

INSTANTIATE_TEST_SUITE_P(
    PartyContext, Pairs,
    testing::ValuesIn(std::vector<Row>{
        {"None", {}, ""},
        {"One", {"[P:NOR Norway] agreed."}, "NOR"},
        {"Two", {"[P:NOR Norway] met [P:CHL Chile]."}, "NOR CHL"},
        {"MostNamed",
         {"[P:PER Peru] hosted.", "[P:NOR Norway] met [P:CHL Chile].",
          "[P:CHL Chile] and [P:NOR Norway] agreed."},
         "NOR CHL"},
        {"FirstOfEquals", {"[P:PER Peru], [P:NOR Norway] and [P:CHL Chile] met."}, "PER NOR"},
        {"PeopleCountForTheirParty",
         {"[P:PER Peru] hosted.", "[P:NOR Norway] met.", "[X:ana-rojas@CHL Ana Rojas] spoke.",
          "[X:ana-rojas@CHL Rojas] left.", "[P:NOR Norway] left."},
         "NOR CHL"},
        {"PlacesDoNotCount",
         {"They met in [L:oslo Oslo].", "[P:PER Peru] and [P:CHL Chile] met in [L:oslo Oslo]."},
         "PER CHL"},
        {"OpenReferencesDoNotCount", {"[P:*both Both sides] met. [P:NOR Norway] left."}, "NOR"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

std::vector<v1::EntityRef> Refs(const std::vector<const char*>& ids, bool body = false) {
  std::vector<v1::EntityRef> refs;
  for (const char* id : ids) {
    refs.emplace_back().set_id(id);
    if (body && refs.size() == 1) refs[0].set_type(v1::ENTITY_TYPE_ORGANIZATION);
  }
  return refs;
}

TEST(PartyContext, StatedPairWins) {
  PartyContext context;
  context.Observe(MentionsOf("[P:PER Peru] and [P:BOL Bolivia] met."));
  context.AddPair(Refs({"NOR", "CHL"}));
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

TEST(PartyContext, OfThreeTheTwoNamedMost) {
  PartyContext context;
  context.Observe(MentionsOf("[P:NOR Norway] spoke, then [P:CHL Chile]."));
  context.Observe(MentionsOf("[P:NOR Norway] waited for [P:CHL Chile] and [P:PER Peru]."));
  context.AddPair(Refs({"PER", "CHL", "NOR"}), /*times=*/4);
  EXPECT_EQ(Ids(context.Pair()), "PER CHL NOR");
  EXPECT_EQ(Ids(context.CorePair()), "NOR CHL");
}

TEST(PartyContext, PacksKnowAGroupsOtherSide) {
  const Counterparts counterparts = {{"tiger-front", Refs({"CHL"})[0]}};
  struct Row {
    const char* name;
    std::vector<const char*> sentences;
    const char* pair;
    const char* government;
  };
  for (const Row& row : std::vector<Row>{
           {"both named, among others named more",
            {"[P:tiger-front Tigers] spoke to [P:un the UN] in [P:NOR Norway].",
             "[P:NOR Norway] hosts. [P:NOR Norway] hopes.",
             "[P:tiger-front Tigers] blame [P:CHL Chile]."},
            "CHL tiger-front", "CHL"},
           {"the other side is not named",
            {"[P:tiger-front Tigers] met [P:NOR Norway].", "[P:tiger-front Tigers] left."},
            "tiger-front NOR", "NOR"},
           {"another state is named in passing",
            {"[P:tiger-front Tigers] met. [P:tiger-front Tigers] left. [P:tiger-front Tigers] spoke.",
             "[P:tiger-front Tigers] thanked [P:NOR Norway]."},
            "CHL tiger-front", "CHL"},
           {"no state is named", {"[P:tiger-front Tigers] left."}, "tiger-front", "CHL"},
           {"a group that packs do not know", {"[P:reed-front Reeds] left."}, "reed-front", ""},
           {"the group is named in passing",
            {"[P:PER Peru] and [P:NOR Norway] met.", "[P:PER Peru] thanked [P:NOR Norway].",
             "[P:tiger-front Tigers] fight [P:CHL Chile]."},
            "PER NOR", "CHL"},
       }) {
    PartyContext context(&counterparts);
    for (const char* sentence : row.sentences) context.Observe(MentionsOf(sentence));
    EXPECT_EQ(Ids(context.Pair()), row.pair) << row.name;
    EXPECT_EQ(context.Government().id(), row.government) << row.name;
  }
}

TEST(PartyContext, AGroupThatRulesTheStateItFought) {
  v1::EntityRef state = Refs({"CHL"})[0];
  state.set_type(v1::ENTITY_TYPE_STATE);
  const Counterparts counterparts = {{"tiger-front", state}};
  struct Row {
    const char* first;  // names of the state
    const char* second;
    const char* pair;
  };
  for (const Row& row : std::vector<Row>{
           {"the Tiger Front government", "Chile", "NOR CHL"},
           {"Chile's Tiger Front-led government", "the Tiger Front authorities", "NOR CHL"},
           {"the Chilean government", "Chile", "CHL tiger-front"},
           {"the Tiger Front government", "the Chilean government", "CHL tiger-front"},
       }) {
    PartyContext context(&counterparts);
    for (const char* marked : {"[P:tiger-front Tigers] met [P:NOR Norway].", "[P:CHL They] left.",
                               "[P:tiger-front Tigers] left.", "[P:CHL Those] [P:NOR Norway]."}) {
      std::vector<Mention> mentions = MentionsOf(marked);
      for (Mention& mention : mentions) {
        const bool group = mention.ref.id() == "tiger-front";
        mention.ref.set_type(group ? v1::ENTITY_TYPE_GROUP : v1::ENTITY_TYPE_STATE);
        if (group) mention.ref.set_name("Tiger Front");
        if (mention.ref.id() != "CHL") continue;
        mention.ref.set_mention(absl::StrContains(marked, "They") ? row.first : row.second);
      }
      context.Observe(mentions);
    }
    EXPECT_EQ(Ids(context.Pair()), row.pair) << row.first << ", " << row.second;
  }
}

// A mediator's call to one side is no second pair of sides.
TEST(PartyContext, TheSidesAreNamedOftenAndTogether) {
  PartyContext context;
  for (int i = 0; i < 6; ++i) context.Observe(MentionsOf("[P:NOR Norway] and [P:CHL Chile] met."));
  context.Observe(MentionsOf("[P:PER Peru] called [P:CHL Chile]."));
  context.AddPair(Refs({"NOR", "CHL"}));
  context.AddPair(Refs({"PER", "CHL"}));
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

TEST(PartyContext, WhoMediatesIsNoSide) {
  const char marked[] =
      "[P:PER Peru] and [P:CHL Chile] met as talks brokered by [P:PER Peru] between [P:NOR Norway] "
      "and [P:CHL Chile] went on.";
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  PartyContext context;
  context.Observe(masked, 1);
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

void ObserveMasked(const char* marked, PartyContext* context) {
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  context->Observe(masked, 1);
}

// Others may be named as much; whose conflict it is says who the sides are.
TEST(PartyContext, TheSidesOfAConflictWithinAState) {
  struct Row {
    const char* name;
    std::vector<const char*> sentences;
    const char* pair;
  };
  for (const Row& row : std::vector<Row>{
           {"an unnamed opposition",
            {"[P:NOR Norway]'s warring parties met.", "[P:PER Peru] and [P:NOR Norway] spoke.",
             "[P:PER Peru] left.", "[P:*opposition The opposition] left."},
            "NOR opposition"},
           {"no other side",
            {"[P:NOR Norway]'s warring parties met.", "[P:PER Peru] and [P:NOR Norway] spoke.",
             "[P:PER Peru] left."},
            ""},
           {"a dateline",
            {"[P:KEN NAIROBI], [D:2031-05-10 May 10] - Envoys came.", "[P:KEN NAIROBI] (Agency)",
             "[P:PER Peru] faces [P:NOR Norway]."},
            "PER NOR"},
           {"camps that meet where a country only lies",
            {"[P:NOR Norway]'s rival parliaments met in [L:lima Lima], [P:PER Peru].",
             "[P:NOR Norway] waits."},
            ""},
           {"no conflict of its own",
            {"[P:NOR Norway]'s parties met.", "[P:PER Peru] and [P:NOR Norway] spoke.",
             "[P:PER Peru] left.", "[P:*opposition The opposition] left."},
            "NOR PER"},
       }) {
    PartyContext context;
    for (const char* sentence : row.sentences) ObserveMasked(sentence, &context);
    EXPECT_EQ(Ids(context.Pair()), row.pair) << row.name;
  }
}

TEST(PartyContext, TheRebelsAreThoseOfARebelLeader) {
  PartyContext context;
  std::vector<Mention> mentions =
      MentionsOf("[X:ida-berg@free-coast Rebel leader Ida Berg] spoke.");
  mentions[0].role = "Rebel leader";
  context.Observe(mentions);
  EXPECT_EQ(context.Rebels().id(), "free-coast");
}

TEST(PartyContext, TheGovernmentThatRebelsFight) {
  PartyContext context;
  context.Observe(MentionsOf("[P:*rebels@CHL Chilean rebels] met [P:*government officials]."));
  EXPECT_EQ(context.Government().id(), "CHL");
  context.Observe(MentionsOf("[P:*rebels@PER Peruvian rebels] left."));
  EXPECT_EQ(context.Government().id(), "");
}

TEST(PartyContext, TheOppositionIsTheGroupThatAStateFaces) {
  PartyContext context;
  context.Observe(MentionsOf("[P:reed-front Reeds] and [P:tiger-front Tigers] left."));
  EXPECT_EQ(context.OppositionOrGroup().id(), "opposition");
  std::vector<v1::EntityRef> pair = Refs({"CHL", "reed-front"});
  pair[0].set_type(v1::ENTITY_TYPE_STATE);
  context.AddPair(pair);
  EXPECT_EQ(context.OppositionOrGroup().id(), "reed-front");
  pair[1].set_id("tiger-front");
  context.AddPair(pair);
  EXPECT_EQ(context.OppositionOrGroup().id(), "opposition");
}

TEST(PartyContext, OneIsNoPair) {
  PartyContext context;
  context.Observe(MentionsOf("[P:PER Peru] and [P:BOL Bolivia] met."));
  context.AddPair(Refs({"NOR"}));
  EXPECT_EQ(Ids(context.Pair()), "PER BOL");
}

TEST(PartyContext, PairStatedMostWinsTheFirstOfEquals) {
  PartyContext context;
  context.AddPair(Refs({"NOR", "CHL"}));
  context.AddPair(Refs({"PER", "BOL"}));
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
  context.AddPair(Refs({"BOL", "PER"}));
  EXPECT_EQ(Ids(context.Pair()), "PER BOL");
}

TEST(PartyContext, PairWithAnOrganizationCountsForLess) {
  PartyContext context;
  context.AddPair(Refs({"league", "CHL"}, /*body=*/true));
  context.AddPair(Refs({"league", "CHL"}, /*body=*/true));
  EXPECT_EQ(Ids(context.Pair()), "league CHL");
  context.AddPair(Refs({"NOR", "CHL"}));
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

TEST(PartyContext, PairWithAMediatorIsNone) {
  PartyContext context;
  context.Observe(MentionsOf("[P:NOR Norway] and [P:CHL Chile] met."));
  context.AddPair(Refs({"PER", "CHL"}));
  context.SetMediator("PER");
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

TEST(PartyContext, HostIsNoSideBesideAnother) {
  PartyContext context;
  context.Observe(MentionsOf("[P:PER Peru] hosted [P:NOR Norway]. [P:PER Peru] was glad."));
  context.SetHost("PER");
  EXPECT_EQ(Ids(context.Pair()), "NOR");
  context.Observe(MentionsOf("[P:CHL Chile] came."));
  EXPECT_EQ(Ids(context.Pair()), "NOR CHL");
}

TEST(PartyContext, UnnamedOppositionAndItsState) {
  PartyContext context;
  context.Observe(MentionsOf(
      "[P:SYR Syria] agreed. [P:USA The US] and [P:USA Washington] and [P:FRA France] spoke."));
  EXPECT_EQ(Ids(context.Pair()), "USA SYR");
  context.Observe(MentionsOf("[P:SYR Syria] and [P:SYR Damascus] and [P:SYR Syria] left."));
  context.Observe(MentionsOf("[P:*opposition The opposition] met [P:*opposition the opposition]."));
  EXPECT_EQ(Ids(context.Pair()), "SYR opposition");
}

void ObserveWithHead(const char* marked, const char* head, PartyContext* context) {
  std::vector<Mention> mentions = MentionsOf(marked);
  mentions[0].head = head;
  context->Observe(mentions);
}

TEST(PartyContext, TheGovernmentIsTheOnlyOneSoCalled) {
  PartyContext context;
  EXPECT_EQ(context.Government().id(), "");
  ObserveWithHead("[P:COL The Colombian government] agreed.", "government", &context);
  ObserveWithHead("[P:NOR Norwegian officials] agreed.", "officials", &context);
  EXPECT_EQ(context.Government().id(), "COL");
  ObserveWithHead("[P:NOR The Norwegian government] agreed.", "government", &context);
  EXPECT_EQ(context.Government().id(), "");
}

TEST(PartyContext, TheOpposition) {
  PartyContext context;
  context.Observe(MentionsOf("[P:SYR Syria] agreed."));
  EXPECT_EQ(context.Opposition().id(), "");
  EXPECT_EQ(context.OppositionOrGroup().id(), "opposition");
  context.Observe(MentionsOf("[P:syrian-opposition The Syrian opposition] agreed."));
  EXPECT_EQ(context.Opposition().id(), "syrian-opposition");
  EXPECT_EQ(context.OppositionOrGroup().id(), "syrian-opposition");
}

// Observes the sentences with what stands between their mentions.
PartyContext Told(const std::vector<const char*>& sentences,
                  const Counterparts* counterparts = nullptr) {
  PartyContext context(counterparts);
  for (const char* marked : sentences) {
    const std::string plain = WithoutMarks(marked);
    std::vector<Mention> mentions = MentionsOf(marked);
    for (Mention& mention : mentions) {
      if (mention.ref.id() == "CHL") mention.ref.set_name("Chile");
      if (mention.ref.id() == "NOR") mention.ref.set_name("Norway");
      if (mention.ref.id() == "valley-front") mention.ref.set_type(v1::ENTITY_TYPE_GROUP);
      if (mention.ref.id().size() == 3) mention.ref.set_type(v1::ENTITY_TYPE_STATE);
      mention.ref.set_mention(plain.substr(mention.span.start, mention.span.size()));
    }
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    context.Observe(masked, 1);
  }
  return context;
}

class ToldPairs : public testing::TestWithParam<Row> {};

TEST_P(ToldPairs, ReadWhatStandsBetweenMentions) {
  EXPECT_EQ(Ids(Told(GetParam().sentences).Pair()), GetParam().pair);
}

INSTANTIATE_TEST_SUITE_P(
    PartyContext, ToldPairs,
    testing::ValuesIn(std::vector<Row>{
        {"WhoseGovernmentIsToldElsewhere",
         {"Talks between [P:*government the government] and [P:valley-front the Front] began.",
          "[P:NOR Norwegian officials] were hopeful.",
          "[X:ida-berg@NOR Ida Berg] spoke to [P:PER Peru]."},
         "NOR valley-front"},
        {"AnEthnicGroupIsNotTheStateOfItsName",
         {"[P:NOR Norway] and ethnic [P:CHL Chilean] teams met.",
          "[P:NOR Norway] met [P:CHL the Chilean] side."},
         "NOR ethnic-chileans"},
        {"TheCountryOfADateline",
         {"[L:utrecht UTRECHT], [P:NLD The Netherlands] - [P:NOR Norway] met [P:CHL Chile].",
          "[P:NLD The Netherlands]."},
         "NOR CHL"},
        {"ASeatWhereAnOfficeIs",
         {"[P:NOR Norway] heard signals from [P:ITA Rome], where it has an office.",
          "[P:ITA Rome], where they met, is far. [P:CHL Chile] left."},
         "NOR CHL"},
        {"TheStateIsNamedAsWell",
         {"[P:NOR Norway] and ethnic [P:CHL Chilean] teams met.",
          "[P:NOR Norway] met [P:CHL Chile]."},
         "NOR CHL"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(PartyContext, TheCountryOfADatelineThatAGroupFights) {
  const Counterparts counterparts = {{"valley-front", Refs({"CHL"})[0]}};
  const std::vector<const char*> report = {
      "[L:lima LIMA], [P:CHL Chile] - [P:valley-front The Valley Front] met [P:PER Peru].",
      "[P:valley-front The Front] left."};
  EXPECT_EQ(Ids(Told(report, &counterparts).Pair()), "CHL valley-front");
  EXPECT_EQ(Told(report, &counterparts).Government().id(), "CHL");
  EXPECT_EQ(Ids(Told(report).Pair()), "valley-front PER");
}

class SaidPairs : public testing::TestWithParam<Row> {};

TEST_P(SaidPairs, AreNotMerelyNamed) {
  EXPECT_EQ(Ids(Told(GetParam().sentences).SaidPair()), GetParam().pair);
}

INSTANTIATE_TEST_SUITE_P(
    PartyContext, SaidPairs,
    testing::ValuesIn(std::vector<Row>{
        {"None", {}, ""},
        {"Apart", {"[P:NOR Norway] wrote to [P:CHL Chile]."}, ""},
        {"Joined", {"[P:NOR Norway] and [P:CHL Chile] are far apart."}, "NOR CHL"},
        {"Hyphenated", {"The [P:NOR Norway]-[P:CHL Chile] truce held."}, "NOR CHL"},
        {"PeopleJoined", {"[X:ida-berg@NOR Ida Berg] and [X:ana-rojas@CHL Ana Rojas] sat."},
         "NOR CHL"},
        {"OfALongerList", {"[P:PER Peru], [P:NOR Norway] and [P:CHL Chile] voted."}, ""},
        {"BroughtTogether", {"Talks between [P:NOR Norway] and the [P:CHL Chile] began."},
         "NOR CHL"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
