// Claims of a family, kept in blocks: claims in different blocks have nothing to
// do with each other, so that a new claim asks for its own block to be checked
// again and for no other.
//
// A family's rules say, for two claims seen cheaply, whether they may interact.
// They may say yes too often, at the price of larger blocks, and never no when
// the check of both together could find something else than of each alone.
//
// Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_FAMILY_H_
#define CLAIMS_CONSISTENCY_FAMILY_H_

#include <cstdint>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "claims/base/key_index.h"
#include "claims/consistency/checked_blocks.h"
#include "claims/consistency/disagreement_set.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/finding.h"
#include "claims/ledger/claim_source.h"

namespace claims {

// What a family's rules keep in mind of a claim; its use is theirs.
struct Profile {
  uint64_t a = 0, b = 0;
  int32_t first = 0, last = 0;
  uint32_t bits = 0;
  std::vector<uint32_t> words;  // hashes, sorted
};

// A claim is compared with those that own a key which it seeks, and with those
// that seek a key which it owns.
struct LookupKeys {
  using Keys = absl::InlinedVector<uint64_t, 32>;
  Keys own, seek;
};

class FamilyRules {
 public:
  virtual ~FamilyRules() = default;
  // False for a claim that is of no interest to the family.
  virtual bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const = 0;
  // Of two claims of which one seeks what the other owns. Symmetric.
  virtual bool MayInteract(const Profile& x, const Profile& y) const = 0;
  // False only where Check finds nothing among claims of these profiles; asked first,
  // because most agree, and to compare them they have to be read again.
  virtual bool MayDisagree(const std::vector<const Profile*>& profiles) const {
    return profiles.size() > 1;
  }
  // `facts` in the canonical order.
  virtual std::vector<Finding> Check(const std::vector<Fact>& facts) const = 0;
};

class Family {
 public:
  explicit Family(std::unique_ptr<const FamilyRules> rules) : rules_(std::move(rules)) {}

  // `fact` is of the claim that the source knows by `handle`.
  void Add(ClaimHandle handle, const Fact& fact);
  void Remove(ClaimHandle handle, const Fact& fact);

  // Checks the blocks that changed.
  void Settle(const ClaimSource& source);

  // After Settle. Disagreements among the claims published up to the end of
  // `as_of`; of these, with `after`, only what claims published later than it
  // may have changed since.
  void Collect(const ClaimSource& source, int32_t as_of, int32_t after,
               DisagreementSet* out) const;

  // After Settle. What is found in the block of a claim.
  void CollectOf(ClaimHandle handle, DisagreementSet* out) const;

 private:
  static constexpr uint32_t kNoItem = ~uint32_t{0};
  struct Item {
    ClaimHandle claim;
    int32_t published;
    Profile profile;
  };

  void LinkAll(uint32_t item, const LookupKeys& keys);
  void Check(const ClaimSource& source, const std::vector<uint32_t>& items,
             DisagreementSet* out) const;

  std::unique_ptr<const FamilyRules> rules_;
  CheckedBlocks blocks_;
  std::deque<Item> items_;         // by number in blocks_
  std::vector<uint32_t> item_of_;  // by handle
  KeyIndex owners_, seekers_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_FAMILY_H_
