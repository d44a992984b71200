// Small sets of hand-written claims and what the checker must find in them.
#ifndef CLAIMS_TESTS_CONSISTENCY_SCENARIO_H_
#define CLAIMS_TESTS_CONSISTENCY_SCENARIO_H_

#include <string>
#include <vector>

#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct ScenarioClaim {
  const char* document;
  const char* publisher;
  const char* published;
  // Textproto of the rest of a v1::Claim. Short forms are expanded first:
  //   @RUS               { id: "RUS" type: ENTITY_TYPE_STATE }
  //   @"Ada Holm"        { id: "ada-holm" name: "Ada Holm" type: ENTITY_TYPE_PERSON }
  //   @place:Bergen      { id: "bergen" name: "Bergen" type: ENTITY_TYPE_PLACE }
  //   @day:2031-05-04    { start: "2031-05-04" end: "2031-05-04" }
  //   @from:A:B          { start: "A" end: "B" }
  const char* body;
};

struct Scenario {
  const char* name;
  std::vector<ScenarioClaim> claims;
  // "leadership leader CONFLICT: Ada Holm | Bo Lind", sorted, REFINEMENT included.
  std::vector<std::string> expected;
};

// Aborts the test on a claim that does not parse.
std::vector<v1::Claim> BuildClaims(const Scenario& scenario);

// In the notation of Scenario::expected, sorted.
std::vector<std::string> Summarise(const std::vector<v1::Disagreement>& found);

std::vector<const v1::Claim*> Pointers(const std::vector<v1::Claim>& claims);

}  // namespace claims

#endif  // CLAIMS_TESTS_CONSISTENCY_SCENARIO_H_
