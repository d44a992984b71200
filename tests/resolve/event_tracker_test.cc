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
  EXPECT_EQ(tracker.PrincipalPast(), -1);
  tracker.Observe(Event({kPair, "oslo", "2031-01-01", "", 0, kHeld}));
  tracker.Observe(Event({kPair, "geneva", "2031-05-14", "", 0, kPlanned}));
  EXPECT_EQ(tracker.Principal(), 0);  // of equals the first
  EXPECT_EQ(tracker.PrincipalUpcoming(), 1);
  tracker.Observe(Event({kPair, "geneva"}));
  EXPECT_EQ(tracker.Principal(), 1);
  EXPECT_EQ(tracker.PrincipalPast(), 0);
}

TEST(EventTracker, NothingUpcoming) {
  EventTracker tracker;
  tracker.Observe(Event({kPair, "oslo", "2031-01-01", "", 0, kHeld}));
  EXPECT_EQ(tracker.PrincipalUpcoming(), -1);
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

}  // namespace
}  // namespace claims
