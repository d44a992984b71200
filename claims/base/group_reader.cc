#include "claims/base/group_reader.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

using Op = GroupProgram::Op;

// Each byte may cost a few frames of the stack.
constexpr int32_t kMaxMatch = 1000;

bool IsWord(absl::string_view text, size_t at) {
  return at < text.size() &&
         (absl::ascii_isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_');
}

// Two letters beyond ASCII are an "s" and a "k" where case does not count.
bool HasOddLetter(absl::string_view text) {
  return absl::StrContains(text, "\xC5\xBF") || absl::StrContains(text, "\xE2\x84\xAA");
}

// Room that a thread keeps between matches.
std::vector<uint64_t>& FailedByThread() {
  static thread_local std::vector<uint64_t> failed;
  return failed;
}

// One match, followed step by step.
class Walk {
 public:
  Walk(const GroupProgram& program, absl::string_view text, Span match)
      : p_(program),
        text_(text),
        begin_(match.start),
        end_(match.end),
        places_(match.end - match.start + 1),
        failed_(FailedByThread()),
        ends_(2 * (program.group_count + 1), -1) {
    failed_.assign((places_ * static_cast<size_t>(p_.joins) + 63) / 64, 0);
  }

  bool Whole() { return Follow(0, begin_); }
  int32_t End(int i) const { return ends_[i]; }

 private:
  bool Follow(int32_t at, size_t pos) {
    for (;; ++at) {
      const GroupProgram::Step& step = p_.steps[at];
      switch (step.op) {
        case Op::kLiteral:
        case Op::kFolded:
          if (!IsAt(step, pos)) return false;
          pos += step.b;
          break;
        case Op::kSet: {
          const size_t size = One(p_.sets[step.a], pos);
          if (size == 0) return false;
          pos += size;
          break;
        }
        case Op::kRepeatSet:
          return FollowRepeat(p_.repeats[step.a], at, pos);
        case Op::kAlternate:
          return FollowAlternate(p_.tables[step.a], pos);
        case Op::kTry:
          if (Follow(at + 1, pos)) return true;
          at = step.a - 1;
          break;
        case Op::kTryElse:
          if (Follow(step.a, pos)) return true;
          break;
        case Op::kJump:
          at = step.a - 1;
          break;
        case Op::kJoin:
          if (HasFailed(step.a, pos)) return false;
          break;
        case Op::kSave:
          return FollowSave(step.a, at, pos);
        case Op::kMatch:
          return pos == end_;
        default:
          if (!Holds(step.op, pos)) return false;
      }
    }
  }

  bool IsAt(const GroupProgram::Step& literal, size_t pos) const {
    const auto size = static_cast<size_t>(literal.b);
    if (end_ - pos < size) return false;
    const char* const wanted = p_.literals.data() + literal.a;
    const char* const found = text_.data() + pos;
    if (literal.op == Op::kLiteral) return std::equal(wanted, wanted + size, found);
    for (size_t k = 0; k < size; ++k) {
      if (absl::ascii_tolower(static_cast<unsigned char>(found[k])) != wanted[k]) return false;
    }
    return true;
  }

  // The bytes of the character at `pos` if it is of the set, else 0; an ill-formed one is of none.
  size_t One(const CharacterSet& set, size_t pos) const {
    if (pos >= end_) return 0;
    const auto byte = static_cast<unsigned char>(text_[pos]);
    if (byte < 128) return set.ascii[byte] ? 1 : 0;
    const DecodedChar c = DecodeMultibyteChar(text_, pos);
    return c.size > 1 && pos + c.size <= end_ && set.Holds(c.code_point) ? c.size : 0;
  }

  bool MayFollow(const GroupProgram::First& first, size_t pos) const {
    return first[pos < end_ ? static_cast<unsigned char>(text_[pos]) : GroupProgram::kAtEnd];
  }

  bool FollowRepeat(const GroupProgram::Repeat& repeat, int32_t at, size_t pos) {
    const CharacterSet& set = p_.sets[repeat.set];
    int32_t count = 0;
    size_t least = pos;
    for (;; ++count) {
      if (count == repeat.min) least = pos;
      const bool enough = count >= repeat.min;
      if (enough && !repeat.greedy && MayFollow(repeat.after, pos) && Follow(at + 1, pos)) {
        return true;
      }
      const size_t size = count == repeat.max ? 0 : One(set, pos);
      if (size == 0) break;
      pos += size;
    }
    if (count < repeat.min || !repeat.greedy) return false;
    for (;;) {
      if (MayFollow(repeat.after, pos) && Follow(at + 1, pos)) return true;
      if (pos == least) return false;
      do --pos;
      while ((static_cast<unsigned char>(text_[pos]) & 0xC0) == 0x80);
    }
  }

  bool FollowAlternate(const GroupProgram::Table& table, size_t pos) {
    const size_t byte = pos < end_ ? static_cast<unsigned char>(text_[pos]) : GroupProgram::kAtEnd;
    for (uint32_t k = table.begin[byte]; k < table.begin[byte + 1]; ++k) {
      if (Follow(table.targets[k], pos)) return true;
    }
    return false;
  }

  bool FollowSave(int32_t which, int32_t at, size_t pos) {
    const int32_t before = ends_[which];
    ends_[which] = static_cast<int32_t>(pos);
    if (Follow(at + 1, pos)) return true;
    ends_[which] = before;
    return false;
  }

  // Whoever comes first goes on from there; if that had led to the end, nobody came again.
  bool HasFailed(int32_t join, size_t pos) {
    const size_t bit = static_cast<size_t>(join) * places_ + (pos - begin_);
    uint64_t& word = failed_[bit / 64];
    const uint64_t mask = uint64_t{1} << (bit % 64);
    if ((word & mask) != 0) return true;
    word |= mask;
    return false;
  }

  bool Holds(Op op, size_t pos) const {
    if (op == Op::kBegin) return pos == 0;
    if (op == Op::kEnd) return pos == text_.size();
    const bool boundary = (pos > 0 && IsWord(text_, pos - 1)) != IsWord(text_, pos);
    return boundary == (op == Op::kBoundary);
  }

  const GroupProgram& p_;
  const absl::string_view text_;
  const size_t begin_, end_, places_;
  std::vector<uint64_t>& failed_;
  absl::InlinedVector<int32_t, 64> ends_;
};

}  // namespace

bool GroupReader::Read(absl::string_view text, Span match, re2::StringPiece* groups,
                       int count) const {
  if (!known() || match.size() > kMaxMatch) return false;
  if (program_.folds && HasOddLetter(Slice(text, match))) return false;
  Walk walk(program_, text, match);
  if (!walk.Whole()) return false;
  groups[0] = re2::StringPiece(text.data() + match.start, match.size());
  for (int i = 1; i < count; ++i) {
    const bool part = i <= program_.group_count && walk.End(2 * i + 1) >= 0;
    groups[i] = !part ? re2::StringPiece()
                      : re2::StringPiece(text.data() + walk.End(2 * i),
                                         walk.End(2 * i + 1) - walk.End(2 * i));
  }
  return true;
}

}  // namespace claims
