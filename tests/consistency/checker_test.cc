#include "claims/consistency/checker.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "tests/consistency/scenario.h"
#include "tests/consistency/scenarios.h"

namespace claims {
namespace {

CheckOptions AllRelations() {
  CheckOptions options;
  options.all = true;
  options.within = [](absl::string_view place) -> std::string {
    return place == "bergen" ? "NOR" : place == "quito" ? "ECU" : "";
  };
  return options;
}

std::vector<Scenario> AllScenarios() {
  std::vector<Scenario> all = MeetingScenarios();
  for (auto more : {ExchangeScenarios(), TopicScenarios()}) {
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

std::vector<std::string> Serialised(const std::vector<v1::Disagreement>& found) {
  std::vector<std::string> out;
  for (const v1::Disagreement& d : found) out.push_back(d.SerializeAsString());
  return out;
}

// Everything at once: the scenarios share parties, places and months.
std::vector<v1::Claim> OneCorpus() {
  std::vector<v1::Claim> out;
  for (const Scenario& s : AllScenarios()) {
    for (v1::Claim& c : BuildClaims(s)) {
      c.set_document_id(std::string(s.name) + c.document_id());
      c.set_id(std::string(s.name) + c.id());
      out.push_back(std::move(c));
    }
  }
  return out;
}

TEST(CheckerTest, FindsWhatTheScenariosHold) {
  for (const Scenario& scenario : AllScenarios()) {
    SCOPED_TRACE(scenario.name);
    const std::vector<v1::Claim> claims = BuildClaims(scenario);
    std::vector<std::string> expected = scenario.expected;
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(Summarise(Check(Pointers(claims), AllRelations())), expected);
  }
}

TEST(CheckerTest, WithoutAllKeepsConflictAndDenial) {
  for (const Scenario& scenario : AllScenarios()) {
    SCOPED_TRACE(scenario.name);
    const std::vector<v1::Claim> claims = BuildClaims(scenario);
    std::vector<std::string> expected;
    for (const std::string& line : scenario.expected) {
      if (line.find(" CONFLICT:") != std::string::npos ||
          line.find(" DENIAL:") != std::string::npos) {
        expected.push_back(line);
      }
    }
    std::sort(expected.begin(), expected.end());
    CheckOptions options = AllRelations();
    options.all = false;
    EXPECT_EQ(Summarise(Check(Pointers(claims), options)), expected);
  }
}

TEST(CheckerTest, OrderOfClaimsDoesNotMatter) {
  const std::vector<v1::Claim> claims = OneCorpus();
  std::vector<const v1::Claim*> pointers = Pointers(claims);
  const std::vector<std::string> want = Serialised(Check(pointers, AllRelations()));
  ASSERT_GT(want.size(), 10u);
  std::mt19937 random(20310217);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(pointers.begin(), pointers.end(), random);
    ASSERT_EQ(Serialised(Check(pointers, AllRelations())), want) << "shuffle " << round;
  }
}

TEST(CheckerTest, DisagreementsAreWellFormed) {
  const std::vector<v1::Claim> claims = OneCorpus();
  std::vector<std::string> ids;
  double last = 1;
  for (const v1::Disagreement& d : Check(Pointers(claims), AllRelations())) {
    SCOPED_TRACE(d.ShortDebugString());
    EXPECT_EQ(d.id().size(), 16u);
    ids.push_back(d.id());
    EXPECT_GE(d.severity(), 0);
    EXPECT_LE(d.severity(), last);
    last = d.severity();
    EXPECT_FALSE(d.subject().empty());
    EXPECT_EQ(d.subject().find('$'), std::string::npos);
    EXPECT_EQ(d.explanation().back(), '.');
    ASSERT_GE(d.positions_size(), 2);
    for (const v1::Position& p : d.positions()) {
      EXPECT_FALSE(p.value().empty());
      EXPECT_GE(p.claim_ids_size(), 1);
      EXPECT_TRUE(std::is_sorted(p.publishers().begin(), p.publishers().end()));
      EXPECT_GE(p.independent_sources(), 1);
      EXPECT_LE(p.independent_sources(), p.publishers_size());
    }
  }
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::unique(ids.begin(), ids.end()), ids.end());
}

TEST(CheckerTest, TellsAnEditorWhatToLookAt) {
  const std::vector<Scenario> scenarios = ExchangeScenarios();
  const std::vector<v1::Claim> claims = BuildClaims(scenarios[0]);
  const std::vector<v1::Disagreement> found = Check(Pointers(claims), {});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].explanation(),
            "Both cannot be right: Andes Daily (2031-02-05) has 157 each, 314 in all, but Fjord "
            "Post (2031-02-13) has at least 300 each; perhaps a total was taken for a side.");
}

