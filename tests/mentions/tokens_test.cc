#include "claims/mentions/tokens.h"

#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::vector<Token> TokensOf(absl::string_view text) {
  std::vector<Token> tokens;
  Tokenize(text, {0, static_cast<int32_t>(text.size())}, &tokens);
  return tokens;
}

std::string Words(absl::string_view text, const std::vector<Token>& tokens) {
  return absl::StrJoin(tokens, "|", [&](std::string* out, const Token& token) {
    absl::StrAppend(out, Slice(text, token.span));
  });
}

struct SplitRow {
  const char* name;
  const char* text;
  const char* tokens;  // joined by "|"
};
void PrintTo(const SplitRow& row, std::ostream* out) { *out << row.name; }

class Splitting : public testing::TestWithParam<SplitRow> {};

TEST_P(Splitting, GivesTheWords) {
  EXPECT_EQ(Words(GetParam().text, TokensOf(GetParam().text)), GetParam().tokens);
}

INSTANTIATE_TEST_SUITE_P(
    Tokens, Splitting,
    testing::ValuesIn(std::vector<SplitRow>{
        {"Empty", "", ""},
        {"Blanks", " \t\n ", ""},
        {"Words", "Envoys met.", "Envoys|met|."},
        {"Possessive", "Moscow's envoy", "Moscow|'s|envoy"},
        {"TypographicPossessive", "Moscow\u2019s envoy", "Moscow|\u2019s|envoy"},
        {"PluralPossessive", "the delegates' room", "the|delegates|'|room"},
        {"UpperPossessive", "CHILE'S ENVOY", "CHILE|'S|ENVOY"},
        {"ApostropheWithinName", "Pat O'Brien", "Pat|O'Brien"},
        {"Contraction", "they don't", "they|don't"},
        {"Hyphen", "Cho Gye-gwan", "Cho|Gye-gwan"},
        {"TrailingHyphen", "three- and four-day", "three|-|and|four-day"},
        {"Stops", "the U.S. team", "the|U.S.|team"},
        {"StopsAtEnd", "in the U.S.", "in|the|U.S."},
        {"Initial", "Ida B. Berg spoke", "Ida|B.|Berg|spoke"},
        {"LoneLetterAtEnd", "Plan B.", "Plan|B|."},
        {"SentenceEnd", "It ended. Talks", "It|ended|.|Talks"},
        {"Number", "1,200 men", "1,200|men"},
        {"NumberThenComma", "in 2031, they", "in|2031|,|they"},
        {"Brackets", "(ELN)", "(|ELN|)"},
        {"Quotes", "\"No,\" he said", "\"|No|,|\"|he|said"},
        {"TypographicQuotes", "\u201cNo\u201d", "\u201c|No|\u201d"},
        {"Dash", "Oslo\u2014the seat", "Oslo|\u2014|the|seat"},
        {"NoBreakSpace", "Ida\u00a0Berg", "Ida|Berg"},
        {"Accents", "\u00c9lys\u00e9e and Beştepe", "\u00c9lys\u00e9e|and|Beştepe"},
        {"OtherScript", "министр Берг", "министр|Берг"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Tokens, CoverOnlyWhatIsAsked) {
  const std::string text = "Oslo hosts Chile";
  std::vector<Token> tokens;
  Tokenize(text, {5, 10}, &tokens);
  ASSERT_EQ(tokens.size(), 1u);
  EXPECT_EQ(tokens[0].span, (Span{5, 10}));
}

TEST(Tokens, SpansAreInOrderAndWhole) {
  const std::string text =
      "\u00abÉlan\u00bb: Ida's 1,000-strong U.S.-led \u200bteam \ue001 (\u2018it\u2019)\u2026 "
      "\U0001F600 x";
  int32_t last = 0;
  for (const Token& token : TokensOf(text)) {
    EXPECT_LE(last, token.span.start);
    EXPECT_LT(token.span.start, token.span.end);
    for (int32_t at : {token.span.start, token.span.end}) {
      EXPECT_TRUE(at == static_cast<int32_t>(text.size()) ||
                  (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
          << at;
    }
    last = token.span.end;
  }
  EXPECT_LE(last, static_cast<int32_t>(text.size()));
}

struct FlagRow {
  const char* word;
  bool capital, all_caps, number;
};

TEST(Tokens, KnowTheirCase) {
  for (const FlagRow& row : std::vector<FlagRow>{
           {"oslo", false, false, false},
           {"Oslo", true, false, false},
           {"OSLO", true, true, false},
           {"A", true, false, false},
           {"U.S.", true, true, false},
           {"Éva", true, false, false},
           {"éva", false, false, false},
           {"Çelik", true, false, false},
           {"Śliwa", true, false, false},
           {"śliwa", false, false, false},
           {"Žižek", true, false, false},
           {"İnan", true, false, false},
           {"Берг", true, false, false},
           {"берг", false, false, false},
           {"30-day", false, false, true},
           {"M23", true, false, false},
       }) {
    SCOPED_TRACE(row.word);
    const std::vector<Token> tokens = TokensOf(row.word);
    ASSERT_EQ(tokens.size(), 1u);
    EXPECT_EQ(tokens[0].capital, row.capital);
    EXPECT_EQ(tokens[0].all_caps, row.all_caps);
    EXPECT_EQ(tokens[0].number, row.number);
    EXPECT_NE(tokens[0].word, tokens[0].number);
  }
}

TEST(Tokens, PossessiveAndJoinedAreMarked) {
  const std::vector<Token> tokens = TokensOf("Oslo's envoy (Berg)");
  ASSERT_EQ(tokens.size(), 6u);
  EXPECT_TRUE(tokens[1].possessive);
  EXPECT_FALSE(tokens[0].possessive);
  EXPECT_FALSE(tokens[2].joined);
  EXPECT_FALSE(tokens[3].joined);
  EXPECT_TRUE(tokens[4].joined);
}

struct FoldRow {
  const char* a;
  const char* b;
  bool same;
};

TEST(Tokens, FoldForgetsCaseAccentsAndStops) {
  for (const FoldRow& row : std::vector<FoldRow>{
           {"Oslo", "OSLO", true},
           {"U.S.", "US", true},
           {"Élysée", "Elysee", true},
           {"Beştepe", "bestepe", true},
           {"O\u2019Brien", "O'Brien", true},
           {"Oslo", "Osla", false},
           {"Берг", "Berg", false},
       }) {
    EXPECT_EQ(FoldHash(row.a) == FoldHash(row.b), row.same) << row.a << " and " << row.b;
  }
}

TEST(Tokens, PhraseHashDependsOnOrder) {
  const uint64_t a = FoldHash("north"), b = FoldHash("east");
  EXPECT_NE(ExtendHash(ExtendHash(0, a), b), ExtendHash(ExtendHash(0, b), a));
}

TEST(Tokens, SplitAtFirstHyphen) {
  const std::string text = "the US-Iran-led talks";
  std::vector<Token> tokens = TokensOf(text);
  SplitAtHyphen(text, 1, &tokens);
  EXPECT_EQ(Words(text, tokens), "the|US|-|Iran-led|talks");
  EXPECT_FALSE(tokens[1].joined);
  EXPECT_TRUE(tokens[2].joined);
  EXPECT_TRUE(tokens[3].joined);
}

TEST(Tokens, SplitLeavesAWordWithoutHyphen) {
  const std::string text = "the talks";
  std::vector<Token> tokens = TokensOf(text);
  SplitAtHyphen(text, 1, &tokens);
  EXPECT_EQ(Words(text, tokens), "the|talks");
}

}  // namespace
}  // namespace claims
