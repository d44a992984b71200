#include "claims/base/group_program.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/group_pattern.h"
#include "claims/base/group_ways.h"

namespace claims {
namespace {

using Kind = GroupPattern::Kind;
using Op = GroupProgram::Op;

// A pattern that counts to more than this is left to RE2.
constexpr size_t kMaxSteps = 20000;

// Writes the steps of a tree.
class Writer {
 public:
  explicit Writer(GroupProgram* program) : p_(*program) {}

  void Write(const GroupPattern& pattern) {
    if (p_.steps.size() > kMaxSteps) return;
    switch (pattern.kind) {
      case Kind::kEmpty:
        return;
      case Kind::kLiteral:
        Add(pattern.fold ? Op::kFolded : Op::kLiteral, p_.literals.size(), pattern.text.size());
        p_.literals += pattern.text;
        return;
      case Kind::kSet:
        Add(Op::kSet, AddSet(pattern.set));
        return;
      case Kind::kConcat:
        for (const GroupPattern& part : pattern.parts) Write(part);
        return;
      case Kind::kAlternate:
        return WriteAlternate(pattern);
      case Kind::kRepeat:
        return WriteRepeat(pattern);
      case Kind::kCapture:
        p_.group_count = std::max(p_.group_count, pattern.min);
        Add(Op::kSave, 2 * pattern.min);
        Write(pattern.parts[0]);
        Add(Op::kSave, 2 * pattern.min + 1);
        return;
      case Kind::kBoundary:
        Add(Op::kBoundary);
        return;
      case Kind::kNoBoundary:
        Add(Op::kNoBoundary);
        return;
      case Kind::kBegin:
        Add(Op::kBegin);
        return;
      case Kind::kEnd:
        Add(Op::kEnd);
        return;
    }
  }

  int32_t Add(Op op, size_t a = 0, size_t b = 0) {
    p_.steps.emplace_back(op, a, b);
    return Next() - 1;
  }

 private:
  int32_t Next() const { return static_cast<int32_t>(p_.steps.size()); }
  void Join() { Add(Op::kJoin, p_.joins++); }

  // The same few sets stand in a pattern again and again.
  int32_t AddSet(const CharacterSet& set) {
    const auto same = std::find(p_.sets.begin(), p_.sets.end(), set);
    const auto at = static_cast<int32_t>(same - p_.sets.begin());
    if (same == p_.sets.end()) p_.sets.push_back(set);
    return at;
  }

  void WriteAlternate(const GroupPattern& pattern) {
    std::vector<uint32_t> ways, words;
    std::vector<size_t> others;  // where those that are no words stand in `ways`
    for (const GroupPattern& part : pattern.parts) {
      if (IsWord(part)) {
        words.push_back(AddWord(part.parts[0]));
        continue;
      }
      AddWords(&words, &ways);
      others.push_back(ways.size());
      ways.resize(ways.size() + kSizeOfWay);
    }
    AddWords(&words, &ways);
    const bool only_steps = ways.size() == others.size() * kSizeOfWay;
    const size_t first = p_.ways.size(), after = first + ways.size();
    Add(only_steps ? Op::kAlternate : Op::kWords, first, ways.size());
    p_.ways.insert(p_.ways.end(), ways.begin(), ways.end());
    if (!only_steps) p_.ways.push_back(0);
    std::vector<int32_t> ends;
    for (const GroupPattern& part : pattern.parts) {
      if (IsWord(part)) continue;
      p_.ways[first + others[ends.size()]] = static_cast<uint32_t>(Next());
      Write(part);
      ends.push_back(Add(Op::kJump));
    }
    for (int32_t end : ends) p_.steps[end].a = Next();
    if (!only_steps) p_.ways[after] = static_cast<uint32_t>(Next());
    Join();
  }

  // Most alternatives are no more than a word, which needs no steps.
  static bool IsWord(const GroupPattern& part) {
    return part.kind == Kind::kConcat && part.parts.size() == 1 &&
           part.parts[0].kind == Kind::kLiteral && !part.parts[0].text.empty() &&
           part.parts[0].text.size() <= WordWay::kMaxSize;
  }

  uint32_t AddWord(const GroupPattern& word) {
    const WordWay added = {static_cast<uint32_t>(p_.literals.size()),
                           static_cast<uint32_t>(word.text.size()), word.fold};
    p_.literals += word.text;
    return added.way();
  }

  // Moves `words`, which stand together, to the ways; a few are compared as quickly one by one.
  void AddWords(std::vector<uint32_t>* words, std::vector<uint32_t>* ways) const {
    constexpr size_t kFew = 2;
    for (size_t i = 0; i < words->size(); i += WordList::kMaxSize) {
      const auto part = absl::MakeConstSpan(*words).subspan(i, WordList::kMaxSize);
      if (part.size() > kFew) {
        WordList::Add(part, p_.literals, ways);
      } else {
        ways->insert(ways->end(), part.begin(), part.end());
      }
    }
    words->clear();
  }

