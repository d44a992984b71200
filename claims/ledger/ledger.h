// Claims across documents, kept by the document they came from and found again
// by the meeting they name and by who they are about.
//
//   Ledger ledger;
//   ledger.Put("doc-1", claims);
//   for (ClaimHandle h : ledger.BySubject("rustem-umerov")) Use(ledger.Claim(h));
//   ledger.Remove("doc-1");                 // as if it had never been
//
// What the ledger says depends on the documents in it, not on the order in
// which they came. Claims are kept in wire format, at a fifth of the memory that
// parsed ones take, and parsed anew for whoever asks.
//
// Not thread-safe: guard writes against all other use. Const methods may run
// together.
#ifndef CLAIMS_LEDGER_LEDGER_H_
#define CLAIMS_LEDGER_LEDGER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/container/node_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/base/key_index.h"
#include "claims/ledger/claim_source.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

class Ledger : public ClaimSource {
 public:
  using Handles = std::vector<ClaimHandle>;

  // Keeps `claims`, in their order, as all that the document says; an empty list
  // is a document that claims nothing. The document must not be known. Returns
  // their handles, good until the document is removed, when they may be given
  // again.
  const Handles& Put(absl::string_view document_id, const std::vector<v1::Claim>& claims);

  // The same in two steps, the first of which needs no ledger.
  struct Packed {
    std::string bytes;           // the claims' messages, one after the other
    std::vector<uint32_t> ends;  // of each
  };
  static Packed Pack(const std::vector<const v1::Claim*>& claims);
  const Handles& Put(absl::string_view document_id, const std::vector<const v1::Claim*>& claims,
                     Packed packed);

  // Returns whether the document was known.
  bool Remove(absl::string_view document_id);

  // Handles of a document's claims; null when it is not known.
  const Handles* Document(absl::string_view document_id) const;

  // Whether the document is known and says just that.
  bool Says(absl::string_view document_id, const Packed& claims) const;

  const v1::Claim* Get(ClaimHandle handle, google::protobuf::Arena* arena) const override;
  v1::Claim Claim(ClaimHandle handle) const;
  std::vector<v1::Claim> Claims(const Handles& handles) const;

  // By document id, then in the order given to Put.
  Handles All() const;

  // Claims of kinds about a meeting which their document names `event_id`, in
  // any case. Order as All.
  Handles ByEvent(absl::string_view event_id) const;

  // Claims in which the entity with this id stands in any slot that names a
  // party or a person. Order as All.
  Handles BySubject(absl::string_view entity_id) const;

  size_t documents() const { return documents_.size(); }
  size_t claims() const { return claims_; }

 private:
  struct Kept {
    std::string bytes;  // as Packed
    Handles handles;
  };
  using Documents = absl::node_hash_map<std::string, Kept>;
  struct Place {
    const Documents::value_type* document = nullptr;
    uint32_t start = 0, size = 0;
  };

  using Keys = absl::InlinedVector<uint64_t, 16>;
  static Keys KeysOf(const v1::Claim& claim);
  template <typename Test>
  Handles Find(uint64_t key, Test test) const;

  Documents documents_;
  std::vector<Place> places_;  // by handle
  Handles free_;
  KeyIndex index_;
  size_t claims_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_LEDGER_LEDGER_H_
