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

bool Negotiates(const std::string& text) { return ConcernOf(text) == Concern::kNegotiation; }

TEST(ConcernOf, AsksForItsWords) {
  EXPECT_TRUE(Negotiates(Padded("Mediators saw the two delegations.")));
  EXPECT_TRUE(Negotiates(Padded("The deal of the summit freed prisoners and brought peace.")));
  EXPECT_FALSE(Negotiates(Padded("Teachers demanded better pay and were turned down.")));
  EXPECT_FALSE(Negotiates(Padded("The shop offered a deal on boots.")));
}

TEST(ConcernOf, AsksANoteForOneWordOnly) {
  EXPECT_TRUE(Negotiates(Padded("Norway denied that it had asked for talks.")));
  EXPECT_FALSE(Negotiates(Padded("Norway denied that it had asked for a deal.")));
}

TEST(ConcernOf, AsksForMoreOfThemInALongText) {
  std::string text = "The singer began talks with a label on a deal.";
  EXPECT_TRUE(Negotiates(text + std::string(500, ' ')));
  EXPECT_FALSE(Negotiates(text + std::string(6000, ' ')));
}

TEST(ConcernOf, AsksABriefReportForAnyWord) {
  const auto brief = [](std::string text) {
    while (text.size() < 400) text += " Snow fell on the hills.";
    return text;
  };
  EXPECT_TRUE(Negotiates(brief("The foreign minister flew home.")));
  EXPECT_TRUE(Negotiates(brief("The shop offered a deal on boots.")));
  EXPECT_FALSE(Negotiates(brief("Teachers wanted better pay.")));
  EXPECT_FALSE(Negotiates(brief("The shop sold boots.")));
}

TEST(ConcernOf, LetsShortTextsPass) {
  EXPECT_TRUE(Negotiates("Norway rejected the plan."));
  EXPECT_TRUE(Negotiates(""));
}

TEST(ConcernOf, TellsConflictFromOtherNews) {
  struct Row {
    const char* name;
    const char* text;
    Concern concern;
  };
  const Row kRows[] = {
      {"Weather", "It rained.", Concern::kNone},
      {"Sport", "The home team met the champions and led by two goals.", Concern::kNone},
      {"Troops", "Norway must withdraw its soldiers by May 1, Chile said.", Concern::kConflict},
      {"Diplomacy", "Norwegian diplomats saw Chileans in Oslo.", Concern::kConflict},
      {"ShopDeal", "The shop offered a deal on boots.", Concern::kConflict},
      {"WithinAWord", "The award warmed the steward.", Concern::kNone},
      {"JoinedToAWord", "The anti-war film ran for a week.", Concern::kNone},
      {"StemWithAnyEnding", "Diplomacy is slow.", Concern::kConflict},
      {"Capitals", "WAR COMES TO THE HILLS.", Concern::kConflict},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(static_cast<int>(ConcernOf(Padded(row.text))), static_cast<int>(row.concern))
        << row.name;
  }
}

std::vector<CompiledTopic> SomeTopics() {
  std::vector<CompiledTopic> topics(2);
  topics[0] = {"ceasefire", 50, LazyRegex(), false};
  topics[1] = {"elections", 50, LazyRegex(), true};
  return topics;
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
  const std::string text = Padded("Teachers near the army camp demanded better pay.");
  DropOutsideNegotiation(ConcernOf(text), SomeTopics(), &claims);
  ASSERT_EQ(claims.size(), 3u);
  EXPECT_TRUE(claims[0].has_response());
  EXPECT_TRUE(claims[1].deadline().has_set_by());
  EXPECT_TRUE(claims[2].has_meeting());
}

TEST(DropOutsideNegotiation, KeepsNothingBesideOtherNews) {
  std::vector<v1::Claim> claims = SomeClaims();
  const Concern concern = ConcernOf(Padded("Teachers demanded better pay."));
  DropOutsideNegotiation(concern, SomeTopics(), &claims);
  EXPECT_TRUE(claims.empty());
}

TEST(DropOutsideNegotiation, KeepsAllBesideTalks) {
  std::vector<v1::Claim> claims = SomeClaims();
  const Concern concern = ConcernOf(Padded("Mediators saw the two delegations."));
  DropOutsideNegotiation(concern, SomeTopics(), &claims);
  EXPECT_EQ(claims.size(), 5u);
}

