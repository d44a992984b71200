#include "claims/resolve/event_tracker.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

v1::EntityRef Ref(const std::string& id) {
  v1::EntityRef ref;
  ref.set_id(id);
  ref.set_name(id);
  return ref;
}

v1::DateInterval Days(const std::string& start, const std::string& end) {
  v1::DateInterval date;
  date.set_start(start);
  date.set_end(end);
  return date;
}

// What one sentence says; empty fields are unknown.
struct Seen {
  std::vector<std::string> parties = {};
  std::string place = "";
  std::string start = "", end = "";
  int round = 0;
  v1::MeetingStatus status = v1::MEETING_STATUS_UNSPECIFIED;
  bool distinct = false;
};

DocumentEvent Event(const Seen& seen) {
  DocumentEvent event;
  for (const std::string& id : seen.parties) event.parties.push_back(Ref(id));
  if (!seen.place.empty()) event.place = Ref(seen.place);
  if (!seen.start.empty()) event.date = Days(seen.start, seen.end.empty() ? seen.start : seen.end);
  event.round = seen.round;
  event.status = seen.status;
  event.distinct = seen.distinct;
  return event;
}

struct Row {
  const char* name;
  std::vector<Seen> seen;
  std::vector<int> events;  // the event that each is taken for
};
void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class Tracking : public testing::TestWithParam<Row> {};

TEST_P(Tracking, TellsMeetingsApart) {
  EventTracker tracker;
  std::vector<int> events;
  for (const Seen& seen : GetParam().seen) events.push_back(tracker.Observe(Event(seen)));
  EXPECT_EQ(events, GetParam().events);
}

const std::vector<std::string> kPair = {"NOR", "CHL"};
constexpr auto kHeld = v1::MEETING_STATUS_HELD;
constexpr auto kPlanned = v1::MEETING_STATUS_PLANNED;

INSTANTIATE_TEST_SUITE_P(
    EventTracker, Tracking,
    testing::ValuesIn(std::vector<Row>{
        {"PlaceThenDay", {{kPair, "oslo"}, {{}, "", "2031-05-14"}}, {0, 0}},
        {"SamePlace", {{kPair, "oslo"}, {kPair, "oslo", "2031-05-14"}}, {0, 0}},
        {"OtherPlace", {{kPair, "oslo"}, {kPair, "geneva"}}, {0, 1}},
        {"OtherDay", {{kPair, "oslo", "2031-05-14"}, {kPair, "oslo", "2031-06-02"}}, {0, 1}},
        {"DayWithinMonth",
         {{kPair, "oslo", "2031-05-01", "2031-05-31"}, {kPair, "oslo", "2031-05-14"}},
         {0, 0}},
        {"OtherRound", {{kPair, "", "", "", 1}, {kPair, "", "", "", 2}}, {0, 1}},
        {"SameRound", {{kPair, "oslo", "", "", 2}, {kPair, "", "2031-05-14", "", 2}}, {0, 0}},
        {"OtherParties", {{kPair, "oslo"}, {{"PER", "BOL"}, "oslo"}}, {0, 1}},
        {"OneMoreParty", {{kPair, "oslo"}, {{"NOR", "CHL", "USA"}, "oslo"}}, {0, 0}},
        {"PastAndFuture",
         {{kPair, "", "", "", 0, kHeld}, {kPair, "", "", "", 0, kPlanned}},
         {0, 1}},
        {"DistinctWithNothingShared", {{kPair, "oslo"}, {kPair, "", "", "", 0, {}, true}}, {0, 1}},
        {"DistinctButSamePlace", {{kPair, "oslo"}, {kPair, "oslo", "", "", 0, {}, true}}, {0, 0}},
        {"BackToTheFirst",
         {{kPair, "oslo"}, {kPair, "geneva"}, {kPair, "oslo", "2031-05-14"}},
         {0, 1, 0}},
        {"NothingSharedMeansTheLatest", {{kPair, "oslo"}, {kPair, "geneva"}, {kPair}}, {0, 1, 1}},
    }),
    [](const auto& info) { return std::string(info.param.name); });

TEST(EventTracker, MergesWhatSentencesAdd) {
  EventTracker tracker;
  tracker.Observe(Event({kPair, "oslo"}));
  tracker.Observe(Event({{}, "", "2031-05-01", "2031-05-31"}));
  tracker.Observe(Event({{}, "", "2031-05-14", "", 3, kPlanned}));
  ASSERT_EQ(tracker.size(), 1);
  const DocumentEvent& event = tracker.at(0);
  EXPECT_EQ(event.place.id(), "oslo");
  EXPECT_EQ(event.date.start(), "2031-05-14");  // the day beats the month
  EXPECT_EQ(event.date.end(), "2031-05-14");
  EXPECT_EQ(event.round, 3);
  EXPECT_EQ(event.status, kPlanned);
  EXPECT_EQ(event.parties.size(), 2u);
}

