// Which claims, over all documents, are about the same meeting.
//
//   EventResolver resolver(within);
//   int a = resolver.Add(SignatureOf(fact), "doc-1", "geneva-2026-02-17");
//   resolver.Resolve();
//   const ResolvedEvent& event = resolver.event(resolver.EventOf(a));
//
// Only signatures that share parties (or a place) within a month are compared,
// through an index; those that may be the same form small components, and each
// component is clustered by itself, the clearest signature first. So the
// answer depends on the set of what was added and not on its order, and a new
// signature concerns its own component alone.
//
// Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_
#define CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
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

  // Returns a handle, the same for equal signatures. `event_id` is the
  // document's own name for the meeting; claims of one document that share it
  // are taken to be about one meeting unless they contradict each other.
  int Add(const EventSignature& signature, absl::string_view document, absl::string_view event_id);

  // Forgets earlier results.
  void Resolve();

  // After Resolve. -1 for a signature too vague to name a meeting.
  int EventOf(int signature) const { return event_of_[signature]; }
  const std::vector<ResolvedEvent>& events() const { return events_; }
  const ResolvedEvent& event(int i) const override { return events_[i]; }
  const EventSignature& signature(int handle) const override {
    return entries_[handle].signature;
  }

 private:
  struct Entry {
    EventSignature signature;
    std::string key;
    std::vector<int> documents;  // ascending once Resolve ran
  };

  EventComparison Compare(int a, int b) const;
  std::vector<std::vector<int>> Components() const;
  void Cluster(std::vector<int> component);
  void AddEvent(const std::vector<int>& signatures, std::vector<std::string> evidence);

  ContainmentFn within_;
  std::vector<Entry> entries_;
  absl::flat_hash_map<std::string, int> by_key_;
  absl::flat_hash_map<std::string, int> documents_;
  absl::flat_hash_map<std::string, std::vector<int>> by_document_event_;
  absl::flat_hash_set<uint64_t> same_name_;  // pairs that a document gives one name
  std::vector<int> event_of_;
  std::vector<ResolvedEvent> events_;
};

// 16 hex digits of FNV-1a (64 bit, Fowler, Noll and Vo, RFC 9923).
std::string StableHash(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_RESOLVER_H_
