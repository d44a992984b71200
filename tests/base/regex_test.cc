#include "claims/base/regex.h"

#include <string>

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(RegexTest, MatchesAsDocumented) {
  struct Case {
    const char* name;
    const char* pattern;
    RegexOptions options;
    const char* text;
    const char* want;  // nullptr: no match
  };
  RegexOptions sensitive;
  sensitive.case_sensitive = true;
  const Case cases[] = {
      {"case folds by default", "talks", {}, "Peace TALKS", "TALKS"},
      {"case kept on demand", "talks", sensitive, "Peace TALKS", nullptr},
      {"leftmost-first, not longest", "ab|abc", {}, "abc", "ab"},
      {"dot is one character", "^.$", {}, "ğ", "ğ"},
      {"dot stops at a newline", "a.b", {}, "a\nb", nullptr},
      {"Unicode classes", "\\p{Lu}\\p{Ll}+", sensitive, "in İzmir", "İzmir"},
  };
  for (const Case& c : cases) {
    auto regex = BuildRegex(c.pattern, c.options);
    ASSERT_TRUE(regex.ok()) << c.name;
    re2::StringPiece found;
    const absl::string_view text = c.text;
    const bool hit =
        (*regex)->Match(ToRe2(text), 0, text.size(), RE2::UNANCHORED, &found, 1);
    ASSERT_EQ(hit, c.want != nullptr) << c.name;
    EXPECT_EQ(hit ? FromRe2(found) : "", hit ? c.want : "") << c.name;
  }
}

TEST(RegexTest, FaultsNameTheFragment) {
  struct Case {
    const char* name;
    const char* pattern;
    const char* want;
  };
  const Case cases[] = {
      {"unclosed group", "(talks", "(talks"},
      {"no look-ahead", "a(?=b)", "(?="},
      {"bad repeat", "*a", "*"},
      {"bad escape", "a\\8", "\\8"},
  };
  for (const Case& c : cases) {
    const auto regex = BuildRegex(c.pattern);
    ASSERT_FALSE(regex.ok()) << c.name;
    EXPECT_EQ(regex.status().code(), absl::StatusCode::kInvalidArgument) << c.name;
    EXPECT_NE(regex.status().message().find(c.want), absl::string_view::npos)
        << c.name << ": " << regex.status();
  }
}

TEST(RegexTest, BudgetIsKept) {
  RegexOptions small;
  small.max_mem = 2000;
  EXPECT_FALSE(BuildRegex("(?:\\pL{1,50} ){1,19}", small).ok());
}

TEST(RegexTest, GroupsOfAMatch) {
  const auto regex = BuildRegex("^led by (\\w+) and (\\w+)");
  ASSERT_TRUE(regex.ok());
  re2::StringPiece first, second;
  EXPECT_FALSE(MatchesWithGroups("headed by Berg and Lind", **regex, &first, &second));
  EXPECT_TRUE(MatchesWithGroups("led by Berg and Lind", **regex, &first, &second));
  EXPECT_EQ(first, "Berg");
  EXPECT_EQ(second, "Lind");
}

}  // namespace
}  // namespace claims
