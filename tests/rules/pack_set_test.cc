#include "claims/rules/pack_set.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "gtest/gtest.h"
#include "tests/rules/masks.h"
#include "tests/rules/occurs.h"

namespace claims {
namespace {

// A pack without fault. The cases below are this pack with something added.
constexpr char kGood[] = R"PACK(name: "test"
language: "en"
party { id: "AAA" name: "Arland" type: ENTITY_TYPE_STATE demonym: "Arlandic" }
party { id: "front" name: "Front" type: ENTITY_TYPE_GROUP }
topic { topic: "ceasefire" term: "cease-?fires?" }
macro { name: "LEADS" pattern: "(heads|leads)" }
rule {
  id: "leadership/good"
  kind: CLAIM_KIND_LEADERSHIP
  pattern: "{PERSON:leader} {@LEADS} the {PARTY:party} delegation"
  example { text: "Ann Lee heads the Arlandic delegation." expect { slot: "leader" value: "Ann Lee" } }
}
)PACK";
constexpr int kGoodLines = 12;  // what is added starts on the next line

constexpr char kExample[] = "\nexample { text: \"An example.\" }\n}";

struct CheckCase {
  const char* name;
  std::string added;
  // Line within `added`, from 1, and a part of the message; null: no issue.
  int line;
  const char* message;
};

// A rule of the kind whose first line is the rule's, second its body.
std::string Rule(const std::string& kind_and_id, const std::string& body) {
  return "rule { " + kind_and_id + "\n" + body + kExample;
}
std::string Lead(const std::string& body) {
  return Rule("id: \"leadership/x\" kind: CLAIM_KIND_LEADERSHIP", body);
}
std::string Swap(const std::string& body) {
  return Rule("id: \"prisoner_exchange/x\" kind: CLAIM_KIND_PRISONER_EXCHANGE",
              "pattern: \"{COUNT:count} freed\"\n" + body);
}
std::string Demand(const std::string& body) {
  return Rule("id: \"demand/x\" kind: CLAIM_KIND_DEMAND",
              "pattern: \"{ACTOR:by} demands {TEXT:content}\"\n" + body);
}

std::vector<CheckCase> Cases() {
  const std::string meet = "id: \"meeting/x\" kind: CLAIM_KIND_MEETING";
  const std::string ok = "pattern: \"{PERSON:leader} leads\"";
  const std::string example = "\nexample { text: \"x y\" ";
  return {
      {"Nothing", "", 0, nullptr},

      {"SyntaxUnknownField", "\nruel {}", 2, "no field named \"ruel\"; its fields are name"},
      {"SyntaxOpenString", "description: \"x", 1, "column"},
      {"SyntaxTwice", "name: \"other\"", 1, "specified multiple times"},

      {"DependsOnLoaded", "depends_on: \"test\"", 0, nullptr},
      {"DependsOnMissing", "\ndepends_on: \"core\"", 2,
       "depends on pack \"core\", which is not loaded"},

      {"PartySlug", "party { id: \"north-front\" name: \"N\" type: ENTITY_TYPE_GROUP }", 0,
       nullptr},
      {"PartyIdForm", "party { id: \"North Front\" name: \"N\" }", 1, "party id \"North Front\""},
      {"PartyStateId", "party { id: \"arl\" name: \"N\" type: ENTITY_TYPE_STATE }", 1,
       "three capitals"},
      {"PartyType", "party { id: \"nn\" name: \"N\"\n type: ENTITY_TYPE_PERSON }", 2,
       "should be a STATE, GROUP or ORGANIZATION"},
      {"PartyAddsNames", "party { id: \"AAA\" alias: \"Old Arland\" }", 0, nullptr},
      {"PartyNameless", "party { id: \"BBB\" alias: \"Beeland\" }", 1, "has a name in no loaded"},
      {"PartySeat",
       "party { id: \"AAA\" seat: \"Port\" } place { name: \"Port\" within: \"AAA\" }", 0,
       nullptr},
      {"PartySeatUnknown", "party { id: \"AAA\"\n seat: \"Haven\" }", 2,
       "seat \"Haven\", which is the name of no place"},
      {"AliasBlank", "party { id: \"AAA\"\n alias: \" \" }", 2, "blanks around it"},
      {"AliasShared", "party { id: \"BBB\" name: \"Beeland\"\n alias: \"Arlandic\" }", 2,
       "\"Arlandic\" names party \"BBB\" here and \"AAA\" at test.textproto:3"},
      {"AliasRepeated", "party { id: \"AAA\" alias: \"Arlandic\" }", 0, nullptr},

      {"Person", "person { name: \"Ann Lee\" party: \"AAA\" }", 0, nullptr},
      {"PersonNameless", "person { id: \"ann-lee\" }", 1, "person without a name"},
      {"PersonId", "person { name: \"Ann Lee\" id: \"Ann Lee\" }", 1, "should be a slug"},
      {"PersonPartyForm", "person { name: \"Ann Lee\"\n party: \"Arland\" }", 2,
       "party id \"Arland\""},

      {"Place", "place { name: \"Port\" within: \"AAA\" type: ENTITY_TYPE_PLACE }", 0, nullptr},
      {"PlaceType", "place { name: \"Port\"\n type: ENTITY_TYPE_STATE }", 2, "a PLACE or a VENUE"},
      {"PlaceWithin", "place { name: \"Port\" within: \"New Arland\" }", 1,
       "within \"New Arland\""},
      {"PlaceNameless", "place { id: \"port\" }", 1, "place without a name"},
      {"Outlet", "outlet { name: \"The Post\" state: \"AAA\" }", 0, nullptr},
      {"OutletState", "outlet { name: \"The Post\" state: \"front\" }", 1, "ISO 3166-1"},
      {"Title", "title { title: \"envoy\" }", 0, nullptr},
      {"TitleCase", "title { title: \"Envoy\" }", 1, "in lower case"},

      {"TopicWithoutTerms", "topic { topic: \"other\" }", 0, nullptr},
      {"TopicForm", "topic { topic: \"Peace Deal\" }", 1, "topic \"Peace Deal\""},
      {"TopicBadTerm", "topic { topic: \"trade\"\n term: \"(tariff\" }", 2, "RE2 refuses the term"},
      {"TopicEmptyTerm", "topic { topic: \"trade\" term: \"(tariff)?\" }", 1,
       "matches the empty string"},

      {"MacroUsesEarlier", "macro { name: \"LED\" pattern: \"{@LEADS}|led\" }", 0, nullptr},
      {"MacroUnknown", "macro { name: \"LED\"\n pattern: \"{@NOPE}\" }", 2,
       "unknown macro \"NOPE\""},
      {"MacroItself", "macro { name: \"LED\" pattern: \"x{@LED}\" }", 1, "uses itself"},
      {"MacroLater",
       "macro { name: \"ONE\" pattern: \"{@TWO}\" }\nmacro { name: \"TWO\" pattern: \"x\" }", 1,
       "defined only later, at test.textproto:14"},
      {"MacroTwice", "\nmacro { name: \"LEADS\" pattern: \"x\" }", 2,
       "defined already, at test.textproto:6"},
      {"MacroName", "macro { name: \"leads-it\" pattern: \"x\" }", 1, "should be capitals"},
      {"MacroOpenGroup", "macro { name: \"LED\" pattern: \"(led\" }", 1,
       "RE2 refuses it: missing )"},

      {"RuleIdTwice",
       "\nrule { id: \"leadership/good\" kind: CLAIM_KIND_LEADERSHIP " + ok + kExample, 2,
       "used already, at test.textproto:8"},
      {"RuleIdWithoutKind", Rule("id: \"x\" kind: CLAIM_KIND_LEADERSHIP", ok), 1,
       "\"leadership/name\""},
      {"RuleIdOtherKind", Rule("id: \"meeting/x\" kind: CLAIM_KIND_LEADERSHIP", ok), 1,
       "\"leadership/name\""},
      {"RuleIdCapitals", Rule("id: \"leadership/Led_by\" kind: CLAIM_KIND_LEADERSHIP", ok), 1,
       "lower case with hyphens"},
      {"RuleWithoutKind", Rule("id: \"leadership/x\"", ok), 1, "has no kind"},
      {"RuleWithoutPattern", Lead("description: \"x\""), 1, "has no pattern"},
      {"RuleWithoutExample", "rule { id: \"leadership/x\" kind: CLAIM_KIND_LEADERSHIP " + ok + "}",
       1, "has no example"},
      {"Confidence", Lead(ok + " confidence: 0.9"), 0, nullptr},
      {"ConfidenceOver", Lead(ok + "\nconfidence: 1.5"), 3, "not in [0, 1]"},

      {"SecondPatternsLine", Lead(ok + "\npattern: \"{PERSON:lead} x\""), 3, "pattern 2: column 1"},
      {"UnknownSlot", Lead("pattern: \"{PERSON:leader} {COUNT:count}\""), 2,
       "leadership has no slot \"count\"; its slots are leader, party"},
      {"UnknownClass", Lead("pattern: \"x {PERSN:leader}\""), 2, "column 3, at \"{PERSN:leader}\""},
      {"UnknownMacro", Lead("pattern: \"{PERSON:leader} {@NOPE}\""), 2, "unknown macro"},
      {"OpenBrace", Lead("pattern: \"{PERSON:leader} {x\""), 2, "\"{\" is never closed"},
      {"Re2Refuses", Lead("pattern: \"({PERSON:leader}\""), 2,
       "RE2 refuses \"({PERSON:leader}\": missing )"},
      {"MatchesEmpty", Demand("pattern: \"({PARTY:by} wants)?(?P<content>x?)\""), 3,
       "matches the empty string"},
      {"MatchesEmptyAtBoundary", Demand("pattern: \"\\\\b(?P<content>x*)\""), 3,
       "matches the empty string"},
      {"WrongClass", Lead("pattern: \"{DATE:leader} leads\""), 2,
       "slot \"leader\" cannot hold DATE; it takes PARTY, PERSON"},
      {"WrongPartOfClass", Lead("pattern: \"{PERSON:leader} {SOURCE:party}\""), 2,
       "cannot hold OUTLET"},
      {"NoList", Lead("pattern: \"{PERSON:leader} {DATE+:date}\""), 2, "not a list"},
      {"List", Rule(meet, "pattern: \"{PARTY+:parties} met {PARTY:party}\""), 0, nullptr},
      {"SetOnlySlotCaptured", Rule(meet, "pattern: \"{PARTY:party} {TEXT:status}\""), 2,
       "cannot be captured; give it by set"},
      {"MissingRequired", Lead("pattern: \"{PARTY:party} delegation\""), 2,
       "none of the slots of which leadership needs one: leader"},
      {"NothingRequired", Rule(meet, "pattern: \"talks begin in {PLACE}\""), 0, nullptr},
      {"RequiredBySet",
       Rule("id: \"response/x\" kind: CLAIM_KIND_RESPONSE",
            "pattern: \"{ACTOR:by} said no\" set { slot: \"stance\" value: \"REJECTED\" }"),
       0, nullptr},
      {"MissingStance",
       Rule("id: \"response/x\" kind: CLAIM_KIND_RESPONSE", "pattern: \"{ACTOR:by} said no\""), 2,
       "needs one: stance"},
      {"Attribution",
       Rule("id: \"attribution/x\" kind: CLAIM_KIND_ATTRIBUTION",
            "pattern: \"{SOURCE:speaker} told {OUTLET+:via}\""),
       0, nullptr},
      {"AttributionToDate",
       Rule("id: \"attribution/x\" kind: CLAIM_KIND_ATTRIBUTION", "pattern: \"{DATE:speaker}\""), 2,
       "slot \"speaker\" cannot hold DATE"},
      {"CommonSlots", Lead("pattern: \"{OUTLET:via} says {PERSON:leader} (?P<not>not )?leads\""), 0,
       nullptr},

      {"SetBasis", Swap("set { slot: \"basis\" value: \"EACH_SIDE\" }"), 0, nullptr},
      {"SetBasisUnspecified", Swap("set { slot: \"basis\" value: \"UNSPECIFIED\" }"), 0, nullptr},
      {"SetBasisPrefixed", Swap("set { slot: \"basis\" value: \"BASIS_TOTAL\" }"), 3,
       "slot \"basis\" cannot be \"BASIS_TOTAL\"; its values are EACH_SIDE, TOTAL"},
      {"SetStatusOfMeeting", Swap("set { slot: \"status\" value: \"HELD\" }"), 3,
       "its values are PROPOSED, AGREED"},
      {"SetBound", Swap("set { slot: \"bound\" value: \"AT_LEAST\" }"), 0, nullptr},
      {"SetModality", Swap("set { slot: \"modality\" value: \"PLANNED\" }"), 0, nullptr},
      {"SetModalityWrong", Swap("set { slot: \"modality\" value: \"planned\" }"), 3,
       "ACTUAL, PLANNED"},
      {"SetHedgeWrong", Swap("set { slot: \"hedge\" value: \"MAYBE\" }"), 3, "REPORTED, EXPECTED"},
      {"SetNegated", Swap("set { slot: \"negated\" value: \"true\" }"), 0, nullptr},
      {"SetUnknownSlot", Swap("set { slot: \"stance\" value: \"REJECTED\" }"), 3,
       "which prisoner_exchange does not have"},
      {"SetCapturedSlot", Swap("set { slot: \"count\" value: \"3\" }"), 3, "no fixed values"},
      {"SetTwice",
       Swap("set { slot: \"basis\" value: \"TOTAL\" }\nset { slot: \"basis\" value: \"TOTAL\" }"),
       4, "sets slot \"basis\" twice"},
      {"SetTopic", Demand("set { slot: \"topic\" value: \"ceasefire\" }"), 0, nullptr},
      {"SetTopicUnknown", Demand("set { slot: \"topic\" value: \"truce\" }"), 3,
       "topic \"truce\" is in no loaded pack; the topics are ceasefire"},
      {"SetRound", Lead(ok + " set { slot: \"round\" value: \"2\" }"), 0, nullptr},
      {"SetRoundWord", Lead(ok + " set { slot: \"round\" value: \"two\" }"), 2, "no number from 1"},
      {"SetAttends",
       Rule("id: \"participation/x\" kind: CLAIM_KIND_PARTICIPATION",
            "pattern: \"{ACTOR:participant} stays away\" set { slot: \"attends\" value: \"false\" "
            "}"),
       0, nullptr},
      {"SetAttendsNo",
       Rule("id: \"participation/x\" kind: CLAIM_KIND_PARTICIPATION",
            "pattern: \"{ACTOR:participant} stays away\" set { slot: \"attends\" value: \"no\" }"),
       2, "its values are true, false"},

      {"ExampleDate", Lead(ok + example + "published: \"2026-02-13\" }"), 0, nullptr},
      {"ExampleDateForm", Lead(ok + example + "published: \"13.2.2026\" }"), 3, "no date"},
      {"ExampleEmpty", Lead(ok + "\nexample { }"), 3, "example 1 has no text"},
      {"ExpectUnknownSlot", Lead(ok + example + "expect { slot: \"count\" value: \"1\" } }"), 3,
       "an example names slot \"count\""},
      {"ExpectDate",
       Lead(ok + example + "expect { slot: \"date\" value: \"2026-02-17/2026-02-18\" } }"), 0,
       nullptr},
      {"ExpectDateForm", Lead(ok + example + "expect { slot: \"date\" value: \"17 Feb\" } }"), 3,
       "expects the date \"17 Feb\""},
      {"ExpectNotNegated", Lead(ok + example + "expect { slot: \"negated\" value: \"false\" } }"),
       0, nullptr},
      {"ExpectEnum", Lead(ok + example + "expect { slot: \"modality\" value: \"WILL\" } }"), 3,
       "cannot be \"WILL\""},
      {"ExpectUnreadable",
       Swap(example.substr(1) + "expect { slot: \"for_count\" value: \"1\" } }"), 3,
       "a claim has no such field"},
      {"CounterExampleEmpty", Lead(ok + "\ncounter_example: \"\""), 3, "empty counter-example"},
  };
}

class PackCheckTest : public testing::TestWithParam<CheckCase> {};

TEST_P(PackCheckTest, ReportsTheFaultAtItsLine) {
  const CheckCase& c = GetParam();
  std::vector<Issue> issues;
  const auto packs = PackSet::Load({{"test.textproto", kGood + c.added}}, &issues);
  if (c.message == nullptr) {
    EXPECT_NE(packs, nullptr);
    for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
    return;
  }
  EXPECT_EQ(packs, nullptr);
  ASSERT_FALSE(issues.empty());
  ASSERT_EQ(issues.size(), 1u) << FormatIssue(issues.back());
  EXPECT_NE(issues[0].message.find(c.message), std::string::npos) << issues[0].message;
  EXPECT_EQ(issues[0].line, kGoodLines + c.line);
  EXPECT_EQ(issues[0].file, "test.textproto");
  EXPECT_EQ(issues[0].message.find('\n'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Checks, PackCheckTest, testing::ValuesIn(Cases()),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(PackSet, SaysAllFaultsOfAllFilesInOrder) {
  std::vector<Issue> issues;
  EXPECT_EQ(PackSet::Load({{"b", "name: \"\"\ndepends_on: \"none\"\ntitle { title: \"Envoy\" }"},
                           {"a", "name: \"A b\""}},
                          &issues),
            nullptr);
  ASSERT_EQ(issues.size(), 4u);
  EXPECT_EQ(FormatIssue(issues[0]).substr(0, 4), "b:1:");
  EXPECT_EQ(FormatIssue(issues[1]).substr(0, 4), "b:2:");
  EXPECT_EQ(FormatIssue(issues[2]).substr(0, 4), "b:3:");
  EXPECT_EQ(FormatIssue(issues[3]).substr(0, 4), "a:1:");
}

TEST(PackSet, EmptyFileHasNoName) {
  std::vector<Issue> issues;
  EXPECT_EQ(PackSet::Load({{"a", ""}}, &issues), nullptr);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].message.substr(0, 20), "the pack has no name");
}

TEST(PackSet, AFileThatCannotBeReadIsNotBlamedOnOthers) {
  std::vector<Issue> issues;
  EXPECT_EQ(PackSet::Load({{"core", "name: \"core\" oops"},
                           {"own", "name: \"own\" depends_on: \"core\" "
                                   "person { name: \"Ann Lee\" party: \"AAA\" }"}},
                          &issues),
            nullptr);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].file, "core");
}

