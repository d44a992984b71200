#include "claims/base/word_set.h"

#include <string>

#include "gtest/gtest.h"

namespace claims {
namespace {

const WordSet& Words() {
  static const auto* const kWords = new WordSet(
      {"a", "of", "the", "deal", "talks", "meeting", "ceasefire", "negotiations",
       "intermediaries'", "representatives", "counterproductive"});
  return *kWords;
}

struct Case {
  const char* name;
  const char* word;
  bool within;
};

class WordSetTest : public testing::TestWithParam<Case> {};

TEST_P(WordSetTest, Contains) { EXPECT_EQ(Words().contains(GetParam().word), GetParam().within); }

INSTANTIATE_TEST_SUITE_P(
    Words, WordSetTest,
    testing::Values(Case{"OneLetter", "a", true}, Case{"OtherLetter", "b", false},
                    Case{"TwoLetters", "of", true}, Case{"Reversed", "fo", false},
                    Case{"FourLetters", "deal", true}, Case{"OneMore", "deals", false},
                    Case{"OneLess", "dea", false}, Case{"FiveLetters", "talks", true},
                    Case{"OtherMiddle", "tabks", false}, Case{"EightLetters", "meetings", false},
                    Case{"NineLetters", "ceasefire", true},
                    Case{"OtherNinth", "ceasefira", false},
                    Case{"LongerThanTwoKeys", "counterproductive", true},
                    Case{"OtherBetweenTheKeys", "counterprxductive", false},
                    Case{"Upper", "Talks", false}, Case{"Empty", "", false}),
    [](const testing::TestParamInfo<Case>& info) { return info.param.name; });

TEST(WordSet, HoldsNothingButItsWords) {
  int count = 0;
  for (absl::string_view word : Words()) {
    ++count;
    EXPECT_TRUE(Words().contains(word)) << word;
    for (size_t i = 0; i < word.size(); ++i) {
      std::string other(word);
      other[i] = '#';
      EXPECT_FALSE(Words().contains(other)) << other;
    }
  }
  EXPECT_EQ(count, 11);
}

}  // namespace
}  // namespace claims
