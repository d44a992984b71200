#include "claims/consistency/stems.h"

#include <algorithm>
#include <cstddef>

#include "absl/container/inlined_vector.h"
#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"
#include "claims/consistency/words.h"

namespace claims {
namespace {

constexpr size_t kLeastLetters = 4;
constexpr size_t kStemLetters = 5;

// On the stack: most claims have fewer.
using Stems = absl::InlinedVector<Stem, 64>;

// Words that two quotes share by chance; none is longer than eight letters.
constexpr absl::string_view kCommon[] = {
    "about", "after", "again", "against", "also", "been", "before", "being", "between", "both",
    "could", "denied", "denies", "deny", "from", "have", "having", "into", "more", "other",
    "over", "said", "says", "should", "than", "that", "their", "them", "then", "there", "they",
    "this", "those", "were", "what", "when", "which", "while", "will", "with", "would"};

// The first `letters` bytes of a word, at most eight, as a number.
constexpr uint64_t Packed(absl::string_view word, size_t letters) {
  uint64_t packed = 0;
  for (size_t i = 0; i < letters && i < word.size(); ++i) {
    packed |= static_cast<uint64_t>(static_cast<unsigned char>(word[i])) << (8 * i);
  }
  return packed;
}

// kCommon, packed, in an open hash table: every word of every quote asks it.
class CommonWords {
 public:
  constexpr CommonWords() : slots_() {
    for (absl::string_view word : kCommon) {
      const uint64_t packed = Packed(word, 8);
      size_t at = Slot(packed);
      while (slots_[at] != 0) at = (at + 1) % kSlots;
      slots_[at] = packed;
    }
  }

  constexpr bool Has(uint64_t packed) const {
    for (size_t at = Slot(packed); slots_[at] != 0; at = (at + 1) % kSlots) {
      if (slots_[at] == packed) return true;
    }
    return false;
  }

 private:
  static constexpr size_t kSlots = 256;
  static constexpr size_t Slot(uint64_t packed) {
    return (packed * 0x9e3779b97f4a7c15u) >> 56;
  }
  uint64_t slots_[kSlots];
};

// An ASCII letter or digit in lower case; 0 for all that parts words.
struct WordBytes {
  constexpr WordBytes() : folded() {
    for (int c = '0'; c <= '9'; ++c) folded[c] = static_cast<unsigned char>(c);
    for (int c = 'a'; c <= 'z'; ++c) {
      folded[c] = folded[c - 'a' + 'A'] = static_cast<unsigned char>(c);
    }
  }
  unsigned char folded[256];
};

constexpr CommonWords kCommonWords;
static_assert(kCommonWords.Has(Packed("would", 8)) && !kCommonWords.Has(Packed("truce", 8)), "");

// `packed` has the first eight letters.
void AddStem(uint64_t packed, size_t letters, Stems* stems) {
  if (letters < kLeastLetters || (letters <= 8 && kCommonWords.Has(packed))) return;
  stems->push_back(packed & ((uint64_t{1} << (8 * kStemLetters)) - 1));
}

// Most text is ASCII and needs no folded copy.
void AddStemsOfAscii(absl::string_view text, Stems* stems) {
  static constexpr WordBytes kBytes;
  uint64_t packed = 0;
  size_t letters = 0;
  for (const char c : text) {
    if (const uint64_t byte = kBytes.folded[static_cast<unsigned char>(c)]; byte != 0) {
      if (letters < 8) packed |= byte << (8 * letters);
      ++letters;
    } else if (letters != 0) {
      AddStem(packed, letters, stems);
      packed = letters = 0;
    }
  }
  AddStem(packed, letters, stems);
}

void AddStems(absl::string_view text, Stems* stems) {
  if (IsAscii(text)) return AddStemsOfAscii(text, stems);
  ForEachWord(FoldAscii(text), [stems](absl::string_view word) {
    AddStem(Packed(word, 8), word.size(), stems);
  });
}

absl::string_view ContentOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDeadline: return claim.deadline().content();
    case v1::Claim::kDemand: return claim.demand().content();
    case v1::Claim::kProposal: return claim.proposal().content();
    case v1::Claim::kAgreement: return claim.agreement().content();
    case v1::Claim::kResponse: return claim.response().content();
    default: return "";
  }
}

// Whether `part` stands in `text` from the edge of a word to the edge of a word; most
// contents are words of the quote.
bool StandsIn(absl::string_view part, absl::string_view text) {
  const auto in_word = [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || (c & 0x80) != 0;
  };
  const size_t at = text.find(part);
  if (at == text.npos || part.empty()) return part.empty();
  const size_t end = at + part.size();
  return (at == 0 || !in_word(part.front()) || !in_word(text[at - 1])) &&
         (end == text.size() || !in_word(part.back()) || !in_word(text[end]));
}

// Unordered, some more than once.
Stems StemsIn(const v1::Claim& claim) {
  Stems stems;
  const absl::string_view content = ContentOf(claim);
  bool quoted = false;
  for (const v1::Evidence& e : claim.evidence()) {
    AddStems(e.quote(), &stems);
    quoted = quoted || StandsIn(content, e.quote());
  }
  if (!quoted) AddStems(content, &stems);
  return stems;
}

void SortUnique(Stems* stems) {
  std::sort(stems->begin(), stems->end());
  stems->erase(std::unique(stems->begin(), stems->end()), stems->end());
}

}  // namespace

std::vector<Stem> ContentStems(const v1::Claim& claim) {
  Stems stems = StemsIn(claim);
  SortUnique(&stems);
  return std::vector<Stem>(stems.begin(), stems.end());
}

std::vector<uint32_t> HashedStems(const v1::Claim& claim) {
  Stems stems = StemsIn(claim);
  // One to one, as the factor is odd: two stems stay two, and are in the order of the
  // upper halves.
  for (Stem& stem : stems) stem *= 0x9e3779b97f4a7c15u;
  SortUnique(&stems);
  std::vector<uint32_t> hashes;
  hashes.reserve(stems.size());
  for (Stem stem : stems) hashes.push_back(static_cast<uint32_t>(stem >> 32));
  return hashes;
}

}  // namespace claims
