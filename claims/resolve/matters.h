// What a report's claims were about so far: the matter that "the proposal", "that
// demand" or "it" points back to.
//
//   Matters matters;
//   matters.Add(v1::CLAIM_KIND_DEMAND, "CHL", "ceasefire");
//   matters.PointedAt("the demand", "NOR");  // "ceasefire"
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_RESOLVE_MATTERS_H_
#define CLAIMS_RESOLVE_MATTERS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

class Matters {
 public:
  // The sentence that claims come from now: what was said far above is not pointed at.
  void At(int sentence) { sentence_ = sentence; }

  // A claim of `by`, in text order.
  void Add(v1::ClaimKind kind, absl::string_view by, absl::string_view topic);

  // The topic of what `words` point back to when `by` says them: of the last
  // demand for "the demand", the last proposal for "the offer", each by another
  // party where there is one; for "it" the last of any. Empty when nothing came
  // before, and for "the draft" where nothing was proposed.
  std::string PointedAt(absl::string_view words, absl::string_view by) const;

  // The topic of the last claim of this sentence or the one or two before; else empty.
  std::string Last() const;

  // What most of the claims so far are about, where that is a matter of its own and
  // they are more than one; else empty.
  std::string Prevailing() const;

 private:
  struct Said {
    v1::ClaimKind kind;
    std::string by, topic;
    int sentence = 0;
  };
  // The last of `kind` by another than `by`; the last of that kind else.
  const Said* LastOf(v1::ClaimKind kind, absl::string_view by) const;

  std::vector<Said> said_;
  int sentence_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_MATTERS_H_
