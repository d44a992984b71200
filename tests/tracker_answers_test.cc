// What a tracker knows of meetings, heads and the past, over claims written by
// hand; and that none of it depends on how the claims came.
#include <algorithm>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "benchmarks/claim_generator.h"
#include "claims/tracker.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::unique_ptr<Tracker> EmptyTracker() {
  TrackerOptions options;
  options.shipped_packs = false;
  options.claims_only = true;
  auto tracker = Tracker::Create(options);
  EXPECT_TRUE(tracker.ok()) << tracker.status();
  return *std::move(tracker);
}

// One claim in a document of its own; the id is both's.
v1::Claim Claim(const std::string& id, const std::string& published, const std::string& body) {
  v1::Claim claim;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(body, &claim)) << body;
  claim.set_id(id);
  claim.set_document_id("doc-" + id);
  claim.set_publisher("Paper " + id);
  claim.set_published(published);
  claim.add_evidence()->set_quote("words of " + id);
  return claim;
}

v1::Claim Leads(const std::string& id, const std::string& published, const std::string& leader,
                const std::string& event = R"(id: "quito-2031-04-07")") {
  return Claim(id, published,
               absl::StrCat(R"(leadership { party { id: "CHL" } leader { id: ")",
                            absl::StrReplaceAll(leader, {{" ", "-"}}), R"(" name: ")", leader,
                            R"(" type: ENTITY_TYPE_PERSON } event { )", event,
                            R"( place { id: "quito" } date { start: "2031-04-07" end: "2031-04-07" }
                                parties { id: "CHL" } parties { id: "PER" } } })"));
}

std::string Lines(const std::vector<v1::Disagreement>& found) {
  std::vector<std::string> lines;
  for (const v1::Disagreement& d : found) {
    std::string values;
    for (const v1::Position& p : d.positions()) absl::StrAppend(&values, "|", p.value());
    lines.push_back(absl::StrCat(d.slot(), values));
  }
  return absl::StrJoin(lines, "\n");
}

std::string Ids(const std::vector<v1::Claim>& claims) {
  return absl::StrJoin(claims, " ", [](std::string* out, const v1::Claim& c) {
    absl::StrAppend(out, c.id());
  });
}

TEST(TrackerAnswersTest, AMeetingItsNamesAndWhyTheyAreOne) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(
      tracker
          ->AddClaims({Leads("a", "2031-04-08", "Ana Rojas"),
                       Leads("b", "2031-04-06", "Ana Rojas", R"(id: "talks" round: 2)"),
                       Claim("c", "2031-04-09", R"(demand { by { id: "PER" } topic: "trade" })")})
          .ok());
  const std::vector<v1::ResolvedEvent> events = tracker->Events();
  ASSERT_EQ(events.size(), 1u);
  const v1::ResolvedEvent& event = events[0];
  EXPECT_EQ(event.event().round(), 2);
  EXPECT_EQ(event.event().place().id(), "quito");
  ASSERT_EQ(event.accounts_size(), 2);
  EXPECT_EQ(event.accounts(0).names(0), "talks") << "the clearer one is first";
  EXPECT_EQ(event.accounts(0).because(), "");
  EXPECT_EQ(event.accounts(1).names(0), "quito-2031-04-07");
  EXPECT_EQ(event.accounts(1).because(), "parties, place, date");
  EXPECT_EQ(event.accounts(1).publishers(0), "Paper a");
  EXPECT_EQ(absl::StrJoin(event.claim_ids(), " "), "a b");
  for (const std::string& id :
       {event.id(), std::string("talks"), std::string("QUITO-2031-04-07")}) {
    const auto found = tracker->FindEvents(id);
    ASSERT_EQ(found.size(), 1u) << id;
    EXPECT_EQ(found[0].SerializeAsString(), event.SerializeAsString()) << id;
  }
  EXPECT_TRUE(tracker->FindEvents("a").empty());
  for (const v1::Claim& claim : tracker->Claims()) {
    const auto of_claim = tracker->EventOf(claim);
    ASSERT_EQ(of_claim.has_value(), claim.id() != "c") << claim.id();
    EXPECT_EQ(of_claim ? of_claim->id() : event.id(), event.id());
  }
  EXPECT_EQ(Ids(tracker->ClaimsOn(event.id())), "b a") << "by publication";
  EXPECT_TRUE(tracker->ClaimsOn("talks").empty()) << "a name is no id";
  EXPECT_EQ(Ids(tracker->ClaimsAbout("PER")), "a b c");
}