TEST(EventTracker, DoesNotForgetADayForAMonth) {
  EventTracker tracker;
  tracker.Observe(Event({kPair, "oslo", "2031-05-14"}));
  tracker.Observe(Event({kPair, "oslo", "2031-05-01", "2031-05-31"}));
  ASSERT_EQ(tracker.size(), 1);
  EXPECT_EQ(tracker.at(0).date.end(), "2031-05-14");
}

TEST(EventTracker, PlaceWithinAPlaceIsTheSame) {
  const EventTracker::PlaceParents parents = {
      {"zenda", "strelsau"}, {"strelsau", "RUR"}, {"hentzau", "RUR"}};
  EventTracker tracker(&parents);
  EXPECT_EQ(tracker.Observe(Event({kPair, "RUR"})), 0);
  EXPECT_EQ(tracker.Observe(Event({kPair, "zenda"})), 0);  // two steps down
  EXPECT_EQ(tracker.at(0).place.id(), "zenda");            // the narrower is kept
  EXPECT_EQ(tracker.Observe(Event({kPair, "strelsau"})), 0);
  EXPECT_EQ(tracker.Observe(Event({kPair, "hentzau"})), 1);  // beside, not within
  EventTracker without;
  EXPECT_EQ(without.Observe(Event({kPair, "RUR"})), 0);
  EXPECT_EQ(without.Observe(Event({kPair, "zenda"})), 1);
}

TEST(EventTracker, PrincipalIsTheMostSpokenOf) {
  EventTracker tracker;
  EXPECT_EQ(tracker.Principal(), -1);
  EXPECT_EQ(tracker.PrincipalPast(""), -1);
  tracker.Observe(Event({kPair, "oslo", "2031-01-01", "", 0, kHeld}));
  tracker.Observe(Event({kPair, "geneva", "2031-05-14", "", 0, kPlanned}));
  EXPECT_EQ(tracker.Principal(), 0);  // of equals the first
  EXPECT_EQ(tracker.PrincipalUpcoming(""), 1);
  tracker.Observe(Event({kPair, "geneva"}));
  EXPECT_EQ(tracker.Principal(), 1);
  EXPECT_EQ(tracker.PrincipalPast(""), 0);
}

TEST(EventTracker, NothingUpcoming) {
  EventTracker tracker;
  tracker.Observe(Event({kPair, "oslo", "2031-01-01", "", 0, kHeld}));
  EXPECT_EQ(tracker.PrincipalUpcoming(""), -1);
}

TEST(EventTracker, EventIdSaysWhatIsKnown) {
  struct IdRow {
    Seen seen;
    const char* id;
  };
  for (const IdRow& row : std::vector<IdRow>{
           {{kPair, "oslo", "2031-05-14", "", 2}, "oslo-2031-05-14-round-2"},
           {{kPair, "oslo"}, "oslo"},
           {{kPair, "", "2031-05-14"}, "2031-05-14"},
           {{kPair, "", "", "", 2}, "round-2"},
           {{kPair}, ""},
       }) {
    EventTracker tracker;
    const v1::Event event = tracker.ToProto(tracker.Observe(Event(row.seen)));
    EXPECT_EQ(event.id(), row.id);
    EXPECT_EQ(event.parties_size(), 2);
    EXPECT_EQ(event.has_place(), !row.seen.place.empty());
    EXPECT_EQ(event.has_date(), !row.seen.start.empty());
    EXPECT_EQ(event.round(), row.seen.round);
  }
}

TEST(DatesOverlap, IsClosedAndWantsBoth) {
  const auto may14 = Days("2031-05-14", "2031-05-14");
  EXPECT_TRUE(DatesOverlap(may14, may14));
  EXPECT_TRUE(DatesOverlap(may14, Days("2031-05-14", "2031-05-20")));
  EXPECT_TRUE(DatesOverlap(may14, Days("2031-05-01", "2031-05-31")));
  EXPECT_TRUE(DatesOverlap(Days("2031-05-01", "2031-05-14"), may14));
  EXPECT_FALSE(DatesOverlap(may14, Days("2031-05-15", "2031-05-20")));
  EXPECT_FALSE(DatesOverlap(may14, v1::DateInterval()));
  EXPECT_FALSE(DatesOverlap(v1::DateInterval(), v1::DateInterval()));
}

TEST(EventTracker, WhatLiesAheadIsNotPast) {
  EventTracker tracker;
  tracker.Observe(Event({{"NOR", "CHL"}, "lima", "2031-06-01", "", 0, v1::MEETING_STATUS_HELD}));
  EXPECT_EQ(tracker.PrincipalPast("2031-05-12"), -1);
  EXPECT_EQ(tracker.PrincipalPast("2031-06-02"), 0);
}

TEST(EventTracker, WhatIsGoneDoesNotLieAhead) {
  EventTracker tracker;
  tracker.Observe(
      Event({{"NOR", "CHL"}, "lima", "2031-05-02", "", 0, v1::MEETING_STATUS_PLANNED}));
  EXPECT_EQ(tracker.PrincipalUpcoming("2031-05-12"), -1);
  EXPECT_EQ(tracker.PrincipalUpcoming("2031-05-02"), 0);
}

