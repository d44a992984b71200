// Which two negotiate, of all that a document names.
#include <algorithm>
#include <limits>

#include "absl/strings/match.h"
#include "claims/resolve/party_context.h"
#include "claims/resolve/refs.h"

namespace claims {

// An armed or political group that a report names again and again is one of the
// sides, even where states that back them are named more often.
const PartyContext::Tally* PartyContext::Insurgents(int top) const {
  const Tally* group = nullptr;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() != v1::ENTITY_TYPE_GROUP || mediators_.count(id) > 0) continue;
    if (tally.count < 3 || tally.count < 0.3 * top) continue;
    if (group == nullptr || tally.count > group->count) group = &tally;
  }
  return group;
}

// How often they are brought together, and how often the less named is named: a
// mediator's call to one side brings two together who are not the sides.
double PartyContext::Strength(const Pairing& pairing) const {
  double least = -1;
  for (const v1::EntityRef& party : pairing.parties) {
    if (mediators_.count(party.id()) > 0) return -1;
    // A state and those who rule it.
    if (Rules(party) && Has(pairing.parties, AsMeant(party).id())) return -1;
    const auto tally = all_.find(party.id());
    const double named = tally == all_.end() ? 2 : Weight(tally->second);
    if (least < 0 || named < least) least = named;
  }
  return pairing.weight + 0.7 * least;
}

const v1::EntityRef* PartyContext::NamedCounterpart(const std::string& id) const {
  if (counterparts_ == nullptr) return nullptr;
  const auto group = all_.find(id);
  if (group != all_.end() && Rules(group->second.ref)) return nullptr;
  const auto it = counterparts_->find(id);
  if (it == counterparts_->end()) return nullptr;
  // "PORT AMBER, Chile - The rebels": whom they fight is named, if only as where it was written.
  const std::string& other = it->second.id();
  if (all_.count(other) == 0 && lands_.count(other) == 0) return nullptr;
  return mediators_.count(it->second.id()) == 0 ? &it->second : nullptr;
}

// Whether the group is known to negotiate with a party that the report does not name.
bool PartyContext::KnownElsewhere(const std::string& id) const {
  if (counterparts_ == nullptr) return false;
  const auto it = counterparts_->find(id);
  return it != counterparts_->end() && all_.count(it->second.id()) == 0;
}

// Whether a state is named in passing beside a group that fights another one: "the rebels
// asked America to lift its ban", in a report that calls their own state "the government".
bool PartyContext::Overshadows(const std::string& group, const Tally& state) const {
  constexpr double kPassing = 0.34;
  const auto tally = all_.find(group);
  return tally != all_.end() && KnownElsewhere(group) && tally->second.count >= 3 &&
         state.count < kPassing * tally->second.count;
}

v1::EntityRef PartyContext::UnnamedCounterpart(const std::string& id) const {
  if (counterparts_ == nullptr) return {};
  const auto it = counterparts_->find(id);
  return it == counterparts_->end() ? v1::EntityRef() : it->second;
}

std::vector<v1::EntityRef> PartyContext::InTextOrder(std::vector<v1::EntityRef> parties) const {
  const auto order = [this](const v1::EntityRef& party) {
    const auto tally = all_.find(party.id());
    return tally == all_.end() ? std::numeric_limits<int>::max() : tally->second.order;
  };
  std::stable_sort(parties.begin(), parties.end(),
                   [&](const auto& a, const auto& b) { return order(a) < order(b); });
  return parties;
}

std::vector<v1::EntityRef> PartyContext::KnownPair() const {
  const Tally* group = nullptr;
  for (const auto& [id, tally] : all_) {
    if (tally.count < 2 || NamedCounterpart(id) == nullptr) continue;
    if (group == nullptr || tally.count > group->count) group = &tally;
  }
  if (group == nullptr) return {};
  return {*NamedCounterpart(group->ref.id()), group->ref};
}

