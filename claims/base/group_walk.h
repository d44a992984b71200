// One walk over the steps of a pattern and a text; for group_reader.cc alone.
//
// For one thread, which keeps the room that it takes for its next walk.
#ifndef CLAIMS_BASE_GROUP_WALK_H_
#define CLAIMS_BASE_GROUP_WALK_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/container/inlined_vector.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "claims/base/group_program.h"
#include "claims/base/span.h"

namespace claims {

// Whether a word begins or ends at `pos`.
inline bool IsBoundary(absl::string_view text, size_t pos) {
  const auto is_word = [text](size_t at) {
    return absl::ascii_isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_';
  };
  return (pos > 0 && is_word(pos - 1)) != (pos < text.size() && is_word(pos));
}

// Where walks came to no match, kept for the walk under way alone: the others' places need not be
// cleared. Of two that share room the later one is kept.
class FailedPlaces {
 public:
  // A walk begins, and has failed nowhere.
  void Begin() {
    if (++walk_ == 0) room_.fill(0), walk_ = 1;
  }
  // False when `place` was added before.
  bool Add(uint32_t place) {
    uint64_t& room = room_[place * 0x9E3779B1u >> (32 - kBits)];
    const uint64_t added = uint64_t{walk_} << 32 | place;
    if (room == added) return false;
    room = added;
    return true;
  }

 private:
  static constexpr int kBits = 12;  // 32 KB: what a processor has nearest
  uint32_t walk_ = 0;
  std::array<uint64_t, size_t{1} << kBits> room_{};
};

class GroupWalk {
 public:
  enum class Ends : uint8_t { kAnywhere, kAtEnd };
  // Matches within `range` of `text`, ending where `ends` says.
  GroupWalk(const GroupProgram& program, absl::string_view text, Span range, Ends ends);

  // From now on keeps where groups are.
  void KeepGroups() { group_ends_.resize(2 * (p_.group_count + 1), -1); }
  // Whether a match begins at `at`. What failed in one call is not tried again in the next.
  bool From(int32_t at);

  // Of the match.
  int32_t end() const { return static_cast<int32_t>(match_end_); }
  // {.., -1} when it has no part in it.
  Span Group(int i) const { return {group_ends_[2 * i], group_ends_[2 * i + 1]}; }
  uint32_t steps() const { return steps_; }
  // Whether it took too many steps, so that there may be a match after all.
  bool gave_up() const { return steps_ > max_steps_; }

 private:
  using Op = GroupProgram::Op;

  // Follows, and where that fails forgets the groups met on the way.
  bool Try(int32_t at, size_t pos, int depth);
  bool Follow(int32_t at, size_t pos, int depth);
  // Those ways but the last that may begin at `*pos`; `last` is where that one goes on, and
  // `*pos`, below zero for none.
  bool FollowWays(const GroupProgram::Step& step, size_t* pos, int depth, int32_t* last);
  bool FollowRepeat(const GroupProgram::Repeat& repeat, int32_t at, size_t pos, int depth);
  void Save(int32_t which, size_t pos);
  bool IsAt(size_t literal, size_t size, bool folded, size_t pos) const;
  // The bytes of the character at `pos` if it is of the set, else 0; an ill-formed one is of none.
  size_t One(const CharacterSet& set, size_t pos) const;
  size_t OneWide(const CharacterSet& set, size_t pos) const;
  bool MayBegin(ByteKinds kinds, size_t pos) const { return kinds >> KindAt(text_, pos) & 1; }
  bool HasFailed(int32_t join, size_t pos);
  bool Holds(Op op, size_t pos) const;

  const GroupProgram& p_;
  const absl::string_view text_;
  const size_t begin_, end_, places_;
  const bool to_end_;
  const uint32_t max_steps_;
  uint32_t steps_ = 0;
  size_t match_end_ = 0;
  FailedPlaces& failed_;
  absl::InlinedVector<int32_t, 32> group_ends_;
  // What group_ends_ held before, by the steps that changed it.
  struct Change {
    int32_t which, before;
  };
  absl::InlinedVector<Change, 32> changes_;
};

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_WALK_H_
