#include "claims/base/group_walk.h"

#include "absl/base/attributes.h"
#include "absl/strings/ascii.h"
#include "claims/base/group_ways.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

// Bounds the stack, of which each call takes some two hundred bytes.
constexpr int kMaxDepth = 2000;
// A walk takes a few steps a byte; one of so many is RE2's.
constexpr uint32_t kMaxStepsAByte = 200;
constexpr uint32_t kMoreSteps = 5000;
// A longer text is RE2's.
constexpr size_t kMostPlaces = size_t{1} << 32;

FailedPlaces& FailedByThread() {
  static thread_local FailedPlaces failed;
  return failed;
}

}  // namespace

GroupWalk::GroupWalk(const GroupProgram& program, absl::string_view text, Span range, Ends ends)
    : p_(program),
      text_(text),
      begin_(range.start),
      end_(range.end),
      places_(end_ - begin_ + 1),
      to_end_(ends == Ends::kAtEnd),
      max_steps_(static_cast<uint32_t>(places_) * kMaxStepsAByte + kMoreSteps),
      failed_(FailedByThread()) {
  failed_.Begin();
  if (places_ * static_cast<size_t>(p_.joins) >= kMostPlaces) steps_ = max_steps_ + 1;
}

inline bool GroupWalk::IsAt(size_t literal, size_t size, bool folded, size_t pos) const {
  if (end_ - pos < size) return false;
  const char* const wanted = p_.literals.data() + literal;
  const char* const found = text_.data() + pos;
  // Most words differ in the first letters, before a call would tell.
  size_t k = 0;
  if (folded) {
    while (k < size && absl::ascii_tolower(static_cast<unsigned char>(found[k])) == wanted[k]) ++k;
  } else {
    while (k < size && found[k] == wanted[k]) ++k;
  }
  return k == size;
}

inline size_t GroupWalk::One(const CharacterSet& set, size_t pos) const {
  if (pos >= end_) return 0;
  const auto byte = static_cast<unsigned char>(text_[pos]);
  return byte < 128 ? set.ascii[byte] : OneWide(set, pos);
}

size_t GroupWalk::OneWide(const CharacterSet& set, size_t pos) const {
  const DecodedChar c = DecodeMultibyteChar(text_, pos);
  return c.size > 1 && pos + c.size <= end_ && set.Holds(c.code_point) ? c.size : 0;
}

// Whoever comes first goes on from there; if that had led to a match, nobody came again.
inline bool GroupWalk::HasFailed(int32_t join, size_t pos) {
  return !failed_.Add(static_cast<uint32_t>(static_cast<size_t>(join) * places_ + (pos - begin_)));
}

ABSL_ATTRIBUTE_NOINLINE bool GroupWalk::Try(int32_t at, size_t pos, int depth) {
  const size_t kept = changes_.size();
  if (Follow(at, pos, depth)) return true;
  for (; changes_.size() > kept; changes_.pop_back()) {
    group_ends_[changes_.back().which] = changes_.back().before;
  }
  return false;
}

void GroupWalk::Save(int32_t which, size_t pos) {
  changes_.push_back({which, group_ends_[which]});
  group_ends_[which] = static_cast<int32_t>(pos);
}

bool GroupWalk::From(int32_t at) { return Try(0, static_cast<size_t>(at), 0); }

