// `claims timeline`, `who` and `explain`, and the filters of `check`: over
// claims written by hand, so that what is tested is these and not extraction.
#include <string>

#include "gtest/gtest.h"
#include "tests/cli/run_program.h"

namespace claims {
namespace {

using testing::Values;

std::string Leads(const std::string& id, const std::string& published, const std::string& leader,
                  const std::string& slug) {
  return R"({"id":")" + id + R"(","documentId":"doc-)" + id + R"(","publisher":"Paper )" + id +
         R"(",)" + (published.empty() ? "" : R"("published":")" + published + R"(",)") +
         R"("evidence":[{"start":0,"end":10,"quote":")" + leader +
         R"( leads"}],"modality":"ACTUAL","leadership":{"party":{"id":"CHL","name":"Chile",)"
         R"("type":"ENTITY_TYPE_STATE"},"leader":{"id":")" +
         slug + R"(","name":")" + leader +
         R"(","type":"ENTITY_TYPE_PERSON"},"event":{"id":"oslo-2031-04-07","place":{"id":"oslo",)"
         R"("name":"Oslo","type":"ENTITY_TYPE_PLACE"},"date":{"start":"2031-04-07",)"
         R"("end":"2031-04-07"},"parties":[{"id":"CHL","name":"Chile"},{"id":"PER",)"
         R"("name":"Peru"}]}}})"
         "\n";
}

// Two papers that disagree on Chile's head, and a demand beside them.
std::string Claims() {
  return Leads("b", "2031-04-09", "Luis Vega", "luis-vega") +
         Leads("a", "2031-04-08", "Ana Rojas", "ana-rojas") +
         R"({"id":"c","documentId":"doc-c","published":"2031-04-10","evidence":[{"start":0,)"
         R"("end":6,"quote":"Bolivia demands"}],"demand":{"by":{"id":"BOL","name":"Bolivia"},)"
         R"("topic":"trade"}})"
         "\n";
}

struct FilterCase {
  const char* name;
  const char* flag;
  bool kept;
};

class CheckFilterTest : public testing::TestWithParam<FilterCase> {};

TEST_P(CheckFilterTest, KeepsOrDropsTheDisagreement) {
  const Outcome outcome = RunClaims({"check", "--claims", GetParam().flag, "-"}, Claims());
  EXPECT_EQ(outcome.status, GetParam().kept ? 1 : 0) << outcome.err;
  EXPECT_EQ(outcome.out.empty(), !GetParam().kept) << outcome.out;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CheckFilterTest,
    Values(FilterCase{"kind", "--kind=leadership", true},
           FilterCase{"other_kind", "--kind=meeting", false},
           FilterCase{"party_by_id", "--party=chl", true},
           FilterCase{"party_by_name", "--party=Chile", true},
           FilterCase{"person", "--party=Ana Rojas", true},
           FilterCase{"party_of_another_claim", "--party=BOL", false},
           FilterCase{"place_is_no_party", "--party=Oslo", false},
           FilterCase{"event", "--event=oslo-2031-04-07", true},
           FilterCase{"other_event", "--event=oslo-2031-04-08", false},
           FilterCase{"since_the_last", "--since=2031-04-09", true},
           FilterCase{"since_later", "--since=2031-04-10", false},
           FilterCase{"as_of_the_last", "--as-of=2031-04-09", true},
           FilterCase{"as_of_before", "--as-of=2031-04-08", false},
           FilterCase{"severe", "--min-severity=0", true},
           FilterCase{"not_so_severe", "--min-severity=1", false}),
    [](const auto& info) { return info.param.name; });

TEST(AsOfTest, WhatHasNoDateIsLeftOut) {
  const std::string claims = Leads("a", "2031-04-08", "Ana Rojas", "ana-rojas") +
                             Leads("b", "", "Luis Vega", "luis-vega");
  EXPECT_EQ(RunClaims({"check", "--claims", "-"}, claims).status, 1);
  EXPECT_EQ(RunClaims({"check", "--claims", "--as-of=2031-04-08", "-"}, claims).status, 0);
}