TEST(DropWithoutSides, KeepsWhatNamesTheOtherOrIsNoEverydayMatter) {
  std::vector<v1::Claim> claims = SomeClaims();
  claims.emplace_back(claims[0]).mutable_demand()->add_of()->set_id("CHL");
  claims.emplace_back(claims[2]).mutable_deadline()->add_applies_to()->set_id("CHL");
  DropWithoutSides(Padded("Mediators saw a delegation."), SomeTopics(), &claims);
  ASSERT_EQ(claims.size(), 5u);
  EXPECT_TRUE(claims[0].has_response());
  EXPECT_TRUE(claims[1].deadline().has_set_by());
  EXPECT_TRUE(claims[2].has_meeting());
  EXPECT_EQ(claims[3].demand().of_size(), 1);
  EXPECT_EQ(claims[4].deadline().applies_to_size(), 1);
}

v1::Claim MeetingOf(const std::vector<std::string>& parties) {
  v1::Claim claim;
  for (const std::string& party : parties) claim.mutable_meeting()->add_parties()->set_id(party);
  return claim;
}

TEST(DropWithoutSides, KnowsABodysOwnSession) {
  struct Row {
    const char* name;
    std::vector<std::string> parties;
    const char* text;
    size_t kept;
  };
  const std::vector<Row> rows = {
      {"Body", {"fisheries-council"}, "Mediators saw a delegation.", 0},
      {"BodyAmongOtherNews", {"fisheries-council"}, "Prices rose.", 0},
      {"StateWhoseCampsMeet", {"YEM"}, "Mediators saw a delegation.", 1},
      {"StateAmongOtherNews", {"YEM"}, "Prices rose.", 0},
      {"Two", {"NOR", "CHL"}, "Prices rose.", 1},
  };
  for (const Row& row : rows) {
    std::vector<v1::Claim> claims = {MeetingOf(row.parties)};
    DropWithoutSides(Padded(row.text), SomeTopics(), &claims);
    EXPECT_EQ(claims.size(), row.kept) << row.name;
  }
}

TEST(DropWithoutSides, KeepsAttendanceWherePeopleNegotiate) {
  struct Row {
    const char* name;
    std::string text;
    size_t kept;
  };
  const Row kRows[] = {
      {"Talks", Padded("Berg was at the talks."), 1},
      {"Envoy", Padded("An envoy saw Berg."), 1},
      {"Assembly", Padded("Berg was at the general meeting."), 0},
      {"Note", "Berg was at the general meeting." + std::string(400, ' '), 1},
  };
  for (const Row& row : kRows) {
    std::vector<v1::Claim> claims(1);
    claims[0].mutable_participation()->set_attends(true);
    DropWithoutSides(row.text, SomeTopics(), &claims);
    EXPECT_EQ(claims.size(), row.kept) << row.name;
  }
}

std::vector<v1::Claim> ClaimsOnPeace() {
  std::vector<v1::Claim> claims(5);
  claims[0].mutable_agreement()->set_topic("peace_deal");
  claims[1].mutable_demand()->set_topic("peace_deal");
  claims[2].mutable_proposal()->set_topic("peace_deal");
  claims[3].mutable_response()->set_topic("peace_deal");
  claims[4].mutable_response()->set_topic("trade");
  return claims;
}

TEST(DropPeaceWithoutStrife, TakesADealOfBusinessForAnotherMatter) {
  std::vector<v1::Claim> claims = ClaimsOnPeace();
  DropPeaceWithoutStrife(Padded("Norway and Chile signed a deal on cod."), &claims);
  ASSERT_EQ(claims.size(), 2u);
  EXPECT_EQ(claims[0].agreement().topic(), "other");
  EXPECT_EQ(claims[1].response().topic(), "trade");
}

TEST(DropPeaceWithoutStrife, KeepsPeaceBesideWarAndInShortTexts) {
  for (const std::string& text :
       {Padded("The rebels signed."), Padded("Sanctions hurt."), std::string("They signed.")}) {
    std::vector<v1::Claim> claims = ClaimsOnPeace();
    DropPeaceWithoutStrife(text, &claims);
    ASSERT_EQ(claims.size(), 5u) << text;
    EXPECT_EQ(claims[0].agreement().topic(), "peace_deal") << text;
  }
}

TEST(DropWithoutSides, KeepsAllOfAShortText) {
  std::vector<v1::Claim> claims = SomeClaims();
  DropWithoutSides("Norway wants elections.", SomeTopics(), &claims);
  EXPECT_EQ(claims.size(), 5u);
}

}  // namespace
}  // namespace claims
