#include "claims/eval/match.h"

#include "absl/strings/str_cat.h"
#include "tests/eval/gold_cases.h"

namespace claims::eval {
namespace {

// What a claim gets wrong: "no match", or the slots, joined by a blank.
std::string Wrong(const std::string& gold, const std::string& claim) {
  const GoldDocument document = Gold("{" + gold + "}");
  if (document.claims.empty()) return "no gold";
  const v1::Claim predicted = ClaimOf("{" + claim + "}");
  if (!IsCoreMatch(document.claims[0], predicted)) return "no match";
  std::string wrong;
  for (const SlotResult& slot : CompareSlots(document.claims[0], predicted)) {
    if (!slot.right) absl::StrAppend(&wrong, wrong.empty() ? "" : " ", slot.slot);
  }
  return wrong;
}

struct MatchCase {
  const char* name;
  const char* gold;
  const char* claim;
  const char* wrong;
};

class MatchTest : public testing::TestWithParam<MatchCase> {};

TEST_P(MatchTest, CoreAndSlots) {
  EXPECT_EQ(Wrong(GetParam().gold, GetParam().claim), GetParam().wrong);
}

constexpr char kLead[] = R"("kind":"leadership","party":"CHL","leader":"Ana Rojas")";
constexpr char kLeadEvent[] =
    R"("kind":"leadership","party":"CHL","leader":"Ana Rojas","modality":"ACTUAL",)"
    R"("speaker":"Reuters","event":{"place":"Oslo","round":2,"date":{"start":"2031-04-07"}})";

INSTANTIATE_TEST_SUITE_P(
    Leadership, MatchTest,
    testing::Values(
        MatchCase{"surname", kLead,
                  R"("leadership":{"party":{"id":"CHL"},"leader":{"name":"Rojas"}})", ""},
        MatchCase{"other_party", kLead,
                  R"("leadership":{"party":{"id":"PER"},"leader":{"name":"Ana Rojas"}})",
                  "no match"},
        MatchCase{"negated", kLead,
                  R"("negated":true,"leadership":{"party":{"id":"CHL"},"leader":{"name":"Rojas"}})",
                  "no match"},
        MatchCase{"other_kind", kLead, R"("meeting":{"parties":[{"id":"CHL"}]})", "no match"},
        MatchCase{"slots_missing", kLeadEvent,
                  R"("leadership":{"party":{"id":"CHL"},"leader":{"name":"Rojas"}})",
                  "speaker event.place event.date event.round"},
        MatchCase{"slots_right", kLeadEvent,
                  R"("modality":"ACTUAL","attribution":{"via":[{"name":"Reuters"}]},)"
                  R"("leadership":{"party":{"id":"CHL"},"leader":{"name":"Rojas"},"event":{)"
                  R"("place":{"name":"Oslo"},"round":2,)"
                  R"("date":{"start":"2031-04-07","end":"2031-04-07"}}})",
                  ""},
        MatchCase{"slots_wrong", kLeadEvent,
                  R"("modality":"PLANNED","attribution":{"speaker":{"name":"Reuters"}},)"
                  R"("leadership":{"party":{"id":"CHL"},"leader":{"name":"Rojas"},"event":{)"
                  R"("place":{"name":"Lima"},"round":3,)"
                  R"("date":{"start":"2031-04-07","end":"2031-04-08"}}})",
                  "modality event.place event.date event.round"}),
    [](const auto& info) { return info.param.name; });

constexpr char kMeeting[] =
    R"("kind":"meeting","parties":["CHL","PER"],"place":"Oslo","date":{"start":"2031-04-07"})";

INSTANTIATE_TEST_SUITE_P(
    Meeting, MatchTest,
    testing::Values(
        MatchCase{"place_alone", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"},{"id":"CHL"}],"place":{"name":"Oslo"}})",
                  "date"},
        MatchCase{"date_within_a_range", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"},{"id":"CHL"}],)"
                  R"("date":{"start":"2031-04-01","end":"2031-04-30"}})",
                  "place date"},
        MatchCase{"neither", kMeeting, R"("meeting":{"parties":[{"id":"PER"},{"id":"CHL"}]})",
                  "no match"},
        MatchCase{"other_place", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"},{"id":"CHL"}],"place":{"name":"Lima"},)"
                  R"("date":{"start":"2031-04-07"}})",
                  "no match"},
        MatchCase{"other_date", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"},{"id":"CHL"}],"place":{"name":"Oslo"},)"
                  R"("date":{"start":"2031-04-08"}})",
                  "no match"},
        MatchCase{"half_the_parties", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"}],"place":{"name":"Oslo"}})",
                  "parties date"},
        MatchCase{"a_third_of_the_parties", kMeeting,
                  R"("meeting":{"parties":[{"id":"PER"},{"id":"BOL"}],"place":{"name":"Oslo"}})",
                  "no match"},
        MatchCase{"gold_without_place_and_date",
                  R"("kind":"meeting","venue":"Palace","round":3,"status":"HELD")",
                  R"("meeting":{"venue":{"name":"the Royal Palace"},"round":3,"status":"HELD"})",
                  ""},
        MatchCase{
            "status_and_venue", R"("kind":"meeting","venue":"Palace","round":3,"status":"HELD")",
            R"("meeting":{"place":{"name":"Oslo"},"status":"PLANNED"})", "venue round status"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Requests, MatchTest,
    testing::Values(
        MatchCase{"demand", R"("kind":"demand","by":"CHL","of":["PER"],"topic":"sanctions")",
                  R"("demand":{"by":{"id":"CHL"},"of":[{"id":"PER"}],"topic":"sanctions"})", ""},
        MatchCase{"demand_of_nobody",
                  R"("kind":"demand","by":"CHL","of":["PER"],"topic":"sanctions")",
                  R"("demand":{"by":{"id":"CHL"},"topic":"sanctions"})", "of"},
        MatchCase{"other_topic", R"("kind":"proposal","by":"CHL","topic":"sanctions")",
                  R"("proposal":{"by":{"id":"CHL"},"topic":"trade"})", "no match"},
        MatchCase{"response",
                  R"("kind":"response","by":"CHL","topic":"trade","stance":"REJECTED","to":"PER")",
                  R"("response":{"by":{"id":"CHL"},"topic":"trade","stance":"REJECTED"})", "to"},
        MatchCase{
            "other_stance", R"("kind":"response","by":"CHL","topic":"trade","stance":"REJECTED")",
            R"("response":{"by":{"id":"CHL"},"topic":"trade","stance":"DENIED"})", "no match"},
        MatchCase{"agreement", R"("kind":"agreement","parties":["CHL","PER"],"topic":"peace_deal")",
                  R"("agreement":{"parties":[{"id":"CHL"}],"topic":"peace_deal"})", ""},
        MatchCase{
            "deadline_by_its_end",
            R"("kind":"deadline","set_by":"CHL","for":["PER"],"topic":"trade","date":{"start":"2031-06-01","end":"2031-06-30"})",
            R"("deadline":{"setBy":{"id":"CHL"},"appliesTo":[{"id":"PER"}],"topic":"trade",)"
            R"("date":{"start":"2031-06-30","end":"2031-06-30"}})",
            ""},
        MatchCase{"deadline_too_soon",
                  R"("kind":"deadline","date":{"start":"2031-06-01","end":"2031-06-30"})",
                  R"("deadline":{"date":{"start":"2031-06-01","end":"2031-06-15"}})", "date"},
        MatchCase{"deadline_elsewhen", R"("kind":"deadline","date":{"start":"2031-06-01"})",
                  R"("deadline":{"date":{"start":"2031-07-01"}})", "no match"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    ExchangesAndAttendance, MatchTest,
    testing::Values(
        MatchCase{
            "exact_unless_said",
            R"("kind":"prisoner_exchange","count":{"value":90,"bound":"EXACT"},"basis":"EACH_SIDE")",
            R"("prisonerExchange":{"count":{"value":90},"basis":"EACH_SIDE"})", ""},
        MatchCase{"bound", R"("kind":"prisoner_exchange","count":{"value":90,"bound":"EXACT"})",
                  R"("prisonerExchange":{"count":{"value":90,"bound":"ABOUT"}})", "bound"},
        MatchCase{"basis", R"("kind":"prisoner_exchange","count":{"value":90},"basis":"TOTAL")",
                  R"("prisonerExchange":{"count":{"value":90},"basis":"EACH_SIDE"})", "no match"},
        MatchCase{"any_basis_where_gold_has_none",
                  R"("kind":"prisoner_exchange","count":{"value":90},"basis":"UNSPECIFIED")",
                  R"("prisonerExchange":{"count":{"value":90},"basis":"EACH_SIDE"})", ""},
        MatchCase{"count_of_nothing", R"("kind":"prisoner_exchange","basis":"ALL_FOR_ALL")",
                  R"("prisonerExchange":{"count":{"value":90},"basis":"ALL_FOR_ALL"})", "no match"},
        MatchCase{"count_missing", R"("kind":"prisoner_exchange","count":{"value":90})",
                  R"("prisonerExchange":{"basis":"EACH_SIDE"})", "no match"},
        MatchCase{
            "attends",
            R"("kind":"participation","participant":"Luis Vega","party":"PER","capacity":"CHAIR")",
            R"("participation":{"participant":{"name":"Vega"},"attends":true,"capacity":"DELEGATE"})",
            "party capacity"},
        MatchCase{"absent", R"("kind":"participation","participant":"Luis Vega")",
                  R"("participation":{"participant":{"name":"Vega"},"attends":false})", "no match"},
        MatchCase{
            "polarity_is_not_negation",
            R"("kind":"participation","participant":"Luis Vega","attends":false,"negated":true)",
            R"("participation":{"participant":{"name":"Vega"},"attends":false})", ""}),
    [](const auto& info) { return info.param.name; });

TEST(MatchTest, ActualNeedNotBeSaid) {
  EXPECT_EQ(Wrong(R"("kind":"meeting","modality":"ACTUAL")", R"("meeting":{"round":1})"), "");
  EXPECT_EQ(Wrong(R"("kind":"meeting","modality":"PLANNED")", R"("meeting":{"round":1})"),
            "modality");
}

}  // namespace
}  // namespace claims::eval
