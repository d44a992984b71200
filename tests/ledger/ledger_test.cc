#include "claims/ledger/ledger.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

v1::Claim Leads(const char* id, const char* party, const char* leader, const char* event) {
  v1::Claim c;
  c.set_id(id);
  c.mutable_leadership()->mutable_party()->set_id(party);
  c.mutable_leadership()->mutable_leader()->set_id(leader);
  c.mutable_leadership()->mutable_event()->set_id(event);
  return c;
}

v1::Claim Due(const char* id, const char* setter, const char* bound) {
  v1::Claim c;
  c.set_id(id);
  c.mutable_deadline()->mutable_set_by()->set_id(setter);
  c.mutable_deadline()->add_applies_to()->set_id(bound);
  return c;
}

std::string Ids(const Ledger& ledger, const Ledger::Handles& claims) {
  std::string out;
  for (ClaimHandle h : claims) out += (out.empty() ? "" : " ") + ledger.Claim(h).id();
  return out;
}

TEST(LedgerTest, FindsByDocumentEventAndSubject) {
  Ledger ledger;
  EXPECT_EQ(Ids(ledger, ledger.Put("b", {Leads("b1", "CHL", "ada-holm", "quito-1"),
                                         Due("b2", "BOL", "CHL")})),
            "b1 b2");
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1")});
  EXPECT_EQ(Ids(ledger, ledger.All()), "a1 b1 b2");
  EXPECT_EQ(Ids(ledger, ledger.ByEvent("quito-1")), "a1 b1");
  EXPECT_EQ(Ids(ledger, ledger.ByEvent("Quito-1")), "a1 b1");
  EXPECT_EQ(Ids(ledger, ledger.BySubject("CHL")), "b1 b2");
  EXPECT_EQ(Ids(ledger, ledger.BySubject("ada-holm")), "b1");
  EXPECT_EQ(Ids(ledger, ledger.BySubject("bergen")), "");
  EXPECT_EQ(ledger.documents(), 2u);
  EXPECT_EQ(ledger.claims(), 3u);
}

TEST(LedgerTest, ACorrectedDocumentLeavesNothingOfTheOld) {
  Ledger ledger;
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1"), Due("a2", "BOL", "CHL")});
  EXPECT_TRUE(ledger.Remove("a"));
  ledger.Put("a", {Leads("a3", "PER", "ada-holm", "quito-2")});
  EXPECT_EQ(Ids(ledger, ledger.All()), "a3");
  EXPECT_EQ(Ids(ledger, ledger.ByEvent("quito-1")), "");
  EXPECT_EQ(Ids(ledger, ledger.BySubject("bo-lind")), "");
  EXPECT_EQ(Ids(ledger, ledger.BySubject("PER")), "a3");
  EXPECT_EQ(ledger.claims(), 1u);
}

TEST(LedgerTest, RemoveForgetsAndKeepsOthers) {
  Ledger ledger;
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1")});
  ledger.Put("b", {Leads("b1", "PER", "bo-lind", "quito-1")});
  EXPECT_TRUE(ledger.Remove("a"));
  EXPECT_FALSE(ledger.Remove("a"));
  EXPECT_EQ(Ids(ledger, ledger.BySubject("PER")), "b1");
  EXPECT_EQ(ledger.Document("a"), nullptr);
  ASSERT_NE(ledger.Document("b"), nullptr);
  EXPECT_EQ(Ids(ledger, *ledger.Document("b")), "b1");
}

TEST(LedgerTest, ADocumentThatClaimsNothingIsKnown) {
  Ledger ledger;
  ledger.Put("a", {});
  EXPECT_EQ(ledger.documents(), 1u);
  ASSERT_NE(ledger.Document("a"), nullptr);
  EXPECT_TRUE(ledger.Document("a")->empty());
  EXPECT_TRUE(ledger.Remove("a"));
}

TEST(LedgerTest, GivesClaimsBackAsTheyWere) {
  Ledger ledger;
  const std::vector<v1::Claim> claims = {Leads("b1", "PER", "bo-lind", "e"),
                                         Due("b2", "PER", "CHL"), v1::Claim()};
  ledger.Put("gone", {Due("g", "PER", "CHL")});
  ledger.Remove("gone");
  const Ledger::Handles handles = ledger.Put("b", claims);
  ASSERT_EQ(handles.size(), claims.size());
  for (size_t i = 0; i < claims.size(); ++i) {
    EXPECT_EQ(ledger.Claim(handles[i]).SerializeAsString(), claims[i].SerializeAsString());
  }
  const auto as_given = Ledger::Pack({&claims[0], &claims[1], &claims[2]});
  EXPECT_TRUE(ledger.Says("b", as_given));
  EXPECT_FALSE(ledger.Says("c", as_given));
  EXPECT_FALSE(ledger.Says("b", Ledger::Pack({&claims[1], &claims[0], &claims[2]})));
  EXPECT_FALSE(ledger.Says("b", Ledger::Pack({&claims[0], &claims[1]}))) << "an empty one less";
}

TEST(LedgerTest, OrderOfArrivalDoesNotShow) {
  Ledger one, other;
  one.Put("a", {Leads("a1", "PER", "bo-lind", "e")});
  one.Put("b", {Leads("b1", "PER", "bo-lind", "e"), Leads("b0", "PER", "bo-lind", "e")});
  other.Put("b", {Leads("b1", "PER", "bo-lind", "e"), Leads("b0", "PER", "bo-lind", "e")});
  other.Put("a", {Leads("a1", "PER", "bo-lind", "e")});
  EXPECT_EQ(Ids(one, one.All()), "a1 b1 b0");
  EXPECT_EQ(Ids(one, one.All()), Ids(other, other.All()));
  EXPECT_EQ(Ids(one, one.ByEvent("e")), Ids(other, other.ByEvent("e")));
  EXPECT_EQ(Ids(one, one.BySubject("PER")), Ids(other, other.BySubject("PER")));
}

}  // namespace
}  // namespace claims
