#include "claims/eval/scorer.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "tests/eval/gold_cases.h"

namespace claims::eval {
namespace {

// A leadership claim whose evidence is "Ana Rojas" in kTalks.
v1::Claim Lead(const std::string& rule, const std::string& leader, const std::string& place = "") {
  const std::string event =
      place.empty() ? "" : absl::StrCat(R"(,"event":{"place":{"name":")", place, R"("}})");
  return ClaimOf(absl::StrCat(
      R"({"rule":")", rule, R"(","evidence":[{"start":0,"end":9,"quote":"Ana Rojas"}],)",
      R"("leadership":{"party":{"id":"CHL"},"leader":{"name":")", leader, R"("})", event, "}}"));
}

constexpr char kAna[] =
    R"({"kind":"leadership","party":"CHL","leader":"Ana Rojas","evidence":"Ana Rojas",)"
    R"("event":{"place":"Oslo"}})";
constexpr char kLuis[] =
    R"({"kind":"leadership","party":"CHL","leader":"Luis Vega","evidence":"Luis Vega"})";
constexpr char kOptionalLuis[] =
    R"({"kind":"leadership","party":"CHL","leader":"Luis Vega","optional":true})";

Scores ScoreOne(const std::string& gold, const std::vector<v1::Claim>& claims) {
  Scorer scorer;
  scorer.Add(Gold(gold), claims);
  return scorer.scores();
}

// "right/full/wrong/missed/repeats"
std::string Show(const Tally& t) {
  return absl::StrCat(t.right, "/", t.full, "/", t.wrong, "/", t.missed, "/", t.repeats);
}

struct ScoreCase {
  const char* name;
  std::string gold;
  std::vector<v1::Claim> claims;
  const char* tally;
};

class ScoreTest : public testing::TestWithParam<ScoreCase> {};

TEST_P(ScoreTest, Tally) {
  const Scores scores = ScoreOne(GetParam().gold, GetParam().claims);
  EXPECT_EQ(Show(scores.kinds[v1::CLAIM_KIND_LEADERSHIP]), GetParam().tally);
  EXPECT_EQ(Show(scores.total), GetParam().tally);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ScoreTest,
    testing::Values(
        ScoreCase{"nothing", "", {}, "0/0/0/0/0"},
        ScoreCase{"full", kAna, {Lead("r", "Ana Rojas", "Oslo")}, "1/1/0/0/0"},
        ScoreCase{"slot_wrong", kAna, {Lead("r", "Ana Rojas", "Lima")}, "1/0/0/0/0"},
        ScoreCase{"wrong_and_missed", kAna, {Lead("r", "Luis Vega")}, "0/0/1/1/0"},
        ScoreCase{"equal_claims_are_one", kLuis,
                  {Lead("r", "Luis Vega"), Lead("s", "Luis Vega")}, "1/1/0/0/0"},
        ScoreCase{"equal_wrong_claims_are_one", "",
                  {Lead("r", "Luis Vega"), Lead("s", "Luis Vega")}, "0/0/1/0/0"},
        ScoreCase{"repeat", kAna, {Lead("r", "Ana Rojas"), Lead("r", "Ana Rojas", "Oslo")},
                  "1/1/0/0/1"},
        ScoreCase{"optional_missed", kOptionalLuis, {}, "0/0/0/0/0"},
        ScoreCase{"optional_met", kOptionalLuis, {Lead("r", "Luis Vega")}, "0/0/0/0/0"},
        ScoreCase{"optional_met_twice", kOptionalLuis,
                  {Lead("r", "Luis Vega"), Lead("r", "Luis Vega", "Oslo")}, "0/0/0/0/1"},
        ScoreCase{"required_before_optional", absl::StrCat(kOptionalLuis, ",", kLuis),
                  {Lead("r", "Luis Vega")}, "1/1/0/0/0"}),
    [](const auto& info) { return info.param.name; });

TEST(ScorerTest, PairsTheBestFirst) {
  // The surname alone fits both; it must be left to the one without a place.
  const std::string gold =
      absl::StrCat(R"({"kind":"leadership","party":"CHL","leader":"Rojas"},)", kAna);
  const Scores scores =
      ScoreOne(gold, {Lead("r", "Ana Rojas", "Oslo"), Lead("r", "Rojas", "Lima")});
  EXPECT_EQ(Show(scores.total), "2/2/0/0/0");
}

TEST(ScorerTest, RulesAndSlots) {
  const Scores scores =
      ScoreOne(absl::StrCat(kAna, ",", kOptionalLuis),
               {Lead("a", "Ana Rojas", "Lima"), Lead("b", "Eva Sol"), Lead("c", "Luis Vega")});
  ASSERT_EQ(scores.rules.size(), 3u);
  EXPECT_EQ(Show(scores.rules.at("a")), "1/0/0/0/0");
  EXPECT_EQ(Show(scores.rules.at("b")), "0/0/1/0/0");
  EXPECT_EQ(Show(scores.rules.at("c")), "0/0/0/0/0") << "fired, and met what is optional";
  ASSERT_EQ(scores.slots.size(), 1u);
  EXPECT_EQ(scores.slots.at("leadership.event.place").given, 1);
  EXPECT_EQ(scores.slots.at("leadership.event.place").right, 0);
}

TEST(ScorerTest, FindingsSayWhatAndWhere) {
  const Scores scores = ScoreOne(
      absl::StrCat(kAna, ",", kLuis), {Lead("a", "Ana Rojas", "Lima"), Lead("b", "Eva Sol")});
  ASSERT_EQ(scores.findings.size(), 3u);
  const Finding& slots = scores.findings[0];
  EXPECT_EQ(slots.type, Finding::Type::kSlots);
  EXPECT_EQ(slots.slots, "event.place");
  EXPECT_EQ(slots.file, "gold.jsonl");
  EXPECT_EQ(slots.line, 1);
  EXPECT_EQ(slots.document_id, "talks");
  const Finding& wrong = scores.findings[1];
  EXPECT_EQ(wrong.type, Finding::Type::kWrong);
  EXPECT_EQ(wrong.claim.rule(), "b");
  EXPECT_EQ(wrong.quote, "Ana Rojas");
  const Finding& missed = scores.findings[2];
  EXPECT_EQ(missed.type, Finding::Type::kMissed);
  EXPECT_EQ(missed.quote, "Luis Vega");
  EXPECT_EQ(missed.gold, "leader=Luis Vega, party=CHL");
}

TEST(ScorerTest, MissesNameTheRulesThatMatchedThere) {
  Scorer scorer;
  const std::string in_oslo = R"({"kind":"meeting","place":"Oslo","evidence":"in Oslo"})";
  scorer.Add(Gold(absl::StrCat(kAna, ",", in_oslo)), {},
             {{{0, 12}, "a", "no topic"}, {{37, 45}, "b", "negated"}, {{9, 13}, "c", "beside"}});
  ASSERT_EQ(scorer.scores().findings.size(), 2u);
  const Finding& ana = scorer.scores().findings[0];
  ASSERT_EQ(ana.unused.size(), 1u);
  EXPECT_EQ(ana.unused[0].rule, "a");
  EXPECT_EQ(ana.unused[0].reason, "no topic");
  const Finding& oslo = scorer.scores().findings[1];
  ASSERT_EQ(oslo.unused.size(), 1u);
  EXPECT_EQ(oslo.unused[0].rule, "b");
}

TEST(ScorerTest, GroundedIsTheShareOfExactQuotes) {
  v1::Claim shifted = Lead("r", "Luis Vega");
  shifted.mutable_evidence(0)->set_start(1);
  v1::Claim bare = Lead("r", "Eva Sol");
  bare.clear_evidence();
  EXPECT_EQ(ScoreOne("", {}).Grounded(), 0);
  EXPECT_EQ(ScoreOne("", {Lead("r", "Ana Rojas")}).Grounded(), 1);
  EXPECT_EQ(ScoreOne("", {Lead("r", "Ana Rojas"), shifted, bare}).Grounded(), 1.0 / 3);
}

TEST(ScorerTest, MacroCountsKindsWithGold) {
  const Scores scores =
      ScoreOne(absl::StrCat(kLuis, R"(,{"kind":"meeting","place":"Oslo"})"),
               {Lead("r", "Luis Vega"), ClaimOf(R"({"deadline":{"topic":"trade"}})")});
  EXPECT_EQ(scores.MacroF1(), 0.5);
  EXPECT_EQ(Show(scores.total), "1/1/1/1/0");
}

// The order of claims may decide which of two equals is paired, never how many.
TEST(ScorerTest, AnyOrderOfClaimsCountsAlike) {
  const std::string gold = absl::StrCat(kAna, ",", kLuis, ",", kOptionalLuis);
  std::vector<std::string> places = {"", "Lima", "Oslo", "Quito"};
  std::sort(places.begin(), places.end());
  do {
    std::vector<v1::Claim> claims;
    for (const std::string& place : places) claims.push_back(Lead("r", "Ana Rojas", place));
    claims.insert(claims.begin() + 2, Lead("r", "Luis Vega"));
    EXPECT_EQ(Show(ScoreOne(gold, claims).total), "2/2/0/0/3");
  } while (std::next_permutation(places.begin(), places.end()));
}

TEST(RatiosTest, NothingToDivideByIsZero) {
  EXPECT_EQ(ComputeRatios(0, 0, 0).f1, 0);
  EXPECT_EQ(ComputeRatios(0, 3, 0).precision, 0);
  const Ratios ratios = ComputeRatios(3, 1, 3);
  EXPECT_EQ(ratios.precision, 0.75);
  EXPECT_EQ(ratios.recall, 0.5);
  EXPECT_DOUBLE_EQ(ratios.f1, 0.6);
}

}  // namespace
}  // namespace claims::eval
