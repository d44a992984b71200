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

#include <map>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

class Matters {
 public:
  // The sentence that claims come from now: what was said far above is not pointed at.
  void At(int sentence) { sentence_ = sentence; }

  // A claim of `by`, in text order. `maker` is whose offer or demand an answer answers,
  // where it says; `more`, what the words hold beside `topic`, the first.
  void Add(v1::ClaimKind kind, absl::string_view by, absl::string_view topic,
           absl::string_view maker = "", std::vector<std::string> more = {});

  // The topic of what `words` point back to when `by` says them: of the last
  // demand for "the demand", the last proposal for "the offer", each by another
  // party where there is one; for "it" the last of any but a wish of its own, where another
  // stands as near. Empty when nothing came
  // before, and for "the draft" where nothing was proposed.
  std::string PointedAt(absl::string_view words, absl::string_view by) const;

  // The sentence of the demand or proposal that PointedAt takes; -1 where it takes the last
  // claim of any kind, or none.
  int SentencePointedAt(absl::string_view words, absl::string_view by) const;

  // Whether PointedAt takes one of many things put forward at once: "the plan" is all.
  bool IsOfMany(absl::string_view words, absl::string_view by) const;

  // The topic of what `maker` put forward last, for "the Norwegian offer": of the kind that
  // `words` name where there is one, else of the other. Empty where nothing of its is known.
  std::string MadeBy(absl::string_view words, absl::string_view maker) const;

  // The former or the latter of the last two matters that were demanded or proposed, where
  // they stand in this sentence or the one or two before; else empty, as where a list leaves
  // open which two.
  std::string OfTwo(bool former) const;

  // The topic of the last claim of this sentence or the one or two before; else empty.
  std::string Last() const;

  // The topic of the last agreement of the eight sentences before, of those in a sentence
  // that `fits` takes; else empty.
  std::string LastAgreed(absl::FunctionRef<bool(int sentence)> fits) const;

  // What most of the claims so far are about, where that is a matter of its own and
  // they are more than one; else empty.
  std::string Prevailing() const;

 private:
  struct Said {
    v1::ClaimKind kind;
    std::string by, topic, maker;
    std::vector<std::string> more;
    int sentence = 0;
  };
  // The topic of the last claim as near as Last's that is no demand or proposal of `by`.
  std::string LastBut(absl::string_view by) const;
  // The last of `kind` by another than `by`; the last of that kind else.
  const Said* LastOf(v1::ClaimKind kind, absl::string_view by) const;
  const Said* Meant(absl::string_view words, absl::string_view by) const;

  std::vector<Said> said_;
  std::map<std::string, int> counts_;  // of claims, by the topics that say most
  int sentence_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_MATTERS_H_
