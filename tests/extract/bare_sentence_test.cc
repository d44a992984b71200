#include "claims/extract/bare_sentence.h"

#include <ostream>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  const char* bare;  // as the document's words; "" where nothing is taken out
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Bare : public testing::TestWithParam<Row> {};

TEST_P(Bare, LacksItsInsertions) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  const std::optional<BareSentence> bare = WithoutInsertions(masked);
  std::string words;
  if (bare.has_value()) {
    const auto end = static_cast<int32_t>(bare->sentence.text().size());
    for (Span piece : bare->pieces) words += std::string(Slice(plain, masked.ToDocument(piece)));
    // The whole stands for the whole, and each piece for itself.
    EXPECT_EQ(bare->ToWhole({0, end}),
              (Span{bare->pieces.front().start, bare->pieces.back().end}));
    int32_t at = 0;
    for (Span piece : bare->pieces) {
      EXPECT_EQ(bare->ToWhole({at, at + piece.size()}), piece);
      at += piece.size();
    }
    EXPECT_EQ(at, end);
  }
  EXPECT_EQ(words, GetParam().bare);
}

INSTANTIATE_TEST_SUITE_P(
    BareSentence, Bare,
    testing::ValuesIn(std::vector<Row>{
        {"Nothing", "[P:NOR Norway] rejected a truce.", ""},
        {"Brackets", "[P:NOR Norway] (again) rejected a truce.", "Norway rejected a truce."},
        {"Dateline", "[L:oslo OSLO], [D:2026-02-13 Feb. 13] (Agency) - A truce was agreed.",
         "A truce was agreed."},
        {"BareDateline", "[L:oslo OSLO] - A truce was agreed.", "A truce was agreed."},
        {"UnknownTown", "OLD VALE, [P:NOR Norway] - A truce was agreed.", "A truce was agreed."},
        {"WhoSpeaksIsNoDateline", "[P:NOR Norway] - A truce was agreed.", ""},
        {"BetweenCommas", "[P:NOR Norway], however, rejected a truce.",
         "Norway rejected a truce."},
        {"AsideOfALife", "[X:ida-berg Berg], for years the voice of the front, leads the team.",
         "Berg leads the team."},
        {"OnceIsACondition", "[P:NOR Norway] agreed, once the snow melts, to withdraw.", ""},
        {"OnceATeacher", "[X:ida-berg Berg], once a teacher, leads the team.",
         "Berg leads the team."},
        {"AsBefore", "The team is headed, as on other occasions, by [X:ida-berg Berg].",
         "The team is headed by Berg."},
        {"NotAsBefore", "The team is headed, not as on other occasions, by [X:ida-berg Berg].",
         ""},
        {"Whereabouts", "They freed ten men near the village of [L:bera Bera] on Sunday.",
         "They freed ten men on Sunday."},
        {"WhereAtTheEnd", "They freed ten men near the village of [L:bera Bera].", ""},
        {"ItsPart", "[P:NOR Norway] has, for its part, rejected a truce.",
         "Norway has rejected a truce."},
        {"WhoTellsIt", "The talks, [X:ida-berg Berg] said on [D:2026-02-13 Friday], will resume.",
         "The talks will resume."},
        {"ListStays", "[P:NOR Norway], the United States, and [P:PER Peru] met.", ""},
        {"Relative", "The accord, which took a year, was signed by [P:NOR Norway].",
         "The accord was signed by Norway."},
        {"RelativeBeforeDay",
         "[P:NOR Norway] gave [P:PER Peru], which refused, [D:2026-02-13 until Friday].",
         "Norway gave Peru until Friday."},
        {"RelativeThatDenies", "The accord, which [P:NOR Norway] never read, was signed.",
         "The accord was signed."},
        {"DenialStays", "The accord, despite no word of [P:NOR Norway], was signed.", ""},
        {"Day", "[P:NOR Norway] on [D:2026-02-13 Friday] rejected a truce.",
         "Norway rejected a truce."},
        {"DayBeforeWhatIsAsked", "[P:NOR Norway] called on [D:2026-02-13 Friday] for a truce.",
         "Norway called for a truce."},
        {"PlaceBeforeAnObject",
         "They signed in [L:oslo Oslo] an accord.",
         "They signed an accord."},
        {"SmallHours", "They agreed in the small hours of [D:2026-02-13 Friday] to hold a vote.",
         "They agreed to hold a vote."},
        {"AfterTalks", "They agreed after sixteen hours of talks to hold a vote.",
         "They agreed to hold a vote."},
        {"AfterTalksOnIt", "They left after talks on a truce failed.", ""},
        {"Statement",
         "[P:NOR Norway] said in a statement on [D:2026-02-13 Friday] that talks failed.",
         "Norway said that talks failed."},
        {"Dashes", "The envoys - one of them ill - left for home.", "The envoys left for home."},
        {"NamesBetweenDashes", "The envoys - [P:NOR Norway] and [P:CHL Chile] - left.", ""},
        {"SoCalled", "[P:NOR Norway] rejected what it called an unfair truce.",
         "Norway rejected an unfair truce."},
        {"Quoted", "They had a \"frank and useful\" meeting.", "They had a meeting."},
        {"Adjectives", "They are to sign a final, full accord.", "They are to sign a full accord."},
        {"Adverb", "[P:NOR Norway] has repeatedly rejected a truce.",
         "Norway has rejected a truce."},
        {"NoAdverb", "[P:NOR Norway] family members left. It has only rejected it.", ""},
        {"HedgeStays", "[P:NOR Norway] has reportedly rejected a truce.", ""},
    }),
    [](const testing::TestParamInfo<Row>& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace claims
