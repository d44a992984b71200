#include "claims/mentions/timeline.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/base/span.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// "day words" of each entry, of a report of 2031-05-14.
std::vector<std::string> EntriesOf(const std::string& source) {
  auto text = Text::Create(source);
  EXPECT_TRUE(text.ok());
  std::vector<std::string> entries;
  for (const TimelineEntry& entry : FindTimeline(*text, {absl::CivilDay(2031, 5, 14)})) {
    const v1::DateInterval& date = entry.day.date;
    const Span paragraph = text->paragraphs()[entry.paragraph].span;
    const Span words{entry.start < 0 ? paragraph.start : entry.start, paragraph.end};
    entries.push_back(absl::StrCat(date.start(), date.end() == date.start() ? "" : "..",
                                   date.end() == date.start() ? "" : date.end(),
                                   entry.start < 0 ? " (below) " : " ",
                                   Slice(source, words)));
  }
  return entries;
}

struct Row {
  const char* name;
  const char* text;
  std::vector<std::string> entries;
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Timelines : public testing::TestWithParam<Row> {};

TEST_P(Timelines, FindsDays) { EXPECT_EQ(EntriesOf(GetParam().text), GetParam().entries); }

INSTANTIATE_TEST_SUITE_P(
    Timeline, Timelines,
    testing::ValuesIn(std::vector<Row>{
        {"Colons", "How it went\n\n8 April: First round.\n\nMay 2: A truce.",
         {"2031-04-08 First round.", "2031-05-02 A truce."}},
        {"Dashes", "April 8 - First round.\n\nMay 2 – A truce.",
         {"2031-04-08 First round.", "2031-05-02 A truce."}},
        {"Bullets", "- Oct. 10, 2030: A truce.\n- Oct. 12, 2030: It ends.",
         {"2030-10-10 A truce.", "2030-10-12 It ends."}},
        {"YearOfTheLineBefore", "May 6, 2029: Talks.\n\nDecember 3: No talks.\n\nJune 2: Talks.",
         {"2029-05-06 Talks.", "2029-12-03 No talks.", "2030-06-02 Talks."}},
        {"NewestFirst", "May 6, 2031: Talks.\n\nApril 3: No talks.",
         {"2031-05-06 Talks.", "2031-04-03 No talks."}},
        {"YearHeadings", "2028\n\n8 April: Talks.\n\n2 May: A truce.\n\n2030\n\n3 June: Talks.",
         {"2028-04-08 Talks.", "2028-05-02 A truce.", "2030-06-03 Talks."}},
        {"DayHeadings",
         "8 April\n\nTalks open.\n\n2 May\n\nA truce.\n\nIt holds.\n\n12 May\n\nTalks end.",
         {"2031-04-08 Talks open.", "2031-05-02 A truce.", "2031-05-02 (below) It holds.",
          "2031-05-12 Talks end."}},
        {"LastSectionIsNoLonger",
         "8 April\n\nTalks open.\n\n2 May\n\nA truce.\n\n12 May\n\nIt ends.\n\nThe war goes on.",
         {"2031-04-08 Talks open.", "2031-05-02 A truce.", "2031-05-12 It ends."}},
        {"TitledSections",
         "May 2029 – first talks\n\nThey met.\n\nThey parted.\n\n"
         "July 2029 – a truce\n\nIt held.",
         {"2029-05-01..2029-05-31 first talks", "2029-05-01..2029-05-31 They met.",
          "2029-05-01..2029-05-31 (below) They parted.", "2029-07-01..2029-07-31 a truce",
          "2029-07-01..2029-07-31 It held."}},
        {"EntriesWithoutStops",
         "8 April: First round\n\n9 April: A truce\n\n10 April: It ends\n\nThe war goes on.",
         {"2031-04-08 First round", "2031-04-09 A truce", "2031-04-10 It ends"}},
        {"Months", "November 2029 – Talks.\n\nJanuary 2030 – A truce.",
         {"2029-11-01..2029-11-30 Talks.", "2030-01-01..2030-01-31 A truce."}},
        {"Years", "2025: A deal.\n\n2028: It ends.",
         {"2025-01-01..2025-12-31 A deal.", "2028-01-01..2028-12-31 It ends."}},
        {"WeekdaysByTense", "Tuesday: They met.\n\nThursday: They are to meet again.",
         {"2031-05-13 They met.", "2031-05-15 They are to meet again."}},
        {"WeekdaysBehindADay",
         "2 December 2030: Talks.\n\nWednesday: They meet again.\n\nFriday: A truce.",
         {"2030-12-02 Talks.", "2030-12-04 They meet again.", "2030-12-06 A truce."}},
        {"WeekdaysNewestFirst", "14 May 2031: Talks.\n\nTuesday: None.\n\nMonday: None.",
         {"2031-05-14 Talks.", "2031-05-13 None.", "2031-05-12 None."}},
        {"MonthsAreNotToldByTense", "April: Talks.\n\nJanuary: They are to meet.",
         {"2031-04-01..2031-04-30 Talks.", "2031-01-01..2031-01-31 They are to meet."}},
        {"NewestFirstPastNewYear", "8 January: Talks.\n\n3 December: None.\n\n29 November: War.",
         {"2031-01-08 Talks.", "2030-12-03 None.", "2030-11-29 War."}},
        {"ToCome", "April – Talks.\n\nJune – They are to meet.",
         {"2031-04-01..2031-04-30 Talks.", "2031-06-01..2031-06-30 They are to meet."}},
        {"DaysBelowTitles",
         "Talks resume\n\n12 May\n\nA truce fails\n\n10 May\n\nA swap\n\n8 May\n\nWar",
         {}},
        {"YearsOverText", "2028\n\nThey met on May 3.\n\n2030\n\nThey parted.",
         {"2028-01-01.. (below) They met on May 3.", "2030-01-01.. (below) They parted."}},
        {"OneIsNone", "8 April: First round.\n\nThey met again.", {}},
        {"OneDayTwice", "8 April: First round.\n\n8 April: Second round.", {}},
        {"Datelines", "April 8, 2031\n\nThey met.\n\nMay 2, 2031\n\nThey met again.", {}},
        {"DatelineAboveEntries", "May 2, 2031\n\nThey met.\n\n8 April: Talks.\n\n9 April: None.",
         {"2031-04-08 Talks.", "2031-04-09 None."}},
        {"OwnDay", "14 May 2031\n\nThey met.\n\n13 May\n\nA.\n\n12 May\n\nB.\n\n11 May\n\nC.",
         {"2031-05-13 A.", "2031-05-12 B.", "2031-05-11 C."}},
        {"MoreThanADay", "Talks on 8 April: nothing new.\n\nAfter 2 May: a truce.", {}},
        {"Clock", "10:15 GMT - Talks open.\n\n11:30 GMT - Talks end.", {}},
    }),
    [](const testing::TestParamInfo<Row>& info) { return info.param.name; });

TEST(Timeline, NeedsNoDayOfPublicationWhereYearsAreGiven) {
  const std::string source = "May 6, 2029: Talks.\n\nMay 8, 2029: A truce.";
  auto text = Text::Create(source);
  ASSERT_TRUE(text.ok());
  const std::vector<TimelineEntry> entries = FindTimeline(*text, {});
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(entries[1].known, absl::CivilDay(2029, 5, 8));
}

}  // namespace
}  // namespace claims
