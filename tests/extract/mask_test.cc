#include "claims/extract/mask.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/base/utf8.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"
#include "tests/rules/masks.h"

namespace claims {
namespace {

// A sentence that outlives its parts.
struct Sentence {
  explicit Sentence(absl::string_view marked)
      : plain(WithoutMarks(marked)), mentions(MentionsOf(marked)) {
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  }
  std::string plain;
  std::vector<Mention> mentions;
  MaskedSentence masked;
};

struct Row {
  const char* name;
  const char* marked;
  const char* masked;  // as in tests/rules/masks.h
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Masking : public testing::TestWithParam<Row> {};

TEST_P(Masking, ReplacesMentionsAndMarks) {
  const Sentence sentence(GetParam().marked);
  EXPECT_EQ(sentence.masked.text(), Mask(GetParam().masked));
}

INSTANTIATE_TEST_SUITE_P(
    Mask, Masking,
    testing::ValuesIn(std::vector<Row>{
        {"Nothing", "The talks were long.", "The talks were long."},
        {"Empty", "", ""},
        {"EachClass",
         "[P:NOR Norway], [X:ida-berg Ida Berg], [L:oslo Oslo], [D:2026-02-16 Monday], [C:12 12] "
         "and "
         "[O:reuters Reuters]",
         "<a0>, <p1>, <l2>, <d3>, <c4> and <o5>"},
        {"Possessive", "[P:NOR Norway]\u2019s team", "<a0>'s team"},
        {"Adjoining", "[P:NOR Norway]-[P:CHL Chile] talks", "<a0>-<a1> talks"},
        {"Whole", "[P:NOR Norway]", "<a0>"},
        {"Quotes", "\u201cNo,\u201d \u2018no\u2019 \u00abno\u00bb \u201eno",
         "\"No,\" 'no' \"no\" \"no"},
        {"ScareQuotes", "an \u201cindirect\u201d round, \"very useful\" talks",
         "an indirect round, very useful talks"},
        {"QuotedSpeech", "he called it \u201cuseful\u201d. \"No deal\" said",
         "he called it \"useful\". \"No deal\" said"},
        {"Dashes", "a\u2013b\u2014c\u2011d", "a-b-c-d"},
        {"RelativeBetweenDashes",
         "[P:NOR Norway] \u2014 which hosts them \u2014 met [X:ida-berg Ida Berg] (who leads it).",
         "<a0>, which hosts them, met <p1>, who leads it."},
        {"Spaces", "a\u00a0b\u202fc\nd\te", "a b c d e"},
        {"Invisible", "be\u00adtween \u2060the \u200btalks\ufeff", "between the talks"},
        {"InvisibleBeforeMention", "the \u2060[P:USA U.S.] plan", "the <a0> plan"},
        {"Accents", "Élan in [L:zurich Zürich]", "Élan in <l0>"},
        {"ForgedMention", "[P:NOR Norway] met \ue001 and \ue401", "<a0> met ? and ?"},
        {"PrivateUseOutsideTheBlocks", "a \uf8ff b", "a \uf8ff b"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Mask, SpansGoBackToTheDocument) {
  const std::string before = "Élan. ";
  const std::string plain = "Norway\u2019s team met \u2060Ida Berg \u201cin Oslo\u201d.";
  const std::string text = before + plain + " More.";
  std::vector<Mention> mentions;
  auto add = [&](MentionClass cls, absl::string_view words) {
    Mention mention;
    mention.cls = cls;
    const auto at = static_cast<int32_t>(text.find(words.data(), 0, words.size()));
    mention.span = {at, at + static_cast<int32_t>(words.size())};
    mentions.push_back(mention);
  };
  add(MentionClass::kParty, "Norway");
  add(MentionClass::kPerson, "Ida Berg");
  add(MentionClass::kPlace, "Oslo");
  MaskedSentence masked;
  masked.Assign(text, {static_cast<int32_t>(before.size()),
                       static_cast<int32_t>(before.size() + plain.size())}, mentions);
  ASSERT_EQ(masked.text(), Mask("<a0>'s team met <p1> \"in <l2>\"."));

  struct Part {
    const char* masked;
    const char* document;
  };
  for (const Part& part : std::vector<Part>{
           {"<a0>", "Norway"},
           {"<a0>'s team", "Norway\u2019s team"},
           {"met <p1>", "met \u2060Ida Berg"},
           {"\"in <l2>\"", "\u201cin Oslo\u201d"},
           {".", "."},
       }) {
    const std::string want = Mask(part.masked);
    const auto at = static_cast<int32_t>(masked.text().find(want));
    const Span span = masked.ToDocument({at, at + static_cast<int32_t>(want.size())});
    EXPECT_EQ(Slice(text, span), part.document) << part.masked;
  }
}

TEST(Mask, DocumentOffsetsGoForth) {
  const Sentence sentence("[P:NOR Norway]\u2019s team met [X:ida-berg Ida Berg].");
  for (const Mention& mention : sentence.mentions) {
    const int32_t at = sentence.masked.FromDocument(mention.span.start);
    EXPECT_EQ(sentence.masked.ToDocument({at, at + 3}), mention.span);
  }
}

TEST(Mask, EveryMaskedCharacterStandsForWholeCharacters) {
  for (const char* marked :
       {"[P:NOR Norway]\u2019s \u201cteam\u201d met \u2060[X:eva-novak Éva Novák]\u00ad in "
        "[L:zurich Zürich]\u2026",
        "\ue001\u200b\u200b[P:NOR Norway]\u200b", "\U0001F600 [C:12 12] \U0001F600"}) {
    const Sentence sentence(marked);
    const absl::string_view text = sentence.masked.text();
    for (size_t at = 0; at < text.size(); at = NextChar(text, at)) {
      const Span span = sentence.masked.ToDocument(
          {static_cast<int32_t>(at), static_cast<int32_t>(NextChar(text, at))});
      EXPECT_TRUE(IsCharBoundary(sentence.plain, span.start)) << marked << " at " << at;
      EXPECT_TRUE(IsCharBoundary(sentence.plain, span.end)) << marked << " at " << at;
      EXPECT_LT(span.start, span.end) << marked << " at " << at;
    }
  }
}

TEST(Mask, MentionsInASpan) {
  const Sentence sentence("[P:NOR Norway] and [P:CHL Chile] met in [L:oslo Oslo].");
  auto in = [&](absl::string_view masked) {
    const std::string want = Mask(masked);
    const auto at = static_cast<int32_t>(sentence.masked.text().find(want));
    return sentence.masked.MentionsIn({at, at + static_cast<int32_t>(want.size())});
  };
  EXPECT_EQ(in("<a0> and <a1>"), (std::vector<int>{0, 1}));
  EXPECT_EQ(in("<l2>"), (std::vector<int>{2}));
  EXPECT_EQ(in("met"), std::vector<int>());
}

TEST(Mask, IndexOfACharacter) {
  EXPECT_EQ(MaskIndex(MaskFirst(MentionClass::kParty)), 0);
  EXPECT_EQ(MaskIndex(MaskFirst(MentionClass::kOutlet) + 5), 5);
  EXPECT_EQ(MaskIndex(MaskFirst(MentionClass::kPerson) - 1), kMaskBlock - 1);
  EXPECT_EQ(MaskIndex('a'), -1);
  EXPECT_EQ(MaskIndex(kMaskBase - 1), -1);
  EXPECT_EQ(MaskIndex(0xF8FF), -1);
}

TEST(Mask, MentionsPastTheCapacityStayWords) {
  std::string marked;
  for (int i = 0; i < kMaskBlock + 2; ++i) absl::StrAppend(&marked, "[P:NOR Norway] ");
  const Sentence sentence(marked);
  EXPECT_EQ(
      sentence.masked.MentionsIn({0, static_cast<int32_t>(sentence.masked.text().size())}).size(),
      static_cast<size_t>(kMaskBlock));
  EXPECT_EQ(sentence.masked.text().substr(kMaskBlock * 4), "Norway Norway ");
}

TEST(Mask, CanBeAssignedAgain) {
  Sentence sentence("[P:NOR Norway] agreed.");
  const std::vector<Mention> none;
  const std::string plain = "No.";
  sentence.masked.Assign(plain, {0, 3}, none);
  EXPECT_EQ(sentence.masked.text(), "No.");
  EXPECT_EQ(sentence.masked.ToDocument({0, 2}), (Span{0, 2}));
}

TEST(Mask, ReadsALeadBeforeTheSentence) {
  const std::string marked = "[P:NOR Norway]: A truce with [P:CHL Chile]";
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  const auto end = static_cast<int32_t>(plain.size());
  MaskedSentence masked;
  masked.Assign(plain, {8, end}, mentions, Mask("<a0> wants "));
  EXPECT_EQ(masked.text(), Mask("<a0> wants a truce with <a1>"));
  EXPECT_EQ(masked.FromDocument(mentions[0].span.start), 0);
  EXPECT_EQ(masked.FromDocument(mentions[0].span.end), 3);
  // What is quoted of a lead is the sentence's start.
  EXPECT_EQ(masked.ToDocument({0, static_cast<int32_t>(masked.text().size())}), (Span{8, end}));
  EXPECT_EQ(masked.Excerpt({{3, 10}}).FromDocument(mentions[0].span.end), 0);
}

}  // namespace
}  // namespace claims