TEST(PackSet, UnknownPartyOfAPersonOnlyWarns) {
  std::vector<Issue> issues;
  EXPECT_NE(PackSet::Load({{"a", "name: \"a\"\nperson { name: \"Ann Lee\" party: \"AAA\" }"}},
                          &issues),
            nullptr);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].severity, Severity::kWarning);
  EXPECT_EQ(issues[0].line, 2);
}

TEST(PackSet, TwoPacksMayGiveOneNameToTwoParties) {
  std::vector<Issue> issues;
  EXPECT_NE(PackSet::Load({{"a", "name: \"a\" party { id: \"AAA\" name: \"Arland\" }"},
                           {"b", "name: \"b\" party { id: \"bbb\" name: \"Arland\" }"}},
                          &issues),
            nullptr);
  EXPECT_TRUE(issues.empty());
}

TEST(PackSet, IssuesMayBeLeftOut) { EXPECT_EQ(PackSet::Load({{"a", "?"}}, nullptr), nullptr); }

TEST(PackSet, NoSourcesLoadAsNothing) {
  std::vector<Issue> issues;
  const auto packs = PackSet::Load({}, &issues);
  ASSERT_NE(packs, nullptr);
  std::vector<int> hits = {1};
  packs->Candidates("anything", &hits);
  EXPECT_TRUE(hits.empty());
}

