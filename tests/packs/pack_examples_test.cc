// What the shipped rules carry as proof of themselves, read by the extractor.
#include <vector>

#include "claims/extractor.h"
#include "claims/packs/shipped_packs.h"
#include "claims/rules/example_check.h"
#include "claims/rules/pack_set.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::shared_ptr<const PackSet> Packs() {
  std::vector<Issue> issues;
  auto packs = PackSet::Load(ShippedPacks(), &issues);
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
  return packs;
}

TEST(PackExamplesTest, ExamplesYieldAndCounterExamplesDoNot) {
  const auto packs = Packs();
  ASSERT_NE(packs, nullptr);
  const auto extractor = Extractor::Create(packs);
  const std::vector<Issue> issues = CheckExamples(*packs, [&](const v1::Document& document) {
    return extractor->Extract(document).value_or(std::vector<v1::Claim>());
  });
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
}

TEST(PackExamplesTest, EveryRuleHasBoth) {
  const auto packs = Packs();
  ASSERT_NE(packs, nullptr);
  ASSERT_FALSE(packs->rules().empty());
  for (const CompiledRule& rule : packs->rules()) {
    EXPECT_GE(rule.rule->example_size(), 1) << rule.file << ":" << rule.line;
    EXPECT_GE(rule.rule->counter_example_size(), 1)
        << rule.rule->id() << " in " << rule.file << ":" << rule.line;
  }
}

}  // namespace
}  // namespace claims
