// Dates and counts as intervals, and independence of sources.
#include "claims/consistency/counts.h"
#include "claims/consistency/days.h"
#include "claims/consistency/independence.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

DaySpan Span(const char* start, const char* end) {
  v1::DateInterval date;
  date.set_start(start);
  date.set_end(end);
  return ToDaySpan(date);
}

TEST(DaysTest, ReadsAndWrites) {
  EXPECT_EQ(ToDay("1970-01-02"), 1);
  EXPECT_EQ(ToDay("2031-02-13T23:30:00-05:00"), ToDay("2031-02-13"));
  EXPECT_EQ(ToDay("13 Feb"), kNoDay);
  EXPECT_EQ(DateText(Span("2031-02-17", "2031-02-18")), "2031-02-17/2031-02-18");
  EXPECT_EQ(DateText(Span("2031-02-17", "2031-02-17")), "2031-02-17");
  EXPECT_EQ(DateText(Span("2031-02-17", "")), "2031-02-17");
  EXPECT_EQ(DateText(Span("", "2031-02-17")), "2031-02-17");
  EXPECT_FALSE(Span("", "").known());
  EXPECT_FALSE(Span("2031-02-18", "2031-02-17").known());
  EXPECT_FALSE(Span("2031-02-30", "2031-03-02").known());
}

TEST(DaysTest, EveryDayOfFourCenturiesFollowsTheOneBefore) {
  const int32_t first = ToDay("1896-01-01");
  for (int32_t day = first; day < first + 146097; ++day) {
    ASSERT_EQ(ToDay(DayText(day)), day) << DayText(day);
  }
}

TEST(DaysTest, ReadableDates) {
  EXPECT_EQ(ReadableDate(Span("2031-02-17", "2031-02-17")), "17 Feb 2031");
  EXPECT_EQ(ReadableDate(Span("2031-02-17", "2031-02-18")), "17–18 Feb 2031");
  EXPECT_EQ(ReadableDate(Span("2031-02-01", "2031-02-28")), "Feb 2031");
  EXPECT_EQ(ReadableDate(Span("2031-02-27", "2031-03-02")), "27 Feb 2031 – 2 Mar 2031");
}

TEST(DaysTest, GapsAndContainment) {
  const DaySpan month = Span("2031-02-01", "2031-02-28");
  const DaySpan day = Span("2031-02-17", "2031-02-17");
  EXPECT_EQ(DayGap(month, day), 0);
  EXPECT_TRUE(month.Contains(day));
  EXPECT_FALSE(day.Contains(month));
  EXPECT_EQ(DayGap(day, Span("2031-02-18", "2031-02-19")), 1);
  EXPECT_EQ(DayGap(Span("2031-03-04", "2031-03-05"), month), 4);
  EXPECT_TRUE(day.fine());
  EXPECT_FALSE(month.fine());
}

struct CountRow {
  int a;
  v1::Bound a_bound;
  v1::Basis a_basis;
  const char* a_by;
  int b;
  v1::Bound b_bound;
  v1::Basis b_basis;
  const char* b_by;
  CountRelation want;
};

CountOnBasis Make(int n, v1::Bound bound, v1::Basis basis, const char* by) {
  v1::Count count;
  count.set_value(n);
  count.set_bound(bound);
  return {ToCountRange(count), basis, by};
}

