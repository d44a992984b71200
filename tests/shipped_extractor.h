// The extractor with the shipped packs, loaded once a test program.
#ifndef CLAIMS_TESTS_SHIPPED_EXTRACTOR_H_
#define CLAIMS_TESTS_SHIPPED_EXTRACTOR_H_

#include <utility>
#include <vector>

#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"
#include "gtest/gtest.h"

namespace claims {

inline const Extractor& Shipped() {
  static const Extractor* const extractor = [] {
    std::vector<Issue> issues;
    auto packs = PackSet::Load(ShippedPacks(), &issues);
    EXPECT_NE(packs, nullptr);
    return Extractor::Create(std::move(packs)).release();
  }();
  return *extractor;
}

}  // namespace claims

#endif  // CLAIMS_TESTS_SHIPPED_EXTRACTOR_H_
