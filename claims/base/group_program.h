// A pattern as steps that one follows byte by byte; see group_reader.h.
//
// Small and made in one pass, for most patterns are looked for in a few sentences only: eight
// bytes a step, and no tables by byte. Immutable once built.
#ifndef CLAIMS_BASE_GROUP_PROGRAM_H_
#define CLAIMS_BASE_GROUP_PROGRAM_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/byte_kinds.h"
#include "claims/base/character_set.h"

namespace claims {

struct GroupProgram {
  enum class Op : uint8_t {
    kLiteral,    // literals[a, a + b)
    kFolded,     // the same, of text in lower case
    kSet,        // sets[a]
    kRepeatSet,  // repeats[a]
    kAlternate,  // the first way that fits of ways[a, a + b)
    kWords,      // the same where some ways are of words, which lead on to ways[a + b]
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
    uint32_t op : 5;
    uint32_t b : 27;
    int32_t a;
    Step(Op what, size_t first, size_t second)
        : op(static_cast<uint32_t>(what)),
          b(static_cast<uint32_t>(second)),
          a(static_cast<int32_t>(first)) {}
    Op code() const { return static_cast<Op>(op); }
  };
  // Characters of sets[set], `min` to `max` of them, no bound below zero.
  struct Repeat {
    int32_t set, min, max;
    bool greedy;
    ByteKinds after;  // what may follow
  };

  // Without steps when the pattern holds what is not known.
  static GroupProgram Of(absl::string_view pattern, bool fold_case);

  // How many bytes it takes.
  size_t MemoryUsed() const;

  bool folds = false;     // whether case does not count somewhere
  bool anchored = false;  // matches only where the text begins
  bool at_boundary = false;  // matches only where a word begins or ends
  int group_count = 0;
  int32_t joins = 0;
  ByteKinds begins = 0;  // what a match may begin with
  std::vector<Step> steps;
  std::vector<uint32_t> ways;  // group_ways.h
  std::string literals;
  std::vector<CharacterSet> sets;
  std::vector<Repeat> repeats;
};

}  // namespace claims

#endif  // CLAIMS_BASE_GROUP_PROGRAM_H_
