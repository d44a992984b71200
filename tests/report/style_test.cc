#include "claims/report/style.h"

#include <string>

#include "gtest/gtest.h"

namespace claims {
namespace {

struct PrintableCase {
  const char* name;
  std::string text;
  std::string want;
};

class PrintableTest : public testing::TestWithParam<PrintableCase> {};

TEST_P(PrintableTest, IsSafeOnOneLine) { EXPECT_EQ(Printable(GetParam().text), GetParam().want); }

INSTANTIATE_TEST_SUITE_P(
    Cases, PrintableTest,
    testing::Values(
        PrintableCase{"plain", "talks began", "talks began"},
        PrintableCase{"empty", "", ""},
        PrintableCase{"white_space_collapsed", " talks\r\n\tbegan  today ", "talks began today"},
        PrintableCase{"letters_beyond_ascii_kept", "Kiïv – «так»", "Kiïv – «так»"},
        PrintableCase{"escape_replaced", "a\x1b[31mb", "a\uFFFD[31mb"},
        PrintableCase{"delete_replaced", "a\x7f", "a\uFFFD"},
        PrintableCase{"c1_control_replaced", "a\u009bb", "a\uFFFDb"},
        PrintableCase{"no_break_space_is_no_control", "a\u00a0b", "a\u00a0b"},
        PrintableCase{"right_to_left_override_replaced", "a\u202eb", "a\uFFFDb"},
        PrintableCase{"isolate_replaced", "a\u2067b", "a\uFFFDb"},
        PrintableCase{"dash_is_no_override", "a\u2014b", "a\u2014b"}),
    [](const auto& info) { return info.param.name; });

TEST(WrapTest, BreaksBetweenWordsBeforeTheWidth) {
  TextOptions options;
  options.width = 30;
  EXPECT_EQ(Wrap("one two three four five six seven", 10, options),
            "one two three four\n          five six seven");
}

TEST(WrapTest, ZeroWidthNeverBreaks) {
  TextOptions options;
  options.width = 0;
  const std::string text(500, 'x');
  EXPECT_EQ(Wrap(text + " " + text, 10, options), text + " " + text);
}

TEST(WrapTest, ALongWordStandsAlone) {
  TextOptions options;
  options.width = 20;
  EXPECT_EQ(Wrap("a " + std::string(40, 'x') + " b", 0, options),
            "a\n" + std::string(40, 'x') + "\nb");
}

TEST(ColumnsTest, CountsCharactersNotBytes) {
  EXPECT_EQ(Columns("17\u201318"), 5);
  EXPECT_EQ(PadTo("17\u201318", 7), "17\u201318  ");
  EXPECT_EQ(PadTo("long", 2), "long");
}

TEST(PaintTest, OnlyWhenTold) {
  TextOptions options;
  EXPECT_EQ(Paint("x", Ink::kRed, options), "x");
  options.color = true;
  EXPECT_EQ(Paint("x", Ink::kRed, options), "\x1b[31mx\x1b[0m");
  EXPECT_EQ(Paint("", Ink::kRed, options), "");
  EXPECT_EQ(Paint("x", Ink::kPlain, options), "x");
}

}  // namespace
}  // namespace claims