// Macros of macros grow fast; RE2's budget stops them before memory does.
TEST(PackSet, MacrosThatDoubleEachOtherAreRefused) {
  std::string text = "name: \"a\"\nmacro { name: \"M0\" pattern: \"[a-z]{9}{PARTY}\" }\n";
  for (int i = 1; i < 60; ++i) {
    const std::string use = "{@M" + std::to_string(i - 1) + "}";
    text += "macro { name: \"M" + std::to_string(i) + "\" pattern: \"" + use + use + "\" }\n";
  }
  std::vector<Issue> issues;
  EXPECT_EQ(PackSet::Load({{"a", text}}, &issues), nullptr);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_NE(issues[0].message.find("too large"), std::string::npos) << issues[0].message;
}

TEST(PackSet, RulesKnowWhereTheyAre) {
  std::vector<Issue> issues;
  const auto packs = PackSet::Load(
      {{"one", "name: \"one\""}, {"test.textproto", kGood}}, &issues);
  ASSERT_NE(packs, nullptr);
  ASSERT_EQ(packs->rules().size(), 1u);
  const CompiledRule& rule = packs->rules()[0];
  EXPECT_EQ(rule.rule->id(), "leadership/good");
  EXPECT_EQ(rule.file, "test.textproto");
  EXPECT_EQ(rule.line, 7);
  ASSERT_EQ(rule.patterns.size(), 1u);
  EXPECT_EQ(rule.patterns[0].line, 10);
  EXPECT_EQ(rule.example_lines, std::vector<int>({11}));
  ASSERT_EQ(rule.patterns[0].slots.size(), 2u);
  EXPECT_EQ(rule.patterns[0].slots[1].name, "party");
  EXPECT_EQ(rule.patterns[0].slots[1].group, 2);
}

