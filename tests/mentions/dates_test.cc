#include "claims/mentions/dates.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// A sentence with its dates in [brackets] and, in order, what each is:
//   "2026-02-17", "2026-02-17/2026-02-18", "due 2026-06-30", "since ...",
//   "for" (a duration), "at 12:30", "?" (a date that stays unresolved).
struct Row {
  const char* name;
  const char* published;  // "" for none
  const char* text;
  std::vector<std::string> expected;
};

struct Marked {
  std::string text;
  std::vector<Span> spans;
};

Marked Parse(absl::string_view marked) {
  Marked out;
  for (const char c : marked) {
    const auto at = static_cast<int32_t>(out.text.size());
    if (c == '[') {
      out.spans.push_back({at, at});
    } else if (c == ']') {
      out.spans.back().end = at;
    } else {
      out.text += c;
    }
  }
  return out;
}

std::string Describe(const DateMention& mention) {
  const std::string date =
      mention.date.start().empty()                    ? "?"
      : mention.date.start() == mention.date.end()    ? mention.date.start()
                                                      : absl::StrCat(mention.date.start(), "/",
                                                                     mention.date.end());
  switch (mention.shape) {
    case DateShape::kPoint: return date;
    case DateShape::kDeadline: return absl::StrCat("due ", date);
    case DateShape::kSince: return absl::StrCat("since ", date);
    case DateShape::kDuration: return "for";
    case DateShape::kTime: return absl::StrCat("at ", mention.start_time);
  }
  return "";
}

void Check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(absl::StrCat(row.name, ": ", row.text));
    const Marked marked = Parse(row.text);
    ASSERT_EQ(marked.spans.size(), row.expected.size()) << "the row itself is wrong";
    DateContext context;
    context.published = ParsePublished(row.published);
    const Span all{0, static_cast<int32_t>(marked.text.size())};
    const auto found = FindDates(marked.text, all, context);
    std::vector<std::string> want, got;
    for (size_t i = 0; i < row.expected.size(); ++i) {
      want.push_back(absl::StrCat("[", std::string(Slice(marked.text, marked.spans[i])), "] ",
                                  row.expected[i]));
    }
    for (const DateMention& mention : found) {
      got.push_back(absl::StrCat("[", std::string(Slice(marked.text, mention.span)), "] ",
                                 Describe(mention)));
    }
    EXPECT_EQ(want, got);
  }
}

constexpr char kFri[] = "2026-02-13";  // a Friday
constexpr char kMon[] = "2026-02-16";
constexpr char kNone[] = "";

TEST(DatesTest, Absolute) {
  Check({
      {"abbreviated month", kFri, "Envoys will meet on [Feb. 27].", {"2026-02-27"}},
      {"day month year", kFri, "It was signed on [27 February 2025].", {"2025-02-27"}},
      {"month day year", kFri, "On [February 27, 2025], they met.", {"2025-02-27"}},
      {"upper case", kFri, "TALKS ON [FEBRUARY 17]", {"2026-02-17"}},
      {"sept", kFri, "They met on [Sept. 21].", {"2025-09-21"}},
      {"sept without a dot", kFri, "They met on [Sept 21].", {"2025-09-21"}},
      {"sep with a dot", kFri, "They met on [Sep. 21, 2024].", {"2024-09-21"}},
      {"ordinal day", kFri, "They met on [February 4th].", {"2026-02-04"}},
      {"the day of month", kFri, "They met on [the 16th of May].", {"2025-05-16"}},
      {"ordinal word", kFri, "They met on [the sixteenth of May].", {"2025-05-16"}},
      {"4th of february", kFri, "They met on [4th of February].", {"2026-02-04"}},
      {"iso", kFri, "Status as of [2026-02-10] was open.", {"2026-02-10"}},
      {"iso date-time", kFri, "Posted [2026-02-10T12:00:00Z].", {"2026-02-10"}},
      {"slashes, day first", kFri, "Signed [13/02/2026] in Doha.", {"2026-02-13"}},
      {"slashes, month first", kFri, "Signed [02/13/2026] in Doha.", {"2026-02-13"}},
      {"slashes, either", kFri, "Signed 03/04/2026 in Doha.", {}},
      {"dots", kFri, "Signed [03.04.2026] in Doha.", {"2026-04-03"}},
      {"impossible day", kFri, "Signed [31 February 2025] in Doha.", {"?"}},
      {"year", kFri, "The war began in [2014].", {"2014-01-01/2014-12-31"}},
      {"year as modifier", kFri, "The [2015] accord failed.", {"2015-01-01/2015-12-31"}},
      {"year goals", kFri, "They set [2030] goals.", {"2030-01-01/2030-12-31"}},
      {"month and year", kFri, "They met in [March 2022].", {"2022-03-01/2022-03-31"}},
      {"month, year", kFri, "They met in [March, 2022].", {"2022-03-01/2022-03-31"}},
      {"month of year", kFri, "They met in [March of 2022].", {"2022-03-01/2022-03-31"}},
      {"month last year", kFri, "They met in [March last year].", {"2025-03-01/2025-03-31"}},
      {"month this year", kFri, "They met in [January this year].", {"2026-01-01/2026-01-31"}},
      {"day last year", kFri, "They met on [Feb. 18 last year].", {"2025-02-18"}},
      {"before a colon", kFri, "OSLO, [Feb. 12]: The talks failed.", {"2026-02-12"}},
      {"a clock time is no day", kFri, "They met in [March] [17:30].",
       {"2025-03-01/2025-03-31", "at 17:30"}},
      {"decade", kFri, "A war of the [1950s] ended.", {"1950-01-01/1959-12-31"}},
      {"mid decade", kFri, "It froze in the [mid-1990s].", {"1990-01-01/1999-12-31"}},
      {"years with a dash", kFri, "The [1950-53] war ended in a truce.", {"1950-01-01/1953-12-31"}},
      {"years from to", kFri, "It ran from [2014 to 2022].", {"2014-01-01/2022-12-31"}},
      {"early year", kFri, "They met in [early 2024].", {"2024-01-01/2024-03-31"}},
      {"late year", kFri, "They met in [late 2018].", {"2018-10-01/2018-12-31"}},
      {"end of a year", kFri, "They met at [the end of 2018].", {"2018-10-01/2018-12-31"}},
      {"start of a year", kFri, "They met at [the start of 2018].", {"2018-01-01/2018-03-31"}},
      {"mid year", kFri, "They met in [mid-2018].", {"2018-01-01/2018-12-31"}},
      {"week of a day", kFri, "They will meet [the week of Feb. 18].", {"2026-02-16/2026-02-22"}},
      {"week of talks", kFri, "It was the week of talks.", {}},
      {"half of a year", kFri, "In [the first half of 2025] it fell.", {"2025-01-01/2025-06-30"}},
      {"quarter", kFri, "In [the second quarter of 2024] it fell.", {"2024-04-01/2024-06-30"}},
      {"fiscal quarter", kFri, "In [the second fiscal quarter of 2024] it fell.",
       {"2024-04-01/2024-06-30"}},
      {"quarter, no year", kFri, "It fell in [the fourth quarter].", {"2025-10-01/2025-12-31"}},
      {"quarter to come", kFri, "It will fall in [the second quarter].", {"2026-04-01/2026-06-30"}},
      {"quarter of a thing", kFri, "It lost in the fourth quarter of the match.", {}},
      {"H1", kFri, "Trade fell in [H1 2024].", {"2024-01-01/2024-06-30"}},
      {"last week of a month", kFri, "They met in [the last week of January].",
       {"2026-01-25/2026-01-31"}},
      {"last week of the month", kFri, "They will meet in [the last week of the month].",
       {"2026-02-22/2026-02-28"}},
      {"last week of the year", kFri, "They will meet on [the last week of the year].",
       {"2026-12-25/2026-12-31"}},
      {"holiday", kFri, "They met on [Christmas Eve].", {"2025-12-24"}},
      {"holiday, possessive", kFri, "They will meet on [New Year's Day].", {"2027-01-01"}},
      {"holiday with a year", kFri, "They met on [Boxing Day 2024].", {"2024-12-26"}},
      {"holiday as a limit", kFri, "They must agree [by Christmas].", {"due 2026-12-25"}},
      {"holiday as a modifier", kFri, "They kept a Christmas truce.", {}},
      {"Q4", kFri, "Talks slipped to [Q4 2024].", {"2024-10-01/2024-12-31"}},
      {"summer", kFri, "They met in [summer 2024].", {"2024-06-01/2024-08-31"}},
      {"winter", kFri, "They met in the [winter of 2022].", {"2022-12-01/2023-02-28"}},
      {"last autumn", kFri, "They met [last autumn].", {"2025-09-01/2025-11-30"}},
      {"half of a month", kFri, "They met in [the first half of May 2025].",
       {"2025-05-01/2025-05-15"}},
      {"week of a month", kFri, "They met in [the second week of March 2025].",
       {"2025-03-08/2025-03-14"}},
  });
}

