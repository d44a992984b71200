// Dates that hang on the sentences before.
#include "claims/mentions/narrative_reader.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "claims/mentions/mention_finder.h"
#include "gtest/gtest.h"
#include "tests/mentions/marked_text.h"

namespace claims {
namespace {

const MentionFinder& Finder() {
  static const MentionFinder* const finder = new MentionFinder(Gazetteer::Build({}));
  return *finder;
}

// The dates alone: what else a text names is no matter here.
std::string MarkedDates(const std::string& plain, const DateContext& context) {
  const absl::StatusOr<Text> text = Text::Create(plain);
  EXPECT_TRUE(text.ok()) << text.status();
  std::vector<std::vector<Mention>> mentions = Finder().Find(*text, context);
  for (std::vector<Mention>& sentence : mentions) {
    sentence.erase(std::remove_if(sentence.begin(), sentence.end(),
                                  [](const Mention& m) { return m.cls != MentionClass::kDate; }),
                   sentence.end());
  }
  return WithMarks(plain, mentions);
}

struct Row {
  const char* name;
  const char* published;
  const char* marked;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class DatesInNarrative : public testing::TestWithParam<Row> {};

TEST_P(DatesInNarrative, ArePlaced) {
  DateContext context;
  context.published = ParsePublished(GetParam().published);
  EXPECT_EQ(MarkedDates(WithoutMarks(GetParam().marked), context), GetParam().marked);
}

constexpr char kSpring[] = "2031-04-19";
constexpr char kSummer[] = "2031-07-20";

INSTANTIATE_TEST_SUITE_P(
    Histories, DatesInNarrative,
    testing::ValuesIn(std::vector<Row>{
        {"FollowsDay", kSpring,
         "The war began on [D:2029-02-24 24 February 2029]. Envoys met on [D:2029-02-28 28 "
         "February]. They met again on [D:2029-03-10 10 March]."},
        {"WithinMonth", kSpring,
         "In [D:2029-02-01/2029-02-28 February 2029], the war began. Envoys met on "
         "[D:2029-02-28 28 February]."},
        {"ChainComesNearPublicationDay", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. They met on [D:2029-03-21 March 21]. "
         "They met on [D:2029-04-10 April 10]."},
        {"SentencesWithoutDatesBetween", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. Nobody spoke. It rained. They met again "
         "on [D:2029-03-03 3 March]."},
        {"AcrossParagraphs", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029].\n\nOn [D:2029-03-03 3 March] they met "
         "again."},
        {"SeasonHoldsDay", kSpring,
         "They spoke in the [D:2029-03-01/2029-05-31 spring of 2029]. On [D:2029-03-29 March 29], "
         "envoys met."},
        {"AmongManyYears", kSummer,
         "The war began in [D:2028-01-01/2028-12-31 2028]. In [D:2029-01-01/2029-12-31 2029] they "
         "spoke, and on [D:2029-03-20 20 March 2029] they met. They signed on "
         "[D:2029-04-16 April 16]."},
        {"Anniversary", "2031-08-30",
         "The war began in [D:2019-12-01/2019-12-31 December 2019]. Troops left in "
         "[D:2021-01-01/2021-12-31 2021]. On [D:2021-08-06 August 6, 2021], rebels took the town. "
         "A truce was signed on [D:2021-08-22 August 22]."},
        {"PastInTheYearOfTheStory", "2031-02-06",
         "Talks began on [D:2029-02-06 February 6, 2029]. They ended on "
         "[D:2029-02-23 February 23]."},
        {"SeasonsOnInAHistory", "2031-03-01",
         "The war began in [D:2020-01-01/2020-12-31 2020] and ended in [D:2021-01-01/2021-12-31 "
         "2021]. Contacts were made in [D:2022-02-01/2022-02-28 February 2022]. They signed on "
         "[D:2022-08-26 August 26]."},
        {"OverTheTurnOfTheYear", kSummer,
         "Envoys met on [D:2028-12-20 20 December 2028]. They met again on "
         "[D:2029-01-08 8 January]."},
        {"ModifierSetsTimeOfHistory", kSummer,
         "The [D:2029-01-01/2029-12-31 2029] talks began well. They met in Oslo in the "
         "[D:2029-03-01/2029-05-31 spring of 2029] and on [D:2029-06-02 2 June 2029]. They "
         "parted on [D:2029-06-30 30 June]."},
        {"WithoutPublicationDay", "",
         "Envoys met on [D:2029-02-28 28 February 2029]. They met again on "
         "[D:2029-03-03 3 March]."},
        {"WeekdayAgrees", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. They met again on "
         "[D:2029-03-03 Saturday, 3 March]."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

INSTANTIATE_TEST_SUITE_P(
    News, DatesInNarrative,
    testing::ValuesIn(std::vector<Row>{
        {"BackInItsOwnDays", kSpring,
         "The war began on [D:2029-02-24 24 February 2029]. She spoke on [D:2031-04-15 Tuesday]. "
         "Envoys met on [D:2031-03-10 10 March]."},
        {"FreshDate", kSpring,
         "The war began on [D:2029-02-24 24 February 2029]. Envoys met on [D:2031-04-10 April 10]. "
         "They spoke on [D:2031-04-15 Tuesday]."},
        {"FreshDateWithoutWeekdays", "2031-12-10",
         "A truce took effect on [D:2030-11-27 November 27, 2030]. Envoys held talks on "
         "[D:2031-12-03 December 3]."},
        {"MonthIsNotTheNext", kSummer,
         "The war began in [D:2028-01-01/2028-12-31 2028]. Talks were held in "
         "[D:2029-04-01/2029-04-30 April 2029]. Envoys met on [D:2031-05-16 May 16]."},
        {"LongAfter", kSummer,
         "The war began on [D:2029-02-24 24 February 2029]. Envoys met on [D:2031-06-02 June 2]."},
        {"YearAloneBesideRecentDay", kSummer,
         "They held a summit in [D:2024-01-01/2024-12-31 2024]. Envoys met on "
         "[D:2031-04-27 April 27]."},
        {"SinceRunsToNow", kSpring,
         "[D:~ Since February 2029] the war has raged. Envoys met on "
         "[D:2031-03-10 10 March]."},
        {"ThisYearIsBack", kSummer,
         "They last met in [D:2029-04-01/2029-04-30 April 2029]. [D:2031-01-01/2031-12-31 This "
         "year], they met on [D:2031-05-16 May 16]."},
        {"AccordIsOnlyNamed", kSummer,
         "The [D:2029-01-01/2029-12-31 2029] accord holds. She spoke on [D:2031-07-18 Friday]. "
         "They met on [D:2031-05-16 May 16]."},
        {"PlansLieAhead", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. They will meet again on "
         "[D:2031-05-03 3 May]."},
        {"DueThoughHistoryIsTold", kSpring,
         "The war began on [D:2028-04-01 April 1, 2028], a truce in [D:2029-01-01/2029-12-31 "
         "2029], and on [D:2029-04-12 April 12, 2029] they talked. On [D:2031-04-22 April 22nd] "
         "they are supposed to sign."},
        {"FarBelow", kSummer,
         "She spoke on [D:2031-07-18 Friday]. The war began on [D:2029-04-24 24 April 2029]. "
         "Nobody won. It rained. Years passed. Winters came. Envoys met on "
         "[D:2031-05-16 16 May]."},
        {"OtherWeekday", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. They met again on "
         "[D:2031-03-03 Monday, 3 March]."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

INSTANTIATE_TEST_SUITE_P(
    CountedFromAnother, DatesInNarrative,
    testing::ValuesIn(std::vector<Row>{
        {"NextDay", kSpring,
         "Envoys met on [D:2031-04-15 Tuesday]. [D:2031-04-16 The next day], they signed."},
        {"DaysLater", kSpring,
         "Envoys met on [D:2029-02-28 28 February 2029]. [D:2029-03-03 Three days later] they met "
         "again."},
        {"MonthLater", kSpring,
         "They signed in [D:2029-03-01/2029-03-31 March 2029]. [D:2029-04-01/2029-04-30 A month "
         "later] they fought."},
        {"DayOfNoDay", kSpring,
         "They signed in [D:2029-03-01/2029-03-31 March 2029]. [D:? Two days later] they fought."},
        {"OneSentenceBetween", kSpring,
         "Envoys met on [D:2031-04-15 Tuesday]. Nobody spoke. [D:2031-04-17 Two days later] they "
         "met again."},
        {"AfterWhatIsToCome", kSpring,
         "The budget is due on [D:2031-06-30 June 30]. [D:? The following day] they met."},
        {"TooFar", kSpring,
         "Envoys met on [D:2031-04-15 Tuesday]. Nobody spoke. It rained. Dogs barked. "
         "[D:? Two days later] they met again."},
        {"NothingBefore", kSpring, "[D:? Two days later] they met again."},
    }),
    [](const auto& info) { return std::string(info.param.name); });

// Whichever sentence asks first, each has the same narrative.
TEST(NarrativeReader, AnyOrderOfAsking) {
  const std::string plain =
      "The war began on 24 February 2029. Envoys met on 28 February. They met on 10 March.";
  const absl::StatusOr<Text> text = Text::Create(plain);
  ASSERT_TRUE(text.ok());
  const DateContext context{absl::CivilDay(2031, 4, 19)};
  const auto second_date = [&](NarrativeReader* reader) {
    std::vector<Mention> mentions;
    Finder().AddDatesAndCounts(*text, 1, context, reader, &mentions);
    return mentions.empty() ? std::string() : mentions[0].date.start();
  };
  NarrativeReader forward(&*text, context), backward(&*text, context);
  std::vector<Mention> ignored;
  Finder().AddDatesAndCounts(*text, 2, context, &backward, &ignored);
  EXPECT_EQ(second_date(&forward), "2029-02-28");
  EXPECT_EQ(second_date(&backward), "2029-02-28");
}

}  // namespace
}  // namespace claims
