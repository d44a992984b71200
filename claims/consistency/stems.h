// The words that tell what a claim is about, cut to their stems so that "truce"
// and "truces" are one.
//
//   std::vector<Stem> x = ContentStems(a), y = ContentStems(b);
//   SharedStems(x, y);    // how many words both use
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_CONSISTENCY_STEMS_H_
#define CLAIMS_CONSISTENCY_STEMS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The first five bytes of a word that was folded to ASCII where it can be,
// little-endian: equal for equal stems, and the order means nothing else.
using Stem = uint64_t;

// Of the words of four letters or more in quotes and content, without those that
// any two quotes share by chance; sorted, each once.
std::vector<Stem> ContentStems(const v1::Claim& claim);

// A number for each of these stems, sorted. Two stems may have one number: then two
// claims seem to have more in common than they have.
std::vector<uint32_t> HashedStems(const v1::Claim& claim);

// How many are in both. Both sorted, each once.
template <typename Word>
int SharedStems(const std::vector<Word>& a, const std::vector<Word>& b) {
  int shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    // Without branches: which of the two is less cannot be foreseen.
    shared += *x == *y;
    const bool step_x = *x <= *y, step_y = *y <= *x;
    x += step_x;
    y += step_y;
  }
  return shared;
}

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_STEMS_H_
