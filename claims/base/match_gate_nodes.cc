#include "claims/base/match_gate_builder.h"

#include "absl/strings/ascii.h"

// The nodes of a pattern.

namespace claims {
namespace {

using Kind = GroupPattern::Kind;

}  // namespace

int32_t MatchGateBuilder::Add(Node::Kind kind, int32_t next, int32_t other) {
  Node node;
  node.kind = kind;
  node.next = next;
  node.other = other;
  nodes_.push_back(node);
  return static_cast<int32_t>(nodes_.size()) - 1;
}

int32_t MatchGateBuilder::MakeBytes(const Bytes& bytes, int32_t next) {
  const int32_t node = Add(Node::Kind::kByte, next);
  nodes_[node].bytes = bytes;
  return node;
}

int32_t MatchGateBuilder::Make(const GroupPattern& pattern, int32_t next) {
  if (nodes_.size() > kMaxNodes) return next;
  switch (pattern.kind) {
    case Kind::kEmpty:
      return next;
    case Kind::kLiteral:
      for (size_t i = pattern.text.size(); i-- > 0;) {
        const auto c = static_cast<unsigned char>(pattern.text[i]);
        Bytes bytes;
        bytes.set(c);
        if (pattern.fold) bytes.set(absl::ascii_toupper(c));
        next = MakeBytes(bytes, next);
      }
      return next;
    case Kind::kSet:
      return MakeSet(pattern.set, next);
    case Kind::kConcat:
      for (size_t i = pattern.parts.size(); i-- > 0;) next = Make(pattern.parts[i], next);
      return next;
    case Kind::kAlternate: {
      int32_t first = Make(pattern.parts[0], next);
      for (size_t i = 1; i < pattern.parts.size(); ++i) {
        first = Add(Node::Kind::kFork, first, Make(pattern.parts[i], next));
      }
      return first;
    }
    case Kind::kRepeat:
      return MakeRepeat(pattern, next);
    case Kind::kCapture:
      return Make(pattern.parts[0], next);
    case Kind::kBoundary:
      return Add(Node::Kind::kBoundary, next);
    case Kind::kNoBoundary:
      return Add(Node::Kind::kNoBoundary, next);
    case Kind::kBegin:
      return Add(Node::Kind::kBegin, next);
    case Kind::kEnd:
      return Add(Node::Kind::kEnd, next);
  }
  return next;
}

// Once or more, as often as it likes or at most once.
int32_t MatchGateBuilder::MakeRepeat(const GroupPattern& pattern, int32_t next) {
  const GroupPattern& body = pattern.parts[0];
  if (pattern.max == 1) {
    return pattern.min == 1 ? Make(body, next) : Add(Node::Kind::kFork, Make(body, next), next);
  }
  const int32_t again = Add(Node::Kind::kFork, next, next);
  const int32_t first = Make(body, again);
  nodes_[again].next = first;
  return pattern.min > 0 ? first : again;
}

int32_t MatchGateBuilder::MakeSet(const CharacterSet& set, int32_t next) {
  Bytes ascii;
  for (size_t c = 0; c < 128; ++c) ascii[c] = set.ascii[c];
  int32_t first = MakeBytes(ascii, next);
  if (set.others) return Add(Node::Kind::kFork, first, MakeWide(128, 0x10FFFF, next));
  for (const auto& range : set.ranges) {
    first = Add(Node::Kind::kFork, first, MakeWide(range.first, range.second, next));
  }
  return first;
}

// Characters beyond ASCII. Those that stand for mentions are told apart by their second byte;
// of others any number will do.
int32_t MatchGateBuilder::MakeWide(uint32_t low, uint32_t high, int32_t next) {
  Bytes lead, second, rest;
  for (size_t c = 0x80; c < 0xC0; ++c) rest.set(c);
  if (low >= 0x800 && high <= 0xFFFF && low >> 12 == high >> 12) {
    lead.set(0xE0 | low >> 12);
    for (uint32_t c = low >> 6; c <= high >> 6; ++c) second.set(0x80 | (c & 0x3F));
    return MakeBytes(lead, MakeBytes(second, MakeBytes(rest, next)));
  }
  for (size_t c = 0xC0; c < 256; ++c) lead.set(c);
  const int32_t again = Add(Node::Kind::kFork, next, next);
  nodes_[again].other = MakeBytes(rest, again);
  return MakeBytes(lead, again);
}

}  // namespace claims