TEST(DatesTest, RangesAndLists) {
  Check({
      {"hyphen", kFri, "They will meet on [Feb 17-18].", {"2026-02-17/2026-02-18"}},
      {"en dash", kFri, "They will meet on [Feb. 17–18, 2026].", {"2026-02-17/2026-02-18"}},
      {"two days", kFri, "They will meet on [Feb. 17 and 18].", {"2026-02-17/2026-02-18"}},
      {"days apart", kFri, "They will meet on [Feb. 17] and [20].", {"2026-02-17", "2026-02-20"}},
      {"two days of talks", kFri, "They failed in the [Jan. 28 and 29] talks.",
       {"2026-01-28/2026-01-29"}},
      {"three days", kFri, "They will meet on [February 17, 18 and 19].",
       {"2026-02-17/2026-02-19"}},
      {"day first", kFri, "They will meet on [17-18 February].", {"2026-02-17/2026-02-18"}},
      {"day first, and", kFri, "They will meet on [17 and 18 February].",
       {"2026-02-17/2026-02-18"}},
      {"day first, to", kFri, "They will meet from [17 to 19 February].",
       {"2026-02-17/2026-02-19"}},
      {"between", kFri, "They will meet between [3 and 5 May].", {"2026-05-03/2026-05-05"}},
      {"the old day and the new", kFri, "It was put back from [May 2] to [May 4].",
       {"2026-05-02", "2026-05-04"}},
      {"day first, the old and the new", kFri, "Talks were moved from [17] to [19 February].",
       {"2026-02-17", "2026-02-19"}},
      {"back from a place of time", kFri, "They are back from [Thursday]'s meeting.",
       {"2026-02-12"}},
      {"months apart, the old and the new", kFri, "It was postponed from [30 May] to [2 June].",
       {"2026-05-30", "2026-06-02"}},
      {"to another day", kFri, "It will last from [May 2 to May 4].", {"2026-05-02/2026-05-04"}},
      {"this coming month and days", kFri, "They will meet [this coming May 12-17].",
       {"2026-05-12/2026-05-17"}},
      {"last month and day", kFri, "They met [last March 3].", {"2025-03-03"}},
      {"over a month's end", kFri, "It was held [Jan. 30-Feb. 2].", {"2026-01-30/2026-02-02"}},
      {"over a month's end, day first", kFri, "It was held on [30 January – 2 February 2026].",
       {"2026-01-30/2026-02-02"}},
      {"over a year's end", kFri, "It was held [Dec. 30 to Jan. 2].", {"2025-12-30/2026-01-02"}},
      {"months", kFri, "It was held in [March-April 2022].", {"2022-03-01/2022-04-30"}},
      {"from month to month", kFri, "It ran from [March to May 2022].", {"2022-03-01/2022-05-31"}},
      {"month and month", kFri, "They met in [March] and [April 2022].",
       {"2022-03-01/2022-03-31", "2022-04-01/2022-04-30"}},
      {"weekdays", kFri, "It was held from [Monday to Wednesday].", {"2026-02-09/2026-02-11"}},
      {"two weekdays", kFri, "It will be held on [Tuesday and Wednesday].",
       {"2026-02-17/2026-02-18"}},
      {"two weekdays, past", "2026-01-26", "The talks were held on [Friday and Saturday].",
       {"2026-01-23/2026-01-24"}},
      {"weekdays or", "2026-02-14", "They could meet on [Monday or Tuesday].",
       {"2026-02-16/2026-02-17"}},
      {"weekdays apart", kFri, "They will meet on [Tuesday] and [Friday].",
       {"2026-02-17", "2026-02-20"}},
      {"weekdays with dates", kFri, "They meet [Tuesday-Wednesday, February 17-18].",
       {"2026-02-17/2026-02-18"}},
  });
}

TEST(DatesTest, WeekdayBesideDate) {
  Check({
      {"comma", kFri, "They met on [Wednesday, Feb. 4].", {"2026-02-04"}},
      {"day first", kFri, "They met on [Wednesday 4 February].", {"2026-02-04"}},
      {"parentheses", kFri, "They met on [Thursday (Feb 5)].", {"2026-02-05"}},
      {"abbreviated", kFri, "They met on [Wed, Feb 4].", {"2026-02-04"}},
      {"of a range the last weekday picks the year", kFri,
       "The talks will go on [Wednesday to Thursday, Feb. 19].", {"2026-02-19"}},
      {"weekday picks the year", kFri, "It was [Tuesday, Feb. 18], in Riyadh.", {"2025-02-18"}},
      {"with a year", kFri, "They met on [Friday, May 16, 2025].", {"2025-05-16"}},
  });
}

