#include "claims/extract/matcher.h"

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"
#include "tests/rules/load_pack.h"

namespace claims {
namespace {

constexpr char kPack[] = R"pb(
  name: "t" language: "en"
  topic { topic: "ceasefire" term: "ceasefire" }
  rule {
    id: "leadership/led" kind: CLAIM_KIND_LEADERSHIP confidence: 0.9
    pattern: "{PARTY:party}'s team, led by {PERSON:leader}"
    pattern: "{PERSON:leader} leads {PARTY:party}'s team"
    example { text: "-" }
  }
  rule {
    id: "demand/wants" kind: CLAIM_KIND_DEMAND
    pattern: "{PARTY:by} wants {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "demand/of" kind: CLAIM_KIND_DEMAND
    pattern: "{PARTY:by} asks {PARTY+:of} for {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "agreement/agreed" kind: CLAIM_KIND_AGREEMENT
    pattern: "{PARTY+:parties} agreed on {TEXT:content}"
    example { text: "-" }
  }
  rule {
    id: "response/denied" kind: CLAIM_KIND_RESPONSE
    pattern: "{PARTY:by} denied {TEXT:content}"
    set { slot: "stance" value: "DENIED" }
    example { text: "-" }
  }
  rule {
    id: "attribution/said" kind: CLAIM_KIND_ATTRIBUTION
    pattern: "{SOURCE:speaker} said"
    example { text: "-" }
  }
)pb";

const PackSet& Pack() {
  static const auto& packs = *new std::shared_ptr<const PackSet>(LoadPack(kPack));
  return *packs;
}

// "leadership/led{party=NOR leader=ida-berg}": mentions by id, text as written.
std::string Describe(const Draft& draft, const MaskedSentence& masked, absl::string_view plain) {
  std::vector<std::string> slots;
  for (const Draft::SlotFill& fill : draft.slots) {
    std::string value;
    if (fill.is_text) {
      value = absl::StrCat("\"", Slice(plain, masked.ToDocument(fill.masked)), "\"");
    } else {
      value = absl::StrJoin(fill.mentions, ",", [&](std::string* out, int index) {
        absl::StrAppend(out, masked.mentions()[index].ref.id());
      });
    }
    slots.push_back(absl::StrCat(fill.name, "=", value));
  }
  return absl::StrCat(draft.rule->rule->id(), "{", absl::StrJoin(slots, " "), "}");
}

struct Row {
  const char* name;
  const char* marked;
  std::vector<std::string> drafts;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Matching : public testing::TestWithParam<Row> {};

TEST_P(Matching, GivesTheDrafts) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::vector<std::string> got;
  for (const Draft& draft : MatchSentence(Pack(), masked, 7)) {
    got.push_back(Describe(draft, masked, plain));
    EXPECT_EQ(draft.sentence, 7);
    EXPECT_LE(draft.masked.start, draft.trigger.start);
    EXPECT_LE(draft.trigger.end, draft.masked.end);
  }
  EXPECT_EQ(got, GetParam().drafts);
}

INSTANTIATE_TEST_SUITE_P(
    Matcher, Matching,
    testing::ValuesIn(std::vector<Row>{
        {"Nothing", "[P:NOR Norway] rested.", {}},
        {"Mentions",
         "[P:NOR Norway]'s team, led by [X:ida-berg Ida Berg], arrived.",
         {"leadership/led{party=NOR leader=ida-berg}"}},
        {"SecondPattern",
         "[X:ida-berg Ida Berg] leads [P:NOR Norway]'s team.",
         {"leadership/led{leader=ida-berg party=NOR}"}},
        {"WrongClass", "[P:NOR Norway]'s team, led by [P:CHL Chile], arrived.", {}},
        {"CaseIsIgnored",
         "[X:ida-berg IDA BERG] LEADS [P:NOR NORWAY]'S TEAM",
         {"leadership/led{leader=ida-berg party=NOR}"}},
        {"TypographicApostrophe",
         "[X:ida-berg Ida Berg] leads [P:NOR Norway]\u2019s team.",
         {"leadership/led{leader=ida-berg party=NOR}"}},
        {"TextToTheClausesEnd",
         "[P:NOR Norway] wants a ceasefire, [X:ida-berg Ida Berg] said.",
         {"demand/wants{by=NOR content=\"a ceasefire\"}", "attribution/said{speaker=ida-berg}"}},
        {"TextHoldsMentions",
         "[P:NOR Norway] wants a ceasefire in [L:oslo Oslo].",
         {"demand/wants{by=NOR content=\"a ceasefire in Oslo\"}"}},
        {"List",
         "[P:NOR Norway], [P:CHL Chile] and [P:PER Peru] agreed on a ceasefire.",
         {"agreement/agreed{parties=NOR,CHL,PER content=\"a ceasefire\"}"}},
        {"ListInTheMiddle",
         "[P:NOR Norway] asks [P:CHL Chile] and [P:PER Peru] for a ceasefire.",
         {"demand/of{by=NOR of=CHL,PER content=\"a ceasefire\"}"}},
        {"TwiceInASentence",
         "[P:NOR Norway] wants a ceasefire, but [P:CHL Chile] wants a border.",
         {"demand/wants{by=NOR content=\"a ceasefire\"}",
          "demand/wants{by=CHL content=\"a border\"}"}},
        {"InOrderOfPosition",
         "[X:ida-berg Ida Berg] said [P:NOR Norway] wants a ceasefire.",
         {"attribution/said{speaker=ida-berg}", "demand/wants{by=NOR content=\"a ceasefire\"}"}},
        {"TailOfACoordination",
         "The heads of [P:NOR Norway] and [P:CHL Chile] wants a ceasefire.",
         {}},
        {"ObjectOfAPreposition", "Shops in [P:NOR Norway] wants a ceasefire.", {}},
        {"SourceInAMinistry",
         "A source in [P:NOR the Norwegian ministry] wants a ceasefire.",
         {"demand/wants{by=NOR content=\"a ceasefire\"}"}},
        {"OfficialAtAMinistry",
         "A senior official at [P:NOR the Norwegian ministry] wants a ceasefire.",
         {"demand/wants{by=NOR content=\"a ceasefire\"}"}},
        {"UnderIf", "It ends if [P:NOR Norway] wants a ceasefire.", {}},
        {"UnderWhether",
         "It asked whether [P:NOR Norway] and [P:CHL Chile] agreed on a ceasefire.",
         {}},
        {"WhatIsDenied",
         "[P:NOR Norway] denied that [P:CHL Chile] and [P:PER Peru] agreed on a ceasefire.",
         {"response/denied{by=NOR content=\"that Chile and Peru agreed on a ceasefire\"}"}},
        {"WhatAnOfficeDenies",
         "The office denied that [P:CHL Chile] and [P:PER Peru] agreed on a ceasefire.",
         {}},
        {"WhatIsUntrue",
         "Reports that [P:CHL Chile] and [P:PER Peru] agreed on a ceasefire were not true.", {}},
        {"WhatIsNotDenied",
         "The office did not deny that [P:CHL Chile] and [P:PER Peru] agreed on a ceasefire.",
         {"agreement/agreed{parties=CHL,PER content=\"a ceasefire\"}"}},
        {"WhoDenies",
         "[P:NOR Norway] denied a ceasefire, [X:ida-berg Ida Berg] said.",
         {"response/denied{by=NOR content=\"a ceasefire\"}", "attribution/said{speaker=ida-berg}"}},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Matcher, KnowsWhatTheRuleSets) {
  const char marked[] = "[P:NOR Norway] denied a ceasefire.";
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  const std::vector<Draft> drafts = MatchSentence(Pack(), masked, 0);
  ASSERT_EQ(drafts.size(), 1u);
  EXPECT_EQ(drafts[0].kind(), v1::CLAIM_KIND_RESPONSE);
  EXPECT_EQ(drafts[0].Set("stance"), "DENIED");
  EXPECT_EQ(drafts[0].Set("topic"), "");
  ASSERT_NE(drafts[0].Find("by"), nullptr);
  EXPECT_EQ(drafts[0].Find("to"), nullptr);
  // The trigger is what precedes the text slot.
  EXPECT_EQ(Slice(plain, masked.ToDocument(drafts[0].trigger)), "Norway denied ");
  EXPECT_EQ(Slice(plain, masked.ToDocument(drafts[0].masked)), "Norway denied a ceasefire");
}

TEST(Matcher, PassesOverWhatIsNoProse) {
  std::string marked = "[P:NOR Norway] wants ";
  for (int i = 0; i < 1000; ++i) absl::StrAppend(&marked, "a ceasefire and ");
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  EXPECT_TRUE(MatchSentence(Pack(), masked, 0).empty());
}

}  // namespace
}  // namespace claims
