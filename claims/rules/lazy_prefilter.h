// A Prefilter made when it is first asked: of a report that is plainly about a
// negotiation some are never needed, and making one takes longer than reading it.
//
//   const LazyPrefilter filter(Prefilter::Compile(required));
//   filter->Any("a truce")   // makes it, once
//
// Const methods are safe from several threads; moving is not.
#ifndef CLAIMS_RULES_LAZY_PREFILTER_H_
#define CLAIMS_RULES_LAZY_PREFILTER_H_

#include <memory>

#include "claims/rules/pack_image.pb.h"
#include "claims/rules/prefilter.h"

namespace claims {

class LazyPrefilter {
 public:
  LazyPrefilter();
  explicit LazyPrefilter(internal::PrefilterImage image);
  LazyPrefilter(LazyPrefilter&&) noexcept;
  LazyPrefilter& operator=(LazyPrefilter&&) noexcept;
  ~LazyPrefilter();

  const Prefilter* operator->() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace claims

#endif  // CLAIMS_RULES_LAZY_PREFILTER_H_
