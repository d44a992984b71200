#include "claims/consistency/family.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "claims/consistency/assemble.h"

namespace claims {
namespace {

constexpr uint64_t kArenaBytes = uint64_t{1} << 20;

// A claim without a date is not known to have been published by any day.
int32_t PublishedBy(const Fact& fact) {
  return fact.published == kNoDay ? std::numeric_limits<int32_t>::max() : fact.published;
}

}  // namespace

uint32_t Family::NewItem(ClaimHandle handle) {
  uint32_t item = static_cast<uint32_t>(items_.size());
  if (free_.empty()) {
    items_.emplace_back();
  } else {
    item = free_.back();
    free_.pop_back();
  }
  if (handle >= item_of_.size()) item_of_.resize(handle + 1, kNoItem);
  item_of_[handle] = item;
  blocks_.Add(item);
  return item;
}

void Family::Open(uint32_t item) {
  if (items_[item].open) return;
  items_[item].open = true;
  open_.push_back(item);
}

// The larger of two blocks that meet is dirty through the item, which is open.
void Family::LinkAll(uint32_t item, const LookupKeys& keys) {
  const auto link = [&](uint32_t other) {
    if (!rules_->MayInteract(items_[item].profile, items_[other].profile)) return;
    const uint32_t mine = blocks_.BlockOf(item), its = blocks_.BlockOf(other);
    if (mine == its) return;
    found_.erase(mine);
    found_.erase(its);
    blocks_.Link(item, other);
  };
  for (uint64_t key : keys.seek) owners_.ForEach(key, link);
  for (uint64_t key : keys.own) seekers_.ForEach(key, link);
}

void Family::Add(ClaimHandle handle, const Fact& fact) {
  Profile profile;
  LookupKeys keys;
  if (!rules_->Describe(fact, &profile, &keys)) return;
  const uint32_t item = NewItem(handle);
  items_[item] = {handle, PublishedBy(fact), std::move(profile), true, false};
  Open(item);
  LinkAll(item, keys);
  for (uint64_t key : keys.own) owners_.Add(key, item);
  for (uint64_t key : keys.seek) seekers_.Add(key, item);
}

void Family::Remove(ClaimHandle handle, const Fact& fact) {
  Profile profile;
  LookupKeys keys;
  if (!rules_->Describe(fact, &profile, &keys)) return;
  const uint32_t item = item_of_[handle];
  for (uint64_t key : keys.own) owners_.Remove(key, item);
  for (uint64_t key : keys.seek) seekers_.Remove(key, item);
  // What held the block together may be gone with it.
  const uint32_t block = blocks_.BlockOf(item);
  found_.erase(block);
  if (blocks_.SizeOf(block) > 1) {
    blocks_.ForEach(block, [&](uint32_t member) {
      if (member == item) return;
      loose_.push_back(member);
      Open(member);
    });
    blocks_.Dissolve(block);
  }
  items_[item].alive = false;
  items_[item].profile = Profile();
  item_of_[handle] = kNoItem;
  removed_.push_back(item);
}

void Family::Settle(const ClaimSource& source) {
  ClaimArena arena;
  for (uint32_t item : loose_) {
    if (!items_[item].alive) continue;
    if (arena.SpaceUsed() > kArenaBytes) arena.Reset();
    Profile profile;
    LookupKeys keys;
    rules_->Describe(ToFact(*source.Get(items_[item].claim, arena)), &profile, &keys);
    LinkAll(item, keys);
  }
  loose_.clear();
  absl::flat_hash_set<uint32_t> done;
  for (uint32_t item : open_) {
    items_[item].open = false;
    if (!items_[item].alive) continue;
    const uint32_t block = blocks_.BlockOf(item);
    if (blocks_.SizeOf(block) == 1 || !done.insert(block).second) continue;
    DisagreementSet found;
    Check(source, blocks_.Members(block), &found);
    if (!found.empty()) found_[block] = std::move(found);
  }
  open_.clear();
  free_.insert(free_.end(), removed_.begin(), removed_.end());
  removed_.clear();
}

void Family::Check(const ClaimSource& source, const std::vector<uint32_t>& items,
                   DisagreementSet* out) const {
  ClaimArena arena;
  std::vector<Fact> facts;
  facts.reserve(items.size());
  for (uint32_t item : items) facts.push_back(ToFact(*source.Get(items_[item].claim, arena)));
  std::sort(facts.begin(), facts.end(), InOrder);
  for (const Finding& finding : rules_->Check(facts)) out->Add(Assemble(finding, nullptr));
}

void Family::CollectOf(ClaimHandle handle, DisagreementSet* out) const {
  if (handle >= item_of_.size() || item_of_[handle] == kNoItem) return;
  const auto found = found_.find(blocks_.BlockOf(item_of_[handle]));
  if (found != found_.end()) out->AddAll(found->second);
}

void Family::Collect(const ClaimSource& source, int32_t as_of, int32_t after,
                     DisagreementSet* out) const {
  std::vector<uint32_t> known;
  for (uint32_t item = 0; item < items_.size(); ++item) {
    // Once a block, at the member that gives it its number.
    if (!items_[item].alive || blocks_.BlockOf(item) != item || blocks_.SizeOf(item) == 1) continue;
    int32_t last = std::numeric_limits<int32_t>::min();
    known.clear();
    blocks_.ForEach(item, [&](uint32_t member) {
      last = std::max(last, items_[member].published);
      if (items_[member].published <= as_of) known.push_back(member);
    });
    if (last <= after) continue;
    if (last <= as_of) {
      const auto found = found_.find(item);
      if (found != found_.end()) out->AddAll(found->second);
    } else if (known.size() > 1) {
      Check(source, known, out);
    }
  }
}

}  // namespace claims
