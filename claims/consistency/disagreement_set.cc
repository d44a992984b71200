#include "claims/consistency/disagreement_set.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "claims/base/stable_hash.h"

namespace claims {
namespace {

bool MattersByDefault(v1::Relation relation) {
  return relation == v1::RELATION_CONFLICT || relation == v1::RELATION_DENIAL;
}

std::string LeastValue(const v1::Disagreement& d) {
  std::string least = d.positions(0).value();
  for (const v1::Position& p : d.positions()) least = std::min(least, p.value());
  return least;
}

// The order in which they come must not show, hence by content.
void TellApart(std::vector<v1::Disagreement>* all) {
  std::sort(all->begin(), all->end(), [](const v1::Disagreement& a, const v1::Disagreement& b) {
    const int by_id = a.id().compare(b.id());
    if (by_id != 0) return by_id < 0;
    return &a != &b && a.SerializeAsString() < b.SerializeAsString();
  });
  absl::flat_hash_set<std::string> ids;
  for (v1::Disagreement& d : *all) {
    std::string id = d.id();
    for (int n = 0; !ids.insert(id).second; ++n) {
      id = StableHash(absl::StrCat(d.id(), "|", LeastValue(d), n > 0 ? absl::StrCat(n) : ""));
    }
    d.set_id(id);
  }
}

}  // namespace

void DisagreementSet::Add(const v1::Disagreement& d) {
  kept_.push_back({d.relation(), d.SerializeAsString()});
}

void DisagreementSet::AddAll(const DisagreementSet& other) {
  kept_.insert(kept_.end(), other.kept_.begin(), other.kept_.end());
}

void DisagreementSet::Unite() {
  std::sort(kept_.begin(), kept_.end(),
            [](const Kept& a, const Kept& b) { return a.bytes < b.bytes; });
  kept_.erase(std::unique(kept_.begin(), kept_.end(),
                          [](const Kept& a, const Kept& b) { return a.bytes == b.bytes; }),
              kept_.end());
}

std::vector<v1::Disagreement> DisagreementSet::InOrder(bool all) const {
  std::vector<v1::Disagreement> out;
  for (const Kept& kept : kept_) {
    if (!all && !MattersByDefault(kept.relation)) continue;
    out.emplace_back().ParseFromString(kept.bytes);
  }
  TellApart(&out);
  std::sort(out.begin(), out.end(), [](const v1::Disagreement& a, const v1::Disagreement& b) {
    return a.severity() != b.severity() ? a.severity() > b.severity() : a.id() < b.id();
  });
  return out;
}

}  // namespace claims
