#include "claims/eval/report.h"

#include "claims/eval/coverage.h"
#include "tests/eval/gold_cases.h"

namespace claims::eval {
namespace {

constexpr char kPack[] = R"(name: "test"
rule {
  id: "leadership/leads" kind: CLAIM_KIND_LEADERSHIP confidence: 0.5
  pattern: "{PERSON:leader} leads"
  example { text: "Bo Ek leads." expect { slot: "leader" value: "Bo Ek" } }
  counter_example: "Bo Ek leads an army."
}
rule {
  id: "leadership/heads" kind: CLAIM_KIND_LEADERSHIP
  pattern: "{PERSON:leader} heads"
  example { text: "Bo Ek heads." expect { slot: "leader" value: "Bo Ek" } }
  counter_example: "Bo Ek heads home."
}
rule {
  id: "attribution/said" kind: CLAIM_KIND_ATTRIBUTION
  pattern: "{PERSON:speaker} said"
  example { text: "Ann Lee said." expect { slot: "speaker" value: "Ann Lee" } }
  counter_example: "It was said."
}
)";

std::shared_ptr<const PackSet> Packs() {
  std::vector<Issue> issues;
  auto packs = PackSet::Load({{"test.textproto", kPack}}, &issues);
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
  return packs;
}

v1::Claim Lead(const std::string& leader) {
  return ClaimOf(R"({"rule":"leadership/leads","modality":"ACTUAL","leadership":{"party":)"
                 R"({"id":"CHL","name":"Chile"},"leader":{"name":")" +
                 leader + R"("}},"evidence":[{"start":0,"end":3,"quote":"Ana"}]})");
}

// One right, one wrong, one missed.
Scores SomeScores() {
  Scorer scorer;
  scorer.Add(Gold(R"({"kind":"leadership","party":"CHL","leader":"Ana Rojas","evidence":"Ana"},)"
                  R"({"kind":"meeting","place":"Oslo","evidence":"in Oslo"})"),
             {Lead("Ana Rojas"), Lead("Eva Sol")}, {{{37, 45}, "meeting/is_in", "refuted"}});
  return scorer.scores();
}

TEST(CoverageTest, RulesThatNothingExercises) {
  const auto packs = Packs();
  ASSERT_NE(packs, nullptr);
  const auto nothing = [](const v1::Document&) { return std::vector<v1::Claim>(); };
  const auto never = RulesNeverFired(*packs, SomeScores(), nothing);
  ASSERT_EQ(never.size(), 2u) << "leadership/leads fired on gold";
  EXPECT_EQ(never[0]->rule->id(), "leadership/heads");
  EXPECT_EQ(never[1]->rule->id(), "attribution/said");
  const auto examples = [](const v1::Document& document) {
    v1::Claim claim;
    if (document.text() == "Bo Ek heads.") claim.set_rule("leadership/heads");
    if (document.text() == "Ann Lee said.") {
      claim.mutable_attribution()->mutable_speaker()->set_name("Ann Lee");
    }
    return std::vector<v1::Claim>{claim};
  };
  EXPECT_TRUE(RulesNeverFired(*packs, SomeScores(), examples).empty());
}

TEST(EvaluationTextTest, TablesThenErrors) {
  const auto packs = Packs();
  ASSERT_NE(packs, nullptr);
  const std::vector<const CompiledRule*> never = {&packs->rules()[1]};
  const std::string text = EvaluationText(SomeScores(), *packs, never, {1});
  for (const char* part : {
           "kind                gold   prec    rec     F1  fullP  fullR  fullF1 repeats\n"
           "leadership             1  0.500  1.000  0.667  0.500  1.000   0.667       0\n"
           "meeting                1  0.000  0.000  0.000  0.000  0.000   0.000       0\n",
           "micro                  2  0.500  0.500  0.500  0.500  0.500   0.500       0\n"
           "macro F1 0.333   grounded 1.000   2 claims in 1 document\n",
           "leadership/leads                             1     1     1       0  0.500  1.000  0.667"
           "     0.50  confidence: 0.50  # 1 of 2\n",
           "never fired, on no gold document and no example of its own:\n"
           "  leadership/heads  test.textproto:8\n",
           "\nwrong leadership  gold.jsonl:1  talks  leadership/leads\n"
           "  \"Ana\"\n"
           "  got:  ACTUAL Chile: Eva Sol\n",
           "\nmissed meeting  gold.jsonl:1  talks\n"
           "  \"in Oslo\"\n"
           "  gold: place=Oslo\n"
           "  matched by meeting/is_in, but: refuted\n"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
  }
  EXPECT_EQ(EvaluationText(SomeScores(), *packs, {}, {}).find("missed"), std::string::npos);
}

TEST(EvaluationJsonLinesTest, OneRecordALine) {
  const auto packs = Packs();
  ASSERT_NE(packs, nullptr);
  const std::vector<const CompiledRule*> never = {&packs->rules()[1]};
  const std::string text =
      EvaluationJsonLines(SomeScores(), *packs, never, {ReportOptions::kAllErrors});
  for (const char* line : {
           R"({"record":"kind","kind":"leadership","gold":1,"precision":0.5,"recall":1,)"
           R"("f1":0.66666666666666663,"fullPrecision":0.5,"fullRecall":1,)"
           R"("fullF1":0.66666666666666663,"repeats":0})",
           R"({"record":"total","gold":2,"precision":0.5,"recall":0.5,"f1":0.5,)"
           R"("fullPrecision":0.5,"fullRecall":0.5,"fullF1":0.5,"repeats":0,)"
           R"("macroF1":0.33333333333333331,"grounded":1,"claims":2,"documents":1})",
           R"({"record":"rule","rule":"leadership/leads","right":1,"full":1,"wrong":1,)"
           R"("repeats":0,"precision":0.5,"recall":1,"f1":0.66666666666666663,)"
           R"("recordedConfidence":0.5,"measuredConfidence":0.5})",
           R"({"record":"neverFired","rule":"leadership/heads","file":"test.textproto","line":8})",
           R"({"record":"error","error":"missed","kind":"meeting","file":"gold.jsonl","line":1,)"
           R"("documentId":"talks","quote":"in Oslo","gold":"place=Oslo",)"
           R"("matched":[{"rule":"meeting/is_in","reason":"refuted"}]})"}) {
    EXPECT_NE(text.find(std::string(line) + "\n"), std::string::npos)
        << line << "\nis not in\n" << text;
  }
}

}  // namespace
}  // namespace claims::eval