TEST(CheckFilterTest, SaysThatANameIsUnknown) {
  const Outcome party = RunClaims({"check", "--claims", "--party=Chiel", "-"}, Claims());
  EXPECT_EQ(party.status, 0);
  EXPECT_EQ(party.err,
            "claims: warning: --party is \"Chiel\"; no claim is about it; did you mean Chile?\n");
  const Outcome event = RunClaims({"timeline", "--claims", "--event=nowhere", "-"}, Claims());
  EXPECT_EQ(event.status, 0);
  EXPECT_NE(event.err.find("--event is \"nowhere\"; no meeting goes by it"), std::string::npos)
      << event.err;
  EXPECT_EQ(RunClaims({"check", "--claims", "--party=BOL", "-"}, Claims()).err, "")
      << "a party of which nothing is disputed is known all the same";
  EXPECT_NE(RunClaims({"who", "Anna Rojas", "--claims", "-"}, Claims()).err.find("Ana Rojas?"),
            std::string::npos);
}

TEST(ChangesTest, WhatIsNewAndWhatChangedSinceADay) {
  const auto changes = [](const char* since, const char* format) {
    return RunClaims({"changes", "--claims", since, format, "-"},
                     Claims() + Leads("d", "2031-04-10", "Ana Rojas", "ana-rojas"));
  };
  const Outcome appeared = changes("--since=2031-04-08", "--format=jsonl");
  EXPECT_EQ(appeared.status, 0) << appeared.err;
  EXPECT_EQ(appeared.out.rfind("{\"change\":\"CHANGE_APPEARED\",\"disagreement\":{\"id\":", 0), 0u)
      << appeared.out;
  EXPECT_EQ(appeared.out.find("\"before\""), std::string::npos);
  const Outcome changed = changes("--since=2031-04-09", "--format=jsonl");
  EXPECT_EQ(changed.out.rfind("{\"change\":\"CHANGE_CHANGED\"", 0), 0u) << changed.out;
  EXPECT_NE(changed.out.find("\"before\":{\"id\":"), std::string::npos);
  EXPECT_EQ(changes("--since=2031-04-10", "--format=jsonl").out, "");
  const std::string text = changes("--since=2031-04-09", "--format=text").out;
  for (const char* part : {"Changed since 2031-04-09\n\nCONFLICT",
                           "before: Ana Rojas (Paper a); Luis Vega (Paper b)\n",
                           "\n0 new, 1 changed, 0 resolved since 2031-04-09\n"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
  }
}

TEST(ChangesTest, NeedsADay) {
  const Outcome outcome = RunClaims({"changes", "--claims", "-"}, Claims());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            "claims: `claims changes` needs --since=DATE, the last day that is known already\n");
}

TEST(TimelineTest, ByMeetingThenPartyThenPublication) {
  const Outcome outcome =
      RunClaims({"timeline", "--claims", "--format=text", "-"}, Claims());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  size_t at = 0;
  for (const char* part :
       {"Oslo, 7 Apr 2031; Chile, Peru [", "]\n-- Chile (CHL)\n2031-04-08\n", "Ana Rojas",
        "2031-04-09\n", "Luis Vega", "\nno meeting\n", "-- Bolivia", "Bolivia demands"}) {
    const size_t found = outcome.out.find(part, at);
    ASSERT_NE(found, std::string::npos) << part << " in\n" << outcome.out;
    at = found;
  }
}

TEST(TimelineTest, RecordsAreTheClaimsInOrder) {
  const Outcome outcome =
      RunClaims({"timeline", "--claims", "--kind=leadership", "-"}, Claims());
  EXPECT_EQ(outcome.out.rfind("{\"id\":\"a\",", 0), 0u) << outcome.out;
  EXPECT_NE(outcome.out.find("\n{\"id\":\"b\","), std::string::npos);
  EXPECT_EQ(outcome.out.find("\"id\":\"c\""), std::string::npos);
}

TEST(WhoTest, HeadsWithTheirSources) {
  for (const char* party : {"CHL", "chile"}) {
    const Outcome outcome =
        RunClaims({"who", party, "--claims", "--format=text", "-"}, Claims());
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              "Ana Rojas at Oslo, 7 Apr 2031\n"
              "  2031-04-08  Paper a: \"Ana Rojas leads\"\n"
              "Luis Vega at Oslo, 7 Apr 2031\n"
              "  2031-04-09  Paper b: \"Luis Vega leads\"\n");
  }
  EXPECT_EQ(RunClaims({"who", "PER", "--claims", "--format=text", "-"}, Claims()).out,
            "nobody is said to head a delegation of PER\n")
      << "a party to the meeting is not the one that is headed";
  EXPECT_EQ(RunClaims({"who", "CHL"}).err,
            "claims: `claims who CHL` needs an INPUT after the party\n");
  EXPECT_EQ(RunClaims({"who"}).status, 2);
}

