// Numbered items filed under 64-bit keys. What is filed under one key lies
// together, because a ledger's keys are too many to be at hand: one look into
// memory for the list, whatever its length. 4 to 8 bytes an entry beside its key's
// 16; an only item needs no more than its key.
//
//   KeyIndex index;
//   index.Add(Key("setter").Add(id).Add(week), item);
//   index.ForEach(key, [](uint32_t item) { ... });
//
// Keys are hashes: items of two things may meet under one key, so whoever looks
// must bear with strangers. Not thread-safe.
#ifndef CLAIMS_BASE_KEY_INDEX_H_
#define CLAIMS_BASE_KEY_INDEX_H_

#include <algorithm>
#include <cstddef>
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
    List& list = lists_[key];
    if (list.size == 0) {
      list.at = item;
    } else {
      if (list.size == 1) {
        const uint32_t only = list.at;
        list.at = NewBlock(1);
        pool_[list.at] = only;
      } else if (IsPowerOfTwo(list.size)) {  // the block is full
        Move(&list, Log2(list.size), Log2(list.size) + 1);
      }
      pool_[list.at + list.size] = item;
    }
    ++list.size;
  }

  // One entry of the item under the key, if there is one.
  void Remove(uint64_t key, uint32_t item) {
    const auto found = lists_.find(key);
    if (found == lists_.end()) return;
    List& list = found->second;
    if (list.size == 1) {
      if (list.at == item) lists_.erase(found);
      return;
    }
    uint32_t* const first = pool_.data() + list.at;
    uint32_t* const entry = std::find(first, first + list.size, item);
    if (entry == first + list.size) return;
    *entry = first[--list.size];
    if (list.size == 1) {
      const uint32_t block = list.at;
      list.at = *first;
      Free(block, 1);
    } else if (IsPowerOfTwo(list.size)) {
      Move(&list, Log2(list.size) + 1, Log2(list.size));
    }
  }

  // In no certain order. `visit` must not change the index.
  template <typename Visit>
  void ForEach(uint64_t key, Visit visit) const {
    const auto found = lists_.find(key);
    if (found == lists_.end()) return;
    const List& list = found->second;
    if (list.size == 1) return visit(list.at);
    for (uint32_t i = 0; i < list.size; ++i) visit(pool_[list.at + i]);
  }

 private:
  // An only item, or where in the pool the block of 2^n items begins, 2^n being
  // the least power that holds them.
  struct List {
    uint32_t at = 0, size = 0;
  };
  static constexpr uint32_t kNone = ~uint32_t{0};

  static bool IsPowerOfTwo(uint32_t n) { return (n & (n - 1)) == 0; }
  static int Log2(uint32_t n) {
    int log = 0;
    while (n >>= 1) ++log;
    return log;
  }

  uint32_t NewBlock(int log) {
    uint32_t block = free_[log];
    if (block != kNone) {
      free_[log] = pool_[block];
    } else {
      block = static_cast<uint32_t>(pool_.size());
      pool_.resize(pool_.size() + (size_t{1} << log));
    }
    return block;
  }

  void Free(uint32_t block, int log) {
    pool_[block] = free_[log];
    free_[log] = block;
  }

  void Move(List* list, int from_log, int to_log) {
    const uint32_t from = list->at;
    list->at = NewBlock(to_log);
    std::copy_n(pool_.begin() + from, list->size, pool_.begin() + list->at);
    Free(from, from_log);
  }

  absl::flat_hash_map<uint64_t, List> lists_;
  std::vector<uint32_t> pool_;
  // First of the free blocks of 2^n items; each names the next.
  std::vector<uint32_t> free_ = std::vector<uint32_t>(32, kNone);
};

}  // namespace claims

#endif  // CLAIMS_BASE_KEY_INDEX_H_