TEST(DatesTest, WeekdayByTense) {
  Check({
      {"irregular past", kFri, "They wound up talks on [Thursday].", {"2026-02-12"}},
      {"sat is a verb too", kFri, "She heads the team that sat down in Oslo on [Tuesday].",
       {"2026-02-10"}},
      {"how to is no plan", kFri,
       "They closed the session on [Thursday] with no word on how to end the war.",
       {"2026-02-12"}},
      {"neither without a verb before it", kFri,
       "The session on [Thursday] and what to discuss there stay secret.", {"2026-02-12"}},
      {"face to face", kFri, "The sides met face to face on [Monday].", {"2026-02-09"}},
      {"missed", kFri, "Chile missed Norway's [Monday] deadline to disarm.", {"2026-02-09"}},
      {"let pass", kFri, "Chile let Norway's [Monday] deadline pass.", {"2026-02-09"}},
      {"passed", kFri, "A [Monday] deadline for Chile to disarm passed.", {"2026-02-09"}},
      {"bill passed", kFri, "A [Monday] deadline for the bill passed by parliament was set.",
       {"2026-02-16"}},
      {"will pass", kFri, "A [Monday] deadline for Chile to disarm looms.", {"2026-02-16"}},
      {"said", kFri, "They will meet, a spokesman said [Friday].", {"2026-02-13"}},
      {"past and future", kFri, "He said [Friday] that they will meet [Tuesday].",
       {"2026-02-13", "2026-02-17"}},
      {"past weekday", kFri, "Envoys arrived on [Sunday].", {"2026-02-08"}},
      {"past, same day", kMon, "Envoys arrived [Monday].", {"2026-02-16"}},
      {"future, same day", kMon, "Envoys will arrive [Monday].", {"2026-02-16"}},
      {"are expected", kFri, "The sides are expected to meet in Doha on [Tuesday].",
       {"2026-02-17"}},
      {"is due", kFri, "A new round is due [Thursday].", {"2026-02-19"}},
      {"set to enter", kFri, "Delegates are set to enter talks on [Saturday].", {"2026-02-14"}},
      {"passive past", kFri, "The truce was signed on [Wednesday].", {"2026-02-11"}},
      {"passive future", kFri, "The truce will be signed on [Wednesday].", {"2026-02-18"}},
      {"fronted future", kFri, "On [Wednesday], envoys will travel to Cairo.", {"2026-02-18"}},
      {"fronted past", kFri, "On [Wednesday], envoys travelled to Cairo.", {"2026-02-11"}},
      {"that on", kFri, "She said that on [Monday] the teams will resume work.", {"2026-02-16"}},
      {"agreed to", kFri, "The sides agreed to meet on [Monday].", {"2026-02-16"}},
      {"failed to", kFri, "The sides failed to reach a deal on [Monday].", {"2026-02-09"}},
      {"planned for", kFri, "Talks planned for [Monday] were put off.", {"2026-02-16"}},
      {"originally set for", "2026-03-15", "The talks, originally set for [January], were delayed.",
       {"2026-01-01/2026-01-31"}},
      {"a plan that came to nothing, before", kFri,
       "Talks that were to be held on [Wednesday] were cancelled, he said.", {"2026-02-11"}},
      {"a plan that came to nothing, to come", kFri,
       "Talks that were to be held on [Monday] were cancelled, he said.", {"2026-02-16"}},
      {"a plan that has been put off", kFri,
       "The round that was to open in Oslo on [Tuesday] has been postponed.", {"2026-02-17"}},
      {"a plan that had been set and has been called off", kFri,
       "A round that had been set for [Tuesday] in Oslo has been called off.", {"2026-02-17"}},
      {"a plan that had been set and was called off", kFri,
       "A round that had been set for [Tuesday] in Oslo was called off.", {"2026-02-10"}},
      {"a plan that did not come about", kFri,
       "A meeting planned in Oslo for [Wednesday] did not take place, she said.", {"2026-02-11"}},
      {"had to", kFri, "The talks had to be broken off on [Monday].", {"2026-02-09"}},
      {"who sit down", kFri, "The teams sit down again on [Monday].", {"2026-02-16"}},
      {"who did not sit down", kFri, "The teams did not sit down on [Monday].", {"2026-02-09"}},
      {"timetable present", kFri, "The envoy arrives [Monday].", {"2026-02-16"}},
      {"progressive", kFri, "The ministers are meeting on [Monday].", {"2026-02-16"}},
      {"by-phrase is no verb", kFri, "They will receive a team led by an aide on [Monday].",
       {"2026-02-16"}},
      {"would", kFri, "He said the teams would meet [Monday].", {"2026-02-16"}},
      {"ahead of", kFri, "The aide spoke ahead of [Tuesday]'s talks.", {"2026-02-17"}},
      {"after the talks", kFri, "The aide spoke after [Tuesday]'s talks.", {"2026-02-10"}},
      {"noun with a future", kFri, "[Monday]'s talks are scheduled to begin in Oslo.",
       {"2026-02-16"}},
      {"held, whatever the clause", kFri,
       "They must stop fighting, as agreed at [Monday]'s summit held in Oslo.", {"2026-02-09"}},
      {"to be held", kFri, "They will speak at [Monday]'s summit in Oslo.", {"2026-02-16"}},
      {"part of day", kFri, "They flew in [early Monday].", {"2026-02-09"}},
      {"late on", kFri, "They flew in [late on Monday].", {"2026-02-09"}},
      {"morning", kFri, "They left on [Wednesday morning].", {"2026-02-11"}},
      {"late", kFri, "A deal was struck [late Wednesday night].", {"2026-02-11"}},
      {"citation in parentheses", kFri, "The plan had failed (Daily News, [March 1]).",
       {"2026-03-01"}},
      {"subject of what is said", kFri, "He said the talks on [Monday] will go on.",
       {"2026-02-16"}},
      {"as of", kFri, "It is under discussion as of [Sunday night].", {"2026-02-08"}},
      {"continues to", kFri, "It continues to shell the city, hitting a school on [Monday].",
       {"2026-02-09"}},
      {"threat to strike", kFri, "He repeated his threat to strike the port [Tuesday].",
       {"2026-02-17"}},
      {"should have", kFri, "The talks should have begun [Tuesday] but were put off.",
       {"2026-02-10"}},
      {"could have", kFri, "They could have met on [Tuesday].", {"2026-02-10"}},
      {"will have", kFri, "They will have left by then, on [Tuesday].", {"2026-02-17"}},
      {"had been due", kFri, "The talks had been due to start [Tuesday].", {"2026-02-10"}},
      {"had been planned for", kFri, "The talks had been planned for [Tuesday].",
       {"2026-02-10"}},
      {"are planned for", kFri, "The talks are planned for [Tuesday].", {"2026-02-17"}},
      {"were due", kFri, "He said the talks were due to start [Tuesday].", {"2026-02-17"}},
      {"ahead of talks", kFri, "He spoke ahead of crucial peace talks [Tuesday].",
       {"2026-02-17"}},
      {"plural timetable", kFri, "Talks resume [Tuesday] in Oslo.", {"2026-02-17"}},
      {"aside in the present", kFri, "Roe, who is his country's envoy, on [Tuesday] met the aide.",
       {"2026-02-10"}},
      {"aside in the future", kFri, "Roe, who will lead the team, on [Tuesday] met the aide.",
       {"2026-02-10"}},
      {"is the day", kFri, "He said the vote is on [Tuesday], when the house is to meet.",
       {"2026-02-17"}},
      {"unknown past", kFri, "The talks ground to a halt [Tuesday] as envoys were to sign.",
       {"2026-02-10"}},
      {"in a statement", kFri, "It accepted a plan that would free them, in a statement [Tuesday].",
       {"2026-02-10"}},
      {"proposed", kFri, "They proposed [Tuesday] that the truce go on.", {"2026-02-10"}},
      {"rejected plans", kFri, "The party rejected plans [Tuesday] for a vote.", {"2026-02-10"}},
      {"two pasts", kFri, "He arrived [Sunday] and left [Tuesday].", {"2026-02-08", "2026-02-10"}},
      {"ended and will resume", kFri, "The talks that ended [Tuesday] will resume [Monday].",
       {"2026-02-10", "2026-02-16"}},
  });
}