TEST(ExplainTest, ADisagreementWithEveryClaim) {
  const std::string line = RunClaims({"check", "--claims", "-"}, Claims()).out;
  const size_t start = line.find("\"id\":\"") + 6;
  const std::string id = line.substr(start, line.find('"', start) - start);
  const Outcome outcome =
      RunClaims({"explain", id, "--claims", "--format=text", "-"}, Claims());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  for (const char* part : {"CONFLICT", "taken to be about one meeting:\nOslo, 7 Apr 2031; ",
                           "Paper a, Paper b, as \"oslo-2031-04-07\"",
                           "\nleader = Ana Rojas\n", "\nleader = Luis Vega\n",
                           "\"Luis Vega leads\""}) {
    EXPECT_NE(outcome.out.find(part), std::string::npos) << part << " in\n" << outcome.out;
  }
  EXPECT_EQ(RunClaims({"explain", id, "--claims", "-"}, Claims()).out, line);
  EXPECT_NE(RunClaims({"explain", "c", "--claims", "--format=text", "-"}, Claims())
                .out.find("Bolivia demands"),
            std::string::npos);
  const Outcome unknown = RunClaims({"explain", "zzz", "--claims", "-"}, Claims());
  EXPECT_EQ(unknown.status, 2);
  EXPECT_EQ(unknown.err,
            "claims: no disagreement, claim or meeting has the id \"zzz\"; `claims check --all "
            "--format=jsonl` prints the ids\n");
}

// The same meeting under another name, by a report that knows less of it.
std::string OtherName() {
  std::string claim = Leads("d", "2031-04-08", "Ana Rojas", "ana-rojas");
  const std::string name = "oslo-2031-04-07", parties = R"({"id":"PER","name":"Peru"})";
  claim.replace(claim.find(name), name.size(), "oslo-talks");
  claim.replace(claim.find("," + parties), parties.size() + 1, "");
  return claim;
}

TEST(ExplainTest, AMeetingWithItsNamesAndWhyTheyAreOne) {
  const Outcome by_name = RunClaims(
      {"explain", "oslo-talks", "--claims", "--format=text", "-"}, Claims() + OtherName());
  EXPECT_EQ(by_name.status, 0) << by_name.err;
  for (const char* part : {"Oslo, 7 Apr 2031; Chile, Peru [", "as \"oslo-2031-04-07\"",
                           "Paper d, as \"oslo-talks\"; the same meeting by: parties, place, date",
                           "\"Luis Vega leads\""}) {
    EXPECT_NE(by_name.out.find(part), std::string::npos) << part << " in\n" << by_name.out;
  }
  const size_t open = by_name.out.find('['), close = by_name.out.find(']');
  const std::string id = by_name.out.substr(open + 1, close - open - 1);
  EXPECT_EQ(
      RunClaims({"explain", id, "--claims", "--format=text", "-"}, Claims() + OtherName()).out,
      by_name.out);
  EXPECT_EQ(RunClaims({"explain", id, "--claims", "-"}, Claims() + OtherName())
                .out.rfind("{\"id\":\"" + id + "\",\"event\":{", 0),
            0u);
}

TEST(EventFilterTest, FindsClaimsOfTheMeetingUnderAnyName) {
  const Outcome outcome = RunClaims({"timeline", "--claims", "--event=OSLO-talks", "-"},
                                    Claims() + OtherName());
  for (const char* id : {"a", "b", "d"}) {
    EXPECT_NE(outcome.out.find(std::string("{\"id\":\"") + id + "\""), std::string::npos) << id;
  }
  EXPECT_EQ(outcome.out.find("{\"id\":\"c\""), std::string::npos);
}

std::string Meets(const std::string& id, const std::string& place) {
  return R"({"id":")" + id + R"(","documentId":"doc-)" + id +
         R"(","published":"2031-04-08","modality":"ACTUAL","evidence":[{"quote":"they met"}],)"
         R"("meeting":{"parties":[{"id":"CHL"},{"id":"PER"}],"place":)" + place +
         R"(,"date":{"start":"2031-04-07","end":"2031-04-07"},"status":"HELD"}})"
         "\n";
}

TEST(ClaimsInputTest, ThePacksTellWhichPlaceLiesInWhich) {
  const Outcome outcome =
      RunClaims({"check", "--claims", "--all", "-"},
                Meets("a", R"({"id":"oslo","name":"Oslo"})") +
                    Meets("b", R"({"id":"NOR","name":"Norway"})"));
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_NE(outcome.out.find("\"relation\":\"RELATION_REFINEMENT\""), std::string::npos)
      << outcome.out;
}

}  // namespace
}  // namespace claims
