// The bytes that come out do not depend on threads, on the format that goes
// between, or on whether claims were kept in between.
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

std::string Report(int i, const std::string& text) {
  return R"({"id":"r)" + std::to_string(i) + R"(","publisher":"Paper )" + std::to_string(i % 5) +
         R"(","published":"2031-05-12","text":")" + text + "\"}\n";
}

const char kOneMeeting[] =
    "Armenia and Azerbaijan will hold talks in Oslo on May 14. "
    "The Armenian delegation will be led by Foreign Minister Davit Sarafyan.";

// Forty reports of one event, which name one of three people; some are broken.
std::string Reports() {
  const std::vector<std::string> leaders = {"Davit Sarafyan", "Anahit Petrosian", "Levon Aslanyan"};
  std::string all;
  for (int i = 0; i < 40; ++i) {
    all += Report(i, "Armenia and Azerbaijan will hold talks in Oslo on May 14. "
                     "The Armenian delegation will be led by Foreign Minister " +
                         leaders[i % 3] + ".");
    if (i % 11 == 5) all += "{\"text\": \"cut sh\n";
  }
  return all;
}

class JobsTest : public testing::TestWithParam<const char*> {
 protected:
  static void SetUpTestSuite() { WriteFile("reports.jsonl", Reports()); }
};

TEST_P(JobsTest, AnyNumberOfJobsGivesTheSameBytes) {
  for (const char* format : {"--format=text", "--format=jsonl"}) {
    const Outcome one = RunClaims({GetParam(), format, "--jobs=1", "reports.jsonl"});
    for (const char* jobs : {"--jobs=2", "--jobs=4", "--jobs=13"}) {
      const Outcome many = RunClaims({GetParam(), format, jobs, "reports.jsonl"});
      EXPECT_EQ(many.status, one.status);
      EXPECT_EQ(many.out, one.out) << GetParam() << " " << format << " " << jobs;
      EXPECT_EQ(many.err, one.err);
    }
    EXPECT_FALSE(one.out.empty());
    EXPECT_NE(one.err.find("claims: 4 of 44 documents skipped\n"), std::string::npos) << one.err;
  }
}

INSTANTIATE_TEST_SUITE_P(Commands, JobsTest, testing::Values("extract", "check", "mentions"),
                         [](const auto& info) { return info.param; });

TEST(FormatsTest, CheckingKeptClaimsIsCheckingReports) {
  WriteFile("reports.jsonl", Reports());
  const Outcome direct = RunClaims({"check", "reports.jsonl"});
  EXPECT_EQ(direct.status, 1) << direct.err;
  for (const std::string format : {"jsonl", "binpb"}) {
    const Outcome extracted = RunClaims({"extract", "--format=" + format, "reports.jsonl"});
    EXPECT_EQ(extracted.status, 0) << extracted.err;
    WriteFile("kept." + format, extracted.out);
    const Outcome kept = RunClaims({"check", "--claims", "kept." + format});
    EXPECT_EQ(kept.out, direct.out) << format;
    EXPECT_EQ(kept.status, 1);
  }
}

TEST(FormatsTest, InputOrderIsOutputOrder) {
  WriteFile("1.jsonl", Report(1, kOneMeeting));
  WriteFile("2.jsonl", Report(2, kOneMeeting));
  const std::string first = RunClaims({"extract", "1.jsonl"}).out;
  const std::string second = RunClaims({"extract", "2.jsonl"}).out;
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(RunClaims({"extract", "--jobs=4", "2.jsonl", "1.jsonl"}).out, second + first);
}

}  // namespace
}  // namespace claims