// A plan that the report tells of in the past: it may have come to its time.
TEST(DatesTest, PlansToldInThePast) {
  Check({
      {"was sending, told", kFri, "Peru confirmed it was sending a team to Oslo on [Monday].",
       {"2026-02-16"}},
      {"was planning, told", kFri, "He said that Chile was planning talks on [Monday].",
       {"2026-02-16"}},
      {"was heading, not told", kFri, "The envoy was heading to Oslo on [Monday].",
       {"2026-02-09"}},
      {"was fighting, told", kFri, "He said the army was fighting there on [Monday].",
       {"2026-02-09"}},
      {"were due, yesterday", kFri, "The envoys were due to meet on [Thursday].", {"2026-02-12"}},
      {"were due, to come", kFri, "The envoys were due to meet on [Tuesday].", {"2026-02-17"}},
      {"are due", kFri, "The envoys are due to meet on [Thursday].", {"2026-02-19"}},
      {"are supposed", kFri, "The envoys are supposed to meet on [Thursday].", {"2026-02-19"}},
      {"was scheduled for", kFri, "A meeting that was scheduled for [Thursday] is off.",
       {"2026-02-12"}},
      {"is scheduled for", kFri, "A meeting is scheduled for [Thursday].", {"2026-02-19"}},
      {"was to, after its day", kFri, "The summit [Thursday] in Oslo was to find a way out.",
       {"2026-02-12"}},
      {"did not show up", kFri,
       "They were expected to arrive on [Monday], but they did not show up.", {"2026-02-09"}},
      {"did not meet", kFri, "The two sides did not meet on [Monday].", {"2026-02-09"}},
      {"appeared to be", kFri, "They appeared to be closing a deal on [Monday].", {"2026-02-09"}},
      {"day and month, just past", "2026-03-18",
       "The two were due to meet at a summit called for [December 15].", {"2025-12-15"}},
      {"day and month, to come", "2026-03-18", "The two are due to meet on [December 15].",
       {"2026-12-15"}},
      {"month, just past", "2026-11-02", "Talks were expected to begin in [August].",
       {"2026-08-01/2026-08-31"}},
      {"month, agreed", "2026-11-02", "The rebels agreed to sit down for talks in [October].",
       {"2026-10-01/2026-10-31"}},
      {"month, agreed, to come", "2026-11-02", "The rebels agreed to meet in [January].",
       {"2027-01-01/2027-01-31"}},
      {"month, will", "2026-11-02", "Talks will begin in [August].", {"2027-08-01/2027-08-31"}},
      {"a planned meeting", "2026-07-10",
       "This comes after Peru had cancelled a scheduled meeting on [Nov. 20].", {"2025-11-20"}},
      {"hailed a planned meeting", kFri, "The envoy hailed the planned talks on [Thursday].",
       {"2026-02-19"}},
  });
}

// Talks whose day a verb fixes, and days that go with a noun rather than the verb.
TEST(DatesTest, DaysOfTalks) {
  Check({
      {"announced another", kFri, "They announced another meeting on [Monday].", {"2026-02-16"}},
      {"announced, yesterday", kFri, "They announced a new round of talks on [Thursday].",
       {"2026-02-12"}},
      {"announced a thing", kFri, "They announced a ceasefire on [Monday].", {"2026-02-09"}},
      {"announced an end", kFri, "They announced the end of a new round of talks on [Monday].",
       {"2026-02-09"}},
      {"offered in a place", kFri, "He rejected a truce but offered talks in Oslo on [Monday].",
       {"2026-02-16"}},
      {"offered", kFri, "He offered talks on [Monday].", {"2026-02-09"}},
      {"has offered", kFri, "Peru has offered direct talks with Chile on [Monday].",
       {"2026-02-16"}},
      {"moved talks lie ahead", kFri, "[Thursday]'s talks have been moved to Oslo.",
       {"2026-02-19"}},
      {"talks that were moved", kFri, "[Thursday]'s talks were moved to Oslo.", {"2026-02-12"}},
      {"a moved office is none", kFri, "[Thursday]'s court has been moved to Oslo.",
       {"2026-02-12"}},
      {"sent for yesterday's talks", "2026-02-14", "It sent envoys to Oslo for [Friday]'s talks.",
       {"2026-02-13"}},
      {"sent for talks to come", kFri, "It sent envoys to Oslo for [Monday]'s talks.",
       {"2026-02-16"}},
      {"set for a day", "2026-02-14", "The talks were set for [Friday].", {"2026-02-13"}},
      {"is due for a day", "2026-02-14", "The talks are set for [Friday].", {"2026-02-20"}},
      {"ahead of, the day after", "2026-02-14", "Ahead of [Friday]'s talks, envoys met the aide.",
       {"2026-02-13"}},
      {"invited to, to come", kFri, "He has invited Norway to [Monday]'s talks.", {"2026-02-16"}},
      {"not invited to, over", kFri, "Norway was not invited to [Monday]'s talks.", {"2026-02-09"}},
      {"have been invited to", kFri, "Both have been invited to talks in Oslo [this weekend].",
       {"2026-02-14/2026-02-15"}},
      {"missed deadline", kFri, "They missed [Monday]'s deadline.", {"2026-02-09"}},
      {"failed to meet a deadline", kFri, "They failed to meet a [Monday] midnight deadline.",
       {"2026-02-09"}},
      {"may miss a deadline", kFri, "They will miss [Monday]'s deadline.", {"2026-02-16"}},
      {"ahead of, to come", kFri, "Ahead of [Monday]'s talks, envoys met the aide.",
       {"2026-02-16"}},
      {"ahead of, present", "2026-02-14", "Ahead of [Friday]'s talks, envoys are to meet.",
       {"2026-02-20"}},
      {"said the talks of a day will", kFri, "The envoy said [Monday]'s talks would be hard.",
       {"2026-02-16"}},
      {"said the talks of a day were", kFri, "The envoy said [Monday]'s talks were hard.",
       {"2026-02-09"}},
      {"month before talks", "2026-11-22", "He confirmed his place at the [December] talks.",
       {"2026-12-01/2026-12-31"}},
      {"month before a thing", "2026-02-09", "They asked for amends for the [November] attack.",
       {"2025-11-01/2025-11-30"}},
      {"brokered by", "2026-07-19", "It will respect the truce brokered by Peru in [June].",
       {"2026-06-01/2026-06-30"}},
      {"put forward by", "2026-01-14", "It is like the plan put forward by Peru in [May].",
       {"2025-05-01/2025-05-31"}},
      {"since a thing", "2026-10-08", "They'll meet for the first time since the pullout in "
       "[August].", {"2026-08-01/2026-08-31"}},
      {"suggested a day", "2026-06-26", "The envoy suggested [Oct. 30] for talks.",
       {"2026-10-30"}},
      {"to boycott", kFri, "They announced a decision to boycott talks on [Monday].",
       {"2026-02-16"}},
      {"by a time on a day", kFri,
       "He asked them to go by [6 p.m.] Oslo, Norway, time on [Sunday].",
       {"at 18:00", "2026-02-15"}},
      {"quoted date", "2026-09-01", "They will meet \"in [November],\" the aide said.",
       {"2026-11-01/2026-11-30"}},
      {"month in brackets", "2026-05-23", "Two rounds were held, in Peru ([November]).",
       {"2025-11-01/2025-11-30"}},
      {"reports on a day", kFri, "They failed to keep a vow to leave, according to reports on "
       "[Monday].", {"2026-02-09"}},
      {"extension through", kFri, "They agreed to an extension of the truce through [Monday].",
       {"2026-02-16"}},
      {"plural present", kFri, "The negotiators begin a new meeting on [Monday].",
       {"2026-02-16"}},
      {"plural present, weekend", kFri, "The government and the rebels meet [this weekend].",
       {"2026-02-14/2026-02-15"}},
      {"saw them meet", kFri, "A summit saw the leaders meet on [Monday].", {"2026-02-09"}},
      {"weekend past", kFri, "The two met [this weekend].", {"2026-02-07/2026-02-08"}},
  });
}

