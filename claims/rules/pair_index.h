// Where each two bytes stand in a text, so that a short string is looked for only there.
//
//   PairIndex index;
//   index.Begin();            // a new text, of which nothing is known yet
//   index.Make("on the day");
//   index.First("the ")       // 3
//   index.Next(3)             // PairIndex::kNone; else where the two may stand again
//
// A place may be of another pair that shares its room: the caller compares. Made in a few
// instructions a byte, which a dozen searches for strings of three to ten letters repay. For one
// thread, which keeps the room for its next text.
#ifndef CLAIMS_RULES_PAIR_INDEX_H_
#define CLAIMS_RULES_PAIR_INDEX_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

class PairIndex {
 public:
  static constexpr uint32_t kNone = ~uint32_t{0};

  void Begin() { made_ = false; }
  // Once for a text, however often it is called.
  void Make(absl::string_view text) {
    if (made_) return;
    made_ = true;
    first_.fill(kNone);
    next_.resize(text.size());
    // From the end, so that places come in order.
    for (size_t at = text.size(); at-- > 1;) {
      uint32_t& first = first_[RoomOf(text[at - 1], text[at])];
      next_[at - 1] = first;
      first = static_cast<uint32_t>(at - 1);
    }
  }

  // Of what begins as `wanted` does, which is of two bytes at least.
  uint32_t First(absl::string_view wanted) const { return first_[RoomOf(wanted[0], wanted[1])]; }
  uint32_t Next(uint32_t at) const { return next_[at]; }

 private:
  static constexpr size_t kRooms = 256;
  static size_t RoomOf(char a, char b) {
    return (static_cast<unsigned char>(a) * 7 + static_cast<unsigned char>(b)) % kRooms;
  }

  bool made_ = false;
  std::array<uint32_t, kRooms> first_{};
  std::vector<uint32_t> next_;  // by place
};

}  // namespace claims

#endif  // CLAIMS_RULES_PAIR_INDEX_H_
