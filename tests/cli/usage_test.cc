// What the program says of itself, and of what it cannot understand.
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

using testing::Values;

TEST(HelpTest, ListsTheCommands) {
  const Outcome help = RunClaims({"help"});
  EXPECT_EQ(help.status, 0);
  EXPECT_EQ(help.err, "");
  for (const char* part :
       {"Usage: claims COMMAND [flags] INPUT...", "  extract ", "  check ", "  timeline ", "  who ",
        "  explain ", "  text ", "  mentions ", "  eval ", "  pack ", "Exit status:", "*.jsonl"}) {
    EXPECT_NE(help.out.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(RunClaims({"--help"}).out, help.out);
  EXPECT_EQ(RunClaims({"-h"}).out, help.out);
}

TEST(HelpTest, ExplainsACommandAndItsFlagsOnly) {
  const Outcome help = RunClaims({"help", "check"});
  EXPECT_EQ(help.status, 0);
  EXPECT_NE(help.out.find("--claims"), std::string::npos);
  EXPECT_NE(help.out.find("text when standard output is a terminal, else jsonl"),
            std::string::npos);
  EXPECT_EQ(RunClaims({"check", "--help"}).out, help.out);
  EXPECT_EQ(RunClaims({"help", "extract"}).out.find("--claims"), std::string::npos);
}

TEST(HelpTest, NoLineIsLongerThanATerminal) {
  for (const char* command : {"extract", "check", "timeline", "who", "explain", "text", "mentions",
                              "eval", "pack", "help"}) {
    const std::string help = RunClaims({"help", command}).out;
    for (size_t start = 0; start < help.size();) {
      const size_t end = help.find('\n', start);
      ASSERT_NE(end, std::string::npos);
      EXPECT_LE(end - start, 100u) << help.substr(start, end - start);
      start = end + 1;
    }
  }
}

struct UsageCase {
  const char* name;
  std::vector<std::string> arguments;
  const char* error;
};

class UsageErrorTest : public testing::TestWithParam<UsageCase> {};

TEST_P(UsageErrorTest, OneSentenceAndStatusTwo) {
  const Outcome outcome = RunClaims(GetParam().arguments);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, GetParam().error);
  EXPECT_EQ(outcome.out, "");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, UsageErrorTest,
    Values(UsageCase{"nothing", {}, "claims: no command; `claims help` lists them\n"},
           UsageCase{"misspelt_command",
                     {"chek", "x"},
                     "claims: unknown command `chek`; did you mean `check`?\n"},
           UsageCase{"unknown_command",
                     {"summarize"},
                     "claims: unknown command `summarize`; `claims help` lists the commands\n"},
           UsageCase{"help_on_unknown",
                     {"help", "extarct"},
                     "claims: unknown command `extarct`; did you mean `extract`?\n"},
           UsageCase{"flag_first",
                     {"--all", "check"},
                     "claims: the command comes first: claims COMMAND [flags] INPUT...\n"},
           UsageCase{"misspelt_flag",
                     {"check", "--forma=text", "x"},
                     "claims: unknown flag --forma; did you mean --format?\n"},
           UsageCase{"no_input",
                     {"extract"},
                     "claims: `claims extract` needs an INPUT: a file, a directory, or - for "
                     "standard input\n"},
           UsageCase{"mentions_in_binary",
                     {"mentions", "--format=binpb", "x.txt"},
                     "claims: mentions have no binpb format; write --format=text or "
                     "--format=jsonl\n"},
           UsageCase{"no_pack_left",
                     {"extract", "--no-shipped-packs", "x.txt"},
                     "claims: --no-shipped-packs leaves no pack; name one with --pack=FILE\n"},
           UsageCase{"pack_missing",
                     {"extract", "--pack=nowhere.textproto", "x.txt"},
                     "claims: nowhere.textproto: no such file\n"}),
    [](const auto& info) { return info.param.name; });

TEST(PackTest, AFaultyPackIsReportedWithItsLine) {
  WriteFile("bad.textproto", "name: \"bad\"\nrulle { }\n");
  WriteFile("any.txt", "Nothing happened.\n");
  const Outcome outcome = RunClaims({"extract", "--pack=bad.textproto", "any.txt"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err.rfind("claims: bad.textproto:2: ", 0), 0u) << outcome.err;
}

}  // namespace
}  // namespace claims
