#include "claims/consistency/incremental_checker.h"

#include <algorithm>
#include <limits>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/family_rules.h"

namespace claims {
namespace {

constexpr int32_t kBeforeAll = std::numeric_limits<int32_t>::min();
constexpr int32_t kEver = std::numeric_limits<int32_t>::max();

bool Names(const v1::Disagreement& d, const absl::flat_hash_set<std::string>& claims) {
  for (const v1::Position& p : d.positions()) {
    for (const std::string& id : p.claim_ids()) {
      if (claims.contains(id)) return true;
    }
  }
  return false;
}

}  // namespace

IncrementalChecker::IncrementalChecker(const ClaimSource* source, ContainmentFn within)
    : source_(source), meetings_(within) {
  families_.emplace_back(DeadlineFamily(within));
  families_.emplace_back(ExchangeFamily());
  families_.emplace_back(TopicFamily());
  families_.emplace_back(SuccessionFamily());
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

std::vector<v1::Disagreement> IncrementalChecker::Of(const std::vector<ClaimHandle>& handles,
                                                     bool all) const {
  DisagreementSet found;
  ClaimArena arena;
  absl::flat_hash_set<std::string> ids;
  for (ClaimHandle handle : handles) {
    meetings_.CollectOf(handle, &found);
    for (const Family& family : families_) family.CollectOf(handle, &found);
    ids.insert(source_->Get(handle, arena)->id());
  }
  found.Unite();
  std::vector<v1::Disagreement> out = found.InOrder(all);
  out.erase(std::remove_if(out.begin(), out.end(),
                           [&ids](const v1::Disagreement& d) { return !Names(d, ids); }),
            out.end());
  return out;
}

std::vector<v1::Disagreement> IncrementalChecker::AsOf(int32_t day, bool all) const {
  return Collect(day, kBeforeAll).InOrder(all);
}

std::vector<v1::Disagreement> IncrementalChecker::TouchedThen(int32_t day, bool all) const {
  return Collect(day, day).InOrder(all);
}

std::vector<v1::Disagreement> IncrementalChecker::TouchedNow(int32_t day, bool all) const {
  return Collect(kEver, day).InOrder(all);
}

}  // namespace claims
