#include "claims/resolve/cue_words.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

constexpr CueWord kCues[] = {{"truce"}, {"mediat", true}, {"road map"}};

TEST(CueWords, StandAsWordsOrStems) {
  struct Row {
    const char* name;
    const char* text;
    bool stands;
  };
  const Row kRows[] = {
      {"Word", "A truce held.", true},
      {"Capitals", "TRUCE HOLDS", true},
      {"AtBothEnds", "truce", true},
      {"Ending", "The truces held.", false},
      {"Joined", "The truce-breakers fled.", false},
      {"JoinedBefore", "An anti-truce crowd gathered.", false},
      {"WithinAWord", "Intruced.", false},
      {"StemWithEnding", "Mediators left.", true},
      {"StemWithinAWord", "It came immediately.", false},
      {"TwoWords", "A road map was drawn.", true},
      {"OverALineEnd", "A road\nmap was drawn.", true},
      {"None", "Snow fell.", false},
      {"Empty", "", false},
  };
  const CueWords words(kCues);
  for (const Row& row : kRows) EXPECT_EQ(words.Stands(row.text), row.stands) << row.name;
}

TEST(CueWords, ScanTellsWhichAndStopsWhenTold) {
  const CueWords words(kCues);
  std::vector<int> found;
  words.Scan("Mediators drew a road map to a truce.", [&](int cue) {
    found.push_back(cue);
    return found.size() < 2;
  });
  EXPECT_EQ(found, (std::vector<int>{1, 2}));
}

}  // namespace
}  // namespace claims
