// One sentence for an editor, from a disagreement's values and publishers.
#ifndef CLAIMS_CONSISTENCY_EXPLAIN_H_
#define CLAIMS_CONSISTENCY_EXPLAIN_H_

#include <string>
#include <vector>

#include "claims/consistency/finding.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

// `readable` goes with d.positions(), in their order. Pure.
std::string Explain(const v1::Disagreement& d, const std::vector<std::string>& readable);

// "The Moscow Times and 2 others"; the first by name.
std::string PublisherList(const v1::Position& position);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EXPLAIN_H_
