#include "claims/consistency/party_key.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(PartyKey, IsTheInitialsOfALongName) {
  EXPECT_EQ(PartyKey("valley-liberation-front"), "vlf");
  EXPECT_EQ(PartyKey("front-for-the-liberation-of-the-valley"), "flv");
  EXPECT_EQ(PartyKey("vlf"), "vlf");
  EXPECT_EQ(PartyKey("NOR"), "NOR");
  EXPECT_EQ(PartyKey(""), "");
}

TEST(PartyKey, IsTheIdOfAShortName) {
  EXPECT_EQ(PartyKey("valley-opposition"), "valley-opposition");
  EXPECT_EQ(PartyKey("army-of-norway"), "army-of-norway");
}

TEST(PartyKey, CutsNoLetterInHalf) {
  EXPECT_EQ(PartyKey("\xc3\xa9tat-de-la-vall\xc3\xa9""e-libre"),
            "\xc3\xa9tat-de-la-vall\xc3\xa9""e-libre");
}

TEST(SameParty, JoinsANameAndItsInitialsButNoTwoNames) {
  EXPECT_TRUE(SameParty("valley-liberation-front", "vlf"));
  EXPECT_TRUE(SameParty("vlf", "valley-liberation-front"));
  EXPECT_TRUE(SameParty("NOR", "NOR"));
  EXPECT_FALSE(SameParty("valley-liberation-front", "volcano-labour-front"));
  EXPECT_FALSE(SameParty("NOR", "CHL"));
}

}  // namespace
}  // namespace claims
