#include "claims/base/group_program.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

using Kind = GroupPattern::Kind;
using Op = GroupProgram::Op;
using First = GroupProgram::First;

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
    p_.steps.push_back({op, static_cast<int32_t>(a), static_cast<int32_t>(b)});
    return Next() - 1;
  }

 private:
  int32_t Next() const { return static_cast<int32_t>(p_.steps.size()); }
  void Join() { Add(Op::kJoin, p_.joins++); }

  int32_t AddSet(const CharacterSet& set) {
    p_.sets.push_back(set);
    return static_cast<int32_t>(p_.sets.size()) - 1;
  }

  void WriteAlternate(const GroupPattern& pattern) {
    const size_t table = p_.tables.size();
    p_.tables.emplace_back();
    Add(Op::kAlternate, table);
    std::vector<int32_t> ends;
    for (const GroupPattern& part : pattern.parts) {
      p_.tables[table].alternatives.push_back(Next());
      Write(part);
      ends.push_back(Add(Op::kJump));
    }
    for (int32_t end : ends) p_.steps[end].a = Next();
    Join();
  }

  void WriteRepeat(const GroupPattern& pattern) {
    const GroupPattern& body = pattern.parts[0];
    if (body.kind == Kind::kSet || (body.kind == Kind::kLiteral && body.text.size() == 1)) {
      return WriteRepeatOfOne(pattern, body);
    }
    for (int i = 0; i < pattern.min; ++i) Write(body);
    const Op op = pattern.greedy ? Op::kTry : Op::kTryElse;
    std::vector<int32_t> tries;
    if (pattern.max < 0) {
      const int32_t start = Next();
      Join();
      tries.push_back(Add(op));
      Write(body);
      Add(Op::kJump, start);
    }
    for (int i = pattern.min; i < pattern.max && p_.steps.size() <= kMaxSteps; ++i) {
      tries.push_back(Add(op));
      Write(body);
    }
    for (int32_t one : tries) p_.steps[one].a = Next();
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
    p_.repeats.push_back({AddSet(set), pattern.min, pattern.max, pattern.greedy, {}});
    Join();
  }

  GroupProgram& p_;
};

// Tells at each place where ways part which of them the next byte leaves open.
class LookAhead {
 public:
  explicit LookAhead(GroupProgram* program)
      : p_(*program), known_(program->steps.size()), asked_(program->steps.size()) {}

  void Fill() {
    for (size_t i = 0; i < p_.steps.size(); ++i) {
      const GroupProgram::Step step = p_.steps[i];
      if (step.op == Op::kRepeatSet) {
        p_.repeats[step.a].after = At(static_cast<int32_t>(i) + 1);
      }
      if (step.op == Op::kAlternate) FillTable(&p_.tables[step.a]);
    }
  }

 private:
  void FillTable(GroupProgram::Table* table) {
    std::vector<First> firsts;
    for (int32_t start : table->alternatives) firsts.push_back(At(start));
    for (size_t byte = 0; byte <= GroupProgram::kAtEnd; ++byte) {
      table->begin[byte] = static_cast<uint32_t>(table->targets.size());
      for (size_t i = 0; i < firsts.size(); ++i) {
        if (firsts[i][byte]) table->targets.push_back(table->alternatives[i]);
      }
    }
    table->begin[GroupProgram::kAtEnd + 1] = static_cast<uint32_t>(table->targets.size());
  }

  First OfSet(const CharacterSet& set) const {
    First first;
    for (size_t c = 0; c < 256; ++c) first[c] = c >= 128 || set.ascii[c];
    if (set.ranges.empty() && !set.others) {
      for (size_t c = 128; c < 256; ++c) first.reset(c);
    }
    return first;
  }

  static First OfLiteral(char c, bool folded) {
    First first;
    first.set(static_cast<unsigned char>(c));
    if (folded) first.set(absl::ascii_toupper(static_cast<unsigned char>(c)));
    return first;
  }

  // What a step and those after it may begin with; anything where a loop comes back to it.
  const First& At(int32_t i) {
    if (!known_[i].has_value()) {
      if (asked_[i]) return all_;
      asked_[i] = true;
      known_[i] = Read(i);
    }
    return *known_[i];
  }

  First Read(int32_t i) {
    const GroupProgram::Step step = p_.steps[i];
    First first;
    switch (step.op) {
      case Op::kLiteral:
      case Op::kFolded:
        return OfLiteral(p_.literals[step.a], step.op == Op::kFolded);
      case Op::kSet:
        return OfSet(p_.sets[step.a]);
      case Op::kRepeatSet: {
        const GroupProgram::Repeat& repeat = p_.repeats[step.a];
        first = OfSet(p_.sets[repeat.set]);
        return repeat.min > 0 ? first : first | At(i + 1);
      }
      case Op::kAlternate:
        for (int32_t start : p_.tables[step.a].alternatives) first |= At(start);
        return first;
      case Op::kTry:
      case Op::kTryElse:
        first = At(i + 1);
        return first | At(step.a);
      case Op::kJump:
        return At(step.a);
      case Op::kMatch:
        return first.set(GroupProgram::kAtEnd);
      default:
        return At(i + 1);
    }
  }

  GroupProgram& p_;
  std::vector<std::optional<First>> known_;
  std::vector<bool> asked_;
  const First all_ = First().set();
};

}  // namespace

GroupProgram GroupProgram::Of(absl::string_view pattern, bool fold_case) {
  GroupPattern parsed;
  if (!ParseGroupPattern(pattern, fold_case, &parsed)) return GroupProgram();
  GroupProgram program;
  program.folds = fold_case || absl::StrContains(pattern, "(?i");
  Writer writer(&program);
  writer.Write(parsed);
  writer.Add(Op::kMatch);
  if (program.steps.size() > kMaxSteps) return GroupProgram();
  LookAhead(&program).Fill();
  return program;
}

}  // namespace claims