TEST(DatesTest, PartsOfUnits) {
  Check({
      {"early", kFri, "They will meet in [early June].", {"2026-06-01/2026-06-10"}},
      {"beginning", kFri, "They will meet at [the beginning of next month].",
       {"2026-03-01/2026-03-10"}},
      {"middle", kFri, "They will meet in [the middle of June].", {"2026-06-11/2026-06-20"}},
      {"late last month", kFri, "They met [late last month].", {"2026-01-21/2026-01-31"}},
      {"early next year", kFri, "They will meet [early next year].", {"2027-01-01/2027-03-31"}},
      {"late last year", kFri, "They met [late last year].", {"2025-10-01/2025-12-31"}},
      {"earlier does not narrow", kFri, "They met [earlier this month].",
       {"2026-02-01/2026-02-28"}},
      {"third week", kFri, "They will meet [the third week of July].",
       {"2026-07-15/2026-07-21"}},
      {"due in the middle of a month", kFri, "They must answer [by mid-May].",
       {"due 2026-05-15"}},
      {"due in the middle of a week", "2026-02-09",
       "They have [until the middle of this week].", {"due 2026-02-11"}},
      {"due at the end of a date", kFri, "They must answer [by the end of 12 May].",
       {"due 2026-05-12"}},
      {"due at the end of a day", kFri, "They must answer [by the end of Monday].",
       {"due 2026-02-16"}},
      {"end of a day's talks", kFri, "They spoke at the end of [Monday]'s talks.",
       {"2026-02-09"}},
      {"next days", kFri, "They will talk for [the next two days].",
       {"2026-02-14/2026-02-15"}},
      {"this week, on a Sunday", "2026-02-15", "They will meet [this week].",
       {"2026-02-16/2026-02-22"}},
      {"this week past, on a Sunday", "2026-02-15", "They met [this week].",
       {"2026-02-09/2026-02-15"}},
      {"last as a verb", kFri, "The talks are to last [three days].", {"for"}},
      {"talks last", kFri, "The talks last [three days].", {"for"}},
      {"the last", kFri, "They have met in [the last three days].", {"2026-02-10/2026-02-13"}},
      {"tomorrow and its name", kFri, "They will meet [tomorrow (Saturday)].", {"2026-02-14"}},
      {"yesterday and its name", kFri, "They met [yesterday, Thursday].", {"2026-02-12"}},
      {"today and its date", kFri, "They meet [today], [Friday, February 13].",
       {"2026-02-13", "2026-02-13"}},
      {"a show", kFri, "On its \"This Week\" he said no.", {}},
  });
}

TEST(DatesTest, WeekdaySelectors) {
  Check({
      {"next, from Friday", kFri, "They meet [next Tuesday and Wednesday].",
       {"2026-02-17/2026-02-18"}},
      {"next, from Monday", kMon, "They meet [next Tuesday].", {"2026-02-24"}},
      {"last", kFri, "They met [last Tuesday].", {"2026-02-10"}},
      {"last, same weekday", kFri, "They met [last Friday].", {"2026-02-06"}},
      {"this", kMon, "They will meet [this Thursday].", {"2026-02-19"}},
      {"this coming", kFri, "They will meet [this coming Monday].", {"2026-02-16"}},
      {"this past", kFri, "They met [this past Monday].", {"2026-02-09"}},
      {"of next week", kFri, "They will meet on [Tuesday of next week].", {"2026-02-17"}},
      {"last week", kMon, "They met on [Tuesday last week].", {"2026-02-10"}},
  });
}

TEST(DatesTest, RelativeDays) {
  Check({
      {"today", kFri, "They met [today].", {"2026-02-13"}},
      {"tonight", kFri, "They meet [tonight].", {"2026-02-13"}},
      {"yesterday", kFri, "They met [yesterday].", {"2026-02-12"}},
      {"tomorrow", kFri, "They will meet [tomorrow morning].", {"2026-02-14"}},
      {"this morning", kFri, "They met [this morning].", {"2026-02-13"}},
      {"last night", kFri, "They met [last night].", {"2026-02-12"}},
      {"overnight", kFri, "They agreed [overnight].", {"2026-02-13"}},
      {"day before yesterday", kFri, "They met [the day before yesterday].", {"2026-02-11"}},
      {"day after tomorrow", kFri, "They meet [the day after tomorrow].", {"2026-02-15"}},
      {"days ago", kFri, "They met [two days ago].", {"2026-02-11"}},
      {"in days", kFri, "They will meet in [60 days].", {"2026-04-14"}},
      {"earlier today", kFri, "They met [earlier today].", {"2026-02-13"}},
      {"days from now", kFri, "They will meet [10 or 12 days from today].",
       {"2026-02-23/2026-02-25"}},
      {"ordinal only", kFri, "They will meet on [the 17th].", {"2026-02-17"}},
      {"ordinal only, past", kFri, "They met on [the 17th].", {"2026-01-17"}},
  });
}

