// How many sources stand behind a value, when one story told five times is one.
//
// Claims count together when they share a publisher, an agency or a speaker
// they attribute to, or wording: half of the four-word shingles of their
// quotes (resemblance as in Broder, "On the resemblance and containment of
// documents", 1997). Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_INDEPENDENCE_H_
#define CLAIMS_CONSISTENCY_INDEPENDENCE_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// At least 1 for a non-empty list.
int IndependentSources(const std::vector<const v1::Claim*>& claims);

// Hashes of the runs of four words, sorted, each once. Fewer than four words
// give none.
std::vector<uint64_t> Shingles(absl::string_view text);

// Shared over all, in [0, 1]; 0 when either is empty. Both sorted.
double Resemblance(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_INDEPENDENCE_H_