TEST(CountsTest, Compare) {
  using v1::BASIS_ALL_FOR_ALL;
  using v1::BASIS_EACH_SIDE;
  using v1::BASIS_ONE_SIDE;
  using v1::BASIS_TOTAL;
  using v1::BASIS_UNSPECIFIED;
  using v1::BOUND_ABOUT;
  using v1::BOUND_AT_LEAST;
  using v1::BOUND_AT_MOST;
  using v1::BOUND_EXACT;
  const CountRow kRows[] = {
      {157, BOUND_EXACT, BASIS_EACH_SIDE, "", 157, BOUND_EXACT, BASIS_EACH_SIDE, "",
       CountRelation::kSame},
      {157, BOUND_EXACT, BASIS_EACH_SIDE, "", 314, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kRefines},
      {157, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kClash},
      {157, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_AT_LEAST, BASIS_TOTAL, "",
       CountRelation::kRefines},
      {157, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_AT_LEAST, BASIS_EACH_SIDE, "",
       CountRelation::kClash},
      {307, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_AT_LEAST, BASIS_EACH_SIDE, "",
       CountRelation::kRefines},
      {307, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_ABOUT, BASIS_EACH_SIDE, "",
       CountRelation::kRefines},
      {340, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_ABOUT, BASIS_EACH_SIDE, "",
       CountRelation::kClash},
      {340, BOUND_EXACT, BASIS_EACH_SIDE, "", 300, BOUND_AT_MOST, BASIS_EACH_SIDE, "",
       CountRelation::kClash},
      {70, BOUND_EXACT, BASIS_EACH_SIDE, "", 24, BOUND_ABOUT, BASIS_EACH_SIDE, "",
       CountRelation::kRefines},
      {230, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 248, BOUND_EXACT, BASIS_ONE_SIDE, "PER",
       CountRelation::kUnrelated},
      {230, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 248, BOUND_EXACT, BASIS_ONE_SIDE, "",
       CountRelation::kUnrelated},
      {25, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 24, BOUND_EXACT, BASIS_ONE_SIDE, "CHL",
       CountRelation::kClash},
      {157, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 157, BOUND_EXACT, BASIS_EACH_SIDE, "",
       CountRelation::kRefines},
      {158, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 157, BOUND_EXACT, BASIS_EACH_SIDE, "",
       CountRelation::kClash},
      {215, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 200, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kClash},
      {215, BOUND_EXACT, BASIS_ONE_SIDE, "CHL", 270, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kUnrelated},
      {307, BOUND_EXACT, BASIS_UNSPECIFIED, "", 307, BOUND_EXACT, BASIS_UNSPECIFIED, "",
       CountRelation::kSame},
      {307, BOUND_EXACT, BASIS_UNSPECIFIED, "", 614, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kRefines},
      {307, BOUND_EXACT, BASIS_UNSPECIFIED, "", 307, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kRefines},
      {307, BOUND_EXACT, BASIS_UNSPECIFIED, "", 400, BOUND_EXACT, BASIS_TOTAL, "",
       CountRelation::kClash},
      {307, BOUND_EXACT, BASIS_UNSPECIFIED, "", 400, BOUND_EXACT, BASIS_ALL_FOR_ALL, "",
       CountRelation::kUnrelated},
  };
  for (const CountRow& r : kRows) {
    const CountOnBasis a = Make(r.a, r.a_bound, r.a_basis, r.a_by);
    const CountOnBasis b = Make(r.b, r.b_bound, r.b_basis, r.b_by);
    EXPECT_EQ(CompareCounts(a, b), r.want) << r.a << " / " << r.b;
    EXPECT_EQ(CompareCounts(b, a), r.want) << r.b << " / " << r.a;
  }
}

v1::Claim Source(const char* publisher, const char* via, const char* speaker, const char* quote) {
  v1::Claim c;
  c.set_publisher(publisher);
  if (*via) c.mutable_attribution()->add_via()->set_id(via);
  if (*speaker) c.mutable_attribution()->mutable_speaker()->set_id(speaker);
  c.add_evidence()->set_quote(quote);
  return c;
}

TEST(IndependenceTest, CountsStoriesNotPapers) {
  const char kWire[] = "the two sides freed 157 prisoners each at the border on Thursday";
  const char kCopy[] = "The two sides freed 157 prisoners each at the border, on Thursday.";
  const v1::Claim a = Source("Fjord Post", "", "", kWire);
  const v1::Claim b = Source("Andes Daily", "", "", kCopy);
  const v1::Claim c = Source("Harbour News", "northwire", "", "157 came home");
  const v1::Claim d = Source("Delta Post", "northwire", "", "a swap of 157 for 157");
  const v1::Claim e = Source("Plains Echo", "", "siv-dahl", "157 have returned, she said");
  const v1::Claim f = Source("Coast Radio", "", "siv-dahl", "there were 157 of them");
  const v1::Claim g = Source("Fjord Post", "", "", "157 prisoners left by bus");
  EXPECT_EQ(IndependentSources({&a}), 1);
  EXPECT_EQ(IndependentSources({&a, &b}), 1) << "shared wording";
  EXPECT_EQ(IndependentSources({&c, &d}), 1) << "shared agency";
  EXPECT_EQ(IndependentSources({&e, &f}), 1) << "shared speaker";
  EXPECT_EQ(IndependentSources({&a, &g}), 1) << "one publisher";
  EXPECT_EQ(IndependentSources({&a, &c, &e}), 3);
  EXPECT_EQ(IndependentSources({&a, &b, &c, &d, &e, &f, &g}), 3);
}

TEST(IndependenceTest, Resemblance) {
  EXPECT_TRUE(Shingles("three words only").empty());
  EXPECT_EQ(Shingles("one two three four").size(), 1u);
  EXPECT_DOUBLE_EQ(
      Resemblance(Shingles("one two three four five"), Shingles("One, two three four")), 0.5);
  EXPECT_DOUBLE_EQ(Resemblance(Shingles("one two three four"), Shingles("four three two one")), 0);
}

}  // namespace
}  // namespace claims
