#include "claims/consistency/family.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "claims/consistency/assemble.h"

namespace claims {
namespace {

constexpr uint64_t kArenaBytes = uint64_t{1} << 20;

}  // namespace

void Family::LinkAll(uint32_t item, const LookupKeys& keys) {
  const auto link = [&](uint32_t other) {
    if (rules_->MayInteract(items_[item].profile, items_[other].profile)) blocks_.Link(item, other);
  };
  for (uint64_t key : keys.seek) owners_.ForEach(key, link);
  for (uint64_t key : keys.own) seekers_.ForEach(key, link);
}

void Family::Add(ClaimHandle handle, const Fact& fact) {
  Profile profile;
  LookupKeys keys;
  if (!rules_->Describe(fact, &profile, &keys)) return;
  const uint32_t item = blocks_.Add();
  if (item >= items_.size()) items_.resize(item + 1);
  if (handle >= item_of_.size()) item_of_.resize(handle + 1, kNoItem);
  items_[item] = {handle, PublishedBy(fact), std::move(profile)};
  item_of_[handle] = item;
  LinkAll(item, keys);
  for (uint64_t key : keys.own) owners_.Add(key, item);
  for (uint64_t key : keys.seek) seekers_.Add(key, item);
}

void Family::Remove(ClaimHandle handle, const Fact& fact) {
  Profile profile;
  LookupKeys keys;
  if (!rules_->Describe(fact, &profile, &keys)) return;
  const uint32_t item = std::exchange(item_of_[handle], kNoItem);
  for (uint64_t key : keys.own) owners_.Remove(key, item);
  for (uint64_t key : keys.seek) seekers_.Remove(key, item);
  blocks_.Remove(item);
  items_[item].profile = Profile();
}

void Family::Settle(const ClaimSource& source) {
  ClaimArena arena;
  blocks_.Settle(
      [&](uint32_t item) {
        if (arena.SpaceUsed() > kArenaBytes) arena.Reset();
        Profile profile;
        LookupKeys keys;
        rules_->Describe(ToFact(*source.Get(items_[item].claim, arena)), &profile, &keys);
        LinkAll(item, keys);
      },
      [&](const std::vector<uint32_t>& members) {
        DisagreementSet found;
        Check(source, members, &found);
        return found;
      });
}

void Family::Check(const ClaimSource& source, const std::vector<uint32_t>& items,
                   DisagreementSet* out) const {
  std::vector<const Profile*> profiles;
  profiles.reserve(items.size());
  for (uint32_t item : items) profiles.push_back(&items_[item].profile);
  if (!rules_->MayDisagree(profiles)) return;
  ClaimArena arena;
  std::vector<Fact> facts;
  facts.reserve(items.size());
  for (uint32_t item : items) facts.push_back(ToFact(*source.Get(items_[item].claim, arena)));
  std::sort(facts.begin(), facts.end(), InOrder);
  for (const Finding& finding : rules_->Check(facts)) out->Add(Assemble(finding, nullptr));
}

void Family::CollectOf(ClaimHandle handle, DisagreementSet* out) const {
  if (handle >= item_of_.size() || item_of_[handle] == kNoItem) return;
  const DisagreementSet* found = blocks_.FoundIn(blocks_.BlockOf(item_of_[handle]));
  if (found != nullptr) out->AddAll(*found);
}

void Family::Collect(const ClaimSource& source, int32_t as_of, int32_t after,
                     DisagreementSet* out) const {
  std::vector<uint32_t> known;
  for (uint32_t item = 0; item < blocks_.limit(); ++item) {
    // Once a block, at the member that gives it its number.
    if (!blocks_.alive(item) || blocks_.BlockOf(item) != item || blocks_.SizeOf(item) == 1)
      continue;
    int32_t last = std::numeric_limits<int32_t>::min();
    known.clear();
    blocks_.ForEach(item, [&](uint32_t member) {
      last = std::max(last, items_[member].published);
      if (items_[member].published <= as_of) known.push_back(member);
    });
    if (last <= after) continue;
    if (last <= as_of) {
      const DisagreementSet* found = blocks_.FoundIn(item);
      if (found != nullptr) out->AddAll(*found);
    } else if (known.size() > 1) {
      Check(source, known, out);
    }
  }
}

}  // namespace claims
