// Disjoint blocks of numbered items, which grow by links and are taken apart when
// an item leaves.
//
//   Blocks blocks;
//   blocks.Add(7);  blocks.Add(9);
//   blocks.Link(7, 9);
//   blocks.Dissolve(blocks.BlockOf(7));   // each alone again
//
// A block's number is that of one of its members and means nothing else. Twelve
// bytes an item. Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_BLOCKS_H_
#define CLAIMS_CONSISTENCY_BLOCKS_H_

#include <cstdint>
#include <utility>
#include <vector>

namespace claims {

class Blocks {
 public:
  // A new item, in a block of its own.
  void Add(uint32_t item) {
    if (item >= items_.size()) items_.resize(item + 1);
    items_[item] = {item, item, 1};
  }

  uint32_t BlockOf(uint32_t item) const { return items_[item].block; }
  uint32_t SizeOf(uint32_t block) const { return items_[block].size; }

  // Puts the blocks of both together; the larger one's number stays.
  void Link(uint32_t a, uint32_t b) {
    uint32_t large = BlockOf(a), small = BlockOf(b);
    if (large == small) return;
    if (items_[large].size < items_[small].size) std::swap(large, small);
    ForEach(small, [&](uint32_t member) { items_[member].block = large; });
    items_[large].size += items_[small].size;
    std::swap(items_[large].next, items_[small].next);  // joins the two rings
  }

  // Takes a block apart: each member is alone.
  void Dissolve(uint32_t block) {
    uint32_t member = block;
    do {
      const uint32_t next = items_[member].next;
      items_[member] = {member, member, 1};
      member = next;
    } while (member != block);
  }

  template <typename Visit>
  void ForEach(uint32_t block, Visit visit) const {
    uint32_t member = block;
    do {
      const uint32_t next = items_[member].next;
      visit(member);
      member = next;
    } while (member != block);
  }

  std::vector<uint32_t> Members(uint32_t block) const {
    std::vector<uint32_t> out;
    ForEach(block, [&out](uint32_t member) { out.push_back(member); });
    return out;
  }

 private:
  struct Item {
    uint32_t block, next;  // next in the ring of its block
    uint32_t size;         // of the block, where it is the block's number
  };
  std::vector<Item> items_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_BLOCKS_H_
