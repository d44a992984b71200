#include "claims/eval/gold.h"

#include "tests/eval/gold_cases.h"

namespace claims::eval {
namespace {

TEST(ReadGoldTest, DocumentsWithTheirLinesAndClaims) {
  std::vector<GoldDocument> documents;
  std::vector<Issue> issues;
  ReadGold("g.jsonl",
           "\n"
           R"({"id":"a","publisher":"P","published":"2031-04-05","text":"Talks.","claims":[]})"
           "\n"
           R"({"id":"b","text":"Déjà vu.","note":1,"claims":[{"kind":"meeting","evidence":"vu",)"
           R"("parties":["CHL","PER"],"date":{"end":"2031-04-07"},"round":2,"optional":true}]})",
           &documents, &issues);
  EXPECT_TRUE(issues.empty());
  ASSERT_EQ(documents.size(), 2u);
  EXPECT_EQ(documents[0].line, 2);
  EXPECT_EQ(documents[0].document.published(), "2031-04-05");
  EXPECT_TRUE(documents[0].claims.empty());
  EXPECT_EQ(documents[1].file, "g.jsonl");
  EXPECT_EQ(documents[1].document.text(), "Déjà vu.");
  ASSERT_EQ(documents[1].claims.size(), 1u);
  const GoldClaim& claim = documents[1].claims[0];
  EXPECT_EQ(claim.kind, v1::CLAIM_KIND_MEETING);
  EXPECT_EQ(claim.evidence, "vu");
  EXPECT_EQ(claim.parties, (std::vector<std::string>{"CHL", "PER"}));
  EXPECT_EQ(claim.date.start, "2031-04-07") << "an absent end takes the other's value";
  EXPECT_EQ(claim.round, 2);
  EXPECT_TRUE(claim.optional);
  EXPECT_TRUE(claim.attends) << "unless gold says otherwise";
  EXPECT_EQ(claim.shown, "date={end 2031-04-07}, optional=true, parties=CHL+PER, round=2");
}

struct FaultCase {
  const char* name;
  const char* line;
  const char* message;
};

class FaultTest : public testing::TestWithParam<FaultCase> {};

TEST_P(FaultTest, IsReportedWithItsLineAndLeftOut) {
  std::vector<GoldDocument> documents;
  std::vector<Issue> issues;
  ReadGold("g.jsonl",
           std::string(R"({"id":"first","text":"Talks.","claims":[]})") + "\n" + GetParam().line +
               "\n" + R"({"id":"last","text":"Talks.","claims":[]})",
           &documents, &issues);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(FormatIssue(issues[0]), std::string("g.jsonl:2: ") + GetParam().message);
  ASSERT_EQ(documents.size(), 2u);
  EXPECT_EQ(documents[1].document.id(), "last");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, FaultTest,
    testing::Values(
        FaultCase{"not_json", "{\"id\":",
                  "is not a gold document; it must be a JSON object with \"id\", \"text\" and "
                  "\"claims\""},
        FaultCase{"no_id", R"({"text":"T.","claims":[]})", "has no \"id\""},
        FaultCase{"id_again", R"({"id":"first","text":"T.","claims":[]})",
                  "has the id \"first\" of a document before it"},
        FaultCase{"no_claims", R"({"id":"x","text":"T."})",
                  "has no list \"claims\"; write [] when there are none"},
        FaultCase{"unknown_kind", R"({"id":"x","text":"T.","claims":[{"kind":"treaty"}]})",
                  "claim 1 has the unknown kind \"treaty\""},
        FaultCase{"required_slot",
                  R"({"id":"x","text":"T.","claims":[{"kind":"leadership","party":"CHL"}]})",
                  "claim 1 has no \"leader\""}),
    [](const auto& info) { return info.param.name; });

TEST(ReadGoldTest, ADocumentThatCannotBeReadKeepsItsClaims) {
  std::vector<GoldDocument> documents;
  std::vector<Issue> issues;
  ReadGold("g.jsonl", R"({"id":"x","text":"","claims":[{"kind":"meeting"}]})", &documents,
           &issues);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].line, 1);
  ASSERT_EQ(documents.size(), 1u);
  EXPECT_EQ(documents[0].document.text(), "");
  EXPECT_EQ(documents[0].claims.size(), 1u);
}

}  // namespace
}  // namespace claims::eval
