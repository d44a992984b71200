#include "claims/consistency/changes.h"

#include <map>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"

namespace claims {
namespace {

constexpr int kNone = -1;

// Claims of the disagreement, with the slot that they are at odds in.
std::vector<std::string> Stakes(const v1::Disagreement& d) {
  std::vector<std::string> out;
  for (const v1::Position& p : d.positions()) {
    for (const std::string& id : p.claim_ids()) {
      out.push_back(absl::StrCat(d.kind(), "|", d.slot(), "|", id));
    }
  }
  return out;
}

// For each of `before` its successor in `after`, or kNone.
std::vector<int> Match(const std::vector<v1::Disagreement>& before,
                       const std::vector<v1::Disagreement>& after) {
  absl::flat_hash_map<std::string, int> by_id;
  absl::flat_hash_map<std::string, std::vector<int>> by_stake;
  for (size_t i = 0; i < after.size(); ++i) {
    by_id.emplace(after[i].id(), static_cast<int>(i));
    for (std::string& stake : Stakes(after[i])) {
      by_stake[std::move(stake)].push_back(static_cast<int>(i));
    }
  }
  std::vector<int> successor(before.size(), kNone);
  std::vector<bool> taken(after.size());
  for (size_t i = 0; i < before.size(); ++i) {
    const auto same = by_id.find(before[i].id());
    if (same == by_id.end()) continue;
    successor[i] = same->second;
    taken[same->second] = true;
  }
  for (size_t i = 0; i < before.size(); ++i) {
    if (successor[i] != kNone) continue;
    std::map<int, int> shared;
    for (const std::string& stake : Stakes(before[i])) {
      const auto found = by_stake.find(stake);
      if (found == by_stake.end()) continue;
      for (int j : found->second) shared[j] += !taken[j];
    }
    int most = 0;
    for (const auto& [j, n] : shared) {
      if (n <= most) continue;
      most = n;
      successor[i] = j;
    }
    if (successor[i] != kNone) taken[successor[i]] = true;
  }
  return successor;
}

}  // namespace

Changes Compare(std::vector<v1::Disagreement> before, std::vector<v1::Disagreement> after) {
  const std::vector<int> successor = Match(before, after);
  std::vector<int> predecessor(after.size(), kNone);
  for (size_t i = 0; i < before.size(); ++i) {
    if (successor[i] != kNone) predecessor[successor[i]] = static_cast<int>(i);
  }
  Changes out;
  for (size_t i = 0; i < before.size(); ++i) {
    if (successor[i] == kNone) out.resolved.push_back(before[i]);
  }
  for (size_t j = 0; j < after.size(); ++j) {
    if (predecessor[j] == kNone) {
      out.appeared.push_back(std::move(after[j]));
      continue;
    }
    v1::Disagreement& was = before[predecessor[j]];
    if (was.SerializeAsString() == after[j].SerializeAsString()) continue;
    out.changed.push_back({std::move(was), std::move(after[j])});
  }
  return out;
}

}  // namespace claims
