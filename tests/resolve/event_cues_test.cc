#include "claims/resolve/event_cues.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

TEST(SidesNumbered, CountsMoreThanTwo) {
  const struct {
    const char* words;
    size_t sides;
  } rows[] = {{"leaders of the three countries met", 3}, {"all four delegations", 4},
              {"the two countries met", 0},             {"three days of talks", 0},
              {"", 0}};
  for (const auto& row : rows) EXPECT_EQ(SidesNumbered(row.words), row.sides) << row.words;
}

TEST(ReadRound, WantsAnOrdinalOfARound) {
  struct Row {
    const char* text;
    int round;
  };
  for (const Row& row : std::vector<Row>{
           {"the first round", 1},
           {"the second round of talks", 2},
           {"A Third Round", 3},
           {"a third trilateral round", 3},
           {"the 2nd round", 2},
           {"the 11th round", 11},
           {"the twelfth cycle", 12},
           {"the twentieth round", 20},
           {"the 21st international meeting", 21},
           {"the 21st annual meeting", 0},
           {"a new round", 0},
           {"the second day", 0},
           {"the second around", 0},
           {"rounds two", 0},
           {"", 0},
       }) {
    EXPECT_EQ(ReadRound(row.text), row.round) << row.text;
  }
}

TEST(RoundOfTheTalks, IsToldOfThem) {
  struct Row {
    const char* text;
    int round;
  };
  for (const Row& row : std::vector<Row>{
           {"They were the fifth round in a long dispute.", 5},
           {"It is already their third round of negotiations.", 3},
           {"For the two parties this is the fifth round since May.", 5},
           {"The talks were the 11th cycle.", 11},
           {"They were the fifth to arrive.", 0},
           {"They were in the fifth round.", 0},
           {"The fifth round was hard.", 0},
           {"This is a new round.", 0},
       }) {
    EXPECT_EQ(RoundOfTheTalks(row.text), row.round) << row.text;
  }
}

