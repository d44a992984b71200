// A claim for people: what is claimed in a line, the words it rests on beneath.
//
//   PLANNED  leadership         Chile (CHL): Ana Rojas, deputy minister; Oslo, 7 Apr 2031; says
//   Luis Vega
//                               "deputy minister Ana Rojas will lead"  The Daily, 2031-04-05, bytes
//                               512–547
//
// Pure; thread-safe; cannot fail.
#ifndef CLAIMS_REPORT_CLAIM_TEXT_H_
#define CLAIMS_REPORT_CLAIM_TEXT_H_

#include <string>

#include "claims/report/style.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// Several lines, the last one ended.
std::string ClaimText(const v1::Claim& claim, const TextOptions& options = {});

// The claim's body alone, on one line: "Russia (RUS), Ukraine (UKR): 157 each side; completed".
std::string BodyText(const v1::Claim& claim);

// Who says it: "says Ivan Sidorov, via Reuters, reported"; empty when the
// document says it itself.
std::string AttributionText(const v1::Attribution& attribution);

// Where it stands: "The Daily, 2026-02-13, bytes 512–580". The document's id
// stands in for a missing publisher.
std::string SourceText(const v1::Claim& claim, const v1::Evidence& evidence);

}  // namespace claims

#endif  // CLAIMS_REPORT_CLAIM_TEXT_H_
