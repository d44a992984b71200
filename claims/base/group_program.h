// A pattern as steps that one follows byte by byte to read its groups; see group_reader.h.
//
// Immutable once built.
#ifndef CLAIMS_BASE_GROUP_PROGRAM_H_
#define CLAIMS_BASE_GROUP_PROGRAM_H_

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/group_pattern.h"

namespace claims {

struct GroupProgram {
  enum class Op : uint8_t {
    kLiteral,    // literals[a, a + b)
    kFolded,     // the same, of text in lower case
    kSet,        // sets[a]
    kRepeatSet,  // repeats[a]
    kAlternate,  // tables[a]
    kTry,        // what follows, or else at a
    kTryElse,    // at a, or else what follows
    kJump,       // to a
    kJoin,       // where ways meet, the a-th such place
    kSave,       // the a-th end of a group
    kBoundary,
    kNoBoundary,
    kBegin,
    kEnd,
    kMatch,
  };
  struct Step {
    Op op;
    int32_t a = 0;
    int32_t b = 0;
  };
  // Bytes that something may begin with; the last for that the match may end there.
  static constexpr size_t kAtEnd = 256;
  using First = std::bitset<kAtEnd + 1>;
  // Characters of sets[set], `min` to `max` of them, no bound below zero.
  struct Repeat {
    int32_t set, min, max;
    bool greedy;
    First after;  // what may follow
  };
  // By byte the alternatives that may begin with it, in their order:
  // targets[begin[byte], begin[byte + 1]).
  struct Table {
    std::vector<int32_t> alternatives;
    std::array<uint32_t, kAtEnd + 2> begin{};
    std::vector<int32_t> targets;
  };

  // Without steps when the pattern holds what is not known.
  static GroupProgram Of(absl::string_view pattern, bool fold_case);

  bool folds = false;  // whether case does not count somewhere
  int group_count = 0;
  int32_t joins = 0;
  std::vector<Step> steps;
  std::string literals;
  std::vector<CharacterSet> sets;
  std::vector<Repeat> repeats;
  std::vector<Table> tables;
};

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_PROGRAM_H_
