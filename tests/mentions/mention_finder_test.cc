// How the finders share a sentence; what each finds has tests of its own.
#include "claims/mentions/mention_finder.h"

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  party { id: "RUR" name: "Ruritania" type: ENTITY_TYPE_STATE demonym: "Ruritanian" }
  party { id: "GRA" name: "Graustark" type: ENTITY_TYPE_STATE }
  party { id: "may-12" name: "12 May Movement" type: ENTITY_TYPE_GROUP }
  party { id: "group-of-30" name: "Group of 30" type: ENTITY_TYPE_ORGANIZATION }
  place { name: "Zenda" }
  outlet { name: "The Sunday Courier" }
  title { title: "envoy" }
)pb";

const MentionFinder& Finder() {
  static const MentionFinder* const finder = [] {
    std::vector<std::unique_ptr<v1::RulePack>> packs;
    packs.push_back(std::make_unique<v1::RulePack>());
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(kPack, packs.back().get()));
    return new MentionFinder(Gazetteer::Build(packs));
  }();
  return *finder;
}

std::string Marked(const std::string& plain, const DateContext& context) {
  const absl::StatusOr<Text> text = Text::Create(plain);
  EXPECT_TRUE(text.ok()) << text.status();
  return WithMarks(plain, Finder().Find(*text, context));
}

const DateContext kFriday{absl::CivilDay(2026, 2, 13)};

struct Row {
  const char* name;
  const char* marked;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Mentions : public testing::TestWithParam<Row> {};

TEST_P(Mentions, AreFound) {
  EXPECT_EQ(Marked(WithoutMarks(GetParam().marked), kFriday), GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(
    MentionFinder, Mentions,
    testing::ValuesIn(std::vector<Row>{
        {"AllClasses",
         "[P:RUR Ruritania] freed [C:120 120] captives in [L:zenda Zenda] on [D:2026-02-11 "
         "Wednesday], "
         "[X:ana-roth@GRA Graustark envoy Ana Roth] told the [O:the-sunday-courier Sunday "
         "Courier]."},
        {"NameWinsOverDate", "[P:may-12 The 12 May Movement] agreed."},
        {"NameWinsOverWeekday", "[X:*he He] wrote in the [O:the-sunday-courier Sunday Courier]."},
        {"NameWinsOverCount", "Talks with [P:group-of-30 the Group of 30] ended."},
        {"DateWinsOverCount",
         "[P:GRA Graustark] freed captives in [D:2024-01-01/2024-12-31 2024]."},
        {"CountBesideDate", "On [D:2026-02-11 Feb. 11] they freed [C:307 307] captives."},
        {"NoMention", "The talks were long."},
        {"TwoSentences",
         "[P:RUR Ruritania] agreed. [P:GRA Graustark] did not, on [D:2026-02-11 Wednesday]."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(MentionFinder, ListsAreBySentenceAndOrdered) {
  const std::string plain =
      "Ruritania freed 120 captives on Wednesday. Nothing here. Graustark met Ruritania in Zenda.";
  const auto text = Text::Create(plain);
  ASSERT_TRUE(text.ok());
  const auto mentions = Finder().Find(*text, kFriday);
  ASSERT_EQ(mentions.size(), text->sentences().size());
  for (size_t i = 0; i < mentions.size(); ++i) {
    int32_t last = text->sentences()[i].span.start;
    for (const Mention& mention : mentions[i]) {
      EXPECT_GE(mention.span.start, last);
      EXPECT_LE(mention.span.end, text->sentences()[i].span.end);
      last = mention.span.end;
    }
  }
  EXPECT_TRUE(mentions[1].empty());
  EXPECT_EQ(mentions[2].size(), 3u);
}

TEST(MentionFinder, WithoutAPublicationDateWeekdaysStayOpen) {
  EXPECT_EQ(Marked("Ruritania agreed on Wednesday.", {}),
            "[P:RUR Ruritania] agreed on [D:? Wednesday].");
}

TEST(MentionFinder, EmptyText) {
  const auto text = Text::Create("");
  ASSERT_TRUE(text.ok());
  EXPECT_TRUE(Finder().Find(*text, kFriday).empty());
}

TEST(MentionFinder, BoilerplateHasNone) {
  const std::string plain =
      "Ruritania and Graustark will meet in Zenda on Wednesday.\n\n"
      "Subscribe to our newsletter to get the latest on Ruritania every Wednesday.\n";
  const auto text = Text::Create(plain);
  ASSERT_TRUE(text.ok());
  const auto mentions = Finder().Find(*text, kFriday);
  ASSERT_EQ(mentions.size(), 2u);
  EXPECT_EQ(mentions[0].size(), 4u);
  EXPECT_TRUE(mentions[1].empty());
}

}  // namespace
}  // namespace claims
