// Where claims are looked up again, by number.
#ifndef CLAIMS_LEDGER_CLAIM_SOURCE_H_
#define CLAIMS_LEDGER_CLAIM_SOURCE_H_

#include <cstdint>

#include "google/protobuf/arena.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

using ClaimHandle = uint32_t;

class ClaimSource {
 public:
  virtual ~ClaimSource() = default;

  // The claim, owned by the source or by `arena`. Always the same one until it
  // is removed. Must be thread-safe.
  virtual const v1::Claim* Get(ClaimHandle handle, google::protobuf::Arena* arena) const = 0;
};

}  // namespace claims

#endif  // CLAIMS_LEDGER_CLAIM_SOURCE_H_
