#include "claims/base/match_gate_builder.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace claims {
namespace {

// See kMaxNodes.
constexpr size_t kMaxEntries = 40000;
constexpr size_t kMaxClasses = 64;  // bits of a word

bool IsWordByte(size_t byte) {
  return byte < 128 && (absl::ascii_isalnum(static_cast<unsigned char>(byte)) || byte == '_');
}

}  // namespace

// Bytes that all nodes treat alike are of one class. False when there are too many. Where case
// does not count two characters beyond ASCII are an "s" and a "k": of a text with a byte that
// they begin with it is said that it may match.
bool MatchGateBuilder::SetClasses() {
  std::vector<Bytes> parts(1);
  parts[0].set();
  const auto split = [&parts](const Bytes& by) {
    const size_t count = parts.size();
    for (size_t i = 0; i < count && parts.size() < 256; ++i) {
      const Bytes in = parts[i] & by;
      if (in.none() || in == parts[i]) continue;
      parts[i] &= ~by;
      parts.push_back(in);
    }
  };
  Bytes word;
  for (size_t c = 0; c < 256; ++c) word[c] = IsWordByte(c);
  split(word);
  Bytes odd;
  if (fold_) odd.set(0xC5).set(0xE2);
  split(odd);
  for (const Node& node : nodes_) {
    if (node.kind == Node::Kind::kByte) split(node.bytes);
    if (parts.size() >= kMaxClasses) return false;
  }
  for (size_t k = 0; k < parts.size(); ++k) {
    for (size_t c = 0; c < 256; ++c) {
      if (parts[k][c]) gate_.class_of_[c] = static_cast<uint8_t>(k);
    }
    const uint64_t bit = uint64_t{1} << k;
    if ((parts[k] & word).any()) word_classes_ |= bit;
    if ((parts[k] & odd).any()) odd_classes_ |= bit;
    for (Node& node : nodes_) {
      if (node.kind == Node::Kind::kByte && (parts[k] & node.bytes).any()) node.classes |= bit;
    }
  }
  gate_.classes_ = parts.size() + 1;
  return true;
}

bool MatchGateBuilder::Close(const std::vector<int32_t>& from, Side before, Side after,
                             std::vector<int32_t>* nodes) {
  nodes->clear();
  ++closing_;
  open_ = from;
  const bool boundary = (before == Side::kWord) != (after == Side::kWord);
  while (!open_.empty()) {
    const int32_t i = open_.back();
    open_.pop_back();
    if (visited_[i] == closing_) continue;
    visited_[i] = closing_;
    const Node& node = nodes_[i];
    bool goes_on = true;
    switch (node.kind) {
      case Node::Kind::kMatch:
        return true;
      case Node::Kind::kByte:
        nodes->push_back(i);
        continue;
      case Node::Kind::kFork:
        open_.push_back(node.other);
        break;
      case Node::Kind::kBoundary:
        goes_on = boundary;
        break;
      case Node::Kind::kNoBoundary:
        goes_on = !boundary;
        break;
      case Node::Kind::kBegin:
        goes_on = before == Side::kNone;
        break;
      case Node::Kind::kEnd:
        goes_on = after == Side::kNone;
        break;
    }
    if (goes_on) open_.push_back(node.next);
  }
  return false;
}

bool MatchGateBuilder::Step(const std::vector<int32_t>& from, Side before, Side after,
                            ByClass* next) {
  const bool matches = Close(from, before, after, &reached_);
  const uint64_t of_side = after == Side::kWord ? word_classes_ : ~word_classes_;
  next->resize(gate_.classes_ - 1);
  for (std::vector<int32_t>& nodes : *next) nodes.clear();
  for (int32_t i : reached_) {
    for (uint64_t left = nodes_[i].classes & of_side; left != 0; left &= left - 1) {
      (*next)[__builtin_ctzll(left)].push_back(nodes_[i].next);
    }
  }
  return matches;
}

