#include "claims/rules/mention_edges.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "absl/strings/ascii.h"

namespace claims {
namespace {

// No name, date or count ends with one of these in lower
// case: articles, auxiliaries, and prepositions that never close a phrase. Not the
// conjunctions and relative pronouns: a verb after them may be read with a subject
// from before (see extract/clause_view.h).
constexpr absl::string_view kNoEnd[] = {
    "a",    "an",   "are",  "as",   "at",  "be",    "because", "been",   "being", "by",   "can",
    "could", "did", "do",   "does", "for", "from",  "had",     "has",    "have",  "if",   "into",
    "is",   "may",  "might", "must", "nor", "not",  "of",      "shall",  "should", "than", "the",
    "to",   "was",  "were", "whom", "whose", "will", "with",   "would"};

// None begins with one of these.
constexpr absl::string_view kNoBegin[] = {
    "and",   "are",  "be",    "because", "been",  "being", "but",  "can",  "could", "did",   "do",
    "does",  "had",  "has",   "have",    "if",    "is",    "may",  "might", "must", "nor",   "or",
    "shall", "should", "that", "though", "was",   "were",  "which", "who", "whom",  "whose", "will",
    "would"};

// Up to eight letters as one number: words are compared at once.
constexpr uint64_t Pack(absl::string_view word) {
  uint64_t packed = 0;
  for (char c : word) packed = packed << 8 | static_cast<unsigned char>(c);
  return packed;
}

template <size_t N>
std::array<uint64_t, N> Packed(const absl::string_view (&words)[N]) {
  std::array<uint64_t, N> packed{};
  std::transform(std::begin(words), std::end(words), packed.begin(), Pack);
  std::sort(packed.begin(), packed.end());
  return packed;
}

// "may" is a modal here: the month has a capital.
template <size_t N>
bool Holds(const std::array<uint64_t, N>& words, absl::string_view word) {
  return word.size() <= 8 && std::binary_search(words.begin(), words.end(), Pack(word));
}

bool IsLower(char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }
bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

}  // namespace

bool MentionMayEnd(absl::string_view text, size_t at) {
  size_t start = at;
  while (start > 0 && IsLower(text[start - 1])) --start;
  if (start == at) return at > 0 && !IsBlank(text[at - 1]);
  // "K-and", "O'is": no word of its own.
  if (start > 0 && !IsBlank(text[start - 1])) return true;
  static const auto words = Packed(kNoEnd);
  return !Holds(words, text.substr(start, at - start));
}

bool MentionMayBegin(absl::string_view text, size_t at) {
  if (at >= text.size() || IsBlank(text[at])) return false;
  size_t end = at;
  while (end < text.size() && IsLower(text[end])) ++end;
  if (end < text.size() && !IsBlank(text[end])) return true;
  static const auto words = Packed(kNoBegin);
  return !Holds(words, text.substr(at, end - at));
}

}  // namespace claims
