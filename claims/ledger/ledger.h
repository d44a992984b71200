// Claims across documents, kept by the document they came from and found again
// by meeting and by who they are about.
//
//   Ledger ledger;
//   ledger.Put("doc-1", claims);            // replaces what doc-1 said before
//   for (const v1::Claim* c : ledger.BySubject("rustem-umerov")) ...
//   ledger.Remove("doc-1");                 // as if it had never been
//
// What the ledger says depends on the documents in it, not on the order in
// which they came. Pointers stay valid until their document is replaced or
// removed; hold Document() to keep it alive.
//
// Not thread-safe: guard writes against all other use. Const methods may run
// together.
#ifndef CLAIMS_LEDGER_LEDGER_H_
#define CLAIMS_LEDGER_LEDGER_H_

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

class Ledger {
 public:
  using Claims = std::vector<v1::Claim>;

  // Keeps `claims`, in their order, as all that the document says; an empty
  // list is a document that claims nothing. Returns whether it was known.
  bool Put(absl::string_view document_id, Claims claims);

  // Returns whether the document was known.
  bool Remove(absl::string_view document_id);

  // Null when the document is not known.
  std::shared_ptr<const Claims> Document(absl::string_view document_id) const;

  // What every document says, by document id; for readers that work on while
  // the ledger changes.
  std::vector<std::shared_ptr<const Claims>> Snapshot() const;

  // By document id, then in the order given to Put.
  std::vector<const v1::Claim*> All() const;

  // Claims of kinds about a meeting whose event.id is `event_id`. Order as All.
  std::vector<const v1::Claim*> ByEvent(absl::string_view event_id) const;

  // Claims in which the entity with this id stands in any slot that names a
  // party or a person. Order as All.
  std::vector<const v1::Claim*> BySubject(absl::string_view entity_id) const;

  size_t documents() const { return documents_.size(); }
  size_t claims() const { return claims_; }

 private:
  // Documents that hold a key. Small ordered sets: answers come out sorted.
  using Index = absl::flat_hash_map<std::string, std::set<std::string>>;

  std::vector<const v1::Claim*> Lookup(const Index& index, absl::string_view key,
                                       bool by_event) const;
  void Register(const std::string& document_id, const Claims& claims);
  void Unregister(const std::string& document_id, const Claims& claims);

  std::map<std::string, std::shared_ptr<const Claims>, std::less<>> documents_;
  Index by_event_;
  Index by_subject_;
  size_t claims_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_LEDGER_LEDGER_H_