// The meeting is stated where the sentence says "talks".
struct Row {
  const char* name;
  const char* marked;
  // "place=oslo venue=... date=... time=... round=2 series=... mediators=USA,QAT";
  // what is unknown is left out.
  const char* cues;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

std::string Describe(const DocumentEvent& event) {
  std::string out;
  auto add = [&out](absl::string_view name, absl::string_view value) {
    if (!value.empty()) absl::StrAppend(&out, out.empty() ? "" : " ", name, "=", value);
  };
  add("place", event.place.id());
  add("venue", event.venue.id());
  add("date", event.date.start());
  add("round", event.round == 0 ? "" : absl::StrCat(event.round));
  add("series", event.series);
  std::string mediators;
  for (const v1::EntityRef& ref : event.mediators) {
    absl::StrAppend(&mediators, mediators.empty() ? "" : ",", ref.id());
  }
  add("mediators", mediators);
  return out;
}

DocumentEvent Read(const char* marked, DocumentEvent event = {}) {
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  const auto at = static_cast<int32_t>(masked.text().find("talks"));
  ReadEventCues(masked, {at, at + 5}, &event);
  return event;
}

class Cues : public testing::TestWithParam<Row> {};

TEST_P(Cues, AreRead) { EXPECT_EQ(Describe(Read(GetParam().marked)), GetParam().cues); }

INSTANTIATE_TEST_SUITE_P(
    EventCues, Cues,
    testing::ValuesIn(std::vector<Row>{
        {"Nothing", "The talks failed.", ""},
        {"PlaceAndDay", "The talks open in [L:oslo Oslo] on [D:2031-05-14 May 14].",
         "place=oslo date=2031-05-14"},
        {"NearestPlace", "In [L:lima Lima], envoys hailed the talks in [L:oslo Oslo].",
         "place=oslo"},
        {"NearestDay",
         "On [D:2031-05-10 Saturday] envoys hailed the talks of [D:2031-05-14 May 14].",
         "date=2031-05-14"},
        {"SpeechDayIsNotTheMeetings",
         "The talks open in [L:oslo Oslo], [X:ida-berg Ida Berg] said on [D:2031-05-10 Saturday].",
         "place=oslo"},
        {"EndIsNoDay", "They extended the talks until [D:2031-05-14 May 14].", ""},
        {"NewDay", "The ministry put off the talks until [D:2031-05-14 May 14].",
         "date=2031-05-14"},
        {"BeforeAnotherEvent",
         "On [D:2031-05-14 May 14], [D:~ a month] after the talks in [L:oslo Oslo], a pact was "
         "signed.",
         "place=oslo"},
        {"DayOfAnotherMeeting",
         "The talks in [L:oslo Oslo] follow a round in [L:lima Lima] on [D:2031-05-10 Saturday].",
         "place=oslo"},
        {"PlaceOfUnrestHoursBefore",
         "The talks open on [D:2031-05-14 May 14], hours after unrest broke out in [L:lima Lima].",
         "date=2031-05-14"},
        {"PlaceOfAnAttack",
         "The talks open on [D:2031-05-14 May 14] after gunmen attacked a port in [L:lima Lima].",
         "date=2031-05-14"},
        {"PlaceAfterWhatTheyFollow",
         "Hours after unrest broke out, the talks open in [L:lima Lima].", "place=lima"},
        {"NextRoundIsAnother",
         "They closed the talks in [L:oslo Oslo] on [D:2031-05-10 Saturday], with the next round "
         "to follow in [L:lima Lima].",
         "place=oslo date=2031-05-10"},
        {"NextTalksAreAnother",
         "They closed a meeting in [L:lima Lima] on [D:2031-05-10 Saturday], with the next talks "
         "to follow in [L:oslo Oslo].",
         "place=oslo"},
        {"DayOfTheWar",
         "The talks in [L:oslo Oslo] are on the conflict that began in [D:2031-01-01 January].",
         "place=oslo"},
        {"DayOfWhatComesBefore",
         "An envoy saw aides in [L:lima Lima] on [D:2031-05-10 Saturday] ahead of the talks in "
         "[L:oslo Oslo].",
         "place=oslo"},
        {"DayOfWhatComesAfter",
         "The talks in [L:oslo Oslo] are to prepare for a summit on [D:2031-05-14 May 14].",
         "place=oslo"},
        {"RoundOfThoseWhoCome",
         "The talks in [L:oslo Oslo] bring back the teams that took part in the first round on "
         "[D:2031-05-10 Saturday].",
         "place=oslo"},
        {"DayOfAnAgreementToMeet",
         "The talks ended on [D:2031-05-10 Saturday] with agreement to meet again in "
         "[L:oslo Oslo].",
         "date=2031-05-10"},
        {"DayOfAnotherSaying",
         "A truce came on [D:2031-05-10 Saturday] and mediators said the talks are in "
         "[L:oslo Oslo].",
         "place=oslo"},
        {"YearOfAnAccord",
         "The talks in [L:oslo Oslo] are to revive the [D:2015-01-01 2015] nuclear deal.",
         "place=oslo"},
        {"YearOfTalks", "The [D:2015-01-01 2015] nuclear talks failed.", "date=2015-01-01"},
        {"YearOfAVote",
         "The talks in [L:oslo Oslo] were to discuss elections in [D:2032-01-01 2032].",
         "place=oslo"},
        {"SinceWhen",
         "The talks will be the first since a truce broke down [D:2029-05-01 20 months ago].", ""},
        {"SinceWhere",
         "The talks were the first since the [L:lima Lima] process began in [D:2031-03-01 March].",
         ""},
        {"EvenAs",
         "[P:NOR Norway] ends the truce on [D:2031-05-14 May 14] even as talks go on in [L:oslo "
         "Oslo].",
         "place=oslo"},
        {"AfterAnotherPlace",
         "It was the third round of talks, after [L:oslo Oslo] in [D:2031-03-01 March].", "round=3"},
        {"LastTime", "Like last time on [D:2031-05-10 May 10], the talks failed.", ""},
        {"DurationIsNoDay", "The talks last [D:~ three days].", ""},
        {"Unresolved", "The talks open on [D:? Monday].", ""},
        {"Round", "The second round of talks failed.", "round=2"},
        {"Series", "The trilateral talks failed.", "series=trilateral"},
        {"SeriesByNations", "The four-nation talks failed.", "series=four-nation"},
        {"SeriesInDirect", "The direct talks failed.", ""},
        {"Hosted", "The [P:CUB Cuban]-hosted talks failed.", "place=CUB"},
        {"HostedBefore", "The talks follow the failure of [P:CUB Cuban]-hosted talks.", ""},
        {"HostedElsewhere", "The [P:CUB Cuban]-hosted talks in [L:oslo Oslo] failed.",
         "place=oslo"},
        {"Brokered", "The [P:USA US]-brokered talks failed.", "mediators=USA"},
        {"MediatedBy",
         "The talks, mediated by [P:USA the US], [P:QAT Qatar] and [P:EGY Egypt], failed.",
         "mediators=USA,QAT,EGY"},
        {"MediatedByAPerson", "The talks, mediated by [X:ida-berg@NOR Ida Berg], failed.",
         "mediators=NOR"},
        {"NotOfAPersonsRelativeClause",
         "The talks with [X:ida-berg Ida Berg], who arrived in [L:lima Lima] on [D:2031-05-10 "
         "Friday], failed.",
         ""},
        {"AfterTheRelativeClause",
         "The talks with [X:ida-berg Ida Berg], who speaks for all, opened in [L:oslo Oslo].",
         "place=oslo"},
        {"NotOfTheReasonGiven",
         "The talks in [L:oslo Oslo] were put off after [P:PER Peru] on [D:2031-05-10 Friday] "
         "objected.",
         "place=oslo"},
        {"Dateline", "[L:oslo OSLO] (Agency) - The talks failed.", ""},
        {"DatelineWithDay",
         "[L:oslo OSLO], [D:2031-05-10 May 10] (Agency) - The talks in [L:lima Lima] failed.",
         "place=lima"},
        {"DatelineOfADay", "[D:2031-05-10 May 10] (Agency) - The talks failed.", ""},
        {"DatelineInBrackets", "[L:oslo OSLO] (Agency/[D:2031-05-10 10 May]) The talks failed.",
         ""},
        {"NoDateline",
         "[L:oslo Oslo], where the talks (held on [D:2031-05-10 May 10]) failed, was calm.",
         "date=2031-05-10"},
        {"WhereOneComesFrom", "The talks failed, the envoy from [L:oslo Oslo] said.", ""},
        {"PartyIsNoMediator", "The talks with [P:USA the US] failed.", ""},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(EventCues, WhatHappensAsAnotherThingIsSaidSharesItsDay) {
  DocumentEvent held, planned;
  held.status = v1::MEETING_STATUS_HELD;
  planned.status = v1::MEETING_STATUS_PLANNED;
  const char* said = "Envoys said on [D:2031-05-14 Saturday] as talks began in [L:oslo Oslo].";
  EXPECT_EQ(Describe(Read(said, held)), "place=oslo date=2031-05-14");
  const char* before =
      "Envoys said on [D:2031-05-14 Saturday] that talks began in [L:oslo Oslo].";
  EXPECT_EQ(Describe(Read(before, held)), "place=oslo");
  const char* to_come =
      "Talks will open, [X:ida-berg Ida Berg] said as talks went on in [L:oslo Oslo].";
  EXPECT_EQ(Describe(Read(to_come, planned)), "");
}

TEST(EventCues, PlaceOfTheDateline) {
  const auto place = [](const char* marked) {
    const std::string plain = WithoutMarks(marked);
    const std::vector<Mention> mentions = MentionsOf(marked);
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    return DatelinePlace(masked).id();
  };
  EXPECT_EQ(place("[L:lima LIMA] (Agency) - Envoys met."), "lima");
  EXPECT_EQ(place("Envoys met in [L:lima Lima]."), "");
}

TEST(EventCues, WhatIsKnownStays) {
  DocumentEvent known;
  known.place.set_id("geneva");
  known.date.set_start("2031-01-01");
  known.round = 5;
  known.series = "technical";
  EXPECT_EQ(Describe(Read("The second trilateral round of talks opens in [L:oslo Oslo] on "
                          "[D:2031-05-14 May 14].", known)),
            "place=geneva date=2031-01-01 round=5 series=technical");
}

TEST(EventCues, PlaceAndTimeAlone) {
  const char marked[] =
      "The talks, a second trilateral round, open in [L:oslo Oslo] on [D:2031-05-14 May 14].";
  const std::string plain = WithoutMarks(marked);
  const std::vector<Mention> mentions = MentionsOf(marked);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  DocumentEvent event;
  ReadPlaceAndTime(masked, {4, 9}, &event);
  EXPECT_EQ(Describe(event), "place=oslo date=2031-05-14");
}

// The event of "The talks" in `marked`, whose first mention is a house.
std::string WithHouse(absl::string_view marked) {
  const std::string plain = WithoutMarks(marked);
  std::vector<Mention> mentions = MentionsOf(marked);
  mentions[0].ref.set_type(v1::ENTITY_TYPE_VENUE);
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  DocumentEvent event;
  ReadEventCues(masked, {4, 9}, &event);
  return Describe(event);
}

TEST(EventCues, VenueIsNoPlace) {
  EXPECT_EQ(WithHouse("The talks open at [L:zenda-castle Zenda Castle] in [L:oslo Oslo]."),
            "place=oslo venue=zenda-castle");
}

TEST(EventCues, ThoseWhoSitInAHouseAreNoVenue) {
  EXPECT_EQ(WithHouse("The talks open in the [L:zenda-castle Zenda Castle] dispute."), "");
}

TEST(EventCues, ClockTime) {
  const char marked[] = "The talks open at [D:~ 12:30].";
  const std::string plain = WithoutMarks(marked);
  std::vector<Mention> mentions = MentionsOf(marked);
  mentions[0].shape = DateShape::kTime;
  mentions[0].start_time = "12:30";
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  DocumentEvent event;
  ReadEventCues(masked, {4, 9}, &event);
  EXPECT_EQ(event.start_time, "12:30");
}

}  // namespace
}  // namespace claims
