#include "claims/text/cues.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/text/chars.h"
#include "claims/text/cue_table.h"

namespace claims {
namespace {

constexpr uint32_t kBuckets = 4096;

// The first four bytes, letters in lower case (other bytes may be mangled, but
// always in the same way), as a bucket.
uint32_t BucketOf(const char* p) {
  uint32_t word;
  std::memcpy(&word, p, 4);
  return ((word | 0x20202020u) * 2654435761u) >> 20;
}

// Which cues start in which bucket: cues_[first_[b], first_[b + 1]).
class CueIndex {
 public:
  CueIndex() {
    std::array<std::vector<const Cue*>, kBuckets> buckets;
    for (const Cue& cue : Cues()) buckets[BucketOf(cue.phrase.data())].push_back(&cue);
    for (uint32_t b = 0; b < kBuckets; ++b) {
      first_[b] = static_cast<uint16_t>(cues_.size());
      // The longest phrase wins.
      std::sort(buckets[b].begin(), buckets[b].end(), [](const Cue* a, const Cue* c) {
        return a->phrase.size() > c->phrase.size();
      });
      cues_.insert(cues_.end(), buckets[b].begin(), buckets[b].end());
    }
    first_[kBuckets] = static_cast<uint16_t>(cues_.size());
  }

  // The cue at `at`, and in `*size` the bytes it takes; nullptr for none.
  const Cue* Find(absl::string_view text, size_t at, size_t* size) const {
    if (text.size() - at < 4) return nullptr;
    const uint32_t b = BucketOf(text.data() + at);
    for (uint16_t i = first_[b]; i < first_[b + 1]; ++i) {
      *size = MatchSize(text, at, cues_[i]->phrase);
      if (*size > 0) return cues_[i];
    }
    return nullptr;
  }

 private:
  // Any white space serves for a space, a typographic apostrophe for a
  // straight one. 0: no match.
  static size_t MatchSize(absl::string_view text, size_t at, absl::string_view phrase) {
    size_t i = at;
    for (const char c : phrase) {
      if (i >= text.size()) return 0;
      if (c == ' ') {
        const int space = SpaceSize(text, i);
        if (space == 0) return 0;
        i += space;
      } else if (absl::ascii_tolower(text[i]) == c) {
        ++i;
      } else if (c == '\'' && absl::StartsWith(text.substr(i), "’")) {
        i += 3;
      } else {
        return 0;
      }
    }
    const bool inside_word = i < text.size() && absl::ascii_isalnum(text[i]);
    return inside_word ? 0 : i - at;
  }

  std::array<uint16_t, kBuckets + 1> first_;
  std::vector<const Cue*> cues_;
};

// Built once, never changed, never destroyed.
const CueIndex& Index() {
  static const CueIndex* const index = new CueIndex;
  return *index;
}

// Reader's and newsroom's pronouns; "US" is a country.
bool IsPronoun(absl::string_view word) {
  switch (word.size()) {
    case 2: return word == "we" || word == "We" || word == "us";
    case 3: return absl::EqualsIgnoreCase(word, "our") || absl::EqualsIgnoreCase(word, "you");
    case 4: return absl::EqualsIgnoreCase(word, "your");
    default: return false;
  }
}

}  // namespace

void QuoteState::Take(absl::string_view text, size_t i) {
  if (text[i] == '"') {
    // A straight mark opens before a word and closes after one. Not toggled: a
    // stray one must not turn the rest of the paragraph inside out.
    const bool after_space = i == 0 || absl::ascii_isspace(text[i - 1]) || text[i - 1] == '(';
    inside_ = after_space && i + 1 < text.size() && !absl::ascii_isspace(text[i + 1]);
  } else if (static_cast<unsigned char>(text[i]) == 0xE2) {
    if (absl::StartsWith(text.substr(i), "“")) inside_ = true;
    if (absl::StartsWith(text.substr(i), "”")) inside_ = false;
  }
}

CueScore ScoreCues(absl::string_view text, QuoteState* quote) {
  const CueIndex& index = Index();
  CueScore result;
  size_t i = 0;
  size_t counted_to = 0;  // so that no phrase counts inside a longer one
  while (i < text.size()) {
    if (!absl::ascii_isalnum(text[i])) {
      quote->Take(text, i++);
      continue;
    }
    size_t end = i + 1;
    while (end < text.size() && absl::ascii_isalnum(text[end])) ++end;
    ++result.words;
    if (!quote->inside()) {
      if (end - i <= 4 && IsPronoun(text.substr(i, end - i))) ++result.pronouns;
      size_t size = 0;
      const Cue* cue = i >= counted_to ? index.Find(text, i, &size) : nullptr;
      if (cue != nullptr) {
        counted_to = i + size;
        if (cue->weight == kNewsWeight) {
          result.news = true;
        } else {
          result.score += cue->weight;
        }
      }
    }
    i = end;
  }
  return result;
}

bool IsPageControl(absl::string_view line) {
  while (!line.empty() && absl::ascii_ispunct(line.back())) line.remove_suffix(1);
  while (!line.empty() &&
         (absl::ascii_ispunct(line.front()) || absl::ascii_isspace(line.front()))) {
    line.remove_prefix(1);
  }
  if (line.empty() || line.size() > 20) return false;
  static const auto* const controls =
      new absl::flat_hash_set<absl::string_view>(PageControls().begin(), PageControls().end());
  return controls->contains(absl::AsciiStrToLower(line));
}

}  // namespace claims
