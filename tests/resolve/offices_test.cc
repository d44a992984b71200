#include "claims/resolve/offices.h"

#include <memory>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  rule {
    id: "participation/mediates" kind: CLAIM_KIND_PARTICIPATION
    pattern: "{PERSON:participant} mediates"
    example { text: "-" }
  }
  rule {
    id: "leadership/head-of-delegation" kind: CLAIM_KIND_LEADERSHIP
    pattern: "{PERSON:leader} heads"
    example { text: "-" }
  }
)pb";

struct Row {
  const char* name;
  const char* marked;
  const char* role;  // of the first person
  const char* rule;  // that the office gives; empty for none
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Offices : public testing::TestWithParam<Row> {};

TEST_P(Offices, GiveDrafts) {
  std::vector<Issue> issues;
  const std::shared_ptr<const PackSet> packs = PackSet::Load({{"t.textproto", kPack}}, &issues);
  ASSERT_NE(packs, nullptr);
  const std::string plain = WithoutMarks(GetParam().marked);
  std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  for (Mention& mention : mentions) {
    mention.role = GetParam().role;
    mention.ref.set_mention(plain.substr(mention.span.start, mention.span.size()));
  }
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::string rules;
  for (const Draft& draft : OfficeDrafts(*packs, masked, 0)) rules += draft.rule->rule->id();
  EXPECT_EQ(rules, GetParam().rule);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, Offices,
    testing::ValuesIn(std::vector<Row>{
        {"Mediator", "[X:ida-berg Chief mediator Ida Berg] warned them.", "Chief mediator",
         "participation/mediates"},
        {"Facilitator", "[X:ida-berg League facilitator Ida Berg] left.", "League facilitator",
         "participation/mediates"},
        {"LongNameAlone", "[X:ida-berg Ida Maria Berg Dahl] left.", "mediator", ""},
        {"PanelChair", "The peace panel [X:ida-berg chair Ida Berg] left.", "chair",
         "leadership/head-of-delegation"},
        {"ChairOfSomethingElse", "The board [X:ida-berg chair Ida Berg] left.", "chair", ""},
        {"Former", "The former [X:ida-berg mediator Ida Berg] left.", "mediator", ""},
        {"FormerInTheTitle", "[X:ida-berg Former mediator Ida Berg] left.", "Former mediator", ""},
        {"SaidElsewhere", "[X:ida-berg Berg] left.", "Chief mediator", ""},
        {"OtherOffice", "[X:ida-berg Foreign Minister Ida Berg] left.", "Foreign Minister", ""},
        {"NoOffice", "[X:ida-berg Ida Berg] left.", "", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(MayHoldOffice, BeforeAnythingIsRead) {
  EXPECT_TRUE(MayHoldOffice("Chief Mediator Ida Berg warned"));
  EXPECT_TRUE(MayHoldOffice("the peace\u00a0panel chair"));
  EXPECT_TRUE(MayHoldOffice("medi\u00adator"));
  EXPECT_FALSE(MayHoldOffice("the home team lost"));
  EXPECT_FALSE(MayHoldOffice(""));
}

}  // namespace
}  // namespace claims
