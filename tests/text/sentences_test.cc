// Expected sentences are written into the text: "||" stands for a boundary and
// is replaced by nothing, or by the white space that follows it.
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "claims/text/text.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Case {
  const char* name;
  const char* marked;
};

class SentencesTest : public ::testing::TestWithParam<Case> {};

TEST_P(SentencesTest, Splits) {
  const std::string bytes = absl::StrReplaceAll(GetParam().marked, {{"||", ""}});
  const absl::StatusOr<Text> text = Text::Create(bytes);
  ASSERT_TRUE(text.ok()) << text.status();
  std::vector<std::string> got, want;
  for (const Sentence& s : text->sentences()) got.emplace_back(Slice(bytes, s.span));
  const std::string marked = absl::StrReplaceAll(GetParam().marked, {{"||\xC2\xA0", "||"}});
  for (absl::string_view s : absl::StrSplit(marked, "||")) {
    want.emplace_back(absl::StripAsciiWhitespace(s));
  }
  EXPECT_EQ(absl::StrJoin(got, "\n"), absl::StrJoin(want, "\n"));
}

INSTANTIATE_TEST_SUITE_P(
    All, SentencesTest,
    ::testing::ValuesIn(std::vector<Case>{
        {"Plain", "Talks began.|| They go on.|| Nobody left!|| Why?|| Nobody knows."},
        {"CountryAbbreviation",
         "The U.S. President met U.N. envoys in the U.K. on Monday.|| He left."},
        {"CountryAbbreviationFinal", "It was agreed with the U.S.|| The deal holds."},
        {"Titles",
         "Mr. Smith, Gen. Ali, Lt. Col. Roe, Sen. Poe, Gov. Lee and Dr. No met St. John."},
        {"AbbreviationInBrackets", "Ambassador (ad hon.) Berg met Gen. (ret.) Lind.|| They left."},
        {"SentenceInBrackets", "They met (in the end, all of them.)|| Berg left."},
        {"Months",
         "They met on Feb. 18 and Sept. 3.|| They meet again in Dec.|| The place is open."},
        {"Clock", "It starts at 9 a.m. Monday and ends at 5 p.m. local time.|| All agreed."},
        {"ClockFinal", "It starts at 9 a.m.|| The delegates are there."},
        {"Number", "No. 5 of 7 points failed.|| Was it wise?|| No.|| It was not."},
        {"NumberLower", "Under art. 5 and no. 7 it is barred."},
        {"Latin", "Some items, e.g. Prisoners, i.e. Soldiers, were listed: North vs. South."},
        {"Companies", "Acme Inc. and Bolt Co. Ltd. signed.|| They hope."},
        {"Initials", "George H.W. Doe and J. Smith met K. J. Roe.|| Each spoke."},
        {"InitialFinal", "They chose plan B.|| The plan failed."},
        {"Decimals", "Growth was 2.5 percent and 1.75 million left.|| Prices fell."},
        {"YearFinal", "It began in 2014.|| Russia left."},
        {"TypographicQuote", "“We agreed.|| It was hard.”|| Nobody spoke."},
        {"LowerAttribution", "“We agreed.” he said.|| They left."},
        {"StraightAttribution",
         "\"Why now?\" she asked.|| \"Who knows?\" Foreign Minister Roe said."},
        {"QuestionThenSentence", "\"Why now?\"|| The room was silent."},
        {"AmericanQuote", "He called it \"a good start.\"|| Roe said more on Monday."},
        {"OpeningQuoteAfterStop", "They met.|| \"It was good,\" he said."},
        {"DashAttribution", "“We agreed.” – she said."},
        {"Brackets", "They met (in Oslo.|| It rained).|| (Nobody came.)|| They left."},
        {"Reference", "They met.[12]|| They left."},
        {"EllipsisLower", "It will remain ... in place... and more."},
        {"EllipsisUpper", "It will remain ...|| It is so.|| Well…|| They left."},
        {"EllipsisTight", "All ships...will stay."},
        {"MissingSpace", "They ended the talks.||The envoy left."},
        {"MissingSpaceAfterQuote", "“They ended the talks.”||The envoy left."},
        {"MissingSpaceYear", "It began in 2014.||The war goes on."},
        {"NoMissingSpace", "See www.example.Com, e-mail a.b@host.Example or the U.S.The end."},
        {"Domains", "The site news.example.org reported it."},
        {"LowerName", "They met.|| al-Rashid left.|| de Vries stayed."},
        {"LowerWord", "The firm Yahoo! said so, etc. and so on."},
        {"NonAscii", "Görüştüler.|| İbrahim left.|| Они говорили.|| Она ушла."},
        {"CyrillicLower", "Это т. е. так."},
        {"NoStop", "Talks under way in Oslo"},
        {"ListNumber", "1. The parties agree."},
        {"SpaceRun", "They met.  ||  They left. "},
        {"NoBreakSpace", "They met.||\xC2\xA0They left."},
        {"ZeroWidthBeforeAbbreviation", "the \xE2\x80\x8BU.S. Office will act."},
        {"Dateline", "OSLO (AP) — The U.N. said so.|| OSLO – It did."},
        {"Bang", "“Stop!” he cried!!|| They did?!|| Yes."},
    }),
    [](const ::testing::TestParamInfo<Case>& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