TEST(EventTracker, RangeIsFullerThanItsFirstDay) {
  DocumentEvent day = Event({{"NOR", "CHL"}, "lima", "2031-05-01"});
  DocumentEvent days = Event({{"NOR", "CHL"}, "lima", "2031-05-01", "2031-05-03"});
  days.date.set_granularity(v1::GRANULARITY_RANGE);
  DocumentEvent month = Event({{"NOR", "CHL"}, "lima", "2031-05-01", "2031-05-31"});
  month.date.set_granularity(v1::GRANULARITY_MONTH);
  struct {
    DocumentEvent first, second;
    const char* end;
  } rows[] = {{day, days, "2031-05-03"},
              {days, day, "2031-05-03"},
              {month, day, "2031-05-01"},
              {day, month, "2031-05-01"}};
  for (const auto& row : rows) {
    EventTracker tracker;
    tracker.Observe(row.first);
    ASSERT_EQ(tracker.Observe(row.second), 0);
    EXPECT_EQ(tracker.at(0).date.end(), row.end);
  }
}

TEST(EventTracker, ReadingsOfOneSentenceCountOnce) {
  EventTracker tracker;
  DocumentEvent first = Event({{"NOR", "CHL"}, "lima", "2031-05-10"});
  first.sentence = 0;
  DocumentEvent other = Event({{"NOR", "CHL"}, "oslo", "2031-05-02"});
  other.sentence = 1;
  tracker.Observe(first);
  for (int reading = 0; reading < 3; ++reading) tracker.Observe(other);
  EXPECT_EQ(tracker.Principal(), 0);
  other.sentence = 2;
  tracker.Observe(other);
  EXPECT_EQ(tracker.Principal(), 1);
}

TEST(EventTracker, PreviousMeetingIsNotTheUndatedOneThere) {
  EventTracker tracker;
  tracker.Observe(Event({{"NOR", "CHL"}, "lima"}));
  DocumentEvent previous = Event({{"NOR", "CHL"}, "lima", "2031-04-02", "", 0,
                                  v1::MEETING_STATUS_UNSPECIFIED, true});
  previous.earlier = true;
  EXPECT_EQ(tracker.Observe(previous), 1);
  EXPECT_EQ(tracker.Observe(previous), 1);
}

TEST(EventTracker, MentionedMeetingIsTheStatedOne) {
  EventTracker tracker;
  DocumentEvent mentioned = Event({{}, "", "2031-05-20"});
  mentioned.passing = true;
  mentioned.sentence = -1;
  ASSERT_EQ(tracker.Observe(mentioned), 0);
  DocumentEvent stated = Event({{"NOR", "CHL"}, "lima", "2031-05-20", "", 2});
  stated.sentence = 1;
  ASSERT_EQ(tracker.Observe(stated), 1);
  tracker.FillPassing();
  EXPECT_EQ(tracker.at(0).place.id(), "lima");
  EXPECT_EQ(tracker.at(0).round, 2);
}

TEST(EventTracker, OnlyPlaceOfAll) {
  const EventTracker::PlaceParents parents = {{"lima", "PER"}};
  EventTracker tracker(&parents);
  EXPECT_EQ(tracker.OnlyPlace().id(), "");
  tracker.Observe(Event({{"NOR", "CHL"}, "PER", "2031-05-20"}));
  tracker.Observe(Event({{"NOR", "CHL"}, "lima", "2031-06-20"}));
  EXPECT_EQ(tracker.OnlyPlace().id(), "lima");
  tracker.Observe(Event({{"NOR", "CHL"}, "oslo", "2031-07-20"}));
  EXPECT_EQ(tracker.OnlyPlace().id(), "");
}

TEST(EventTracker, HalvesOfOneMeetingJoin) {
  const Seen placed = {{"NOR", "CHL"}, "lima", "", "", 0, v1::MEETING_STATUS_HELD};
  const Seen dated = {{}, "", "2031-05-10", "", 0, v1::MEETING_STATUS_HELD};
  const Seen planned = {{"NOR", "CHL"}, "oslo", "2031-06-10", "", 0, v1::MEETING_STATUS_PLANNED};
  EventTracker tracker;
  tracker.Observe(Event(placed));
  tracker.Observe(Event(planned));
  DocumentEvent mentioned = Event(dated);
  mentioned.passing = true;
  const int day = tracker.Observe(mentioned);
  ASSERT_EQ(day, 2);
  tracker.JoinHalves("2031-05-12");
  EXPECT_EQ(tracker.at(0).date.start(), "2031-05-10");
  EXPECT_EQ(tracker.at(day).place.id(), "lima");

  EventTracker two;  // of which is the day?
  two.Observe(Event(placed));
  two.Observe(Event(planned));
  two.Observe(Event({{"PER", "KEN"}, "bern", "", "", 0, v1::MEETING_STATUS_HELD, true}));
  two.Observe(Event(planned));
  two.Observe(Event(dated));
  two.JoinHalves("2031-05-12");
  EXPECT_EQ(two.at(0).date.start(), "");
}

}  // namespace
}  // namespace claims
