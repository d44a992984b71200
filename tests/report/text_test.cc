// What people see, whole, so that a change to it is seen in review.
#include <string>
#include <vector>

#include "claims/report/claim_text.h"
#include "claims/report/disagreement_text.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

template <typename Message>
Message Parse(const std::string& text) {
  Message message;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &message)) << text;
  return message;
}

constexpr char kLeadership[] = R"pb(
  id: "c1" document_id: "d1" publisher: "The Daily" published: "2031-04-05"
  evidence { start: 512 end: 561 quote: "deputy minister Ana Rojas\nwill lead the Chilean team" }
  attribution { speaker { name: "Luis Vega" } via { name: "Reuters" } hedge: HEDGE_REPORTED }
  modality: MODALITY_PLANNED
  leadership {
    party { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE }
    leader { name: "Ana Rojas" } role: "deputy minister"
    event { place { name: "Oslo" } date { start: "2031-04-07" end: "2031-04-09" } }
  })pb";

TEST(ClaimTextTest, ClaimThenItsWordsThenItsSource) {
  EXPECT_EQ(
      ClaimText(Parse<v1::Claim>(kLeadership)),
      R"(PLANNED  leadership         Chile (CHL): Ana Rojas, deputy minister; Oslo, 7–9 Apr 2031; says Luis
                            Vega, via Reuters, reported
                            "deputy minister Ana Rojas will lead the Chilean team"
                            The Daily, 2031-04-05, bytes 512–561
)");
}

TEST(ClaimTextTest, ShortQuotesShareTheLineWithTheirSource) {
  v1::Claim claim = Parse<v1::Claim>(kLeadership);
  claim.clear_attribution();
  claim.mutable_evidence(0)->set_quote("Rojas will lead");
  EXPECT_EQ(
      ClaimText(claim),
      R"(PLANNED  leadership         Chile (CHL): Ana Rojas, deputy minister; Oslo, 7–9 Apr 2031
                            "Rojas will lead"  The Daily, 2031-04-05, bytes 512–561
)");
}

TEST(ClaimTextTest, ColourAddsEscapesOnly) {
  TextOptions options;
  options.color = true;
  std::string painted = ClaimText(Parse<v1::Claim>(kLeadership), options);
  EXPECT_NE(painted.find("\x1b[36mPLANNED"), std::string::npos);
  for (size_t at; (at = painted.find('\x1b')) != std::string::npos;) {
    painted.erase(at, painted.find('m', at) - at + 1);
  }
  EXPECT_EQ(painted, ClaimText(Parse<v1::Claim>(kLeadership)));
}

TEST(ClaimTextTest, EmptyClaimIsStillALine) {
  EXPECT_EQ(ClaimText({}), "         claim              \n");
}

struct BodyCase {
  const char* name;
  const char* claim;
  const char* want;
};

class BodyTextTest : public testing::TestWithParam<BodyCase> {};

