#include "claims/resolve/cue_words.h"

#include "absl/strings/ascii.h"

namespace claims {
namespace {

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }

std::vector<absl::string_view> WordsOf(absl::Span<const CueWord> cues) {
  std::vector<absl::string_view> words;
  for (const CueWord& cue : cues) words.push_back(cue.word);
  return words;
}

}  // namespace

CueWords::CueWords(absl::Span<const CueWord> cues)
    : cues_(cues.begin(), cues.end()), scanner_(WordsOf(cues)) {}

bool CueWords::Stands(absl::string_view text) const {
  bool any = false;
  Scan(text, [&](int) {
    any = true;
    return false;
  });
  return any;
}

// Whether the cue that ends at `end` is a word of its own: no letter beside it, nor a
// hyphen that joins it to another.
bool CueWords::IsWhole(const CueWord& cue, absl::string_view text, size_t end) {
  size_t start = end - cue.word.size();
  if (!cue.stem && end < text.size() && (IsLetter(text[end]) || text[end] == '-')) return false;
  while (start > 0 && text[start - 1] == '-') --start;
  return start == 0 || !IsLetter(text[start - 1]);
}

}  // namespace claims
