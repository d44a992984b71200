// Where claims are looked up again, by number.
#ifndef CLAIMS_LEDGER_CLAIM_SOURCE_H_
#define CLAIMS_LEDGER_CLAIM_SOURCE_H_

#include <cstdint>

#include "google/protobuf/arena.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

using ClaimHandle = uint32_t;

// An arena with room for the claims of a meeting or two before it asks the heap:
// 64 KB, meant for the stack.
class ClaimArena {
 public:
  ClaimArena() : arena_(block_, sizeof(block_)) {}
  ClaimArena(const ClaimArena&) = delete;
  ClaimArena& operator=(const ClaimArena&) = delete;

  operator google::protobuf::Arena*() { return &arena_; }  // NOLINT: it is one
  // Frees all claims.
  void Reset() { arena_.Reset(); }
  uint64_t SpaceUsed() const { return arena_.SpaceUsed(); }

 private:
  alignas(8) char block_[1 << 16];
  google::protobuf::Arena arena_;
};

class ClaimSource {
 public:
  virtual ~ClaimSource() = default;

  // The claim, owned by the source or by `arena`. Always the same one until it
  // is removed. Must be thread-safe.
  virtual const v1::Claim* Get(ClaimHandle handle, google::protobuf::Arena* arena) const = 0;
};

}  // namespace claims

#endif  // CLAIMS_LEDGER_CLAIM_SOURCE_H_
