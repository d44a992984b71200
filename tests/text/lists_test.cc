#include "claims/text/lists.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/base/span.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// "head > words" of each item.
std::vector<std::string> ItemsOf(const std::string& source) {
  auto text = Text::Create(source);
  EXPECT_TRUE(text.ok());
  std::vector<std::string> items;
  for (const ListItem& item : FindListItems(*text)) {
    const Span words{item.start, text->sentences()[item.sentence].span.end};
    items.push_back(absl::StrCat(Slice(source, text->sentences()[item.head].span), " > ",
                                 Slice(source, words)));
  }
  return items;
}

struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> items;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Listing : public testing::TestWithParam<Row> {};

TEST_P(Listing, FindsItemsAndTheirHead) { EXPECT_EQ(ItemsOf(GetParam().text), GetParam().items); }

INSTANTIATE_TEST_SUITE_P(
    Lists, Listing,
    testing::ValuesIn(std::vector<Row>{
        {"Bullets", "It asks for:\n\n- a truce\n- aid\n\nTalks go on.",
         {"It asks for: > a truce", "It asks for: > aid"}},
        {"LastSentenceOfParagraph", "They met. It asks for:\n• a truce\n• aid.",
         {"It asks for: > a truce", "It asks for: > aid."}},
        {"Numbers", "Conditions:\n\n1. A truce. It is to last.\n\n2. Aid.\n\nTalks go on.",
         {"Conditions: > A truce.", "Conditions: > Aid."}},
        {"Letters", "Conditions:\n(a) a truce;\n(b) aid.",
         {"Conditions: > a truce;", "Conditions: > aid."}},
        {"HeadingWithoutColon", "Norway's terms\n\n* A truce\n* Aid\n\nTalks go on.",
         {"Norway's terms > A truce", "Norway's terms > Aid"}},
        {"NoMarkers", "Conditions:\n\nA truce on all fronts\n\nAid for the north\n\nTalks go on.",
         {"Conditions: > A truce on all fronts", "Conditions: > Aid for the north"}},
        {"NoMarkersButSemicolons", "Conditions:\n\na truce;\n\naid for the north.\n\nTalks go on.",
         {"Conditions: > a truce;", "Conditions: > aid for the north."}},
        {"AsManyAsCounted",
         "It set two conditions:\n\na truce\n\naid for the north\n\nWeather today",
         {"It set two conditions: > a truce", "It set two conditions: > aid for the north"}},
        {"EndsAtSentences", "Conditions:\n\na truce\n\naid\n\nPeru rejects this\n\nmore aid",
         {"Conditions: > a truce", "Conditions: > aid"}},
        {"EndsAtMarks", "Conditions:\n\na truce\n\naid\n\n- Shares\n\n- Weather",
         {"Conditions: > a truce", "Conditions: > aid"}},
        {"Quotations",
         "Demands:\n\n\"No truce now\", Berg said\n\n\"No aid\", he said\n\nEnd.", {}},
        {"OtherPages",
         "Read more on the plan:\n- A truce holds\n- Envoys meet\n\nTalks go on.", {}},
        {"FurtherPages", "Further:\n\nTalks in Oslo\n\nWar at sea\n\nTalks go on.", {}},
        {"EndsAtText", "Conditions:\n- a truce\n- aid\nTalks go on.\n- Shares fell",
         {"Conditions: > a truce", "Conditions: > aid"}},
        {"OneIsNoList", "He said:\n\n- We have time.\n\nTalks go on.", {}},
        {"NoHead", "Talks go on.\n\n- a truce\n- aid\n\nThey met.", {}},
        {"SentencesWithoutMarkers", "He said:\n\nWe have time.\n\nTalks go on.\n\nThey met.", {}},
        {"YearsAreNoNumbers", "Dates:\n\n2022. War.\n\n2023. Truce.", {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(ListMarkerSize, CountsBytes) {
  EXPECT_EQ(ListMarkerSize("- a"), 2u);
  EXPECT_EQ(ListMarkerSize("12. a"), 4u);
  EXPECT_EQ(ListMarkerSize("(iv) a"), 5u);
  EXPECT_EQ(ListMarkerSize("b) a"), 3u);
  EXPECT_EQ(ListMarkerSize("-a"), 0u);
  EXPECT_EQ(ListMarkerSize("a truce"), 0u);
  EXPECT_EQ(ListMarkerSize("1.5 million"), 0u);
  EXPECT_EQ(ListMarkerSize(""), 0u);
}

}  // namespace
}  // namespace claims
