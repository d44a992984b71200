#include "claims/text/turns.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/base/span.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// "label > words" of each turn.
std::vector<std::string> TurnsOf(const std::string& source) {
  auto text = Text::Create(source);
  EXPECT_TRUE(text.ok());
  std::vector<std::string> turns;
  for (const Turn& turn : FindTurns(*text)) {
    const Span words{turn.start, text->paragraphs()[turn.paragraph].span.end};
    turns.push_back(absl::StrCat(Slice(source, turn.label), " > ", Slice(source, words)));
  }
  return turns;
}

struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> turns;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Turns : public testing::TestWithParam<Row> {};

TEST_P(Turns, AreFound) { EXPECT_EQ(TurnsOf(GetParam().text), GetParam().turns); }

INSTANTIATE_TEST_SUITE_P(
    Transcript, Turns,
    testing::ValuesIn(std::vector<Row>{
        {"Names", "Ms Berg: We have time.\n\nPRADO: I do not.",
         {"Ms Berg > We have time.", "PRADO > I do not."}},
        {"Letters", "Q: Do you agree?\n\nA: We do.", {"Q > Do you agree?", "A > We do."}},
        {"GoesOn", "Berg: We met.\n\nWe have time.\n\nPrado: I agree.\n\nBerg: We do.",
         {"Berg > We met.", "Berg > We have time.", "Prado > I agree.", "Berg > We do."}},
        {"NotBehindTheLast", "Berg: We met.\n\nPrado: I agree.\n\nBerg: We do.\n\nWe met too.",
         {"Berg > We met.", "Prado > I agree.", "Berg > We do."}},
        {"OthersBetween",
         "Berg: We met.\n\nRivas told us to wait.\n\nHe said: \"We are late.\"\n\nPrado: I agree."
         "\n\nBerg: We do.",
         {"Berg > We met.", "Prado > I agree.", "Berg > We do."}},
        {"ToldByNobody", "Berg: The minister leads.\n\nPrado: The general is late.", {}},
        {"One", "Ms Berg: We have time.\n\nThey met.", {}},
        {"NoNames", "What we know: We met.\n\nWhere we stand: We do not know.", {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(ClockSize, CountsBytes) {
  EXPECT_EQ(ClockSize("14:20 - Talks"), 8u);
  EXPECT_EQ(ClockSize("9.05 am GMT: Talks"), 13u);
  EXPECT_EQ(ClockSize("14:20 Talks"), 0u);
  EXPECT_EQ(ClockSize("14-20 - Talks"), 0u);
  EXPECT_EQ(ClockSize("3: Talks"), 0u);
  EXPECT_EQ(ClockSize(""), 0u);
}

}  // namespace
}  // namespace claims
