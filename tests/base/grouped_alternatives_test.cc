#include "claims/base/grouped_alternatives.h"

#include <random>
#include <string>

#include "claims/base/regex.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Case {
  const char* name;
  const char* pattern;
  const char* grouped;
};

class GroupAlternativesTest : public testing::TestWithParam<Case> {};

TEST_P(GroupAlternativesTest, Groups) {
  EXPECT_EQ(GroupAlternatives(GetParam().pattern), GetParam().grouped);
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, GroupAlternativesTest,
    testing::Values(
        Case{"Words", "(?:said|told|says)", "(?:said|says|told)"},
        Case{"Outermost", "said|told|says", "said|says|told"},
        Case{"BySecondLetter", "(?:said|stood|says)", "(?:said|says|stood)"},
        Case{"ShorterStaysBefore", "(?:say|told|says)", "(?:say|says|told)"},
        Case{"ShorterStaysAfter", "(?:says|told|say)", "(?:says|say|told)"},
        Case{"CaseIsIgnored", "(?:Said|told|says)", "(?:Said|says|told)"},
        Case{"EndsOfWords", "(?:sign(?:s|ed)|met|sent)", "(?:sign(?:s|ed)|sent|met)"},
        Case{"Inner", "(?:a(?:bx|c|by)|b)", "(?:a(?:bx|by|c)|b)"},
        Case{"NotAcrossAClass", "(?:ab|[a-c]d|ac)", "(?:ab|[a-c]d|ac)"},
        Case{"NotAcrossNothing", "(?:ab||bc|ad)", "(?:ab||bc|ad)"},
        Case{"NotAcrossWhatMayBeLeftOut", "(?:ab|b?c|ad)", "(?:ab|b?c|ad)"},
        Case{"NotAcrossARepeatedLetter", "(?:ab|b{2}|ad)", "(?:ab|b{2}|ad)"},
        Case{"NotAcrossGroups", "(?:ab|(?:x|y)|ad)", "(?:ab|(?:x|y)|ad)"},
        Case{"OneCapturing", "(?:ab|c(x)|ad)", "(?:ab|ad|c(x))"},
        Case{"TwoCapturingStay", "(?:a(x)|c|a(y))", "(?:a(x)|c|a(y))"},
        Case{"Named", "(?:ab|c(?P<who>x|y)|ad)", "(?:ab|ad|c(?P<who>x|y))"},
        Case{"Escapes", "(?:\\.a|b|\\.c)", "(?:\\.a|\\.c|b)"},
        Case{"BracketInClass", "(?:a[]|]|b|ac)", "(?:a[]|]|ac|b)"},
        Case{"ByNumber", "(?:\\x{E000}a|b|\\x{E000}c)", "(?:\\x{E000}a|b|\\x{E000}c)"},
        Case{"FlagsWithin", "(?:ab|c|ad(?i:X))", "(?:ab|ad(?i:X)|c)"},
        Case{"OpenFlags", "(?i)(?:ab|c|ad)", "(?i)(?:ab|c|ad)"},
        Case{"Quoted", "(?:ab|c|ad)\\Q|\\E", "(?:ab|c|ad)\\Q|\\E"},
        Case{"Unended", "(?:ab|c|ad", "(?:ab|c|ad"}),
    [](const auto& info) { return info.param.name; });

// Random patterns that RE2 takes, over random words: the same groups.
TEST(GroupAlternatives, MatchesTheSameGroups) {
  const char* const kPieces[] = {"a", "b", "ab", "[ab]", "c", "|",  "|",   "|",     "(?:",
                                 ")", "(", "?",  "*",    " ", "bc", "ac|", "(?:a|", "\\b"};
  std::mt19937 random(7);
  int compared = 0, matched = 0, changed = 0;
  for (int round = 0; round < 60000; ++round) {
    std::string pattern = "(", text;
    for (int i = 0; i < 12; ++i) pattern += kPieces[random() % 18];
    pattern += ")[a-c]* ?";
    for (int i = 0; i < 8; ++i) text += "abc "[random() % 4];
    const auto regex = BuildRegex(pattern);
    if (!regex.ok()) continue;
    const std::string rewritten = GroupAlternatives(pattern);
    const auto grouped = BuildRegex(rewritten);
    ASSERT_TRUE(grouped.ok()) << rewritten;
    ++compared;
    changed += rewritten != pattern;
    constexpr int kGroups = 8;
    re2::StringPiece want[kGroups], got[kGroups];
    const bool found = (*regex)->Match(text, 0, text.size(), RE2::UNANCHORED, want, kGroups);
    ASSERT_EQ(found, (*grouped)->Match(text, 0, text.size(), RE2::UNANCHORED, got, kGroups));
    if (!found) continue;
    ++matched;
    for (int i = 0; i < kGroups; ++i) {
      ASSERT_EQ(want[i].data(), got[i].data()) << pattern << " as " << rewritten << " in " << text;
      ASSERT_EQ(want[i].size(), got[i].size()) << pattern << " as " << rewritten << " in " << text;
    }
  }
  EXPECT_GT(compared, 1000);
  EXPECT_GT(matched, 500);
  EXPECT_GT(changed, 100);
}

}  // namespace
}  // namespace claims
