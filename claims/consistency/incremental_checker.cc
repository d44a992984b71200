#include "claims/consistency/incremental_checker.h"

#include <limits>

#include "claims/consistency/fact.h"
#include "claims/consistency/family_rules.h"

namespace claims {
namespace {

constexpr int32_t kBeforeAll = std::numeric_limits<int32_t>::min();
constexpr int32_t kEver = std::numeric_limits<int32_t>::max();

}  // namespace

IncrementalChecker::IncrementalChecker(const ClaimSource* source, ContainmentFn within)
    : source_(source), meetings_(within) {
  families_.emplace_back(DeadlineFamily(within));
  families_.emplace_back(ExchangeFamily());
  families_.emplace_back(TopicFamily());
}

void IncrementalChecker::Add(ClaimHandle handle, const v1::Claim& claim) {
  const Fact fact = ToFact(claim);
  meetings_.Add(handle, fact);
  for (Family& family : families_) family.Add(handle, fact);
}

void IncrementalChecker::Remove(ClaimHandle handle, const v1::Claim& claim) {
  const Fact fact = ToFact(claim);
  meetings_.Remove(handle, fact);
  for (Family& family : families_) family.Remove(handle, fact);
}

void IncrementalChecker::Settle() {
  meetings_.Settle(*source_);
  for (Family& family : families_) family.Settle(*source_);
}

DisagreementSet IncrementalChecker::Collect(int32_t as_of, int32_t after) const {
  DisagreementSet out;
  meetings_.Collect(*source_, as_of, after, &out);
  for (const Family& family : families_) family.Collect(*source_, as_of, after, &out);
  return out;
}

std::vector<v1::Disagreement> IncrementalChecker::Disagreements(bool all) const {
  return Collect(kEver, kBeforeAll).InOrder(all);
}

std::vector<v1::Disagreement> IncrementalChecker::AsOf(int32_t day, bool all) const {
  return Collect(day, kBeforeAll).InOrder(all);
}

std::vector<v1::Disagreement> IncrementalChecker::Touched(int32_t day, int32_t after,
                                                          bool all) const {
  return Collect(day, after).InOrder(all);
}

}  // namespace claims