TEST_P(BodyTextTest, Reads) {
  EXPECT_EQ(BodyText(Parse<v1::Claim>(GetParam().claim)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BodyTextTest,
    testing::Values(
        BodyCase{"meeting",
                 R"pb(meeting {
                        parties { id: "CHL" name: "Chile" type: ENTITY_TYPE_STATE }
                        parties { id: "PER" name: "Peru" type: ENTITY_TYPE_STATE }
                        place { name: "Oslo" }
                        venue { name: "City Hall" }
                        date { start: "2031-04-07" end: "2031-04-07" }
                        start_time: "12:30"
                        round: 3
                        mediators { name: "EU" }
                        status: MEETING_STATUS_HELD
                      })pb",
                 "Chile (CHL), Peru (PER): held; Oslo, City Hall; 7 Apr 2031, 12:30; round 3; "
                 "mediated by EU"},
        BodyCase{"demand",
                 R"pb(demand {
                        by { name: "Chile" }
                        of { name: "Peru" }
                        topic: "energy_truce"
                        content: "a halt"
                      })pb",
                 "Chile of Peru: energy truce; \"a halt\""},
        BodyCase{"proposal", R"pb(proposal {
                                    by { name: "Chile" }
                                    topic: "borders"
                                  })pb",
                 "Chile: borders"},
        BodyCase{"negated_deadline",
                 R"pb(negated: true
                      deadline {
                        set_by { name: "Chile" }
                        applies_to { name: "Peru" }
                        date { start: "2031-06-01" end: "2031-06-30" }
                        topic: "trade"
                      })pb",
                 "NOT Chile: by the end of Jun 2031; for Peru; trade"},
        BodyCase{"exchange",
                 R"pb(prisoner_exchange {
                        parties { name: "Chile" }
                        parties { name: "Peru" }
                        count { value: 157 bound: BOUND_EXACT }
                        basis: BASIS_EACH_SIDE
                        status: EXCHANGE_STATUS_COMPLETED
                      })pb",
                 "Chile, Peru: 157 each side; completed"},
        BodyCase{"exchange_without_parties",
                 R"pb(prisoner_exchange {
                        count { value: 9 bound: BOUND_AT_LEAST }
                        basis: BASIS_ONE_SIDE
                        released_by { name: "Peru" }
                      })pb",
                 "at least 9 one side; released by Peru"},
        BodyCase{"agreement", R"pb(agreement {
                                     parties { name: "Chile" }
                                     topic: "trade"
                                   })pb",
                 "Chile: trade"},
        BodyCase{"response",
                 R"pb(response {
                        by { name: "Chile" }
                        stance: STANCE_REJECTED
                        topic: "foreign_troops"
                        to { name: "Peru" }
                        content: "no troops"
                      })pb",
                 "Chile to Peru: rejected foreign troops; \"no troops\""},
        BodyCase{"absent",
                 R"pb(participation {
                        participant { name: "Ana Rojas" }
                        party { name: "Chile" }
                        attends: false
                        capacity: CAPACITY_OBSERVER
                        event { place { name: "Oslo" } }
                      })pb",
                 "Ana Rojas for Chile: does not attend as observer; Oslo"},
        BodyCase{"attends", R"pb(participation {
                                   participant { name: "Peru" }
                                   attends: true
                                 })pb",
                 "Peru: attends"}),
    [](const auto& info) { return info.param.name; });

constexpr char kDisagreement[] = R"pb(
  id: "x" kind: "leadership" slot: "leader" relation: RELATION_CONFLICT
  subject: "who leads CHL at Oslo, 7–9 Apr 2031"
  positions {
    value: "Ana Rojas" claim_ids: "c1" publishers: "The Daily" publishers: "The Herald"
    independent_sources: 2 first_published: "2031-04-05"
  }
  positions { value: "Bo Li" claim_ids: "c9" publishers: "The Courier" independent_sources: 1 }
  severity: 0.9 explanation: "Two outlets name Ana Rojas, one names Bo Li."
)pb";

TEST(DisagreementTextTest, PositionsWithTheWordsAtHand) {
  const v1::Claim claim = Parse<v1::Claim>(kLeadership);
  EXPECT_EQ(DisagreementText(Parse<v1::Disagreement>(kDisagreement), IndexClaims({&claim})),
            R"(CONFLICT  who leads CHL at Oslo, 7–9 Apr 2031 (severity 0.90)
  leader = Ana Rojas  The Daily, The Herald; 2 independent; first 2031-04-05
           "deputy minister Ana Rojas will lead the Chilean team"
  leader = Bo Li      The Courier; 1 independent
  Two outlets name Ana Rojas, one names Bo Li.
)");
}

TEST(CheckSummaryTest, CountsClaimsReportsAndRelations) {
  v1::Claim a, b, c;
  a.set_document_id("d1");
  b.set_document_id("d1");
  c.set_document_id("d2");
  v1::Disagreement conflict, denial;
  conflict.set_relation(v1::RELATION_CONFLICT);
  denial.set_relation(v1::RELATION_DENIAL);
  EXPECT_EQ(CheckSummary({&a, &b, &c}, {conflict, denial, conflict}),
            "3 claims in 2 reports; 3 disagreements: 2 CONFLICT, 1 DENIAL");
  EXPECT_EQ(CheckSummary({&a}, {denial}), "1 claim in 1 report; 1 disagreement: 1 DENIAL");
  EXPECT_EQ(CheckSummary({}, {}), "0 claims in 0 reports; no disagreements");
}

}  // namespace
}  // namespace claims
