#include "claims/tracker.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// Chile's delegation to one event is led by `leader`, says document `document_id`.
v1::Claim Leads(const std::string& id, const std::string& document_id, const std::string& leader,
                int start = 0) {
  v1::Claim claim;
  const bool parsed = google::protobuf::TextFormat::ParseFromString(
      R"pb(modality: MODALITY_PLANNED published: "2031-04-05"
           leadership {
             party { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE }
             leader { type: ENTITY_TYPE_PERSON }
             event {
               id: "oslo-2031-04-07"
               place { id: "oslo" name: "Oslo" type: ENTITY_TYPE_PLACE }
               date { start: "2031-04-07" end: "2031-04-07" granularity: GRANULARITY_DAY }
               parties { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE }
               parties { id: "PER" name: "Peru" type: ENTITY_TYPE_STATE }
             }
           })pb",
      &claim);
  EXPECT_TRUE(parsed);
  claim.set_id(id);
  claim.set_document_id(document_id);
  claim.set_publisher("Paper of " + document_id);
  claim.mutable_leadership()->mutable_leader()->set_name(leader);
  std::string slug = leader;
  std::replace(slug.begin(), slug.end(), ' ', '-');
  claim.mutable_leadership()->mutable_leader()->set_id(slug);
  v1::Evidence* evidence = claim.add_evidence();
  evidence->set_start(start);
  evidence->set_end(start + 9);
  evidence->set_quote("will lead");
  return claim;
}

std::vector<v1::Claim> TwoLeaders() {
  return {Leads("1", "a", "Ana Rojas"), Leads("2", "b", "Luis Vega")};
}

v1::Document Report(const std::string& id, const std::string& leader) {
  v1::Document document;
  document.set_id(id);
  document.set_publisher("Paper of " + id);
  document.set_published("2031-05-12");
  document.set_text(
      "Armenia and Azerbaijan will hold talks in Oslo on May 14. "
      "The Armenian delegation will be led by Foreign Minister " + leader + ".\n");
  return document;
}

// Without packs: for tests that bring their own claims.
std::unique_ptr<Tracker> EmptyTracker() {
  TrackerOptions options;
  options.shipped_packs = false;
  auto tracker = Tracker::Create(options);
  EXPECT_TRUE(tracker.ok()) << tracker.status();
  return *std::move(tracker);
}

std::unique_ptr<Tracker> FullTracker() {
  auto tracker = Tracker::Create();
  EXPECT_TRUE(tracker.ok()) << tracker.status();
  return *std::move(tracker);
}

std::string Bytes(const Tracker& tracker) {
  std::string bytes;
  for (const v1::Claim& claim : tracker.Claims()) bytes += claim.DebugString();
  DisagreementOptions all;
  all.all = true;
  for (const v1::Disagreement& d : tracker.Disagreements(all)) bytes += d.DebugString();
  return bytes;
}

std::vector<std::string> ClaimIds(const Tracker& tracker) {
  std::vector<std::string> ids;
  for (const v1::Claim& claim : tracker.Claims()) ids.push_back(claim.id());
  return ids;
}

TEST(TrackerTest, TwoLeadersOfOneDelegationConflict) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(tracker->AddClaims(TwoLeaders()).ok());
  const auto found = tracker->Disagreements();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].relation(), v1::RELATION_CONFLICT);
  EXPECT_EQ(found[0].slot(), "leader");
  EXPECT_EQ(found[0].positions_size(), 2);
}

TEST(TrackerTest, OneLeaderDoesNot) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(
      tracker->AddClaims({Leads("1", "a", "Ana Rojas"), Leads("2", "b", "Ana Rojas")}).ok());
  EXPECT_TRUE(tracker->Disagreements().empty());
}

