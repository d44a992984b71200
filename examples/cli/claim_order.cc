#include "examples/cli/claim_order.h"

#include <algorithm>

#include "claims/base/rfc3339.h"
#include "examples/cli/render.h"

namespace claims::cli {

void SortByPublication(std::vector<const v1::Claim*>* claims) {
  std::stable_sort(claims->begin(), claims->end(), [](const v1::Claim* a, const v1::Claim* b) {
    const auto x = ParseRfc3339Day(a->published()), y = ParseRfc3339Day(b->published());
    return x.has_value() != y.has_value() ? x.has_value() : x < y;
  });
}

void WriteRecords(const std::vector<const v1::Claim*>& claims, Format format, Console& console) {
  for (const v1::Claim* claim : claims) {
    if (!console.Write(Record(*claim, format))) return;
  }
}

}  // namespace claims::cli
