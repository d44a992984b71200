#include "claims/consistency/checked_blocks.h"

namespace claims {

uint32_t CheckedBlocks::Add() {
  uint32_t item = limit();
  if (free_.empty()) {
    states_.emplace_back();
  } else {
    item = free_.back();
    free_.pop_back();
  }
  states_[item].alive = true;
  blocks_.Add(item);
  Open(item);
  return item;
}

void CheckedBlocks::Remove(uint32_t item) {
  states_[item].alive = false;
  removed_.push_back(item);
  Loosen(item);
}

void CheckedBlocks::Link(uint32_t a, uint32_t b) {
  if (BlockOf(a) == BlockOf(b)) return;
  found_.erase(BlockOf(a));
  found_.erase(BlockOf(b));
  blocks_.Link(a, b);
}

void CheckedBlocks::Open(uint32_t item) {
  if (states_[item].open) return;
  states_[item].open = true;
  open_.push_back(item);
}

void CheckedBlocks::Loosen(uint32_t item) {
  const uint32_t block = BlockOf(item);
  found_.erase(block);
  blocks_.ForEach(block, [this](uint32_t member) {
    if (!alive(member)) return;
    loose_.push_back(member);
    Open(member);
  });
  blocks_.Dissolve(block);
}

const DisagreementSet* CheckedBlocks::FoundIn(uint32_t block) const {
  const auto found = found_.find(block);
  return found == found_.end() ? nullptr : &found->second;
}

}  // namespace claims
