// Disjoint sets with path halving (Tarjan and van Leeuwen, 1984). The root of
// a set is its least member, so results do not depend on the order of unions.
#ifndef CLAIMS_CONSISTENCY_UNION_FIND_H_
#define CLAIMS_CONSISTENCY_UNION_FIND_H_

#include <cstddef>
#include <numeric>
#include <vector>

namespace claims {

class UnionFind {
 public:
  explicit UnionFind(int n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0); }

  int Find(int i) const {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  // How many sets there are.
  int Count() const {
    int roots = 0;
    for (size_t i = 0; i < parent_.size(); ++i) roots += parent_[i] == static_cast<int>(i);
    return roots;
  }

  void Union(int a, int b) {
    a = Find(a);
    b = Find(b);
    if (a < b) parent_[b] = a;
    if (b < a) parent_[a] = b;
  }

 private:
  mutable std::vector<int> parent_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_UNION_FIND_H_
