#include "claims/rules/lazy_prefilter.h"

#include <mutex>
#include <utility>

namespace claims {

struct LazyPrefilter::State {
  std::once_flag once;
  internal::PrefilterImage image;  // both written under `once`
  Prefilter filter;
};

LazyPrefilter::LazyPrefilter() : LazyPrefilter(internal::PrefilterImage()) {}
LazyPrefilter::LazyPrefilter(internal::PrefilterImage image) : state_(std::make_unique<State>()) {
  state_->image = std::move(image);
}
LazyPrefilter::LazyPrefilter(LazyPrefilter&&) noexcept = default;
LazyPrefilter& LazyPrefilter::operator=(LazyPrefilter&&) noexcept = default;
LazyPrefilter::~LazyPrefilter() = default;

const Prefilter* LazyPrefilter::operator->() const {
  std::call_once(state_->once, [this] {
    state_->filter = Prefilter(state_->image);
    state_->image = internal::PrefilterImage();
  });
  return &state_->filter;
}

}  // namespace claims