TEST(DatesTest, RelativeUnits) {
  Check({
      {"last week", kFri, "They met [last week].", {"2026-02-02/2026-02-08"}},
      {"next week", kFri, "They will meet [next week].", {"2026-02-16/2026-02-22"}},
      {"this week", kFri, "They met [this week].", {"2026-02-09/2026-02-15"}},
      {"earlier this week", kFri, "They met [earlier this week].", {"2026-02-09/2026-02-15"}},
      {"early next week", kFri, "They will meet [early next week].", {"2026-02-16/2026-02-22"}},
      {"part of next week", kFri, "They could meet in [the first part of next week].",
       {"2026-02-16/2026-02-22"}},
      {"weekend to come", kFri, "They will meet over [the weekend].", {"2026-02-14/2026-02-15"}},
      {"weekend past", kMon, "They met over [the weekend].", {"2026-02-14/2026-02-15"}},
      {"last weekend", kFri, "They met [last weekend].", {"2026-02-07/2026-02-08"}},
      {"last month", kFri, "They met [last month].", {"2026-01-01/2026-01-31"}},
      {"earlier this month", kFri, "They met [earlier this month].", {"2026-02-01/2026-02-28"}},
      {"later this month", kFri, "They will meet [later this month].", {"2026-02-01/2026-02-28"}},
      {"next month", kFri, "They will meet [next month].", {"2026-03-01/2026-03-31"}},
      {"this year", kFri, "They met [earlier this year].", {"2026-01-01/2026-12-31"}},
      {"last year", kFri, "They met [last year].", {"2025-01-01/2025-12-31"}},
      {"weeks ago", kFri, "They met [three weeks ago].", {"2026-01-19/2026-01-25"}},
      {"a year ago", kFri, "They met [a year ago].", {"2025-01-01/2025-12-31"}},
      {"in two weeks", kFri, "They will meet in [two weeks].", {"2026-02-23/2026-03-01"}},
      {"past week", kFri, "They met over [the past week].", {"2026-02-06/2026-02-13"}},
      {"past two weeks", kFri, "In [the past two weeks] they met often.",
       {"2026-01-30/2026-02-13"}},
      {"coming days", kFri, "They will meet in [the coming days].", {"?"}},
      {"recent weeks", kFri, "They met in [recent weeks].", {"?"}},
      {"next few days", kFri, "They will meet in [the next few days].", {"?"}},
      {"later in the day", kFri, "They will meet [later in the day].", {"2026-02-13"}},
  });
}

TEST(DatesTest, CountedFromAnEarlierDate) {
  Check({
      {"next day", kFri, "They met on [Feb. 4] and signed [the next day].",
       {"2026-02-04", "2026-02-05"}},
      {"same day", kFri, "They met on [Feb. 4] and left [the same day].",
       {"2026-02-04", "2026-02-04"}},
      {"a day earlier", kFri, "On [Feb. 4] he repeated what was said [a day earlier].",
       {"2026-02-04", "2026-02-03"}},
      {"without an anchor", kFri, "They signed [the following day].", {"?"}},
      {"day before a thing", kFri, "They signed the day before the summit.", {}},
  });
}

TEST(DatesTest, YearByTense) {
  Check({
      {"month, past", kFri, "They met in [December].", {"2025-12-01/2025-12-31"}},
      {"month, planned", kFri, "A round is planned for [March].", {"2026-03-01/2026-03-31"}},
      {"late month", kFri, "They met in [late March].", {"2025-03-21/2025-03-31"}},
      {"mid month", kFri, "They will meet in [mid-May].", {"2026-05-11/2026-05-20"}},
      {"nominal month", "2026-02-27", "During their [August] meeting they disagreed.",
       {"2025-08-01/2025-08-31"}},
      {"day, past", kFri, "The truce was signed on [May 16].", {"2025-05-16"}},
      {"day, future", kFri, "The truce will be signed on [September 20].", {"2026-09-20"}},
      {"day, near whatever the tense", "2004-08-08", "They have agreed to a truce on [Aug. 23].",
       {"2004-08-23"}},
      {"day, near after participle", "2006-02-08", "A round starting [February 22] was named.",
       {"2006-02-22"}},
      {"day, near, just past", "2015-07-11", "The vote will, he said, be on [June 30].",
       {"2015-06-30"}},
      {"day, over a year's end", "2015-12-20", "They named [January 5] for the talks.",
       {"2016-01-05"}},
      {"agreed to talks in a month", kFri, "They agreed to hold talks in [May] in Oslo.",
       {"2026-05-01/2026-05-31"}},
      {"agreed to talks", kFri, "They have agreed to peace talks on [Tuesday].", {"2026-02-17"}},
      {"agreed to a truce", kFri, "They agreed to a truce on [Tuesday].", {"2026-02-10"}},
      {"year near by", kFri, "They met in Oslo in [March 2022] and again in [May].",
       {"2022-03-01/2022-03-31", "2022-05-01/2022-05-31"}},
      {"year near by, wrapping", kFri, "They met in [December 2021] and in [January].",
       {"2021-12-01/2021-12-31", "2022-01-01/2022-01-31"}},
      {"year of another clause", kFri, "In [March 2022] they met; in [May] they will meet again.",
       {"2022-03-01/2022-03-31", "2026-05-01/2026-05-31"}},
      {"last March", kFri, "They met [last March].", {"2025-03-01/2025-03-31"}},
      {"next March", kFri, "They will meet [next March].", {"2026-03-01/2026-03-31"}},
      {"this May", kFri, "They will meet [this May].", {"2026-05-01/2026-05-31"}},
  });
}

