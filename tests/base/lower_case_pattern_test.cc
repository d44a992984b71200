#include "claims/base/lower_case_pattern.h"

#include <random>
#include <string>

#include "absl/strings/ascii.h"
#include "claims/base/regex.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Case {
  const char* name;
  const char* pattern;
  const char* lower_case;  // null: none
};

class LowerCasePatternTest : public testing::TestWithParam<Case> {};

TEST_P(LowerCasePatternTest, Rewrites) {
  const auto rewritten = LowerCasePattern(GetParam().pattern);
  if (GetParam().lower_case == nullptr) {
    EXPECT_FALSE(rewritten.has_value()) << *rewritten;
  } else {
    EXPECT_EQ(rewritten.value_or("none"), GetParam().lower_case);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, LowerCasePatternTest,
    testing::Values(
        Case{"Words", "Led by", "led by"}, Case{"Class", "[A-Z][a-z-]+", "[a-z][a-z-]+"},
        Case{"NegatedClass", "[^A-Z ]", "[^a-z ]"}, Case{"BracketInClass", "[]A]", "[]a]"},
        Case{"EscapeInClass", "[\\w\\-A]", "[\\w\\-a]"},
        Case{"ClassEscapesKeepTheirCase", "\\bS\\S\\W\\B\\D", "\\bs\\S\\W\\B\\D"},
        Case{"NamesKeepTheirCase", "(?P<Who>He)(?:A)(B)", "(?P<Who>he)(?:a)(b)"},
        Case{"Mentions", "[\\x{E000}-\\x{E3FF}] \\x{2019}", "[\\x{E000}-\\x{E3FF}] \\x{2019}"},
        Case{"Marks", "[-\u2013\u2019]S", "[-\u2013\u2019]s"},
        Case{"RangeOverEverything", "[!-~]", "[!-~]"},
        Case{"RangeBelowLetters", "[0-9]{2,}", "[0-9]{2,}"},
        Case{"Flags", "(?-i:A)", nullptr}, Case{"OpenFlags", "(?i)A", nullptr},
        Case{"RangeOverUpperCaseOnly", "[+-_]", nullptr},
        Case{"RangeThatBeginsInUpperCase", "[A-z]", nullptr},
        Case{"RangeThatEndsInUpperCase", "[+-Z]", nullptr},
        Case{"LetterByNumber", "\\x{41}", nullptr}, Case{"LetterByShortNumber", "\\x41", nullptr},
        Case{"LetterByOctal", "\\101", nullptr}, Case{"PosixClass", "[[:upper:]]", nullptr},
        Case{"UnicodeClass", "\\p{Lu}", nullptr}, Case{"Quoted", "\\QA\\E", nullptr},
        Case{"LetterBeyondAscii", "\u00C9tat", nullptr}, Case{"Unended", "A\\", nullptr},
        Case{"UnendedClass", "[A", nullptr}),
    [](const auto& info) { return info.param.name; });

// Random patterns of pieces that RE2 takes, over random words.
TEST(LowerCasePattern, MatchesTheSameBytes) {
  const char* const kPieces[] = {"A", "b", "[A-C]", "[^B]", "(?:Ab|c)", "(C)", "\\b", ".",
                                 "*",  "+", "?",     "{1,2}", "\\W",    " ",   "[a-b]", "\\S"};
  std::mt19937 random(7);
  int compared = 0, matched = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string pattern, text;
    for (int i = 0; i < 6; ++i) pattern += kPieces[random() % 16];
    for (int i = 0; i < 10; ++i) text += "aAbBcC -"[random() % 8];
    const auto regex = BuildRegex(pattern);
    if (!regex.ok()) continue;
    const auto rewritten = LowerCasePattern(pattern);
    ASSERT_TRUE(rewritten.has_value()) << pattern;
    RegexOptions options;
    options.case_sensitive = true;
    const auto folded = BuildRegex(*rewritten, options);
    ASSERT_TRUE(folded.ok()) << *rewritten;
    const std::string lower_case = absl::AsciiStrToLower(text);
    re2::StringPiece hit, folded_hit;
    const bool found = (*regex)->Match(text, 0, text.size(), RE2::UNANCHORED, &hit, 1);
    ASSERT_EQ(found, (*folded)->Match(lower_case, 0, text.size(), RE2::UNANCHORED, &folded_hit, 1))
        << pattern << " over " << text;
    ++compared;
    if (!found) continue;
    ++matched;
    EXPECT_EQ(hit.data() - text.data(), folded_hit.data() - lower_case.data()) << pattern;
    EXPECT_EQ(hit.size(), folded_hit.size()) << pattern << " over " << text;
  }
  EXPECT_GT(compared, 1000);
  EXPECT_GT(matched, 300);
}

}  // namespace
}  // namespace claims
