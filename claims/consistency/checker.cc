#include "claims/consistency/checker.h"

#include "claims/consistency/incremental_checker.h"

namespace claims {
namespace {

class GivenClaims : public ClaimSource {
 public:
  explicit GivenClaims(const std::vector<const v1::Claim*>& claims) : claims_(claims) {}
  const v1::Claim* Get(ClaimHandle handle, google::protobuf::Arena*) const override {
    return claims_[handle];
  }

 private:
  const std::vector<const v1::Claim*>& claims_;
};

}  // namespace

std::vector<v1::Disagreement> Check(const std::vector<const v1::Claim*>& claims,
                                    const CheckOptions& options) {
  const GivenClaims source(claims);
  IncrementalChecker checker(&source, options.within);
  for (ClaimHandle i = 0; i < claims.size(); ++i) checker.Add(i, *claims[i]);
  checker.Settle();
  return checker.Disagreements(options.all);
}

}  // namespace claims
