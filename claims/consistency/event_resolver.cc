#include "claims/consistency/event_resolver.h"

#include <algorithm>
#include <utility>

#include "claims/base/stable_hash.h"

namespace claims {
namespace {

uint64_t NameHash(absl::string_view name) {
  return name.empty() ? 0 : static_cast<uint64_t>(Key("name").Add(name));
}

bool Findable(const EventSignature& s) { return !s.empty() || IsBare(s); }

void Merge(const EventSignature& from, EventSignature* to) {
  if (to->place.empty()) to->place = from.place;
  if (to->venue.empty()) to->venue = from.venue;
  if (!to->date.known()) to->date = from.date;
  if (to->round == 0) to->round = from.round;
  if (to->series.empty()) to->series = from.series;
  for (const std::string& id : from.parties) AddId(id, &to->parties);
  for (const std::string& id : from.full_names) AddId(id, &to->full_names);
}

}  // namespace

EventResolver::EventResolver(ContainmentFn within) : within_(std::move(within)) {}

uint32_t EventResolver::DocumentNumber(absl::string_view document) {
  const auto found =
      documents_.try_emplace(document, static_cast<uint32_t>(entries_of_.size())).first;
  if (found->second == entries_of_.size()) entries_of_.emplace_back();
  return found->second;
}

int EventResolver::NewEntry(EventSignature signature) {
  int handle = static_cast<int>(entries_.size());
  if (free_entries_.empty()) {
    entries_.emplace_back();
  } else {
    handle = free_entries_.back();
    free_entries_.pop_back();
  }
  Entry& entry = entries_[handle];
  entry.key = SignatureKey(signature);
  entry.hash = SignatureHash(signature);
  entry.handle = handle;
  entry.signature = std::move(signature);
  by_signature_.insert(&entry);
  blocks_.Add(handle);
  if (Findable(entry.signature)) index_.Add(entry.signature, handle);
  return handle;
}

int EventResolver::Add(EventSignature signature, absl::string_view document,
                       absl::string_view name) {
  const auto known = by_signature_.find(signature);
  const int handle =
      known == by_signature_.end() ? NewEntry(std::move(signature)) : (*known)->handle;
  const Use use{DocumentNumber(document), 1, NameHash(name)};
  Uses& uses = entries_[handle].uses;
  Wake(handle);
  const auto at = std::lower_bound(uses.begin(), uses.end(), use);
  if (at != uses.end() && !(use < *at)) {
    ++at->count;
    return handle;
  }
  uses.insert(at, use);
  entries_of_[use.document].push_back(handle);
  return handle;
}

void EventResolver::Remove(int handle, absl::string_view document, absl::string_view name) {
  const Use use{DocumentNumber(document), 1, NameHash(name)};
  Entry& entry = entries_[handle];
  const auto at = std::lower_bound(entry.uses.begin(), entry.uses.end(), use);
  if (at == entry.uses.end() || use < *at) return;
  Wake(handle);
  if (--at->count > 0) return;
  entry.uses.erase(at);
  Handles& of_document = entries_of_[use.document];
  of_document.erase(std::find(of_document.begin(), of_document.end(), handle));
  if (!entry.uses.empty()) return;
  DropEventOf(handle);
  if (Findable(entry.signature)) index_.Remove(entry.signature, handle);
  by_signature_.erase(&entry);
}

// What a signature shares with others depends on its documents too: with them
// its whole block is open again.
void EventResolver::Wake(int handle) {
  const uint32_t block = blocks_.BlockOf(handle);
  blocks_.ForEach(block, [this](uint32_t member) {
    if (entries_[member].pending) return;
    entries_[member].pending = true;
    pending_.push_back(static_cast<int>(member));
  });
  blocks_.Dissolve(block);
}

// Do documents, and names within them, use both signatures?
EventResolver::Meeting EventResolver::Meet(const Entry& a, const Entry& b) {
  Meeting out;
  for (auto x = a.uses.begin(), y = b.uses.begin(); x != a.uses.end() && y != b.uses.end();) {
    out.in_document |= x->document == y->document;
    const bool one_name = x->name != 0 && !(*x < *y) && !(*y < *x);
    if (one_name) return {true, true};
    *x < *y ? ++x : ++y;
  }
  return out;
}

EventComparison EventResolver::Compare(int a, int b) const {
  const Entry& x = entries_[a];
  const Entry& y = entries_[b];
  const Meeting meeting = Meet(x, y);
  EventComparison c = CompareSignatures(x.signature, y.signature, meeting.in_document, within_);
  if (c.sameness != Sameness::kDifferent && meeting.under_one_name) {
    c.sameness = Sameness::kSame;
    c.score += 10;
    if (c.agreement == 0) c.agreement = kOneName;
  }
  return c;
}

void EventResolver::Link(int handle) {
  Entry& entry = entries_[handle];
  std::vector<int> others;
  if (Findable(entry.signature)) others = index_.Candidates(entry.signature);
  for (const Use& use : entry.uses) {
    if (use.name == 0) continue;
    for (int other : entries_of_[use.document]) {
      if (Meet(entry, entries_[other]).under_one_name) others.push_back(other);
    }
  }
  std::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  for (int other : others) {
    // Each finds the other: what is linked already has asked.
    if (entries_[other].linked || blocks_.BlockOf(handle) == blocks_.BlockOf(other)) continue;
    if (FarApart(entry.signature, entries_[other].signature)) continue;
    if (Compare(handle, other).sameness == Sameness::kSame) blocks_.Link(handle, other);
  }
  entry.linked = true;
}

void EventResolver::LinkAll(const std::vector<int>& handles) {
  for (int handle : handles) Link(handle);
  for (int handle : handles) entries_[handle].linked = false;
}

void EventResolver::DropEventOf(int handle) {
  const int event = entries_[handle].event;
  if (event < 0) return;
  for (int s : events_[event].signatures) entries_[s].event = -1;
  by_id_.erase(events_[event].id);
  events_[event] = ResolvedEvent();
  free_events_.push_back(event);
  changes_.dropped.push_back(event);
}

const EventResolver::Changes& EventResolver::Resolve() {
  std::vector<int> pending = std::move(pending_);
  pending_.clear();
  // What was removed altogether can be given again.
  pending.erase(std::remove_if(pending.begin(), pending.end(),
                               [this](int handle) {
                                 if (!entries_[handle].uses.empty()) return false;
                                 entries_[handle] = Entry();
                                 free_entries_.push_back(handle);
                                 return true;
                               }),
                pending.end());
  LinkAll(pending);
  for (int handle : pending) {
    if (!entries_[handle].pending) continue;
    std::vector<int> component;
    blocks_.ForEach(blocks_.BlockOf(handle), [&](uint32_t member) {
      entries_[member].pending = false;
      component.push_back(static_cast<int>(member));
    });
    for (int member : component) DropEventOf(member);
    changes_.signatures.insert(changes_.signatures.end(), component.begin(), component.end());
    Cluster(std::move(component));
  }
  last_ = std::move(changes_);
  changes_ = Changes();
  return last_;
}

int EventResolver::Find(absl::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? -1 : found->second;
}

std::vector<int> EventResolver::events() const {
  std::vector<int> out;
  for (size_t i = 0; i < events_.size(); ++i) {
    if (!events_[i].signatures.empty()) out.push_back(static_cast<int>(i));
  }
  return out;
}

// Greedy, the clearest signature first: each joins the one cluster that it
// matches best and contradicts nowhere, or opens its own. A tie between two
// meetings says that the signature tells neither apart: it stays alone.
void EventResolver::Cluster(std::vector<int> component) {
  std::sort(component.begin(), component.end(), [this](int a, int b) {
    const int sa = Specificity(entries_[a].signature), sb = Specificity(entries_[b].signature);
    return sa != sb ? sa > sb : entries_[a].key < entries_[b].key;
  });
  struct Draft {
    std::vector<int> members;
    std::vector<std::string> evidence;
  };
  std::vector<Draft> drafts;
  for (int s : component) {
    if (entries_[s].signature.empty() && component.size() == 1) return;
    int best = -1, best_score = 0;
    bool tie = false;
    unsigned why = 0;
    for (int d = 0; d < static_cast<int>(drafts.size()); ++d) {
      EventComparison closest;
      bool contradicted = false;
      for (int m : drafts[d].members) {
        const EventComparison c = Compare(s, m);
        contradicted |= c.sameness == Sameness::kDifferent;
        if (c.sameness == Sameness::kSame &&
            (closest.sameness != Sameness::kSame || c.score > closest.score)) {
          closest = c;
        }
      }
      if (contradicted || closest.sameness != Sameness::kSame) continue;
      if (best >= 0 && closest.score == best_score) tie = true;
      if (best < 0 || closest.score > best_score) {
        tie = false;
        best = d;
        best_score = closest.score;
        why = closest.agreement;
      }
    }
    if (best < 0 || tie) {
      drafts.push_back({{s}, {""}});
    } else {
      drafts[best].members.push_back(s);
      drafts[best].evidence.push_back(AgreementText(why));
    }
  }
  for (Draft& draft : drafts) AddEvent(draft.members, std::move(draft.evidence));
}

void EventResolver::AddEvent(const std::vector<int>& signatures,
                             std::vector<std::string> evidence) {
  int number = static_cast<int>(events_.size());
  if (free_events_.empty()) {
    events_.emplace_back();
  } else {
    number = free_events_.back();
    free_events_.pop_back();
  }
  ResolvedEvent& event = events_[number];
  event.id = StableHash(entries_[signatures[0]].key);
  event.merged = entries_[signatures[0]].signature;
  for (int s : signatures) {
    Merge(entries_[s].signature, &event.merged);
    entries_[s].event = number;
  }
  event.signatures = signatures;
  event.evidence = std::move(evidence);
  by_id_[event.id] = number;
  changes_.made.push_back(number);
}

}  // namespace claims
