#include "claims/report/values.h"

#include <string>

#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

template <typename Message>
Message Parse(const std::string& text) {
  Message message;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
  return message;
}

struct DateCase {
  const char* name;
  const char* start;
  const char* end;
  const char* want;
};

class DateTextTest : public testing::TestWithParam<DateCase> {};

TEST_P(DateTextTest, Reads) {
  v1::DateInterval date;
  date.set_start(GetParam().start);
  date.set_end(GetParam().end);
  EXPECT_EQ(DateText(date), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, DateTextTest,
    testing::Values(DateCase{"none", "", "", ""},
                    DateCase{"day", "2031-04-07", "2031-04-07", "7 Apr 2031"},
                    DateCase{"days_of_a_month", "2031-04-07", "2031-04-09", "7–9 Apr 2031"},
                    DateCase{"across_months", "2031-02-28", "2031-03-02", "28 Feb – 2 Mar 2031"},
                    DateCase{"across_years", "2031-12-31", "2032-01-01",
                             "31 Dec 2031 – 1 Jan 2032"},
                    DateCase{"month", "2032-02-01", "2032-02-29", "Feb 2032"},
                    DateCase{"month_but_a_day", "2032-02-01", "2032-02-28", "1–28 Feb 2032"},
                    DateCase{"quarter", "2031-04-01", "2031-06-30", "1 Apr – 30 Jun 2031"},
                    DateCase{"year", "2031-01-01", "2031-12-31", "2031"},
                    DateCase{"open_end", "2031-04-07", "", "from 7 Apr 2031"},
                    DateCase{"open_start", "", "2031-04-07", "until 7 Apr 2031"},
                    DateCase{"no_date_kept", "soon", "soon", "soon"},
                    DateCase{"no_dates_kept", "soon", "later", "soon/later"}),
    [](const auto& info) { return info.param.name; });

TEST(CountTextTest, NamesTheBound) {
  EXPECT_EQ(CountText(Parse<v1::Count>("value: 1200 bound: BOUND_EXACT")), "1200");
  EXPECT_EQ(CountText(Parse<v1::Count>("value: 300 bound: BOUND_AT_LEAST")), "at least 300");
  EXPECT_EQ(CountText(Parse<v1::Count>("value: 50 bound: BOUND_AT_MOST")), "at most 50");
  EXPECT_EQ(CountText(Parse<v1::Count>("value: 24 bound: BOUND_ABOUT")), "about 24");
}

TEST(RefTextTest, FallsBackFromNameToMentionToId) {
  EXPECT_EQ(NameText(Parse<v1::EntityRef>("id: 'a-b' name: 'Ann Bo' mention: 'Bo'")), "Ann Bo");
  EXPECT_EQ(NameText(Parse<v1::EntityRef>("id: 'a-b' mention: 'Bo'")), "Bo");
  EXPECT_EQ(NameText(Parse<v1::EntityRef>("id: 'a-b'")), "a-b");
  EXPECT_EQ(NameText({}), "");
}

TEST(RefTextTest, OnlyStatesShowTheirCode) {
  EXPECT_EQ(PartyText(Parse<v1::EntityRef>("id: 'CHL' name: 'Chile' type: ENTITY_TYPE_STATE")),
            "Chile (CHL)");
  EXPECT_EQ(PartyText(Parse<v1::EntityRef>("id: 'eu' name: 'EU' type: ENTITY_TYPE_ORGANIZATION")),
            "EU");
}

TEST(EventTextTest, GivesWhatIsKnown) {
  EXPECT_EQ(EventText(Parse<v1::Event>("place { name: 'Oslo' } date { start: '2031-04-07' "
                                       "end: '2031-04-09' } round: 3")),
            "Oslo, 7–9 Apr 2031, round 3");
  EXPECT_EQ(EventText(Parse<v1::Event>("round: 2")), "round 2");
  EXPECT_EQ(EventText({}), "");
}

TEST(EnumTest, DropsThePrefixOfEveryType) {
  EXPECT_EQ(BareEnumName(*v1::Basis_descriptor(), v1::BASIS_EACH_SIDE), "EACH_SIDE");
  EXPECT_EQ(BareEnumName(*v1::Basis_descriptor(), 0), "");
  EXPECT_EQ(BareEnumName(*v1::Basis_descriptor(), 99), "99");
  EXPECT_EQ(EnumText(v1::MEETING_STATUS_POSTPONED), "postponed");
  EXPECT_EQ(EnumText(v1::BASIS_ALL_FOR_ALL), "all for all");
}

// A value added without its type's prefix would break the bare words in JSON.
TEST(EnumTest, EveryValueCarriesItsPrefix) {
  const google::protobuf::FileDescriptor& file = *v1::Claim::descriptor()->file();
  ASSERT_GT(file.enum_type_count(), 5);
  for (int i = 0; i < file.enum_type_count(); ++i) {
    const google::protobuf::EnumDescriptor& type = *file.enum_type(i);
    for (int j = 0; j < type.value_count(); ++j) {
      EXPECT_EQ(type.value(j)->name().rfind(EnumPrefix(type), 0), 0u) << type.value(j)->name();
    }
  }
}

TEST(KindTextTest, NamesTheBody) {
  v1::Claim claim;
  EXPECT_EQ(KindText(claim), "claim");
  claim.mutable_prisoner_exchange();
  EXPECT_EQ(KindText(claim), "prisoner exchange");
}

}  // namespace
}  // namespace claims
