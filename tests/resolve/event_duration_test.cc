#include "claims/resolve/event_duration.h"

#include <cstring>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

struct Row {
  const char* name;
  const char* marked;  // of its dates that is no duration the first is the meeting's
  const char* days;
  const char* stated = "talks";  // the words that state the meeting
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Durations : public testing::TestWithParam<Row> {};

TEST_P(Durations, WidenADay) {
  const std::string plain = WithoutMarks(GetParam().marked);
  std::vector<Mention> mentions = MentionsOf(GetParam().marked);
  DocumentEvent event;
  v1::DateInterval& date = event.date;
  for (Mention& mention : mentions) {
    if (mention.date.start().empty()) mention.shape = DateShape::kDuration;
    if (absl::StartsWith(mention.ref.mention(), "until")) mention.shape = DateShape::kDeadline;
    if (date.start().empty()) date = mention.date;
  }
  MaskedSentence masked;
  masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
  const auto size = static_cast<int32_t>(masked.text().size());
  const auto at = static_cast<int32_t>(masked.text().find(GetParam().stated));
  ReadDuration(masked, {at, at + static_cast<int32_t>(strlen(GetParam().stated))}, {0, size},
               &event);
  EXPECT_EQ(absl::StrCat(date.start(), "/", date.end()), GetParam().days);
}

INSTANTIATE_TEST_SUITE_P(
    EventDuration, Durations,
    testing::ValuesIn(std::vector<Row>{
        {"DaysOfTalksOpen", "[D:~ Two days] of talks open on [D:2031-05-30 Friday].",
         "2031-05-30/2031-05-31"},
        {"DayRoundBegins",
         "Norway begins a [D:~ three-day] round of talks on [D:2031-05-30 Friday].",
         "2031-05-30/2031-06-01"},
        {"TalksForDays", "The talks begin on [D:2031-05-30 Friday] and will last [D:~ two days].",
         "2031-05-30/2031-05-31"},
        {"FlewForDays",
         "The team flew to the city on [D:2031-05-30 Friday] for [D:~ 2 days] of talks.",
         "2031-05-30/2031-05-31"},
        {"Ended", "[D:~ Three days] of difficult talks ended on [D:2031-05-02 Friday].",
         "2031-04-30/2031-05-02"},
        {"Concluded", "They concluded a [D:~ two-day] meeting on [D:2031-05-02 Friday].",
         "2031-05-01/2031-05-02", "meeting"},
        {"OfOthersThanWereMet",
         "Norway met the rebels on [D:2031-05-02 Friday] in the capital as their envoys ended [D:~ "
         "two days] of talks.",
         "2031-05-02/2031-05-02", "met"},
        {"NeitherBeginsNorEnds", "[D:~ Two days] of talks on [D:2031-05-02 Friday] failed.",
         "2031-05-02/2031-05-02"},
        {"BeginsAndEnds",
         "[D:~ Two days] of talks that began on [D:2031-05-02 Friday] ended in a row.",
         "2031-05-02/2031-05-02"},
        {"ATrucesDays", "Talks on a [D:~ two-day] truce open on [D:2031-05-02 Friday].",
         "2031-05-02/2031-05-02"},
        {"TooLong", "[D:~ 30 days] of talks open on [D:2031-05-02 Friday].",
         "2031-05-02/2031-05-02"},
        {"Hours", "[D:~ Two hours] of talks open on [D:2031-05-02 Friday].",
         "2031-05-02/2031-05-02"},
        {"LastUntil",
         "The talks open on [D:2031-05-30 Friday] and are to last [D:2031-06-01 until Sunday].",
         "2031-05-30/2031-06-01"},
        {"ExpectedToEndOn",
         "The talks started on [D:2031-05-30 Friday] and are expected to end on [D:2031-06-01 "
         "Sunday].",
         "2031-05-30/2031-06-01"},
        {"FromAPlaceIsNoBeginning",
         "[D:~ Two days] of talks closed on [D:2031-05-02 Friday] with bad news from home.",
         "2031-05-01/2031-05-02"},
        {"PutOffUntil",
         "The talks that opened on [D:2031-05-30 Friday] broke off [D:2031-06-01 until Sunday].",
         "2031-05-30/2031-05-30"},
        {"AlreadyARange", "[D:~ Two days] of talks open [D:2031-05-01/2031-05-31 in May].",
         "2031-05-01/2031-05-31"},
        {"NoDay", "[D:~ Two days] of talks open.", "/"},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(EventDuration, IsToldOfTheTalksBefore) {
  const auto days = [](const char* marked) {
    const std::string plain = WithoutMarks(marked);
    std::vector<Mention> mentions = MentionsOf(marked);
    for (Mention& mention : mentions) mention.shape = DateShape::kDuration;
    MaskedSentence masked;
    masked.Assign(plain, {0, static_cast<int32_t>(plain.size())}, mentions);
    return DaysOfTheTalks(masked);
  };
  EXPECT_EQ(days("The unprecedented [D:~ two-day] summit changed little."), 2);
  EXPECT_EQ(days("Berg led the team at the [D:~ three-day] meeting."), 3);
  EXPECT_EQ(days("Berg wants a [D:~ three-day] meeting."), 0);
  EXPECT_EQ(days("The [D:~ two-day] truce holds."), 0);
}

TEST(EventDuration, LengthAndEdgeMayComeApart) {
  DocumentEvent event;
  event.date.set_start("2031-05-02");
  event.date.set_end("2031-05-02");
  event.days = 2;
  WidenByDuration(&event);
  EXPECT_EQ(event.date.start(), "2031-05-02");  // its first day or its last
  event.edge = DayOf::kLast;
  WidenByDuration(&event);
  EXPECT_EQ(event.date.start(), "2031-05-01");
}

}  // namespace
}  // namespace claims
