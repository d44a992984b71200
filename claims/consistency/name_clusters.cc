#include "claims/consistency/name_clusters.h"

#include <algorithm>
#include <numeric>

namespace claims {

std::vector<int> ClusterNames(const std::vector<const PersonName*>& names) {
  std::vector<int> order(names.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&names](int a, int b) {
    const auto& x = names[a]->words;
    const auto& y = names[b]->words;
    return x.size() != y.size() ? x.size() > y.size() : x < y;
  });
  std::vector<int> cluster(names.size(), -1);
  std::vector<std::vector<const PersonName*>> members;
  const PersonName* previous = nullptr;
  int previous_cluster = -1;
  for (int i : order) {
    const PersonName* name = names[i];
    if (previous != nullptr && previous->words == name->words) {
      cluster[i] = previous_cluster;
      continue;
    }
    int fit = -1, fits = 0;
    for (size_t c = 0; c < members.size(); ++c) {
      if (std::all_of(members[c].begin(), members[c].end(),
                      [name](const PersonName* m) { return SamePerson(*m, *name); })) {
        fit = static_cast<int>(c);
        ++fits;
      }
    }
    if (fits == 0) {
      fit = static_cast<int>(members.size());
      members.emplace_back();
    }
    if (fits <= 1) {
      members[fit].push_back(name);
      cluster[i] = fit;
    }
    previous = name;
    previous_cluster = cluster[i];
  }
  return cluster;
}

}  // namespace claims
