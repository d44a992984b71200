// Items in blocks that have nothing to do with each other, with what was found in
// each block: when an item comes or goes, its own block is checked again and no
// other.
//
//   CheckedBlocks blocks;
//   uint32_t a = blocks.Add(), b = blocks.Add();
//   blocks.Link(a, b);
//   blocks.Settle([](uint32_t loose) { ... Link ... },
//                 [](const std::vector<uint32_t>& members) { return found; });
//   blocks.FoundWith(a);
//
// Not thread-safe; const methods may run together.
#ifndef CLAIMS_CONSISTENCY_CHECKED_BLOCKS_H_
#define CLAIMS_CONSISTENCY_CHECKED_BLOCKS_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "claims/consistency/blocks.h"
#include "claims/consistency/disagreement_set.h"

namespace claims {

class CheckedBlocks {
 public:
  // A new item, alone in its block, which is to be checked. Numbers of items that
  // were removed are given again, after a Settle.
  uint32_t Add();
  // What held the block together may be gone with the item: its block is loosened.
  void Remove(uint32_t item);

  // Puts the blocks of both together. What was found in either is void; one of the
  // two must be open.
  void Link(uint32_t a, uint32_t b);
  // The item's block is to be checked again.
  void Open(uint32_t item);
  // Takes the item's block apart; its members are to be linked anew and checked.
  void Loosen(uint32_t item);
  // The item is to be linked by the next Settle.
  void LinkLater(uint32_t item) { loose_.push_back(item); }

  // Calls link(item) for every item that is loose, then check(members), which
  // returns a DisagreementSet, for every block of two or more that is open.
  template <typename Relink, typename CheckBlock>
  void Settle(Relink link, CheckBlock check);

  bool alive(uint32_t item) const { return states_[item].alive; }
  // Numbers of items are less than this.
  uint32_t limit() const { return static_cast<uint32_t>(states_.size()); }
  uint32_t BlockOf(uint32_t item) const { return blocks_.BlockOf(item); }
  uint32_t SizeOf(uint32_t block) const { return blocks_.SizeOf(block); }
  template <typename Visit>
  void ForEach(uint32_t block, Visit visit) const {
    blocks_.ForEach(block, visit);
  }

  // After Settle. What was found in a block; null for nothing.
  const DisagreementSet* FoundIn(uint32_t block) const;

 private:
  struct State {
    bool alive = false, open = false;
  };

  Blocks blocks_;
  std::vector<State> states_;                             // by item
  std::vector<uint32_t> free_, removed_, open_, loose_;
  absl::flat_hash_map<uint32_t, DisagreementSet> found_;  // by block, where there is any
};

template <typename Relink, typename CheckBlock>
void CheckedBlocks::Settle(Relink link, CheckBlock check) {
  for (uint32_t item : std::exchange(loose_, {})) {
    if (alive(item)) link(item);
  }
  absl::flat_hash_set<uint32_t> done;
  for (uint32_t item : std::exchange(open_, {})) {
    states_[item].open = false;
    if (!alive(item)) continue;
    const uint32_t block = BlockOf(item);
    if (SizeOf(block) == 1 || !done.insert(block).second) continue;
    DisagreementSet found = check(blocks_.Members(block));
    if (found.empty()) {
      found_.erase(block);
    } else {
      found_[block] = std::move(found);
    }
  }
  free_.insert(free_.end(), removed_.begin(), removed_.end());
  removed_.clear();
}

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_CHECKED_BLOCKS_H_