std::vector<PartyContext::Pairing> PartyContext::SettledPairings() const {
  std::vector<Pairing> pairings = pairings_;
  for (const Pairing& open : open_pairs_) {
    Pairing settled;
    for (const v1::EntityRef& side : open.parties) AddUnique(Settled(side), &settled.parties);
    if (settled.parties.size() < 2) continue;
    const bool body = std::any_of(
        settled.parties.begin(), settled.parties.end(),
        [](const v1::EntityRef& party) { return party.type() == v1::ENTITY_TYPE_ORGANIZATION; });
    settled.weight = (body ? 1 : 3) * open.weight;
    const auto same = std::find_if(pairings.begin(), pairings.end(), [&settled](const Pairing& p) {
      return p.parties.size() == 2 && Has(p.parties, settled.parties[0].id()) &&
             Has(p.parties, settled.parties[1].id());
    });
    if (same == pairings.end()) {
      pairings.push_back(std::move(settled));
    } else {
      same->weight += settled.weight;
    }
  }
  return pairings;
}

const PartyContext::Tally* PartyContext::MostDivided() const {
  const Tally* state = nullptr;
  for (const auto& [id, tally] : divided_) {
    if (mediators_.count(id) == 0 && (state == nullptr || tally.count > state->count))
      state = &tally;
  }
  return state;
}

v1::EntityRef PartyContext::DividedState() const {
  const Tally* state = MostDivided();
  return state == nullptr ? v1::EntityRef() : state->ref;
}

// The state whose conflict the report tells of, and who is against it there: the
// group named most that is not known for another conflict, else the unnamed ones.
PartyContext::Pairing PartyContext::InnerPair() const {
  constexpr int kTelling = 6;  // said more often it tells no more
  const Tally* state = MostDivided();
  if (state == nullptr) return {};
  const Tally* known = nullptr;
  const Tally* group = nullptr;
  for (const auto& [id, tally] : all_) {
    if (tally.ref.type() != v1::ENTITY_TYPE_GROUP || tally.count < 2 || mediators_.count(id) > 0)
      continue;
    const v1::EntityRef* against = NamedCounterpart(id);
    const Tally** best = against == nullptr                 ? &group
                         : against->id() == state->ref.id() ? &known
                                                            : nullptr;
    if (best != nullptr && (*best == nullptr || tally.count > (*best)->count)) *best = &tally;
  }
  v1::EntityRef other;
  if (known != nullptr) {
    other = known->ref;
  } else if (unnamed_opposition_ > 0) {
    other = Opposition();
  } else if (group != nullptr) {
    other = group->ref;
  } else if (unnamed_rebels_ > 1) {
    other = Rebels();
  }
  if (other.id().empty()) return {};
  return {{state->ref, other}, std::min(3 * state->count, kTelling)};
}

const PartyContext::Found& PartyContext::Negotiating() const {
  if (!found_.has_value()) {
    found_.emplace();
    found_->pair = FindPair(&found_->said);
  }
  return *found_;
}

std::vector<v1::EntityRef> PartyContext::Pair() const { return Negotiating().pair; }

std::vector<v1::EntityRef> PartyContext::SaidPair() const {
  return Negotiating().said ? Negotiating().pair : std::vector<v1::EntityRef>();
}

