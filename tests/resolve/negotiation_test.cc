#include "claims/resolve/negotiation.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

std::string Padded(std::string text) {
  while (text.size() < 900) text += " Snow fell on the hills and the buses ran late all day.";
  return text;
}

TEST(TellsOfNegotiation, AsksForItsWords) {
  EXPECT_TRUE(TellsOfNegotiation(Padded("Mediators saw the two delegations.")));
  EXPECT_TRUE(TellsOfNegotiation(Padded("The deal of the summit freed prisoners and brought peace.")));
  EXPECT_FALSE(TellsOfNegotiation(Padded("Teachers demanded better pay and were turned down.")));
  EXPECT_FALSE(TellsOfNegotiation(Padded("The shop offered a deal on boots.")));
}

TEST(TellsOfNegotiation, AsksANoteForOneWordOnly) {
  EXPECT_TRUE(TellsOfNegotiation(Padded("Norway denied that it had asked for talks.")));
  EXPECT_FALSE(TellsOfNegotiation(Padded("Norway denied that it had asked for a deal.")));
}

TEST(TellsOfNegotiation, AsksForMoreOfThemInALongText) {
  std::string text = "The singer began talks with a label on a deal.";
  EXPECT_TRUE(TellsOfNegotiation(text + std::string(500, ' ')));
  EXPECT_FALSE(TellsOfNegotiation(text + std::string(6000, ' ')));
}

TEST(TellsOfNegotiation, LetsShortTextsPass) {
  EXPECT_TRUE(TellsOfNegotiation("Norway rejected the plan."));
  EXPECT_TRUE(TellsOfNegotiation(""));
}

std::vector<v1::Claim> SomeClaims() {
  std::vector<v1::Claim> claims(5);
  claims[0].mutable_demand()->set_topic("elections");
  claims[1].mutable_response()->set_topic("ceasefire");
  claims[2].mutable_deadline();
  claims[3].mutable_deadline()->mutable_set_by()->set_id("NOR");
  claims[4].mutable_meeting();
  return claims;
}

TEST(DropOutsideNegotiation, KeepsWhatOnlyNegotiatorsSay) {
  std::vector<v1::Claim> claims = SomeClaims();
  DropOutsideNegotiation(Padded("Teachers demanded better pay."), &claims);
  ASSERT_EQ(claims.size(), 3u);
  EXPECT_TRUE(claims[0].has_response());
  EXPECT_TRUE(claims[1].deadline().has_set_by());
  EXPECT_TRUE(claims[2].has_meeting());
}

TEST(DropOutsideNegotiation, KeepsAllBesideTalks) {
  std::vector<v1::Claim> claims = SomeClaims();
  DropOutsideNegotiation(Padded("Mediators saw the two delegations."), &claims);
  EXPECT_EQ(claims.size(), 5u);
}

}  // namespace
}  // namespace claims