TEST(TrackerAnswersTest, HeadsOverTime) {
  const auto tracker = EmptyTracker();
  v1::Claim denied = Leads("d", "2031-04-10", "Luis Vega");
  denied.set_negated(true);
  ASSERT_TRUE(tracker
                  ->AddClaims({Leads("a", "2031-04-08", "Luis Vega"),
                               Leads("b", "2031-04-06", "Rojas"),
                               Leads("c", "2031-04-07", "Ana Rojas"), denied,
                               Leads("e", "", "Eva Soto")})
                  .ok());
  std::vector<std::string> lines;
  for (const Headship& h : tracker->HeadsOf("CHL")) {
    lines.push_back(absl::StrCat(h.denied ? "not " : "", h.leader.name(), " since ", h.since(),
                                 " by ", Ids(h.claims)));
    EXPECT_EQ(h.event_id, tracker->Events()[0].id());
  }
  EXPECT_EQ(absl::StrJoin(lines, "\n"),
            "Ana Rojas since 2031-04-06 by b c\n"
            "Luis Vega since 2031-04-08 by a\n"
            "not Luis Vega since 2031-04-10 by d\n"
            "Eva Soto since  by e");
  EXPECT_TRUE(tracker->HeadsOf("PER").empty());
}

TEST(TrackerAnswersTest, TheDisagreementsOfAReport) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(
      tracker
          ->AddClaims({Leads("a", "2031-04-08", "Ana Rojas"), Leads("b", "2031-04-08", "Luis Vega"),
                       Claim("c", "2031-04-09", R"(demand { by { id: "PER" } topic: "trade" })")})
          .ok());
  EXPECT_EQ(Lines(tracker->DisagreementsOf("doc-a")), "leader|Ana Rojas|Luis Vega");
  EXPECT_EQ(Lines(tracker->DisagreementsOf("doc-b")), "leader|Ana Rojas|Luis Vega");
  EXPECT_EQ(Lines(tracker->DisagreementsOf("doc-c")), "");
  EXPECT_EQ(Lines(tracker->DisagreementsOf("unheard of")), "");
}

TEST(TrackerAnswersTest, AsOfKnowsWhatWasPublishedByThen) {
  const auto tracker = EmptyTracker();
  ASSERT_TRUE(tracker
                  ->AddClaims({Leads("a", "2031-04-07", "Ana Rojas"),
                               Leads("b", "2031-04-08", "Luis Vega"),
                               Leads("c", "2031-04-09", "Eva Soto"), Leads("d", "", "Ida Paz")})
                  .ok());
  const auto as_of = [&](const char* day) {
    const auto view = tracker->AsOf(day);
    EXPECT_TRUE(view.ok()) << view.status();
    return absl::StrCat(Ids(view->Claims()), ": ", Lines(view->Disagreements()));
  };
  EXPECT_EQ(as_of("2031-04-06"), ": ");
  EXPECT_EQ(as_of("2031-04-07"), "a: ");
  EXPECT_EQ(as_of("2031-04-08"), "a b: leader|Ana Rojas|Luis Vega");
  EXPECT_EQ(as_of("2031-04-09T08:00:00Z"), "a b c: leader|Ana Rojas|Luis Vega|Eva Soto");
  EXPECT_EQ(tracker->AsOf("Friday").status().code(), absl::StatusCode::kInvalidArgument);
}

TEST(TrackerAnswersTest, ChangesSayWhatIsNewAndWhatIsSettled) {
  const auto tracker = EmptyTracker();
  const auto meeting = [](const char* id, const char* published, const char* status) {
    return Claim(id, published,
                 absl::StrCat(R"(meeting { parties { id: "CHL" } parties { id: "BOL" }
        place { id: "quito" } date { start: "2031-05-02" end: "2031-05-02" } status: )",
                              status, "}"));
  };
  // One dispute grows, one comes up.
  ASSERT_TRUE(tracker
                  ->AddClaims({Leads("a", "2031-04-07", "Ana Rojas"),
                               Leads("b", "2031-04-08", "Luis Vega"),
                               Leads("c", "2031-04-10", "Eva Soto"),
                               meeting("m", "2031-05-02", "MEETING_STATUS_HELD"),
                               meeting("n", "2031-05-02", "MEETING_STATUS_CANCELLED")})
                  .ok());
  const auto changes = [&](const char* since) {
    const auto found = tracker->Changes(since);
    EXPECT_TRUE(found.ok()) << found.status();
    std::string out = absl::StrCat("new ", Lines(found->appeared), "; gone ",
                                   Lines(found->resolved), "; changed");
    for (const auto& c : found->changed) {
      absl::StrAppend(&out, " ", Lines({c.before}), " to ", Lines({c.after}));
    }
    return out;
  };
  EXPECT_EQ(changes("2031-04-07"),
            "new leader|Ana Rojas|Luis Vega|Eva Soto\nstatus|CANCELLED|HELD; gone ; changed");
  EXPECT_EQ(changes("2031-04-08"),
            "new status|CANCELLED|HELD; gone ; changed leader|Ana Rojas|Luis Vega to "
            "leader|Ana Rojas|Luis Vega|Eva Soto");
  EXPECT_EQ(changes("2031-05-04"), "new ; gone ; changed");
  // A later report names both heads together, and so explains the others.
  v1::Claim one = Leads("x", "2031-05-09", "Ana Rojas"),
            two = Leads("y", "2031-05-09", "Luis Vega");
  v1::Claim three = Leads("z", "2031-05-09", "Eva Soto");
  two.set_document_id(one.document_id());
  three.set_document_id(one.document_id());
  ASSERT_TRUE(tracker->AddClaims({one, two, three}).ok());
  EXPECT_EQ(changes("2031-05-08"), "new ; gone leader|Ana Rojas|Luis Vega|Eva Soto; changed");
  EXPECT_EQ(tracker->Changes("Friday").status().code(), absl::StatusCode::kInvalidArgument);
}