std::vector<v1::EntityRef> PartyContext::FindPair(bool* said) const {
  *said = true;
  // As good as a sentence that brings them together.
  constexpr int kKnown = 3;
  Pairing named{KnownPair(), kKnown};
  if (named.parties.empty()) named = {MostNamed(), 0};
  // A state against "the rebels" without a name.
  if (pairings_.empty() && unnamed_rebels_ >= 2) {
    const v1::EntityRef rebels = Rebels(), state = Government();
    const bool unnamed = all_.count(rebels.id()) == 0;
    if (unnamed && !state.id().empty()) return {state, rebels};
  }
  if (pairings_.empty() && unnamed_opposition_ >= 2) {
    const v1::EntityRef opposition = Opposition(), state = Government();
    if (!opposition.id().empty() && !state.id().empty()) return {state, opposition};
  }
  const Pairing* best = &named;
  double strength = named.parties.size() < 2 ? -1 : Strength(named);
  const std::vector<Pairing> pairings = SettledPairings();
  for (const Pairing& pairing : pairings) {
    const double other = Strength(pairing);
    if (other > strength || (other == strength && best == &named && other >= 0)) {
      best = &pairing;
      strength = other;
    }
  }
  const Pairing inner = InnerPair();
  if (inner.parties.size() == 2 && Strength(inner) > strength) best = &inner;
  // Camps of one state that nothing names: neither the state itself is a side of their talks
  // nor another state, named as host or source.
  const bool camps = std::any_of(
      named.parties.begin(), named.parties.end(),
      [this](const v1::EntityRef& party) { return rival_camps_.count(party.id()) > 0; });
  *said = best != &named || named.weight > 0 || AreJoined(named.parties);
  if (best == &named && camps &&
      std::all_of(named.parties.begin(), named.parties.end(), IsState)) {
    return {};
  }
  std::vector<v1::EntityRef> pair;
  for (const v1::EntityRef& party : best->parties) AddUnique(AsMeant(party), &pair);
  return pair;
}

std::vector<v1::EntityRef> PartyContext::CorePair() const {
  std::vector<v1::EntityRef> pair = Pair();
  if (pair.size() <= 2) return pair;
  const auto weight = [this](const v1::EntityRef& party) {
    const auto tally = all_.find(party.id());
    return tally == all_.end() ? 0 : Weight(tally->second);
  };
  std::stable_sort(pair.begin(), pair.end(),
                   [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
  pair.resize(2);
  return InTextOrder(std::move(pair));
}

std::vector<const PartyContext::Tally*> PartyContext::ByWeight() const {
  std::vector<const Tally*> order;
  for (const auto& [id, tally] : all_) {
    if (mediators_.count(id) == 0 && !Rules(tally.ref)) order.push_back(&tally);
  }
  std::sort(order.begin(), order.end(), [this](const Tally* a, const Tally* b) {
    const double x = Weight(*a), y = Weight(*b);
    return x != y ? x > y : a->order < b->order;
  });
  // Hosts, and organisations, which convene and comment, are sides only for want
  // of others.
  std::stable_partition(order.begin(), order.end(),
                        [this](const Tally* tally) { return hosts_.count(tally->ref.id()) == 0; });
  std::stable_partition(order.begin(), order.end(), [this](const Tally* tally) {
    return tally->ref.type() != v1::ENTITY_TYPE_ORGANIZATION ||
           negotiating_.count(tally->ref.id()) > 0;
  });
  return order;
}

std::vector<v1::EntityRef> PartyContext::MostNamed() const {
  std::vector<const Tally*> order = ByWeight();
  const Tally* group = order.empty() ? nullptr : Insurgents(order[0]->count);
  if (group != nullptr) {
    // The state that the group's name begins with ("syrian-opposition"), if any.
    std::stable_partition(order.begin(), order.end(), [&](const Tally* tally) {
      return tally->ref.name().size() > 3 && tally != group &&
             absl::StartsWithIgnoreCase(group->ref.name(), tally->ref.name().substr(0, 4));
    });
    std::stable_partition(order.begin(), order.end(), [&](const Tally* t) { return t == group; });
  }
  std::vector<v1::EntityRef> pair;
  for (size_t i = 0; i < order.size() && i < 2; ++i) {
    // One side that is sure says more than a pair that is guessed.
    if (i == 1 && Convenes(*order[1]) && !Convenes(*order[0])) break;
    if (i == 1 && Overshadows(pair[0].id(), *order[1])) {
      pair.insert(pair.begin(), UnnamedCounterpart(pair[0].id()));
      break;
    }
    pair.push_back(order[i]->ref);
  }
  return pair;
}

}  // namespace claims