struct Worded {
  const char* name;
  std::vector<ScenarioClaim> claims;
  const char* explanation;
};
void PrintTo(const Worded& row, std::ostream* out) { *out << row.name; }

class ExplanationTest : public testing::TestWithParam<Worded> {};

// Names of parties and words, neither ids nor the names of enumerations.
TEST_P(ExplanationTest, IsInWords) {
  const std::vector<v1::Claim> claims = BuildClaims({GetParam().name, GetParam().claims, {}});
  const std::vector<v1::Disagreement> found = Check(Pointers(claims), AllRelations());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].explanation(), GetParam().explanation);
}

INSTANTIATE_TEST_SUITE_P(
    Checker, ExplanationTest,
    testing::Values(
        Worded{
            "Leader",
            {{"a", "Fjord Post", "2031-05-04", R"(leadership { party { id: "NOR" name: "Norway" }
                    leader: @"Ada Holm" event { place: @place:Quito date: @day:2031-05-04 } })"},
             {"b", "Andes Daily", "2031-05-04", R"(leadership { party { id: "NOR" name: "Norway" }
                    leader: @"Bo Lind" event { place: @place:Quito date: @day:2031-05-04 } })"}},
            "Both cannot be right on who leads Norway at Quito, 4 May 2031: Fjord Post "
            "(2031-05-04) has Ada Holm; Andes Daily (2031-05-04) has Bo Lind."},
        Worded{"Denial",
               {{"a", "Fjord Post", "2031-03-20", R"(
                    evidence { quote: "Chile demanded that the guerrillas be disarmed" }
                    demand { by { id: "CHL" name: "Chile" } of: @PER topic: "demilitarization" })"},
                {"b", "Andes Daily", "2031-03-21", R"(
                    evidence { quote: "Chile denied that it had demanded that the guerrillas be disarmed" }
                    response { by { id: "CHL" name: "Chile" } to: @PER stance: STANCE_DENIED
                        topic: "demilitarization" })"}},
               "One account is denied: Fjord Post (2031-03-20) has a demand on demilitarization, "
               "but Andes Daily (2031-03-21) has Chile deny it."},
        Worded{"MeetingPutOff",
               {{"a", "Fjord Post", "2031-03-01", R"(meeting { parties: @CHL parties: @PER
                    place: @place:Quito date: @day:2031-03-09 status: MEETING_STATUS_PLANNED })"},
                {"b", "Andes Daily", "2031-03-02", R"(meeting { parties: @CHL parties: @PER
                    place: @place:Quito date: @day:2031-03-09 status: MEETING_STATUS_POSTPONED })"}},
               "Changed since, on whether Quito, 9 Mar 2031 takes place: planned in Fjord Post "
               "(2031-03-01), later postponed in Andes Daily (2031-03-02)."}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(CheckerTest, EmptyAndBareClaimsAreHarmless) {
  EXPECT_TRUE(Check({}, AllRelations()).empty());
  std::vector<v1::Claim> claims(12);
  claims[1].mutable_leadership();
  claims[2].mutable_meeting();
  claims[3].mutable_demand();
  claims[4].mutable_proposal();
  claims[5].mutable_deadline();
  claims[6].mutable_prisoner_exchange();
  claims[7].mutable_agreement();
  claims[8].mutable_response();
  claims[9].mutable_participation();
  claims[10].mutable_response()->set_stance(v1::STANCE_DENIED);
  claims[11].mutable_meeting()->mutable_date()->set_start("31 February");
  EXPECT_TRUE(Check(Pointers(claims), AllRelations()).empty());
}

}  // namespace
}  // namespace claims
