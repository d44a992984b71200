// Numbered items filed under 64-bit keys, 8 bytes an entry.
//
//   KeyIndex index;
//   index.Add(Key("setter").Add(id).Add(week), item);
//   index.ForEach(key, [](uint32_t item) { ... });
//
// Keys are hashes: items of two things may meet under one key, so whoever looks
// must bear with strangers. Not thread-safe.
#ifndef CLAIMS_BASE_KEY_INDEX_H_
#define CLAIMS_BASE_KEY_INDEX_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/base/fnv.h"

namespace claims {

// FNV-1a over parts, with an end mark after each.
class Key {
 public:
  explicit Key(absl::string_view what) { Add(what); }
  Key& Add(absl::string_view part) {
    hash_ = FnvStep(Fnv1a(part, hash_), 0xff);
    return *this;
  }
  Key& Add(int64_t part) {
    hash_ = FnvStep(hash_, static_cast<uint64_t>(part));
    hash_ ^= hash_ >> 32;
    return *this;
  }
  operator uint64_t() const { return hash_; }  // NOLINT: a key is its hash

 private:
  uint64_t hash_ = kFnvBasis;
};

class KeyIndex {
 public:
  void Add(uint64_t key, uint32_t item) {
    uint32_t node = free_;
    if (node == kNone) {
      node = static_cast<uint32_t>(nodes_.size());
      nodes_.push_back({});
    } else {
      free_ = nodes_[node].next;
    }
    const auto head = heads_.try_emplace(key, kNone).first;
    nodes_[node] = {item, head->second};
    head->second = node;
  }

  // One entry of the item under the key, if there is one.
  void Remove(uint64_t key, uint32_t item) {
    const auto head = heads_.find(key);
    if (head == heads_.end()) return;
    for (uint32_t* link = &head->second; *link != kNone; link = &nodes_[*link].next) {
      const uint32_t node = *link;
      if (nodes_[node].item != item) continue;
      *link = nodes_[node].next;
      nodes_[node].next = free_;
      free_ = node;
      if (head->second == kNone) heads_.erase(head);
      return;
    }
  }

  // The latest first. `visit` must not change the index.
  template <typename Visit>
  void ForEach(uint64_t key, Visit visit) const {
    const auto head = heads_.find(key);
    if (head == heads_.end()) return;
    for (uint32_t n = head->second; n != kNone; n = nodes_[n].next) visit(nodes_[n].item);
  }

 private:
  static constexpr uint32_t kNone = ~uint32_t{0};
  struct Node {
    uint32_t item, next;
  };

  absl::flat_hash_map<uint64_t, uint32_t> heads_;
  std::vector<Node> nodes_;
  uint32_t free_ = kNone;
};

}  // namespace claims

#endif  // CLAIMS_BASE_KEY_INDEX_H_