// In place of its one call, which most steps make.
ABSL_ATTRIBUTE_ALWAYS_INLINE inline bool GroupWalk::FollowWays(const GroupProgram::Step& step,
                                                               size_t* pos, int depth,
                                                               int32_t* last) {
  const size_t at = *pos;
  const uint8_t kind = KindAt(text_, at);
  // True when the way before this one leads to a match.
  const auto take = [&](uint32_t next, size_t size) ABSL_ATTRIBUTE_ALWAYS_INLINE {
    if (*last >= 0 && Try(*last, *pos, depth + 1)) return true;
    *last = static_cast<int32_t>(next);
    *pos = at + size;
    return false;
  };
  const auto take_word = [&](uint32_t way, uint32_t next) ABSL_ATTRIBUTE_ALWAYS_INLINE {
    const auto word = WordWay::From(way);
    return IsAt(word.at, word.size, word.folded, at) && take(next, word.size);
  };
  const uint32_t* way = p_.ways.data() + step.a;
  const uint32_t* const end = way + step.b;
  const ByteKinds here = ByteKinds{1} << kind;
  for (;;) {
    // Most ways begin with something else.
    while (way < end && IsPlainWay(*way) && (KindsFrom(way + 1) & here) == 0) way += kSizeOfWay;
    if (way >= end) return false;
    if (WordWay::Is(*way)) {
      if (take_word(*way, *end)) return true;
      ++way;
    } else if (WordList::Is(*way)) {
      const WordList list(way);
      way = list.end();
      if ((list.begins() & here) == 0) continue;
      for (uint32_t word : list.Of(kind)) {
        if (take_word(word, *end)) return true;
      }
    } else {
      if (take(*way, 0)) return true;
      way += kSizeOfWay;
    }
  }
}

// Counts what takes a choice; the steps between two of them are few.
bool GroupWalk::Follow(int32_t at, size_t pos, int depth) {
  if (depth > kMaxDepth) steps_ = max_steps_;
  if (++steps_ > max_steps_) return false;
  const GroupProgram::Step* const first = p_.steps.data();
  for (const GroupProgram::Step* step = first + at;; ++step) {
    switch (step->code()) {
      case Op::kLiteral:
      case Op::kFolded:
        if (!IsAt(step->a, step->b, step->code() == Op::kFolded, pos)) return false;
        pos += step->b;
        break;
      case Op::kSet: {
        const size_t size = One(p_.sets[step->a], pos);
        if (size == 0) return false;
        pos += size;
        break;
      }
      case Op::kRepeatSet:
        return FollowRepeat(p_.repeats[step->a], static_cast<int32_t>(step - first), pos, depth);
      case Op::kAlternate:
      case Op::kWords: {
        if (++steps_ > max_steps_) return false;
        int32_t last = -1;
        if (FollowWays(*step, &pos, depth, &last)) return true;
        if (last < 0) return false;
        step = first + last - 1;
        break;
      }
      case Op::kJump:
        step = first + step->a - 1;
        break;
      case Op::kJoin:
        if (HasFailed(step->a, pos)) return false;
        break;
      case Op::kSave:
        if (!group_ends_.empty()) Save(step->a, pos);
        break;
      case Op::kMatch:
        match_end_ = pos;
        return !to_end_ || pos == end_;
      default:
        if (!Holds(step->code(), pos)) return false;
    }
  }
}

bool GroupWalk::FollowRepeat(const GroupProgram::Repeat& repeat, int32_t at, size_t pos,
                             int depth) {
  const CharacterSet& set = p_.sets[repeat.set];
  int32_t count = 0;
  size_t least = pos;
  for (;; ++count) {
    if (count == repeat.min) least = pos;
    if (count >= repeat.min && !repeat.greedy && MayBegin(repeat.after, pos) &&
        Try(at + 1, pos, depth + 1)) {
      return true;
    }
    const size_t size = count == repeat.max ? 0 : One(set, pos);
    if (size == 0) break;
    pos += size;
  }
  steps_ += static_cast<uint32_t>(count) / 2;
  if (count < repeat.min || !repeat.greedy) return false;
  for (;;) {
    if (MayBegin(repeat.after, pos) && Try(at + 1, pos, depth + 1)) return true;
    if (pos == least) return false;
    do --pos;
    while ((static_cast<unsigned char>(text_[pos]) & 0xC0) == 0x80);
  }
}

bool GroupWalk::Holds(Op op, size_t pos) const {
  if (op == Op::kBegin) return pos == 0;
  if (op == Op::kEnd) return pos == text_.size();
  return IsBoundary(text_, pos) == (op == Op::kBoundary);
}

}  // namespace claims
