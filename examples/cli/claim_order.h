// Claims in the order in which they became known.
#ifndef CLAIMS_EXAMPLES_CLI_CLAIM_ORDER_H_
#define CLAIMS_EXAMPLES_CLI_CLAIM_ORDER_H_

#include <vector>

#include "examples/cli/console.h"
#include "examples/cli/options.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims::cli {

// By publication day, undated ones last; the rest as it was.
void SortByPublication(std::vector<const v1::Claim*>* claims);

// One record a claim, for formats other than text.
void WriteRecords(const std::vector<const v1::Claim*>& claims, Format format, Console& console);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_CLAIM_ORDER_H_
