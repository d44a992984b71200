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

std::string Ids(const std::vector<const v1::Claim*>& claims) {
  std::string out;
  for (const v1::Claim* c : claims) out += (out.empty() ? "" : " ") + c->id();
  return out;
}

TEST(LedgerTest, FindsByDocumentEventAndSubject) {
  Ledger ledger;
  EXPECT_FALSE(ledger.Put("b", {Leads("b1", "CHL", "ada-holm", "quito-1"), Due("b2", "BOL", "CHL")}));
  EXPECT_FALSE(ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1")}));
  EXPECT_EQ(Ids(ledger.All()), "a1 b1 b2");
  EXPECT_EQ(Ids(ledger.ByEvent("quito-1")), "a1 b1");
  EXPECT_EQ(Ids(ledger.BySubject("CHL")), "b1 b2");
  EXPECT_EQ(Ids(ledger.BySubject("ada-holm")), "b1");
  EXPECT_EQ(Ids(ledger.BySubject("bergen")), "");
  EXPECT_EQ(ledger.documents(), 2u);
  EXPECT_EQ(ledger.claims(), 3u);
}

TEST(LedgerTest, ACorrectedDocumentLeavesNothingOfTheOld) {
  Ledger ledger;
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1"), Due("a2", "BOL", "CHL")});
  EXPECT_TRUE(ledger.Put("a", {Leads("a3", "PER", "ada-holm", "quito-2")}));
  EXPECT_EQ(Ids(ledger.All()), "a3");
  EXPECT_EQ(Ids(ledger.ByEvent("quito-1")), "");
  EXPECT_EQ(Ids(ledger.BySubject("bo-lind")), "");
  EXPECT_EQ(Ids(ledger.BySubject("PER")), "a3");
  EXPECT_EQ(ledger.claims(), 1u);
}

TEST(LedgerTest, RemoveForgetsAndKeepsOthers) {
  Ledger ledger;
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "quito-1")});
  ledger.Put("b", {Leads("b1", "PER", "bo-lind", "quito-1")});
  const auto held = ledger.Document("a");
  EXPECT_TRUE(ledger.Remove("a"));
  EXPECT_FALSE(ledger.Remove("a"));
  EXPECT_EQ(Ids(ledger.BySubject("PER")), "b1");
  EXPECT_EQ(ledger.Document("a"), nullptr);
  ASSERT_NE(held, nullptr);
  EXPECT_EQ((*held)[0].id(), "a1");
}

TEST(LedgerTest, ADocumentThatClaimsNothingIsKnown) {
  Ledger ledger;
  ledger.Put("a", {});
  EXPECT_EQ(ledger.documents(), 1u);
  ASSERT_NE(ledger.Document("a"), nullptr);
  EXPECT_TRUE(ledger.Document("a")->empty());
  EXPECT_TRUE(ledger.Remove("a"));
}

TEST(LedgerTest, ASnapshotOutlivesChanges) {
  Ledger ledger;
  ledger.Put("b", {Leads("b1", "PER", "bo-lind", "e")});
  ledger.Put("a", {Leads("a1", "PER", "bo-lind", "e")});
  const auto snapshot = ledger.Snapshot();
  ledger.Remove("a");
  ledger.Put("b", {});
  ASSERT_EQ(snapshot.size(), 2u);
  EXPECT_EQ((*snapshot[0])[0].id(), "a1");
  EXPECT_EQ((*snapshot[1])[0].id(), "b1");
}

TEST(LedgerTest, OrderOfArrivalDoesNotShow) {
  Ledger one, other;
  one.Put("a", {Leads("a1", "PER", "bo-lind", "e")});
  one.Put("b", {Leads("b1", "PER", "bo-lind", "e"), Leads("b0", "PER", "bo-lind", "e")});
  other.Put("b", {Leads("b1", "PER", "bo-lind", "e"), Leads("b0", "PER", "bo-lind", "e")});
  other.Put("a", {Leads("a1", "PER", "bo-lind", "e")});
  EXPECT_EQ(Ids(one.All()), "a1 b1 b0");
  EXPECT_EQ(Ids(one.All()), Ids(other.All()));
  EXPECT_EQ(Ids(one.ByEvent("e")), Ids(other.ByEvent("e")));
  EXPECT_EQ(Ids(one.BySubject("PER")), Ids(other.BySubject("PER")));
}

}  // namespace
}  // namespace claims