TEST(TrackerAnswersTest, ATrackerForClaimsReadsNoReports) {
  const auto tracker = EmptyTracker();
  v1::Document document;
  document.set_id("a");
  document.set_text("Norway demanded a ceasefire.");
  EXPECT_EQ(tracker->Add(document).code(), absl::StatusCode::kFailedPrecondition);
}

// --- whatever way the claims came ---

std::string Everything(const Tracker& tracker) {
  std::string out;
  DisagreementOptions all;
  all.all = true;
  const auto add = [&out](const char* what, const std::vector<v1::Disagreement>& found) {
    for (const v1::Disagreement& d : found) {
      absl::StrAppend(&out, what, " ", d.ShortDebugString(), "\n");
    }
  };
  for (const v1::Claim& c : tracker.Claims()) absl::StrAppend(&out, c.id(), "\n");
  add("now", tracker.Disagreements(all));
  for (const v1::ResolvedEvent& e : tracker.Events()) {
    absl::StrAppend(&out, e.ShortDebugString(), Ids(tracker.ClaimsOn(e.id())), "\n");
  }
  for (const char* day : {"2006-01-15", "2006-02-20"}) {
    add(day, tracker.AsOf(day)->Disagreements(all));
    const Changes changes = *tracker.Changes(day, all);
    add("appeared", changes.appeared);
    add("resolved", changes.resolved);
    for (const auto& c : changes.changed) add("changed", {c.before, c.after});
  }
  for (const char* party : {"AAA", "ABB", "ACC", "ADD"}) {
    for (const Headship& h : tracker.HeadsOf(party)) {
      absl::StrAppend(&out, h.leader.name(), h.event_id, Ids(h.claims), "\n");
    }
  }
  return out;
}

TEST(TrackerAnswersTest, NoAnswerDependsOnOrderSplitsCorrectionsOrThreads) {
  const ClaimWorld world({2, /*claims=*/800, /*conflicts=*/5, /*days=*/60});
  std::vector<std::vector<v1::Claim>> reports;
  for (size_t i = 0; i < world.documents(); ++i) reports.push_back(world.Document(i));
  const auto straight = EmptyTracker();
  for (const auto& report : reports) ASSERT_TRUE(straight->AddClaims(report).ok());
  const std::string want = Everything(*straight);
  ASSERT_NE(want.find("appeared"), want.npos);
  ASSERT_NE(want.find("changed"), want.npos);
  ASSERT_NE(want.find("resolved "), want.npos);
  std::mt19937 random(9);
  for (int round = 0; round < 3; ++round) {
    std::shuffle(reports.begin(), reports.end(), random);
    const auto tracker = EmptyTracker();
    // Two threads, with questions in between; some reports come wrong first, one
    // is withdrawn.
    std::vector<std::thread> threads;
    for (size_t t = 0; t < 2; ++t) {
      threads.emplace_back([&, t] {
        for (size_t i = t; i < reports.size(); i += 2) {
          if (i % 5 == t) {
            std::vector<v1::Claim> wrong = reports[(i + 1) % reports.size()];
            for (v1::Claim& c : wrong) c.set_document_id(reports[i][0].document_id());
            EXPECT_TRUE(tracker->AddClaims(wrong).ok());
          }
          EXPECT_TRUE(tracker->AddClaims(reports[i]).ok());
          if (i % 7 == t) tracker->DisagreementsOf(reports[i][0].document_id());
        }
      });
    }
    std::vector<v1::Claim> withdrawn = reports[0];
    for (v1::Claim& c : withdrawn) c.set_document_id("withdrawn");
    EXPECT_TRUE(tracker->AddClaims(withdrawn).ok());
    for (std::thread& thread : threads) thread.join();
    EXPECT_TRUE(tracker->Remove("withdrawn"));
    ASSERT_EQ(Everything(*tracker), want) << "round " << round;
  }
}

}  // namespace
}  // namespace claims
