#include "claims/consistency/stems.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "claims/base/utf8.h"
#include "claims/consistency/words.h"

namespace claims {
namespace {

constexpr size_t kLeastLetters = 4;
constexpr size_t kStemLetters = 5;

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

constexpr CommonWords kCommonWords;
static_assert(kCommonWords.Has(Packed("would", 8)) && !kCommonWords.Has(Packed("truce", 8)), "");

void AddStems(absl::string_view text, std::vector<Stem>* stems) {
  ForEachWord(FoldAscii(text), [stems](absl::string_view word) {
    if (word.size() < kLeastLetters) return;
    if (word.size() <= 8 && kCommonWords.Has(Packed(word, 8))) return;
    stems->push_back(Packed(word, kStemLetters));
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

}  // namespace

std::vector<Stem> ContentStems(const v1::Claim& claim) {
  std::vector<Stem> stems;
  stems.reserve(32);
  for (const v1::Evidence& e : claim.evidence()) AddStems(e.quote(), &stems);
  AddStems(ContentOf(claim), &stems);
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

}  // namespace claims
