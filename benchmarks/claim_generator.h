// Claims made up to measure the ledger and the checker with, without text to
// extract them from.
//
//   ClaimWorld world({/*seed=*/1, /*claims=*/1000000});
//   for (size_t i = 0; i < world.documents(); ++i) Use(world.Document(i));
//
// Like a news archive: conflicts, some with many more meetings than others; 20 claims on each
// meeting, in 4 reports; one report in fifteen gives a value that the others do not. The kinds are
// as frequent as in annotated reports. Pure: the same options and index give the same claims on
// every machine, so a ledger of any size costs no memory here. Thread-safe.
#ifndef CLAIMS_BENCHMARKS_CLAIM_GENERATOR_H_
#define CLAIMS_BENCHMARKS_CLAIM_GENERATOR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

struct ClaimWorldOptions {
  uint64_t seed = 1;
  size_t claims = 100000;  // a multiple of 20
  int conflicts = 400;
  int days = 20 * 365;  // over which the meetings are spread
};

class ClaimWorld {
 public:
  static constexpr size_t kClaimsPerReport = 5;
  static constexpr size_t kReportsPerEvent = 4;

  explicit ClaimWorld(const ClaimWorldOptions& options);

  size_t documents() const { return documents_; }

  // The claims of the i-th report, in the order of their places in it.
  std::vector<v1::Claim> Document(size_t i) const;

  // Which place lies in which: city to state.
  static std::string Within(absl::string_view place_id);

 private:
  uint64_t seed_;
  size_t documents_;
  int days_;
  // Running sums of the conflicts' weights, to draw from.
  std::vector<double> weights_;
};

}  // namespace claims

#endif  // CLAIMS_BENCHMARKS_CLAIM_GENERATOR_H_
