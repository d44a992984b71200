#include "examples/cli/flags.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims::cli {
namespace {

TEST(ParseArgumentsTest, CommandFlagsAndInputsInAnyOrder) {
  const auto options =
      ParseArguments({"check", "a.jsonl", "--format=binpb", "--jobs", "3", "-", "--all",
                      "--pack=x", "--pack", "y", "--published=2031-04-05", "--", "--strict"});
  ASSERT_TRUE(options.ok()) << options.status();
  EXPECT_EQ(options->command, "check");
  EXPECT_EQ(options->inputs, (std::vector<std::string>{"a.jsonl", "-", "--strict"}));
  EXPECT_EQ(options->format, Format::kBinpb);
  EXPECT_EQ(options->jobs, 3);
  EXPECT_TRUE(options->all);
  EXPECT_FALSE(options->strict) << "behind -- it is an input";
  EXPECT_TRUE(options->shipped_packs);
  EXPECT_EQ(options->packs, (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(options->published, "2031-04-05");
}

TEST(ParseArgumentsTest, AValueMayHoldAnEqualsSign) {
  const auto options = ParseArguments({"text", "--publisher=a=b", "x"});
  ASSERT_TRUE(options.ok()) << options.status();
  EXPECT_EQ(options->publisher, "a=b");
}

TEST(ParseArgumentsTest, AnOptionalValueIsNeverTheNextArgument) {
  const auto all = ParseArguments({"eval", "--errors", "3"});
  ASSERT_TRUE(all.ok()) << all.status();
  EXPECT_GT(all->errors, 1000);
  EXPECT_EQ(all->inputs, (std::vector<std::string>{"3"}));
  const auto three = ParseArguments({"eval", "--errors=3", "x"});
  ASSERT_TRUE(three.ok()) << three.status();
  EXPECT_EQ(three->errors, 3);
  EXPECT_EQ(ParseArguments({"eval", "x"})->errors, 0);
}

struct BadCase {
  const char* name;
  std::vector<std::string> arguments;
  const char* want;
};

class BadArgumentsTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadArgumentsTest, SaysWhatWouldBeRight) {
  const auto options = ParseArguments(GetParam().arguments);
  ASSERT_FALSE(options.ok());
  EXPECT_EQ(options.status().message(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BadArgumentsTest,
    testing::Values(
        BadCase{"misspelt", {"check", "--formt=text"},
                "unknown flag --formt; did you mean --format?"},
        BadCase{"nothing_near", {"check", "--xyzzyx"},
                "unknown flag --xyzzyx; `claims help check` lists the flags"},
        BadCase{"of_another_command", {"extract", "--all"},
                "--all is no flag of `claims extract`"},
        BadCase{"one_dash", {"check", "-j"}, "unknown flag -j; flags begin with two dashes"},
        BadCase{"value_missing", {"check", "--jobs"}, "--jobs needs a value: --jobs=N"},
        BadCase{"value_for_a_switch", {"check", "--all=yes"}, "--all takes no value"},
        BadCase{"jobs_zero", {"check", "--jobs=0"},
                "--jobs is \"0\"; write a number from 1 to 256"},
        BadCase{"jobs_word", {"check", "--jobs=many"},
                "--jobs is \"many\"; write a number from 1 to 256"},
        BadCase{"format_word", {"check", "--format=xml"},
                "--format is \"xml\"; write text, jsonl or binpb"},
        BadCase{"color_word", {"check", "--color=red"},
                "--color is \"red\"; write auto, always or never"},
        BadCase{"no_date", {"check", "--published=Friday"},
                "--published is \"Friday\"; write a date as YYYY-MM-DD or an RFC 3339 "
                "date-time"}),
    [](const auto& info) { return info.param.name; });

TEST(NearestTest, OnlyWhatIsNear) {
  const std::vector<absl::string_view> words = {"extract", "check", "text"};
  EXPECT_EQ(Nearest("chekc", words), "check");
  EXPECT_EQ(Nearest("extrct", words), "extract");
  EXPECT_EQ(Nearest("summary", words), "");
  EXPECT_EQ(Nearest("check", {}), "");
}

TEST(FlagsTest, EveryFlagIsTakenByACommandAndExplained) {
  for (const Flag& flag : Flags()) {
    EXPECT_FALSE(flag.commands.empty()) << flag.name;
    EXPECT_FALSE(flag.help.empty()) << flag.name;
  }
}

}  // namespace
}  // namespace claims::cli
