// Builds the automaton of a MatchGate; for match_gate.cc alone.
#ifndef CLAIMS_BASE_MATCH_GATE_BUILDER_H_
#define CLAIMS_BASE_MATCH_GATE_BUILDER_H_

#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/base/group_pattern.h"
#include "claims/base/match_gate.h"

namespace claims {

class MatchGateBuilder {
 public:
  explicit MatchGateBuilder(MatchGate* gate) : gate_(*gate) {}

  // Leaves the gate empty when the pattern is not known or too large.
  void Build(absl::string_view pattern, bool fold_case);

 private:
  // A bound of what is worth building: a larger one costs more than it saves.
  static constexpr size_t kMaxNodes = 4000;
  using Bytes = std::bitset<256>;
  // A step of the pattern: goes on to `next`, and a kFork to `other` as well.
  struct Node {
    enum class Kind : uint8_t { kByte, kFork, kBoundary, kNoBoundary, kBegin, kEnd, kMatch };
    Kind kind;
    int32_t next = 0;
    int32_t other = 0;
    Bytes bytes;           // of kByte
    uint64_t classes = 0;  // the same, by class
  };
  // What stands at a place between two bytes.
  enum class Side : uint8_t { kNone, kWord, kOther };
  static constexpr Side kSides[] = {Side::kNone, Side::kWord, Side::kOther};
  static size_t Index(Side side) { return static_cast<size_t>(side); }
  // Nodes that a text has led to beside the start, in order, and what it ended with.
  using State = std::pair<std::vector<int32_t>, Side>;
  // By class of the next byte, the nodes it leads to.
  using ByClass = std::vector<std::vector<int32_t>>;
  // What the start alone leads to; `rows` by class, below zero where not yet
  // asked for.
  struct FromStart {
    bool matches = false;
    ByClass next;
    std::vector<int32_t> rows;
  };

  // Each makes nodes that go on to `next`; returns the first.
  int32_t Make(const GroupPattern& pattern, int32_t next);
  int32_t MakeRepeat(const GroupPattern& pattern, int32_t next);
  int32_t MakeSet(const CharacterSet& set, int32_t next);
  int32_t MakeWide(uint32_t low, uint32_t high, int32_t next);
  int32_t MakeBytes(const Bytes& bytes, int32_t next);
  int32_t Add(Node::Kind kind, int32_t next, int32_t other = 0);

  bool SetClasses();
  // The nodes that take a byte, by way of those that take none; true when the match is
  // reached on the way.
  bool Close(const std::vector<int32_t>& from, Side before, Side after,
             std::vector<int32_t>* nodes);
  // The same, and on over a byte of each class that `after` may be.
  bool Step(const std::vector<int32_t>& from, Side before, Side after, ByClass* next);
  bool OnlyAtTheBeginning();
  void StepFromStart();
  uint16_t RowOf(std::vector<int32_t> nodes, Side before);
  // The state that by_class_[cls] and what `from` has of that class lead to.
  uint16_t Follow(FromStart* from, size_t cls, Side after);
  void Expand(size_t number);
  // False when there are too many.
  bool MakeStates();

  MatchGate& gate_;
  std::vector<Node> nodes_;
  int32_t start_ = 0;
  bool anchored_ = false;  // matches only where the text begins
  bool fold_ = false;
  uint64_t word_classes_ = 0;
  uint64_t odd_classes_ = 0;  // see SetClasses
  std::vector<State> states_;
  absl::flat_hash_map<State, uint16_t> numbers_;
  FromStart from_start_[3][3];  // by what stands before and after
  // Room for one step.
  std::vector<int32_t> open_, reached_;
  ByClass by_class_;
  std::vector<uint32_t> visited_;  // by node: the closing that saw it last
  uint32_t closing_ = 0;
};

}  // namespace claims

#endif  // CLAIMS_BASE_MATCH_GATE_BUILDER_H_