uint16_t MatchGateBuilder::RowOf(std::vector<int32_t> nodes, Side before) {
  if (anchored_ && nodes.empty()) return MatchGate::kNever;
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  const auto number = static_cast<uint16_t>(states_.size());
  const auto [it, added] = numbers_.try_emplace(State(std::move(nodes), before), number);
  if (added) states_.push_back(it->first);
  return static_cast<uint16_t>((it->second + MatchGate::kDecided) * gate_.classes_);
}

// A match may begin anywhere, so that each state steps from the start as well: into the same
// state wherever nothing had begun before.
void MatchGateBuilder::StepFromStart() {
  for (const Side before : kSides) {
    for (const Side after : kSides) {
      FromStart& from = from_start_[Index(before)][Index(after)];
      from.matches = !anchored_ && Step({start_}, before, after, &from.next);
      if (anchored_) from.next.resize(gate_.classes_ - 1);
      from.rows.assign(gate_.classes_ - 1, -1);
    }
  }
}

uint16_t MatchGateBuilder::Follow(FromStart* from, size_t cls, Side after) {
  std::vector<int32_t>& nodes = by_class_[cls];
  if (!nodes.empty()) {
    nodes.insert(nodes.end(), from->next[cls].begin(), from->next[cls].end());
    return RowOf(nodes, after);
  }
  int32_t& row = from->rows[cls];
  if (row < 0) row = RowOf(from->next[cls], after);
  return static_cast<uint16_t>(row);
}

void MatchGateBuilder::Expand(size_t number) {
  const State state = states_[number];
  const size_t row = (number + MatchGate::kDecided) * gate_.classes_;
  gate_.next_.resize(row + gate_.classes_, MatchGate::kNever);
  for (const Side after : {Side::kWord, Side::kOther}) {
    FromStart& from = from_start_[Index(state.second)][Index(after)];
    const bool matches = Step(state.first, state.second, after, &by_class_) || from.matches;
    const uint64_t of_side = after == Side::kWord ? word_classes_ : ~word_classes_;
    for (size_t k = 0; k < by_class_.size(); ++k) {
      if ((of_side >> k & 1) == 0) continue;
      const bool may = matches || (odd_classes_ >> k & 1) != 0;
      gate_.next_[row + k] = may ? gate_.match() : Follow(&from, k, after);
    }
  }
  const bool at_end = Close(state.first, state.second, Side::kNone, &reached_) ||
                      from_start_[Index(state.second)][Index(Side::kNone)].matches;
  gate_.next_[row + gate_.classes_ - 1] = at_end ? gate_.match() : MatchGate::kNever;
}

// Whether nothing can begin once the text has.
bool MatchGateBuilder::OnlyAtTheBeginning() {
  for (const Side before : {Side::kWord, Side::kOther}) {
    for (const Side after : kSides) {
      if (Close({start_}, before, after, &reached_) || !reached_.empty()) return false;
    }
  }
  return true;
}

bool MatchGateBuilder::MakeStates() {
  anchored_ = OnlyAtTheBeginning();
  gate_.next_.assign(gate_.classes_, MatchGate::kNever);
  gate_.next_.insert(gate_.next_.end(), gate_.classes_, gate_.match());
  StepFromStart();
  for (const Side before : kSides) {
    const bool begins = anchored_ && before == Side::kNone;
    gate_.start_[Index(before)] =
        RowOf(begins ? std::vector<int32_t>{start_} : std::vector<int32_t>(), before);
  }
  for (size_t i = 0; i < states_.size(); ++i) {
    if (states_.size() * gate_.classes_ > kMaxEntries) return false;
    Expand(i);
  }
  return true;
}

void MatchGateBuilder::Build(absl::string_view pattern, bool fold_case) {
  GroupPattern parsed;
  if (!ParseGroupPattern(pattern, fold_case, &parsed)) return;
  fold_ = fold_case || absl::StrContains(pattern, "(?i");
  start_ = Make(parsed, Add(Node::Kind::kMatch, 0));
  visited_.assign(nodes_.size(), 0);
  if (nodes_.size() <= kMaxNodes && SetClasses() && MakeStates()) return;
  gate_.classes_ = 0;
  gate_.next_.clear();
}

}  // namespace claims
