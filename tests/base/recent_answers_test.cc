#include "claims/base/recent_answers.h"

#include <string>

#include "claims/base/cue.h"
#include "gtest/gtest.h"
#include "re2/re2.h"

namespace claims {
namespace {

TEST(RecentAnswers, KnowsWhatWasAsked) {
  RecentAnswers recent;
  std::string text = "they met in Oslo";
  RecentAnswers::Answer& answer = recent.For({1, text, 0});
  EXPECT_FALSE(answer.known);
  answer.known = answer.found = true;
  answer.match = {5, 8};
  // Wherever the words stand.
  const std::string same = text;
  EXPECT_TRUE(recent.For({1, same, 0}).known);
  EXPECT_EQ(recent.For({1, same, 0}).match, (Span{5, 8}));
  // Other words in the same place of memory, another pattern, another beginning.
  text[5] = 'l';
  EXPECT_FALSE(recent.For({1, text, 0}).known);
  EXPECT_FALSE(recent.For({2, same, 0}).known);
  EXPECT_FALSE(recent.For({1, same, 1}).known);
}

TEST(RecentAnswers, ShortWords) {
  RecentAnswers recent;
  for (const std::string text : {"", "a", "to", "by the", "with the", "after the", "in the end"}) {
    EXPECT_FALSE(recent.For({1, text, 0}).known) << text;
    recent.For({1, text, 0}).known = true;
    EXPECT_TRUE(recent.For({1, text, 0}).known) << text;
  }
}

// A cue says the same of the same words however often it is asked, and each cue its own.
TEST(RecentAnswers, OfCues) {
  const std::string text = "the rebels said that they will not sign";
  for (int round = 0; round < 3; ++round) {
    const Cue will("\\bwill\\b");
    const Cue said("\\bsaid\\b");
    const Cue none("\\bnever\\b");
    re2::StringPiece match;
    const std::string copy = text;
    ASSERT_TRUE(will.Find(copy, 0, &match));
    EXPECT_EQ(match.data() - copy.data(), 26);
    ASSERT_TRUE(said.Find(copy, 0, &match));
    EXPECT_EQ(match.data() - copy.data(), 11);
    EXPECT_FALSE(said.Find(copy, 12, &match));
    EXPECT_FALSE(none.Match(copy));
  }
}

}  // namespace
}  // namespace claims
