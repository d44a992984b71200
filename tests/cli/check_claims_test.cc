// `claims check --claims`: claims written by hand, so that what is tested is
// this command and not what extraction finds.
#include <string>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

// A claim that `leader` leads Chile's delegation at one event.
std::string Leads(const std::string& id, const std::string& publisher, const std::string& leader,
                  const std::string& slug) {
  return R"({"id":")" + id + R"(","documentId":"doc-)" + id + R"(","publisher":")" + publisher +
         R"(","published":"2031-04-05","evidence":[{"start":0,"end":10,"quote":")" + leader +
         R"( leads"}],"modality":"PLANNED","leadership":{"party":{"id":"CHL","name":"Chile",)"
         R"("type":"ENTITY_TYPE_STATE"},"leader":{"id":")" +
         slug + R"(","name":")" + leader +
         R"(","type":"ENTITY_TYPE_PERSON"},"event":{"id":"oslo-2031-04-07","place":{"id":"oslo",)"
         R"("name":"Oslo","type":"ENTITY_TYPE_PLACE"},"date":{"start":"2031-04-07",)"
         R"("end":"2031-04-07"},"parties":[{"id":"CHL","name":"Chile"},{"id":"PER",)"
         R"("name":"Peru"}]}}})"
         "\n";
}

const std::string& Conflict() {
  static const auto& claims = *new std::string(
      Leads("a1", "The Daily", "Ana Rojas", "ana-rojas") +
      Leads("b1", "The Courier", "Luis Vega", "luis-vega"));
  return claims;
}

TEST(CheckClaimsTest, AConflictGivesStatusOne) {
  WriteFile("conflict.jsonl", Conflict());
  const Outcome outcome = RunClaims({"check", "--claims", "conflict.jsonl"});
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_EQ(outcome.err, "");
  EXPECT_NE(outcome.out.find("\"kind\":\"leadership\",\"slot\":\"leader\","
                             "\"relation\":\"RELATION_CONFLICT\""),
            std::string::npos)
      << outcome.out;
}

TEST(CheckClaimsTest, TextShowsPositionsWordsAndASummary) {
  const Outcome outcome = RunClaims({"check", "--claims", "--format=text", "-"}, Conflict());
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  for (const char* part : {"CONFLICT  ", "leader = Ana Rojas", "leader = Luis Vega", "The Courier",
                           "\"Ana Rojas leads\"",
                           "\n2 claims in 2 reports; 1 disagreement: 1 CONFLICT\n"}) {
    EXPECT_NE(outcome.out.find(part), std::string::npos) << part << " in\n" << outcome.out;
  }
  EXPECT_EQ(outcome.out.find('\x1b'), std::string::npos) << "no colour in a file";
}

TEST(CheckClaimsTest, ColourWhenToldSo) {
  const Outcome outcome =
      RunClaims({"check", "--claims", "--format=text", "--color=always", "-"}, Conflict());
  EXPECT_NE(outcome.out.find("\x1b[31m"), std::string::npos);
}

TEST(CheckClaimsTest, AgreementGivesStatusZeroAndSaysSo) {
  const std::string claims = Leads("a1", "The Daily", "Ana Rojas", "ana-rojas") +
                             Leads("b1", "The Courier", "Ana Rojas", "ana-rojas");
  const Outcome text = RunClaims({"check", "--claims", "--format=text", "-"}, claims);
  EXPECT_EQ(text.status, 0);
  EXPECT_EQ(text.out, "2 claims in 2 reports; no disagreements\n");
  const Outcome jsonl = RunClaims({"check", "--claims", "-"}, claims);
  EXPECT_EQ(jsonl.status, 0);
  EXPECT_EQ(jsonl.out, "");
}

TEST(CheckClaimsTest, AnyOrderAndAnySplitGiveTheSameBytes) {
  WriteFile("one.jsonl", Leads("b1", "The Courier", "Luis Vega", "luis-vega"));
  WriteFile("two.jsonl", Leads("a1", "The Daily", "Ana Rojas", "ana-rojas"));
  const Outcome whole = RunClaims({"check", "--claims", "-"}, Conflict());
  EXPECT_EQ(RunClaims({"check", "--claims", "one.jsonl", "two.jsonl"}).out, whole.out);
  EXPECT_EQ(RunClaims({"check", "--claims", "two.jsonl", "one.jsonl"}).out, whole.out);
  // The same claims twice are the same claims.
  EXPECT_EQ(RunClaims({"check", "--claims", "two.jsonl", "one.jsonl", "two.jsonl"}).out,
            whole.out);
}

struct BadCase {
  const char* name;
  const char* line;
  const char* want;
};

class MalformedClaimTest : public testing::TestWithParam<BadCase> {};

TEST_P(MalformedClaimTest, IsReportedSkippedAndCounted) {
  WriteFile("some.jsonl", "\n" + std::string(GetParam().line) + "\n" + Conflict());
  const Outcome outcome = RunClaims({"check", "--claims", "some.jsonl"});
  EXPECT_EQ(outcome.status, 1) << "the others are still checked";
  EXPECT_EQ(outcome.err.rfind("claims: some.jsonl:2: ", 0), 0u) << outcome.err;
  EXPECT_NE(outcome.err.find(GetParam().want), std::string::npos) << outcome.err;
  EXPECT_NE(outcome.err.find("\nclaims: 1 of 3 claims skipped\n"), std::string::npos)
      << outcome.err;
  const Outcome strict = RunClaims({"check", "--claims", "--strict", "some.jsonl"});
  EXPECT_EQ(strict.status, 2);
  EXPECT_EQ(strict.out, "");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, MalformedClaimTest,
    testing::Values(BadCase{"cut_short", R"({"id":"x","docu)", "not a JSON object"},
                    BadCase{"no_id", R"({"documentId":"d","agreement":{}})", "without \"id\""},
                    BadCase{"no_document", R"({"id":"x","agreement":{}})",
                            "without \"documentId\""},
                    BadCase{"no_body", R"({"id":"x","documentId":"d"})", "without a body"},
                    BadCase{"unknown_word",
                            R"({"id":"x","documentId":"d","modality":"SURE","agreement":{}})",
                            "write one of ACTUAL, PLANNED, POSSIBLE"}),
    [](const auto& info) { return info.param.name; });

TEST(CheckClaimsTest, OnlyMalformedClaimsIsAnInputError) {
  EXPECT_EQ(RunClaims({"check", "--claims", "-"}, "{\n").status, 2);
}

TEST(CheckClaimsTest, AMissingFileIsAnInputErrorThoughOthersAreChecked) {
  WriteFile("conflict.jsonl", Conflict());
  const Outcome outcome = RunClaims({"check", "--claims", "nowhere.jsonl", "conflict.jsonl"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, "claims: nowhere.jsonl: no such file\n");
  EXPECT_NE(outcome.out.find("RELATION_CONFLICT"), std::string::npos);
}

TEST(CheckClaimsTest, NoClaimsNoDisagreements) {
  const Outcome outcome = RunClaims({"check", "--claims", "--format=text", "-"}, "");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "0 claims in 0 reports; no disagreements\n");
}

TEST(CheckClaimsTest, ABrokenBinaryFileIsReported) {
  WriteFile("cut.binpb", std::string("\x30\x0a", 2));
  const Outcome outcome = RunClaims({"check", "--claims", "cut.binpb"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_NE(outcome.err.find("claims: cut.binpb: no whole message at byte 0"), std::string::npos)
      << outcome.err;
}

}  // namespace
}  // namespace claims