TEST(DatesTest, Deadlines) {
  Check({
      {"by weekday", kFri, "They must answer [by Friday].", {"due 2026-02-13"}},
      {"until day", kFri, "They have [until May 1].", {"due 2026-05-01"}},
      {"by the end of", kFri, "They want a deal [by the end of June].", {"due 2026-06-30"}},
      {"end-March", kFri, "They want a deal [by end-March].", {"due 2026-03-31"}},
      {"end of the month", kFri, "They want a deal [by the end of the month].",
       {"due 2026-02-28"}},
      {"year-end", kFri, "They want a deal [by year-end].", {"due 2026-12-31"}},
      {"year's end", kFri, "They want a deal [by the year’s end].", {"due 2026-12-31"}},
      {"beginning", kFri, "They want a deal [by the beginning of summer].", {"due 2026-06-01"}},
      {"no later than", kFri, "They must answer [no later than March 3].", {"due 2026-03-03"}},
      {"before", kFri, "They must answer [before August].", {"due 2026-08-01/2026-08-31"}},
      {"on or before", kFri, "They must resume [on or before Feb. 25].", {"due 2026-02-25"}},
      {"within hours", kFri, "They must leave [within 48 hours].", {"due 2026-02-15"}},
      {"within a week", kFri, "They must leave [within a week].", {"due 2026-02-20"}},
      {"within, of an event", kFri, "They must leave [within 10 days] of the signing.", {"due ?"}},
      {"in the next days", kFri, "They must leave [in the next 10 days].", {"due 2026-02-23"}},
      {"within, past", kFri, "The last truce collapsed [within two weeks].", {"for"}},
      {"within, freed", kFri, "The hostages were freed [within two weeks].", {"for"}},
      {"within, ordered", kFri, "He wants them freed [within two weeks].", {"due 2026-02-27"}},
      {"set as the deadline", kFri, "They have set [Monday] as the deadline.", {"2026-02-16"}},
      {"abide by", kFri, "They abide by the [September] accord.", {"2025-09-01/2025-09-30"}},
      {"midnight", kFri, "They must leave [by midnight on Tuesday].", {"due 2026-02-17"}},
      {"o'clock", kFri, "They must leave [by 12 o’clock tomorrow night].", {"due 2026-02-14"}},
      {"clock time", kFri, "They must leave [by 8 p.m. Tuesday].", {"due 2026-02-17"}},
      {"by month", kFri, "A deal is wanted [by August].", {"due 2026-08-01/2026-08-31"}},
      {"by June", kFri, "They hope to end the war [by June].", {"due 2026-06-01/2026-06-30"}},
      {"June deadline", kFri, "Both were given a [June] deadline to agree.",
       {"2026-06-01/2026-06-30"}},
      {"dated deadline", "2026-02-26", "It moved the [February 28] deadline to [April 1].",
       {"2026-02-28", "2026-04-01"}},
      {"by tomorrow", kFri, "They must answer [by tomorrow].", {"due 2026-02-14"}},
      {"by year", kFri, "They must leave [by 2028].", {"due 2028-01-01/2028-12-31"}},
      {"by the 16th", kFri, "They must leave [by the 16th].", {"due 2026-02-16"}},
      {"had hoped by", "2015-07-11", "They had hoped for a deal [by June 30].",
       {"due 2015-06-30"}},
      {"had hoped by a weekday", kFri, "They had hoped for a deal [by Tuesday].",
       {"due 2026-02-10"}},
      {"by a month just past", "2015-07-11", "They had to agree [by June].",
       {"due 2015-06-01/2015-06-30"}},
      {"deadline of", kFri, "They agreed to set a new deadline of [Monday].", {"2026-02-16"}},
      {"deadline for", kFri, "They missed the vote and set a deadline for [Monday].",
       {"2026-02-16"}},
      {"deadline of an end", kFri, "They set a deadline of [the end of June].", {"2026-06-30"}},
      {"end-June deadline", kFri, "They set an [end-June] deadline.", {"2026-06-30"}},
      {"until the end of", kFri, "They have [until the end of June].", {"due 2026-06-30"}},
      {"end of, no deadline", kFri, "They will meet at [the end of June].",
       {"2026-06-21/2026-06-30"}},
      {"end of a year", kFri, "They must leave [by the end of 2028].", {"due 2028-12-31"}},
      {"before talks is no deadline", kFri, "He spoke before [Tuesday]'s talks began.",
       {"2026-02-10"}},
  });
}

TEST(DatesTest, SinceAndAfter) {
  Check({
      {"since", kFri, "The first talks [since March 2022] began.",
       {"since 2022-03-01/2022-03-31"}},
      {"since weekday", kFri, "He has been here [since Monday].", {"since 2026-02-09"}},
      {"after", "2025-05-26", "It will no longer hold [after October].",
       {"since 2025-10-01/2025-10-31"}},
      {"after a dated noun", kFri, "He resigned after the [Feb. 4] talks.", {"2026-02-04"}},
      {"after last week's", kFri, "He resigned after [last week]'s talks.",
       {"2026-02-02/2026-02-08"}},
  });
}

TEST(DatesTest, Durations) {
  Check({
      {"days", kFri, "A [30-day] ceasefire was proposed.", {"for"}},
      {"for days", kFri, "They talked for [two days].", {"for"}},
      {"words", kFri, "A [two-week] truce failed.", {"for"}},
      {"one given", kFri, "Chile has [a week] to accept.", {"for"}},
      {"one that passes", kFri, "A week of talks ended.", {}},
      {"years", kFri, "The [three-year] war goes on.", {"for"}},
      {"hours", kFri, "A [six-hour] meeting ended.", {"for"}},
      {"range", kFri, "A [50- to 60-day] window opened.", {"for"}},
      {"or", kFri, "It took [two or three weeks] of work.", {"for"}},
      {"first in months", kFri, "It was the first swap in [five months].", {"for"}},
      {"after days", kFri, "Following [two days] of talks they left.", {"for"}},
      {"last minute", kFri, "The talks were called off at the last minute.", {}},
      {"done in days", kFri, "The swap was completed in [two days].", {"for"}},
      {"age", kFri, "An 18-year-old soldier was freed.", {}},
  });
}

TEST(DatesTest, ClockTimes) {
  Check({
      {"zones", kFri, "It starts at [12:30 local time (10:30 BST)].", {"at 12:30"}},
      {"pm", kFri, "It starts around [1 p.m. local time].", {"at 13:00"}},
      {"am", kFri, "It starts at [10am].", {"at 10:00"}},
      {"noon", kFri, "It starts at [noon].", {"at 12:00"}},
      {"twelve am", kFri, "It starts at [12 a.m.] sharp.", {"at 00:00"}},
      {"military", kFri, "It starts at [0900 GMT].", {"at 09:00"}},
      {"dot", kFri, "It starts at [2.30pm].", {"at 14:30"}},
      {"with a day", kFri, "They will strike [Tuesday] at [8 p.m. ET].",
       {"2026-02-17", "at 20:00"}},
      {"range of times", kFri, "Open [10:00-12:00] in Oslo.", {"at 10:00"}},
      {"score", kFri, "They won 2:1 at home.", {}},
      {"no such hour", kFri, "Verse 25:10 was read.", {}},
  });
}

