// Which claims, over all documents, are about the same meeting.
//
//   EventResolver resolver(within);
//   int a = resolver.Add(SignatureOf(fact), "doc-1", "geneva-2026-02-17");
//   resolver.Resolve();
//   const ResolvedEvent& event = resolver.event(resolver.EventOf(a));
//
// Only signatures that share parties (or a place) within a month are compared,
// through an index; those that may be the same form small components, and each
// component is clustered by itself, the clearest signature first. So the answer
// depends on the set of what is known and not on its order, and what is added
// or removed concerns its own component alone: the rest is not looked at.
//
// Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_
#define CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_

#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "claims/consistency/blocks.h"
#include "claims/consistency/candidate_index.h"
#include "claims/consistency/event_signature.h"

namespace claims {

struct ResolvedEvent {
  // Stable under any order of documents: hash of the clearest signature.
  std::string id;
  // What the members agree on, the clearest first; ids only.
  EventSignature merged;
  // Handles of its signatures, the clearest first.
  std::vector<int> signatures;
  // Why each of `signatures` was joined: "parties, round, place". Empty for the first.
  std::vector<std::string> evidence;
};

// What is known of meetings, by number.
class EventTable {
 public:
  virtual ~EventTable() = default;
  virtual const ResolvedEvent& event(int i) const = 0;
  virtual const EventSignature& signature(int handle) const = 0;
};

class EventResolver : public EventTable {
 public:
  explicit EventResolver(ContainmentFn within);

  // Returns a handle, the same for equal signatures. `name` is the document's
  // own id for the meeting, empty for none; claims of one document that share it
  // are taken to be about one meeting unless they contradict each other.
  int Add(EventSignature signature, absl::string_view document, absl::string_view name);

  // Takes back one Add with the same arguments. The handle is void with the last one.
  void Remove(int handle, absl::string_view document, absl::string_view name);

  // What the last Resolve changed, events with new claims included. Numbers of events that were
  // dropped may be among those that were made: they are given again.
  struct Changes {
    std::vector<int> dropped, made;
    std::vector<int> signatures;  // whose event may have changed
  };

  // Brings events up to date with what was added and removed.
  const Changes& Resolve();

  // After Resolve. -1 for a signature too vague to name a meeting.
  int EventOf(int handle) const { return entries_[handle].event; }
  const ResolvedEvent& event(int i) const override { return events_[i]; }
  const EventSignature& signature(int handle) const override {
    return entries_[handle].signature;
  }
  // The number of the event with this id; -1 for none.
  int Find(absl::string_view id) const;
  // Numbers of all events, ascending.
  std::vector<int> events() const;
  // Numbers and handles are less than these.
  int event_limit() const { return static_cast<int>(events_.size()); }
  int signature_limit() const { return static_cast<int>(entries_.size()); }
  // Signatures of one block are resolved together, apart from all others.
  uint32_t BlockOf(int handle) const { return blocks_.BlockOf(handle); }

 private:
  // A document's claims of one signature and name.
  struct Use {
    uint32_t document;
    uint32_t count;
    uint64_t name;  // hash; 0 for none

    friend bool operator<(const Use& a, const Use& b) {
      return a.document != b.document ? a.document < b.document : a.name < b.name;
    }
  };
  using Uses = absl::InlinedVector<Use, 2>;
  using Handles = absl::InlinedVector<int, 4>;
  struct Entry {
    EventSignature signature;
    std::string key;         // of the signature, in text
    uint64_t hash = 0;
    int handle = -1;
    Uses uses;               // sorted; empty: the handle is free
    int event = -1;
    bool pending = false;
    bool linked = false;  // by the Resolve at work
  };

  uint32_t DocumentNumber(absl::string_view document);
  int NewEntry(EventSignature signature);
  void Wake(int handle);
  void LinkAll(const std::vector<int>& handles);
  void Link(int handle);
  struct Meeting {
    bool in_document = false, under_one_name = false;
  };
  static Meeting Meet(const Entry& a, const Entry& b);
  EventComparison Compare(int a, int b) const;
  void DropEventOf(int handle);
  void Cluster(std::vector<int> component);
  void AddEvent(const std::vector<int>& signatures, std::vector<std::string> evidence);

  ContainmentFn within_;
  // Entries by their signatures.
  struct HashOf {
    using is_transparent = void;
    size_t operator()(const Entry* e) const { return e->hash; }
    size_t operator()(const EventSignature& s) const { return SignatureHash(s); }
  };
  struct SameSignature {
    using is_transparent = void;
    bool operator()(const Entry* a, const Entry* b) const { return a == b; }
    bool operator()(const Entry* a, const EventSignature& b) const { return a->signature == b; }
  };

  std::deque<Entry> entries_;
  std::vector<int> free_entries_;
  absl::flat_hash_set<const Entry*, HashOf, SameSignature> by_signature_;
  absl::flat_hash_map<std::string, uint32_t> documents_;
  std::vector<Handles> entries_of_;  // by document, one for each use
  CandidateIndex index_;
  Blocks blocks_;
  std::vector<int> pending_;  // to be linked by the next Resolve
  std::deque<ResolvedEvent> events_;
  std::vector<int> free_events_;
  absl::flat_hash_map<std::string, int> by_id_;
  Changes changes_;  // since the last Resolve
  Changes last_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_
