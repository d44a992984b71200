// A disagreement for people: what it is about, who says what, on which words.
//
//   CONFLICT  who leads RUS at Geneva, 17–18 Feb 2026  (severity 0.90)
//     leader = Anna Petrova      The Daily, The Herald; 2 independent; first 2026-02-13
//              "deputy minister Anna Petrova will lead"
//     leader = Boris Orlov       The Courier; 1 independent; first 2026-02-14
//              "Boris Orlov is to head"
//     Two outlets name Anna Petrova, one names Boris Orlov.
//
// Pure; thread-safe; cannot fail.
#ifndef CLAIMS_REPORT_DISAGREEMENT_TEXT_H_
#define CLAIMS_REPORT_DISAGREEMENT_TEXT_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/report/style.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

// Claims by id, so that a position can be shown with its words. Views claims
// that the caller keeps.
using ClaimIndex = absl::flat_hash_map<absl::string_view, const v1::Claim*>;

ClaimIndex IndexClaims(const std::vector<const v1::Claim*>& claims);

// Several lines, the last one ended. Positions whose claims `claims` lacks are
// shown without a quote.
std::string DisagreementText(const v1::Disagreement& disagreement, const ClaimIndex& claims = {},
                             const TextOptions& options = {});

// "12 claims in 8 reports; 3 disagreements: 2 CONFLICT, 1 DENIAL", or
// "...; no disagreements". Not ended.
std::string CheckSummary(const std::vector<const v1::Claim*>& claims,
                         const std::vector<v1::Disagreement>& disagreements);

}  // namespace claims

#endif  // CLAIMS_REPORT_DISAGREEMENT_TEXT_H_
