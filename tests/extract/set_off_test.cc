#include "claims/extract/set_off.h"

#include <numeric>
#include <ostream>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* text;
  const char* with_commas;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class SetOff : public testing::TestWithParam<Row> {};

TEST_P(SetOff, ReadsAsBetweenCommas) {
  std::string text = GetParam().text;
  const std::string before = text;
  std::vector<int32_t> offsets(text.size());
  std::iota(offsets.begin(), offsets.end(), 0);
  SetOffByCommas(&text, &offsets);
  EXPECT_EQ(text, GetParam().with_commas);
  EXPECT_TRUE(MayHaveSetOffRelative(before) || text == before);
  // Each byte that stays comes from where it stood; only marks have changed.
  ASSERT_EQ(offsets.size(), text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (i > 0) {
      EXPECT_LT(offsets[i - 1], offsets[i]);
    }
    if (text[i] != ',' && text[i] != ' ') {
      EXPECT_EQ(text[i], before[offsets[i]]);
    }
  }
  std::string alone = before;
  SetOffByCommas(&alone, nullptr);
  EXPECT_EQ(alone, text);
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, SetOff,
    testing::ValuesIn(std::vector<Row>{
        {"None", "Norway met Chile - again - in Oslo.", "Norway met Chile - again - in Oslo."},
        {"Empty", "", ""},
        {"Dashes", "Norway - which hosts them - left.", "Norway, which hosts them, left."},
        {"TwoDashes", "Berg -- who leads it -- left.", "Berg, who leads it, left."},
        {"ToTheEnd", "They met Berg - who leads it.", "They met Berg, who leads it."},
        {"Brackets", "Berg (who leads it) left.", "Berg, who leads it, left."},
        {"BracketsAtTheEnd", "They met Berg (who leads it).", "They met Berg, who leads it."},
        {"BracketsBeforeAComma", "For Berg (who leads it), all is well.",
         "For Berg, who leads it, all is well."},
        {"OpenBracket", "Berg (who leads it left.", "Berg (who leads it left."},
        {"OtherBrackets", "Berg (Norway) left.", "Berg (Norway) left."},
        {"Two", "A - who led it - met B (whose team won).",
         "A, who led it, met B, whose team won."},
        {"Abbreviation", "Norway - where Col. Lund rules - left.",
         "Norway, where Col. Lund rules, left."},
        {"UpToASemicolon", "A met B - who left; C - a town - is far.",
         "A met B, who left; C - a town - is far."},
        {"BracketsWithin", "Norway (which wants a truce (or talks)) left.",
         "Norway, which wants a truce (or talks), left."},
        {"AfterAnAside", "Berg - a guest of Dahl - who leads it - left.",
         "Berg - a guest of Dahl - who leads it - left."},
        {"AfterADateline", "OSLO, Norway - Berg - who leads it - left.",
         "OSLO, Norway - Berg, who leads it, left."},
        {"NextLine", "Berg\n(who leads it)\nleft.", "Berg, who leads it,\nleft."},
        {"HyphenNoDash", "The who-leads-whom question.", "The who-leads-whom question."},
        {"Question", "Talks - whoever comes - begin.", "Talks - whoever comes - begin."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