TEST(PackSet, TopicsOfSeveralPacksJoin) {
  std::vector<Issue> issues;
  const auto packs = PackSet::Load(
      {{"a", "name: \"a\" topic { topic: \"trade\" term: \"tariffs?\" priority: 1 } "
             "topic { topic: \"other\" }"},
       {"b", "name: \"b\" topic { topic: \"trade\" term: \"duty|duties\" priority: 3 }"}},
      &issues);
  ASSERT_NE(packs, nullptr);
  ASSERT_EQ(packs->topics().size(), 2u);
  const CompiledTopic& trade = packs->topics()[0];
  EXPECT_EQ(trade.topic, "trade");
  EXPECT_EQ(trade.priority, 3);
  EXPECT_TRUE(Occurs(trade.regex, "lower Tariffs"));
  EXPECT_TRUE(Occurs(trade.regex, "no duty"));
  EXPECT_FALSE(Occurs(trade.regex, "dutyfree"));
  EXPECT_TRUE(packs->topics()[1].regex == nullptr);
}

std::shared_ptr<const PackSet> ThreePatterns() {
  return PackSet::Load(
      {{"a", R"(name: "a"
rule { id: "leadership/a" kind: CLAIM_KIND_LEADERSHIP
  pattern: "{PERSON:leader} leads"
  pattern: "led by {PERSON:leader}"
  example { text: "x" } }
rule { id: "meeting/a" kind: CLAIM_KIND_MEETING
  pattern: "{PARTY+:parties} (met|meet)\\b"
  example { text: "x" } })"}},
      nullptr);
}

TEST(Candidates, NamesThePatternsThatMayMatch) {
  const auto packs = ThreePatterns();
  ASSERT_NE(packs, nullptr);
  struct Row {
    const char* text;
    std::vector<int> hits;
  } const rows[] = {
      {"", {}},
      {"nothing here", {}},
      {"<p0> leads", {0}},
      {"a team LED by <p0>", {1}},
      {"<a0> and <a1> met", {2}},
      {"<a0> leads", {}},    // the class counts
      {"<p3> leads", {0}},   // which mention of it does not
      {"met by all", {}},
      {"<a0> and <a1> metric", {}},  // the word goes on
      {"<a0> met a team led by <p0>, and <p1> leads", {0, 1, 2}},
  };
  std::vector<int> hits;
  for (const Row& row : rows) {
    packs->Candidates(Mask(row.text), &hits);
    EXPECT_EQ(hits, row.hits) << row.text;
  }
  ASSERT_EQ(packs->pattern_index().size(), 3u);
  EXPECT_EQ(packs->pattern_index()[2].rule, 1);
  EXPECT_EQ(packs->pattern_index()[2].pattern, 0);
}

// No pattern that matches is left out, whatever the sentence and the thread.
TEST(Candidates, HoldEveryPatternThatMatchesFromManyThreads) {
  const auto packs = ThreePatterns();
  ASSERT_NE(packs, nullptr);
  const std::string pieces[] = {"<p0>", "<a0>", " leads", "led by ", " met", ", ", " and "};
  struct Tally {
    int missed = 0, matched = 0, named = 0;
  };
  std::vector<Tally> tallies(4);
  std::vector<std::thread> threads;
  for (Tally& tally : tallies) {
    threads.emplace_back([&packs, &pieces, &tally] {
      std::vector<int> hits;
      for (size_t code = 0; code < 7 * 7 * 7 * 7; ++code) {
        std::string text;
        for (size_t rest = code, i = 0; i < 4; ++i, rest /= 7) text += pieces[rest % 7];
        text = Mask(text);
        packs->Candidates(text, &hits);
        tally.named += static_cast<int>(hits.size());
        for (size_t i = 0; i < packs->pattern_index().size(); ++i) {
          const PackSet::PatternId id = packs->pattern_index()[i];
          if (!Occurs(packs->rules()[id.rule].patterns[id.pattern].regex, text)) {
            continue;
          }
          ++tally.matched;
          tally.missed += std::count(hits.begin(), hits.end(), static_cast<int>(i)) != 1;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const Tally& tally : tallies) {
    EXPECT_EQ(tally.missed, 0);
    EXPECT_GT(tally.matched, 400);
    // Not by naming everything: under two for each pattern that matches.
    EXPECT_LT(tally.named, 2 * tally.matched);
  }
}

}  // namespace
}  // namespace claims
