#include "claims/consistency/event_resolver.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/consistency/candidate_index.h"
#include "claims/consistency/union_find.h"

namespace claims {
namespace {

bool Intersect(const std::vector<int>& a, const std::vector<int>& b) {
  size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

uint64_t Pair(int a, int b) {
  return static_cast<uint64_t>(std::min(a, b)) << 32 | static_cast<uint32_t>(std::max(a, b));
}

void Merge(const EventSignature& from, EventSignature* to) {
  if (to->place.empty()) to->place = from.place;
  if (to->venue.empty()) to->venue = from.venue;
  if (!to->date.known()) to->date = from.date;
  if (to->round == 0) to->round = from.round;
  if (to->series.empty()) to->series = from.series;
  for (const std::string& p : from.parties) {
    if (!std::binary_search(to->parties.begin(), to->parties.end(), p)) {
      to->parties.insert(std::lower_bound(to->parties.begin(), to->parties.end(), p), p);
    }
  }
}

}  // namespace

std::string StableHash(absl::string_view text) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (unsigned char c : text) hash = (hash ^ c) * 0x100000001b3u;
  return absl::StrFormat("%016x", hash);
}

EventResolver::EventResolver(ContainmentFn within) : within_(std::move(within)) {}

int EventResolver::Add(const EventSignature& signature, absl::string_view document,
                       absl::string_view event_id) {
  std::string key = SignatureKey(signature);
  const auto inserted = by_key_.try_emplace(key, static_cast<int>(entries_.size()));
  const int handle = inserted.first->second;
  if (inserted.second) entries_.push_back({signature, std::move(key), {}});
  const int doc = documents_.try_emplace(document, static_cast<int>(documents_.size()))
                      .first->second;
  entries_[handle].documents.push_back(doc);
  if (!event_id.empty()) {
    by_document_event_[absl::StrCat(doc, "|", event_id)].push_back(handle);
  }
  return handle;
}

EventComparison EventResolver::Compare(int a, int b) const {
  const Entry& x = entries_[a];
  const Entry& y = entries_[b];
  EventComparison c = CompareSignatures(x.signature, y.signature,
                                        Intersect(x.documents, y.documents), within_);
  if (c.sameness != Sameness::kDifferent && same_name_.contains(Pair(a, b))) {
    c.sameness = Sameness::kSame;
    c.score += 10;
    if (c.evidence.empty()) c.evidence = "one name in a document";
  }
  return c;
}

std::vector<std::vector<int>> EventResolver::Components() const {
  const int n = static_cast<int>(entries_.size());
  CandidateIndex index;
  UnionFind sets(n);
  for (int i = 0; i < n; ++i) {
    if (entries_[i].signature.empty()) continue;
    for (int j : index.Candidates(entries_[i].signature)) {
      if (sets.Find(i) != sets.Find(j) && Compare(i, j).sameness == Sameness::kSame) {
        sets.Union(i, j);
      }
    }
    index.Add(entries_[i].signature, i);
  }
  for (uint64_t pair : same_name_) {
    const int a = static_cast<int>(pair >> 32), b = static_cast<int>(pair & 0xffffffffu);
    if (Compare(a, b).sameness == Sameness::kSame) sets.Union(a, b);
  }
  std::vector<std::vector<int>> components(n);
  for (int i = 0; i < n; ++i) components[sets.Find(i)].push_back(i);
  return components;
}

void EventResolver::Resolve() {
  for (Entry& e : entries_) {
    std::sort(e.documents.begin(), e.documents.end());
    e.documents.erase(std::unique(e.documents.begin(), e.documents.end()), e.documents.end());
  }
  same_name_.clear();
  for (const auto& entry : by_document_event_) {
    for (size_t i = 1; i < entry.second.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (entry.second[i] != entry.second[j]) {
          same_name_.insert(Pair(entry.second[i], entry.second[j]));
        }
      }
    }
  }
  event_of_.assign(entries_.size(), -1);
  events_.clear();
  for (std::vector<int>& component : Components()) {
    if (!component.empty()) Cluster(std::move(component));
  }
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
    std::string why;
    for (int d = 0; d < static_cast<int>(drafts.size()); ++d) {
      EventComparison closest;
      bool contradicted = false;
      for (int m : drafts[d].members) {
        EventComparison c = Compare(s, m);
        contradicted |= c.sameness == Sameness::kDifferent;
        if (c.sameness == Sameness::kSame &&
            (closest.sameness != Sameness::kSame || c.score > closest.score)) {
          closest = std::move(c);
        }
      }
      if (contradicted || closest.sameness != Sameness::kSame) continue;
      if (best >= 0 && closest.score == best_score) tie = true;
      if (best < 0 || closest.score > best_score) {
        tie = false;
        best = d;
        best_score = closest.score;
        why = closest.evidence;
      }
    }
    if (best < 0 || tie) {
      drafts.push_back({{s}, {""}});
    } else {
      drafts[best].members.push_back(s);
      drafts[best].evidence.push_back(std::move(why));
    }
  }
  for (Draft& draft : drafts) AddEvent(draft.members, std::move(draft.evidence));
}

void EventResolver::AddEvent(const std::vector<int>& signatures,
                             std::vector<std::string> evidence) {
  ResolvedEvent event;
  event.id = StableHash(entries_[signatures[0]].key);
  event.merged = entries_[signatures[0]].signature;
  for (int s : signatures) {
    Merge(entries_[s].signature, &event.merged);
    event_of_[s] = static_cast<int>(events_.size());
  }
  event.signatures = signatures;
  event.evidence = std::move(evidence);
  events_.push_back(std::move(event));
}

}  // namespace claims
