#include "claims/resolve/party_cues.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;
  const char* mediators;  // ids
  const char* facing;     // "A-B"
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Cues : public testing::TestWithParam<Row> {};

TEST_P(Cues, TellWhoSitsWhere) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::string mediators, facing;
  for (int i : MediatorsIn(masked)) {
    absl::StrAppend(&mediators, mediators.empty() ? "" : " ", mentions[i].ref.id());
  }
  for (const auto& [a, b] : FacingIn(masked)) {
    absl::StrAppend(&facing, facing.empty() ? "" : " ", mentions[a].ref.id(), "-",
                    mentions[b].ref.id());
  }
  EXPECT_EQ(mediators, GetParam().mediators);
  EXPECT_EQ(facing, GetParam().facing);
}

INSTANTIATE_TEST_SUITE_P(
    PartyCues, Cues,
    testing::ValuesIn(std::vector<Row>{
        {"None", "[P:NOR Norway] rested.", "", ""},
        {"Hyphen", "Talks on the [P:NOR Norway]-[P:CHL Chile] war resumed.", "", "NOR-CHL"},
        {"HyphenTrade", "[P:NOR Norway]-[P:CHL Chile] trade grew.", "", ""},
        {"Answer", "[P:NOR Norway] rejected [P:CHL Chile]'s latest offer.", "", "NOR-CHL"},
        {"AnswerToANominalParty", "[P:NOR Norway] has accepted the [P:CHL Chilean] peace plan.",
         "", "NOR-CHL"},
        {"AnswerToNobodysOffer", "[P:NOR Norway] rejected [P:CHL Chile]'s wine.", "", ""},
        {"QuotedTalks",
         "\"We want no talks with [P:CHL Chile],\" [X:ida-berg@NOR Ida Berg] said.", "",
         "CHL-ida-berg"},
        {"WillNotNegotiate", "[P:NOR Norway] said it would not negotiate with [P:NRF the rebels].",
         "", "NOR-NRF"},
        {"By", "Talks mediated by [P:PER Peru] and [P:BOL Bolivia] failed.", "PER BOL", ""},
        {"Adjective", "[P:PER Peru]-brokered talks failed.", "PER", ""},
        {"Noun", "The [P:PER Peruvian] mediation failed.", "PER", ""},
        {"Title", "[P:NOR Norway] told mediator [P:PER Peru] so.", "PER", ""},
        {"Active", "[P:PER Peru], which has brokered several truces, spoke.", "PER", ""},
        {"Acting", "[P:PER Peru], acting as an intermediary, spoke.", "PER", ""},
        {"BrokersOfGoodsAreNone", "[P:PER Peru] brokered the sale of a ship.", "", ""},
        {"HeadOfTheMediation",
         "[X:berg@PER Berg], the head of the [P:un UN] mediation team, spoke.", "berg un", ""},
        {"Between", "A truce between [P:NOR Norway] and rival [P:CHL Chile] held.", "", "NOR-CHL"},
        {"With", "[P:NOR Norway]'s talks with [P:CHL Chile] failed.", "", "NOR-CHL"},
        {"Joint", "[P:NOR Norway] and [P:CHL Chile] have agreed.", "", "NOR-CHL"},
        {"Both", "[P:PER Peru] mediated a truce between [P:NOR Norway] and [P:CHL Chile].", "PER",
         "NOR-CHL"},
        {"OfAPlaceIsNone", "The mediator for [P:NOR Norway] spoke.", "", ""},
        {"Apposed", "The mediator for [P:NOR Norway], [X:ana-rojas Ana Rojas], spoke.", "ana-rojas",
         ""},
        {"TalksInAState",
         "[P:NOR Norway] withdrew from [P:KWT Kuwait] talks with [P:NRF the rebels].", "", ""},
        {"OfThreeNoTwo",
         "[P:PER Peru], [P:NOR Norway] and [P:CHL Chile] reached a deal.", "", ""},
        {"TwoThatReachedADeal", "[P:NOR Norway] and [P:CHL Chile] reached a deal.", "", "NOR-CHL"},
        {"ListIsNoPair", "[P:NOR Norway] and [P:CHL Chile] are large.", "", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

struct Told {
  const char* name;
  const char* marked;
  const char* addressed;  // "A-B"
  const char* divided;    // ids
};
void PrintTo(const Told& row, std::ostream* out) { *out << row.name; }

class Tellings : public testing::TestWithParam<Told> {};

TEST_P(Tellings, TellWhoTalksAndWhoseConflictItIs) {
  const std::string plain = WithoutMarks(GetParam().marked);
  const std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  std::string addressed, divided;
  for (const auto& [a, b] : AddressedIn(masked)) {
    absl::StrAppend(&addressed, addressed.empty() ? "" : " ", mentions[a].ref.id(), "-",
                    mentions[b].ref.id());
  }
  for (int i : DividedIn(masked, RivalCampsIn(masked))) {
    absl::StrAppend(&divided, divided.empty() ? "" : " ", mentions[i].ref.id());
  }
  EXPECT_EQ(addressed, GetParam().addressed);
  EXPECT_EQ(divided, GetParam().divided);
}

INSTANTIATE_TEST_SUITE_P(
    PartyCues, Tellings,
    testing::ValuesIn(std::vector<Told>{
        {"None", "[P:NOR Norway] rested.", "", ""},
        {"VenueOfTalks", "Rebels left peace talks in [L:CHL Chile].", "", ""},
        {"WarWithin", "[P:vlf They] spoke of the civil war in [L:CHL Chile].", "", "CHL"},
        {"WouldNegotiate", "[P:NOR Norway] is not ready to negotiate with [P:CHL Chile].",
         "NOR-CHL", ""},
        {"SaysItWould", "[P:NOR Norway] said [P:*it it] would hold talks with [P:CHL Chile].",
         "NOR-CHL", ""},
        {"HostIsNone", "[P:NOR Norway] hopes to host talks with [P:CHL Chile].", "", ""},
        {"WhoUrgesIsNone", "[P:NOR Norway] urged swift talks with [P:CHL Chile].", "", ""},
        {"WarringPartiesAreOneMention",
         "[P:NOR Norway]'s [P:*both warring parties] met.", "", "NOR"},
        {"WarringParties", "[P:NOR Norway]'s warring parties met.", "", "NOR"},
        {"CivilWar", "The civil war in [P:NOR Norway] goes on.", "", "NOR"},
        {"PeaceTalksFor", "Peace talks for [P:NOR Norway] began.", "", "NOR"},
        {"TradeIsNoConflict", "Trade in [P:NOR Norway] goes on.", "", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(MediatorsIn, ShareOneNoun) {
  const std::string marked =
      "[P:NOR Norway] told [P:CHL Chilean], [P:PER Peruvian] and [P:un UN mediators] to wait.";
  const std::string plain = WithoutMarks(marked);
  std::vector<Mention> mentions = MentionsOf(marked);
  mentions[3].head = "mediators";
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  EXPECT_EQ(MediatorsIn(masked), (std::vector<int>{1, 2, 3}));
}

}  // namespace
}  // namespace claims
