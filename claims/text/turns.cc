#include "claims/text/turns.h"

#include <cstddef>

#include "absl/strings/string_view.h"
#include "claims/base/utf8.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

constexpr size_t kLongestLabel = 60;
constexpr int kMostWords = 6;

// Bytes of "Ms Berg" in "Ms Berg: We ..."; 0 where a paragraph does not begin so. Of its
// words all but "of", "the" begin with a capital.
size_t LabelSize(absl::string_view line) {
  const size_t colon = line.substr(0, kLongestLabel).find(": ");
  if (colon == absl::string_view::npos || colon < 2) return 0;
  int words = 0;
  bool starts = true;
  for (size_t i = 0; i < colon; i = NextChar(line, i)) {
    const char32_t c = DecodeChar(line, i).code_point;
    if (c == ' ') {
      starts = true;
      continue;
    }
    if (starts && ++words > kMostWords) return 0;
    const absl::string_view rest = line.substr(i, colon - i);
    const bool small = rest.substr(0, 3) == "of " || rest.substr(0, 4) == "the " ||
                       rest.substr(0, 3) == "al-" || rest.substr(0, 3) == "de ";
    if (starts && !small && !IsUpperLetter(c) && c != '(') return 0;
    starts = false;
  }
  return colon;
}

}  // namespace

std::vector<Turn> FindTurns(const Text& text) {
  std::vector<Turn> turns;
  for (size_t i = 0; i < text.paragraphs().size(); ++i) {
    const Paragraph& p = text.paragraphs()[i];
    if (p.sentence_count == 0 || p.role != ParagraphRole::kBody) continue;
    const auto size = static_cast<int32_t>(LabelSize(Slice(text.bytes(), p.span)));
    if (size == 0) continue;
    Turn turn;
    turn.paragraph = static_cast<int32_t>(i);
    turn.label = {p.span.start, p.span.start + size};
    turn.start = turn.label.end + 2;
    if (turn.start < text.sentences()[p.first_sentence].span.end) turns.push_back(turn);
  }
  if (turns.size() < 2) turns.clear();
  return turns;
}

}  // namespace claims
