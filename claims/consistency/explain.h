// One sentence for an editor, from a disagreement's values and publishers.
#ifndef CLAIMS_CONSISTENCY_EXPLAIN_H_
#define CLAIMS_CONSISTENCY_EXPLAIN_H_

#include <string>
#include <vector>

#include "claims/consistency/finding.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

// The words for what a disagreement's ids and values say.
struct Wording {
  std::string about;                  // d.subject() with names: "who leads Norway at Geneva"
  std::string who;                    // the party that it is about; empty for none
  std::vector<std::string> readable;  // with d.positions(), in their order
};

// Pure.
std::string Explain(const v1::Disagreement& d, const Wording& wording);

// "The Moscow Times and 2 others"; the first by name.
std::string PublisherList(const v1::Position& position);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EXPLAIN_H_
