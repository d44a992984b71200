// Who heads a party's delegations, meeting by meeting: the claims of leadership
// put together by person and meeting.
//
// Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_HEADSHIPS_H_
#define CLAIMS_CONSISTENCY_HEADSHIPS_H_

#include <string>
#include <vector>

#include "proto/claims/v1/claim.pb.h"

namespace claims {

struct Headship {
  v1::EntityRef leader;  // by the fullest of the names that the reports use
  bool denied = false;   // the reports say that it is NOT so
  std::string event_id;  // ResolvedEvent.id; empty when the meeting is not known
  v1::Event event;       // as the first report has it
  // Who says so: by publication, undated reports last.
  std::vector<v1::Claim> claims;

  // When it was first said, as the report has it; empty when never dated.
  const std::string& since() const { return claims.front().published(); }
};

struct HeadshipClaim {
  v1::Claim claim;       // of leadership
  std::string event_id;  // as above
};

// By the day on which they were first said, undated last; then by name.
std::vector<Headship> GroupHeadships(std::vector<HeadshipClaim> claims);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_HEADSHIPS_H_