TEST(DatesTest, NoDates) {
  Check({
      {"may the verb", kFri, "They may meet. May they succeed.", {}},
      {"may at the start", kFri, "May 17 hostages be freed?", {}},
      {"May the person", kFri, "Theresa May said she agreed.", {}},
      {"March of people", kFri, "The Women's March drew thousands.", {}},
      {"march the verb", kFri, "They march in protest.", {}},
      {"second", kFri, "A second round and the second group.", {}},
      {"The Sun", kFri, "The Sun and the Mon people.", {}},
      {"Black Friday", kFri, "Black Friday sales and Bloody Sunday.", {}},
      {"Sunday Times", kFri, "The Sunday Times reported it.", {}},
      {"URL", kFri, "See https://example.org/2025/05/20/talks and /2025/05/20/ for more.", {}},
      {"brigade", kFri, "The 14th Brigade moved.", {}},
      {"aircraft", kFri, "An A321 and an F-16 landed.", {}},
      {"article", kFri, "Under Article 5 and Resolution 2254 they met.", {}},
      {"resolution like a year", kFri, "Resolution 1973 and Resolution 2024 were cited.", {}},
      {"money", kFri, "It cost $2020 and €1999.", {}},
      {"people", kFri, "They freed 2000 prisoners and 1950 Ukrainian soldiers.", {}},
      {"distance", kFri, "It lies 2000 km away.", {}},
      {"grouped", kFri, "They freed 2,014 of them.", {}},
      {"score", kFri, "The vote was 21-17.", {}},
      {"plan", kFri, "A 20-point plan was read.", {}},
      {"phone", kFri, "Call 555-2010 or +1-202-555-1999.", {}},
      {"April the person", kFri, "April Jones spoke.", {}},
      {"Jan the person", kFri, "Jan Egeland and Mar Thoma spoke.", {}},
      {"fall the verb", kFri, "Cities fall fast; spring water.", {}},
      {"the 17th round", kFri, "It was the 17th round.", {}},
      {"Mondays", kFri, "They meet on Mondays and every Friday.", {}},
      {"a number after a month", kFri, "In [March] 300 prisoners were freed.",
       {"2025-03-01/2025-03-31"}},
      {"Russia Today", kFri, "Russia Today reported it.", {}},
      {"centuries", kFri, "A treaty of the 18th century.", {}},
  });
}

TEST(DatesTest, WithoutPublication) {
  Check({
      {"weekday", kNone, "They met on [Tuesday].", {"?"}},
      {"day and month", kNone, "They met on [17 February].", {"?"}},
      {"full date", kNone, "They met on [17 February 2026].", {"2026-02-17"}},
      {"last week", kNone, "They met [last week].", {"?"}},
      {"deadline", kNone, "They must answer [by Friday].", {"due ?"}},
      {"year near by", kNone, "They met in [March 2022] and again in [May].",
       {"2022-03-01/2022-03-31", "2022-05-01/2022-05-31"}},
      {"end of a month", kNone, "They must answer [by the end of June 2026].",
       {"due 2026-06-30"}},
  });
}

TEST(DatesTest, Granularity) {
  const DateContext context{absl::CivilDay(2026, 2, 13)};
  const auto granularity = [&](absl::string_view text) {
    const auto found = FindDates(text, {0, static_cast<int32_t>(text.size())}, context);
    return found.size() == 1 ? found[0].date.granularity() : v1::GRANULARITY_UNSPECIFIED;
  };
  EXPECT_EQ(granularity("They met on Feb. 4."), v1::GRANULARITY_DAY);
  EXPECT_EQ(granularity("They met on Feb. 4-5."), v1::GRANULARITY_RANGE);
  EXPECT_EQ(granularity("They met last week."), v1::GRANULARITY_WEEK);
  EXPECT_EQ(granularity("They met in March 2022."), v1::GRANULARITY_MONTH);
  EXPECT_EQ(granularity("They met in summer 2022."), v1::GRANULARITY_QUARTER);
  EXPECT_EQ(granularity("They met in 2022."), v1::GRANULARITY_YEAR);
  EXPECT_EQ(granularity("A war of the 1950s."), v1::GRANULARITY_DECADE);
}

TEST(DatesTest, OffsetsCountFromTheTextNotTheSentence) {
  const std::string text = "Наступний. They met on Feb. 4. Then Tuesday.";
  const auto start = static_cast<int32_t>(text.find("They"));
  const auto end = static_cast<int32_t>(text.find(" Then"));
  const auto found = FindDates(text, {start, end}, {absl::CivilDay(2026, 2, 13)});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(Slice(text, found[0].span), "Feb. 4");
}

// Whatever the words, mentions are in order, apart, inside the sentence, and
// an interval runs forward.
TEST(DatesTest, InvariantsOverShuffledWords) {
  const char* const words[] = {"May",
                               "17",
                               "-",
                               "2026",
                               "next",
                               "week",
                               "by",
                               "Friday",
                               "the",
                               "end",
                               "of",
                               "to",
                               "and",
                               ",",
                               "within",
                               "48",
                               "hours",
                               "(",
                               "Feb.",
                               "in",
                               "ago",
                               "–",
                               "99999999999999999999",
                               "1:30",
                               "p.m",
                               "’",
                               "s",
                               "31",
                               "th",
                               "between",
                               "\xE2\x80",
                               "last",
                               "two",
                               "years",
                               "mid",
                               "\xC2",
                               "1950s",
                               "first",
                               "half"};
  constexpr size_t kWords = sizeof(words) / sizeof(words[0]);
  uint32_t state = 1;
  const DateContext context{absl::CivilDay(2024, 2, 29)};
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int k = 0; k < 9; ++k) {
      state = state * 1664525u + 1013904223u;
      absl::StrAppend(&text, words[(state >> 8) % kWords], (state >> 28) % 4 == 0 ? "" : " ");
    }
    const auto size = static_cast<int32_t>(text.size());
    int32_t last = 0;
    for (const DateMention& mention : FindDates(text, {0, size}, context)) {
      ASSERT_LE(last, mention.span.start) << text;
      ASSERT_LT(mention.span.start, mention.span.end) << text;
      ASSERT_LE(mention.span.end, size) << text;
      ASSERT_LE(mention.date.start(), mention.date.end()) << text;
      ASSERT_EQ(mention.date.start().empty(), mention.date.end().empty()) << text;
      last = mention.span.end;
    }
  }
}

// A text without full stops must not cost the square of its length.
TEST(DatesTest, LongTextStaysLinear) {
  std::string text;
  while (text.size() < (1u << 16)) text += "Friday and then 5 May or ";
  const auto found = FindDates(text, {0, static_cast<int32_t>(text.size())},
                               {absl::CivilDay(2026, 2, 13)});
  EXPECT_EQ(found.size(), 2 * (text.size() / 25));
}

TEST(DatesTest, DatelineDay) {
  const absl::CivilDay day(2031, 3, 3);
  for (const char* text :
       {"OSLO, March 3, 2031 (Agency) - The talks failed.", "March 3, 2031\nThe talks failed.",
        "Oslo (Agency/3 March 2031) The talks failed.", "OSLO, 3 March 2031 - Talks failed."}) {
    EXPECT_EQ(DatelineDay(text), day) << text;
  }
  for (const char* text :
       {"OSLO, March 3 (Agency) - The talks failed.", "The talks of March 3, 2031 failed.",
        "March 3, 2031, was the day of the talks.", "Talks failed.", ""}) {
    EXPECT_EQ(DatelineDay(text), std::nullopt) << text;
  }
}

TEST(DatesTest, ParsePublished) {
  EXPECT_EQ(ParsePublished("2026-02-13"), absl::CivilDay(2026, 2, 13));
  EXPECT_EQ(ParsePublished("2026-02-13T10:00:00Z"), absl::CivilDay(2026, 2, 13));
  EXPECT_EQ(ParsePublished("13 February"), std::nullopt);
  EXPECT_EQ(ParsePublished(""), std::nullopt);
}

}  // namespace
}  // namespace claims
