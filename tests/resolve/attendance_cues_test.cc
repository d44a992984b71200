#include "claims/resolve/attendance_cues.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

// U+E400, a masked person; U+E000, a masked party.
#define PERSON "\xEE\x90\x80"
#define PARTY "\xEE\x80\x80"

struct Row {
  const char* words;
  bool expected;
};

TEST(AttendanceCues, Posting) {
  for (const Row& row : {Row{"the ambassadors of " PARTY " and " PARTY " to the ", true},
                         Row{"the ambassadors of " PARTY " and ", false}}) {
    EXPECT_EQ(IsPosting(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, Nobody) {
  for (const Row& row : {Row{"Nobody from ", true}, Row{"and none of the ", true},
                         Row{"no officials from ", true}, Row{"Officials from ", false}}) {
    EXPECT_EQ(IsNobody(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, OwnedSubject) {
  for (const Row& row : {Row{"'s far north will take part", true},
                         Row{"'s delegation will take part", false},
                         Row{" will take part", false}}) {
    EXPECT_EQ(OwnsSubject(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, Doubted) {
  for (const Row& row : {Row{"It is not known whether ", true}, Row{"so that ", true},
                         Row{"If it rains, ", false}, Row{"They said that ", false}}) {
    EXPECT_EQ(IsDoubted(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, AbsenceThatMayEnd) {
  for (const Row& row : {Row{" the talks unless the siege ends", true},
                         Row{" until May", true}, Row{" the talks in spring", false},
                         Row{", " PARTY " said, unless asked", false}}) {
    EXPECT_EQ(MayEnd(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, Owner) {
  EXPECT_TRUE(IsOwner("An aide of the ", PERSON " will attend"));
  EXPECT_FALSE(IsOwner("On Monday ", PERSON " will attend"));
  EXPECT_FALSE(IsOwner("An aide of the ", PARTY " will attend"));
}

TEST(AttendanceCues, OwnerWhoCame) {
  EXPECT_FALSE(IsOwner("It was the work of ", PERSON ", who attended"));
}

TEST(AttendanceCues, Object) {
  for (const Row& row : {Row{"Berg spoke for ", true}, Row{"in talks with the ", true},
                         Row{"Berg, representing the ", true},
                         Row{"Officials from ", false}, Row{"The envoys of ", false}}) {
    EXPECT_EQ(IsObject(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, Thwarted) {
  struct Words {
    const char* match;
    const char* after;
    bool expected;
  };
  for (const Words& row :
       {Words{PERSON " was expected to attend the talks", " but was unable to travel", true},
        Words{PERSON " had been due to attend", " but cancelled at the last minute", true},
        Words{PERSON " attended the talks", " but did not speak", false},
        Words{PERSON " was expected to attend the talks", " but not to speak", false},
        Words{PERSON " was expected to attend the talks", " but did not speak", false},
        Words{PERSON " was expected to attend the talks", " on Monday", false}}) {
    EXPECT_EQ(IsThwarted(row.match, row.after), row.expected) << row.match << row.after;
  }
}

TEST(AttendanceCues, OfOther) {
  for (const Row& row : {Row{"The party included aides to ", true},
                         Row{"It sent an adviser to its commander, ", true},
                         Row{"under the chairmanship of ", false},
                         Row{"The party included ", false}}) {
    EXPECT_EQ(IsOfOther(row.words), row.expected) << row.words;
  }
}

TEST(AttendanceCues, Joined) {
  EXPECT_TRUE(IsJoined("A and B will be joined at the talks by C"));
  EXPECT_TRUE(IsJoined("A and B will be hosted by C"));
  EXPECT_FALSE(IsJoined("A and B joined the talks"));
  EXPECT_FALSE(IsJoined("A and B hosted the talks"));
}

TEST(AttendanceCues, MemberOf) {
  EXPECT_TRUE(IsMemberOf("The bloc, which comprises "));
  EXPECT_TRUE(IsMemberOf("a league made up of the "));
  EXPECT_FALSE(IsMemberOf("The bloc and "));
}

TEST(AttendanceCues, SameTeam) {
  EXPECT_TRUE(IsSameTeam("", "The delegation includes A"));
  EXPECT_TRUE(IsSameTeam("", "Its members are A"));
  EXPECT_TRUE(IsSameTeam("", "The two members of the team are A"));
  EXPECT_TRUE(IsSameTeam("The ", "delegation is led by B along with A"));
  EXPECT_FALSE(IsSameTeam("A second ", "delegation is led by B along with A"));
  EXPECT_FALSE(IsSameTeam("", "The negotiating panel includes A"));
  EXPECT_FALSE(IsSameTeam("", "The rival delegation includes A"));
  EXPECT_FALSE(IsSameTeam("", "The two other members of the team are A"));
  EXPECT_FALSE(IsSameTeam("", ""));
}

TEST(AttendanceCues, OfficeOf) {
  EXPECT_TRUE(IsOfficeOf("The head of the "));
  EXPECT_TRUE(IsOfficeOf("Berg, leader of "));
  EXPECT_FALSE(IsOfficeOf("The envoys of "));
  EXPECT_FALSE(IsOfficeOf("The talks of "));
}

TEST(AttendanceCues, Adviser) {
  EXPECT_TRUE(IsAdviser("adviser"));
  EXPECT_FALSE(IsAdviser("negotiators"));
  EXPECT_FALSE(IsAdviser(""));
}

TEST(AttendanceCues, OfOffice) {
  EXPECT_TRUE(IsOfOffice("'s office said"));
  EXPECT_TRUE(IsOfOffice("' spokesman"));
  EXPECT_FALSE(IsOfOffice("'s team"));
  EXPECT_FALSE(IsOfOffice(" said on Monday"));
}

}  // namespace
}  // namespace claims