TEST(TrackerTest, TheOrderOfDocumentsDoesNotMatter) {
  std::vector<v1::Claim> claims = {Leads("1", "a", "Ana Rojas"), Leads("2", "b", "Luis Vega"),
                                   Leads("3", "c", "Ana Rojas"), Leads("4", "d", "Eva Soto")};
  const auto reference = EmptyTracker();
  ASSERT_TRUE(reference->AddClaims(claims).ok());
  const std::string want = Bytes(*reference);
  std::vector<int> order = {0, 1, 2, 3};
  do {
    const auto tracker = EmptyTracker();
    for (int i : order) ASSERT_TRUE(tracker->AddClaims({claims[i]}).ok());
    ASSERT_EQ(Bytes(*tracker), want);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(TrackerTest, ClaimsComeByDocumentThenPlaceEachOnce) {
  const auto tracker = EmptyTracker();
  const v1::Claim late = Leads("1", "b", "Ana Rojas", 90);
  ASSERT_TRUE(tracker
                  ->AddClaims({late, Leads("2", "b", "Ana Rojas", 10), late,
                               Leads("3", "a", "Ana Rojas", 50)})
                  .ok());
  EXPECT_EQ(ClaimIds(*tracker), (std::vector<std::string>{"3", "2", "1"}));
}

TEST(TrackerTest, ADocumentAddedAgainReplacesItself) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(tracker->AddClaims(TwoLeaders()).ok());
  ASSERT_TRUE(tracker->AddClaims({Leads("9", "b", "Ana Rojas")}).ok());
  EXPECT_TRUE(tracker->Disagreements().empty());
  EXPECT_EQ(ClaimIds(*tracker), (std::vector<std::string>{"1", "9"}));
}

TEST(TrackerTest, RemoveForgets) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(tracker->AddClaims(TwoLeaders()).ok());
  EXPECT_TRUE(tracker->Remove("b"));
  EXPECT_FALSE(tracker->Remove("b"));
  EXPECT_TRUE(tracker->Disagreements().empty());
  EXPECT_EQ(ClaimIds(*tracker), (std::vector<std::string>{"1"}));
}

TEST(TrackerTest, AClaimOfNoDocumentIsRefusedAndNothingChanges) {
  const auto tracker = EmptyTracker();
  const absl::Status status =
      tracker->AddClaims({Leads("1", "a", "Ana Rojas"), Leads("2", "", "Luis Vega")});
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_TRUE(tracker->Claims().empty());
}

TEST(TrackerTest, AFaultyPackIsExplained) {
  TrackerOptions options;
  options.packs.push_back({"mine.textproto", "name: \"mine\"\nrulle { }\n"});
  std::vector<Issue> issues;
  const auto tracker = Tracker::Create(options, &issues);
  EXPECT_EQ(tracker.status().code(), absl::StatusCode::kInvalidArgument);
  ASSERT_TRUE(HasError(issues));
  EXPECT_NE(tracker.status().message().find("mine.textproto:2: "), absl::string_view::npos)
      << tracker.status();
}

TEST(TrackerTest, DocumentsThatCannotBeReadChangeNothing) {
  const auto tracker = FullTracker();
  ASSERT_TRUE(tracker->Add(Report("a", "Davit Sarafyan")).ok());
  const std::string before = Bytes(*tracker);
  v1::Document nameless = Report("", "Davit Sarafyan");
  v1::Document latin1 = Report("a", "Caf\xe9");
  v1::Document nul = Report("a", std::string("D\0S", 3));
  v1::Document undated = Report("a", "Davit Sarafyan");
  undated.set_published("Friday");
  for (const v1::Document* bad : {&nameless, &latin1, &nul, &undated}) {
    EXPECT_EQ(tracker->Add(*bad).code(), absl::StatusCode::kInvalidArgument);
    EXPECT_EQ(Bytes(*tracker), before);
  }
}

TEST(TrackerTest, AddIsExtractAndKeep) {
  const auto tracker = FullTracker();
  const v1::Document report = Report("a", "Davit Sarafyan");
  const auto extracted = tracker->Extract(report);
  ASSERT_TRUE(extracted.ok()) << extracted.status();
  ASSERT_FALSE(extracted->empty());
  EXPECT_TRUE(tracker->Claims().empty()) << "Extract keeps nothing";
  for (const v1::Claim& claim : *extracted) {
    EXPECT_EQ(claim.document_id(), "a");
    for (const v1::Evidence& e : claim.evidence()) {
      EXPECT_EQ(e.quote(), report.text().substr(e.start(), e.end() - e.start()));
    }
  }
  ASSERT_TRUE(tracker->Add(report).ok());
  const auto other = EmptyTracker();
  ASSERT_TRUE(other->AddClaims(*extracted).ok());
  EXPECT_EQ(Bytes(*tracker), Bytes(*other));
}

TEST(TrackerTest, ManyThreadsGiveTheSameAsOne) {
  const std::vector<std::string> leaders = {"Davit Sarafyan", "Anahit Petrosian", "Levon Aslanyan"};
  std::vector<v1::Document> reports;
  for (int i = 0; i < 24; ++i) reports.push_back(Report("r" + std::to_string(i), leaders[i % 3]));
  const auto one = FullTracker();
  for (const v1::Document& report : reports) ASSERT_TRUE(one->Add(report).ok());
  const auto many = FullTracker();
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (size_t i = t; i < reports.size(); i += 4) {
        EXPECT_TRUE(many->Add(reports[i]).ok());
        many->Disagreements();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(Bytes(*many), Bytes(*one));
  EXPECT_FALSE(one->Disagreements().empty());
}

}  // namespace
}  // namespace claims
