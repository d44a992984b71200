#include "claims/base/match_gate.h"

#include <random>
#include <string>

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Case {
  const char* name;
  const char* pattern;
  const char* text;
  bool may_match;
};

class MatchGateTest : public testing::TestWithParam<Case> {};

TEST_P(MatchGateTest, Tells) {
  const MatchGate gate(GetParam().pattern, /*fold_case=*/true);
  EXPECT_GT(gate.size(), 0u);
  EXPECT_EQ(gate.MayMatch(GetParam().text, 0), GetParam().may_match);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, MatchGateTest,
    testing::Values(Case{"Word", "\\b(?:said|says)\\b", "so she Says no", true},
                    Case{"NoWord", "\\b(?:said|says)\\b", "essays", false},
                    Case{"AtTheEnd", "said$", "she said", true},
                    Case{"NotAtTheEnd", "said$", "she said no", false},
                    Case{"AtTheBeginning", "^she", "she said", true},
                    Case{"NotAtTheBeginning", "^she", "so she said", false},
                    Case{"InOrder", "from [^,]{2,60} to", "from here to there", true},
                    Case{"OutOfOrder", "from [^,]{2,60} to", "to here from there", false},
                    Case{"AcrossAComma", "from [^,]{2,60} to", "from here, to there", false},
                    Case{"CountsAreNotKept", "a{3}", "a", true},
                    Case{"Mention", "[\\x{E000}-\\x{E3FF}] said", "\xEE\x80\x80 said", true},
                    Case{"OtherMention", "[\\x{E000}-\\x{E3FF}] said", "\xEE\x90\x80 said", false},
                    Case{"OddLetter", "says",
                         "\xC5\xBF"
                         "ays",
                         true},
                    Case{"Nothing", "a?", "", true}),
    [](const testing::TestParamInfo<Case>& info) { return info.param.name; });

TEST(MatchGate, LooksFromAPlaceOn) {
  const MatchGate gate("\\bled", true);
  EXPECT_TRUE(gate.MayMatch("led by", 0));
  EXPECT_FALSE(gate.MayMatch("led by", 1));
  EXPECT_FALSE(gate.MayMatch("misled", 3)) << "is within a word";
}

TEST(MatchGate, SaysNothingOfWhatItDoesNotKnow) {
  const MatchGate gate("\\pL", true);
  EXPECT_EQ(gate.size(), 0u);
  EXPECT_TRUE(gate.MayMatch("1", 0));
}

TEST(MatchGate, NeverLosesAMatchOfRandomPatterns) {
  static constexpr const char* kPieces[] = {"a",   "b+",     "[^b]",   "(?:ab|c)", "\\b", "c{2,3}?",
                                            ".*?", "(b|c?)", "[a-c]*", "\\B",      "^",   "$"};
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    std::string pattern;
    for (int n = 1 + random() % 5; n > 0; --n) pattern += kPieces[random() % 12];
    const MatchGate gate(pattern, true);
    const auto regex = BuildRegex(pattern);
    ASSERT_TRUE(regex.ok()) << pattern;
    for (int k = 0; k < 20; ++k) {
      std::string text;
      for (int n = random() % 9; n > 0; --n) text.push_back("abCd "[random() % 5]);
      const size_t from = text.empty() ? 0 : random() % text.size();
      re2::StringPiece match;
      if (!(*regex)->Match(text, from, text.size(), RE2::UNANCHORED, &match, 1)) continue;
      EXPECT_TRUE(gate.MayMatch(text, from)) << pattern << " in " << text << " from " << from;
    }
  }
}

TEST(Cue, AnswersAsItsPatternHoweverOftenItIsAsked) {
  const Cue& cue = StaticCue("\\bhosted by [a-z]{3,}");
  for (int i = 0; i < 1000; ++i) {
    EXPECT_TRUE(Matches("talks hosted by Oslo", cue));
    EXPECT_FALSE(Matches("talks hosted by us", cue)) << "too short, whatever the gate says";
    EXPECT_FALSE(Matches("talks", cue));
  }
}

}  // namespace
}  // namespace claims