  void WriteRepeat(const GroupPattern& pattern) {
    const GroupPattern& body = pattern.parts[0];
    if (pattern.max != 1 &&
        (body.kind == Kind::kSet || (body.kind == Kind::kLiteral && body.text.size() == 1))) {
      return WriteRepeatOfOne(pattern, body);
    }
    for (int i = 0; i < pattern.min; ++i) Write(body);
    std::vector<size_t> exits;  // ways on
    const auto add_try = [&] {
      const size_t ways = p_.ways.size();
      p_.ways.resize(ways + 2 * kSizeOfWay);
      Add(Op::kAlternate, ways, 2 * kSizeOfWay);
      p_.ways[ways + (pattern.greedy ? 0 : kSizeOfWay)] = static_cast<uint32_t>(Next());
      exits.push_back(ways + (pattern.greedy ? kSizeOfWay : 0));
    };
    if (pattern.max < 0) {
      const int32_t start = Next();
      Join();
      add_try();
      Write(body);
      Add(Op::kJump, start);
    }
    for (int i = pattern.min; i < pattern.max && p_.steps.size() <= kMaxSteps; ++i) {
      add_try();
      Write(body);
    }
    for (size_t exit : exits) p_.ways[exit] = static_cast<uint32_t>(Next());
    Join();
  }

  void WriteRepeatOfOne(const GroupPattern& pattern, const GroupPattern& body) {
    CharacterSet set = body.set;
    if (body.kind == Kind::kLiteral) {
      const auto c = static_cast<unsigned char>(body.text[0]);
      set.ascii.set(c);
      if (body.fold) set.ascii.set(absl::ascii_toupper(c));
    }
    Add(Op::kRepeatSet, p_.repeats.size());
    p_.repeats.push_back({AddSet(set), pattern.min, pattern.max, pattern.greedy, 0});
    Join();
  }

  GroupProgram& p_;
};

// Tells at each place where ways part what each of them may begin with. From the last step to
// the first, since all but loops lead on; where one comes back it may be anything.
class LookAhead {
 public:
  explicit LookAhead(GroupProgram* program) : p_(*program), at_(program->steps.size(), 0) {}

  void Fill() {
    for (const CharacterSet& set : p_.sets) sets_.push_back(KindsOf(set));
    for (size_t i = p_.steps.size(); i-- > 0;) at_[i] = Of(i);
    p_.begins = at_[0];
  }

 private:
  ByteKinds Of(size_t i) {
    const GroupProgram::Step step = p_.steps[i];
    switch (step.code()) {
      case Op::kLiteral:
      case Op::kFolded:
        return KindsOf(p_.literals[step.a]);
      case Op::kSet:
        return sets_[step.a];
      case Op::kRepeatSet: {
        GroupProgram::Repeat& repeat = p_.repeats[step.a];
        repeat.after = at_[i + 1];
        return sets_[repeat.set] | (repeat.min > 0 ? 0 : repeat.after);
      }
      case Op::kAlternate:
      case Op::kWords:
        return OfWays(step.a, step.a + step.b);
      case Op::kJump:
        return static_cast<size_t>(step.a) <= i ? kAllKinds : at_[step.a];
      case Op::kEnd:
        return at_[i + 1] & kEndOnly;
      case Op::kMatch:
        return kAllKinds;
      default:
        return at_[i + 1];
    }
  }

  ByteKinds OfWays(size_t first, size_t end) {
    ByteKinds all = 0;
    for (size_t way = first; way < end;) {
      const uint32_t next = p_.ways[way];
      if (WordWay::Is(next)) {
        all |= KindsOf(p_.literals[WordWay::From(next).at]);
        ++way;
      } else if (WordList::Is(next)) {
        const WordList list(&p_.ways[way]);
        all |= list.begins();
        way = static_cast<size_t>(list.end() - p_.ways.data());
      } else {
        WriteKinds(at_[next], &p_.ways[way + 1]);
        all |= at_[next];
        way += kSizeOfWay;
      }
    }
    return all;
  }

  GroupProgram& p_;
  std::vector<ByteKinds> at_, sets_;
};

// Whether every way begins with that assertion.
bool BeginsWith(Kind assertion, const GroupPattern& pattern) {
  const auto begins = [assertion](const GroupPattern& part) { return BeginsWith(assertion, part); };
  switch (pattern.kind) {
    case Kind::kCapture:
      return begins(pattern.parts[0]);
    case Kind::kConcat:
      return !pattern.parts.empty() && begins(pattern.parts[0]);
    case Kind::kAlternate:
      return std::all_of(pattern.parts.begin(), pattern.parts.end(), begins);
    default:
      return pattern.kind == assertion;
  }
}

template <typename Vector>
size_t BytesOf(const Vector& items) {
  return items.capacity() * sizeof(items[0]);
}

}  // namespace

GroupProgram GroupProgram::Of(absl::string_view pattern, bool fold_case) {
  GroupPattern parsed;
  if (!ParseGroupPattern(pattern, fold_case, &parsed)) return GroupProgram();
  GroupProgram program;
  program.folds = fold_case || absl::StrContains(pattern, "(?i");
  program.anchored = BeginsWith(Kind::kBegin, parsed);
  program.at_boundary = BeginsWith(Kind::kBoundary, parsed);
  Writer writer(&program);
  writer.Write(parsed);
  writer.Add(Op::kMatch);
  if (program.steps.size() > kMaxSteps || program.literals.size() > WordWay::kMaxAt) {
    return GroupProgram();
  }
  LookAhead(&program).Fill();
  program.steps.shrink_to_fit();
  program.ways.shrink_to_fit();
  program.literals.shrink_to_fit();
  program.repeats.shrink_to_fit();
  program.sets.shrink_to_fit();
  return program;
}

size_t GroupProgram::MemoryUsed() const {
  return BytesOf(steps) + BytesOf(ways) + literals.capacity() + BytesOf(sets) + BytesOf(repeats);
}

}  // namespace claims
