#include "benchmarks/yardsticks.h"

#include "claims/packs/shipped_packs.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

// RE2 gives up on too large a set, and then there is nothing to hold extraction against.
TEST(PatternSets, HoldAllShippedPatterns) {
  const std::shared_ptr<const PackSet> packs = LoadShippedPacks();
  ASSERT_NE(packs, nullptr);
  const PatternSets sets(*packs);
  EXPECT_TRUE(sets.complete());
  EXPECT_GE(sets.size(), 1u);
  size_t failed = 0;
  // Names as the masker leaves them: two parties.
  EXPECT_GT(sets.CountHits({"\xEE\x80\x80 rejected a ceasefire with \xEE\x80\x81."}, &failed), 0u);
  EXPECT_EQ(sets.CountHits({"It rained."}, &failed), 0u);
  EXPECT_EQ(failed, 0u);
}

}  // namespace
}  // namespace claims
