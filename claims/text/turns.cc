#include "claims/text/turns.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "claims/base/utf8.h"
#include "claims/base/word_set.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

constexpr size_t kLongestLabel = 60;
constexpr int kMostWords = 6;

// Bytes of "Ms Berg" in "Ms Berg: We ..."; 0 where a paragraph does not begin so. Of its
// words all but "of", "the" begin with a capital.
size_t LabelSize(absl::string_view line) {
  const size_t colon = line.substr(0, kLongestLabel).find(": ");
  if (colon == absl::string_view::npos || colon == 0) return 0;
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

// "we", "my": of whom one who speaks speaks.
bool IsFirstPerson(absl::string_view word) {
  static const auto* const words = new WordSet(
      {"we", "We", "I", "our", "Our", "my", "My", "we're", "I'm", "We're", "we'll", "We'll",
       "we've", "We've"});
  return words->contains(word);
}

// "We ask", "What do you want?": words of one who speaks, not of one who tells.
bool IsSpeech(absl::string_view words) {
  static const auto* const others = new WordSet({"us", "you", "You", "your"});
  for (absl::string_view word : absl::StrSplit(words, absl::ByAnyChar(" ,.;:?!\"\n"))) {
    if (IsFirstPerson(word) || others->contains(word)) return true;
  }
  return false;
}

// The same without a label: "We are tired", but not what others said or were told.
bool GoesOn(absl::string_view words) {
  bool quoted = false, speaks = false;
  std::string plain = absl::StrReplaceAll(words, {{"\xE2\x80\x9C", "\""}, {"\xE2\x80\x9D", "\""}});
  for (absl::string_view part : absl::StrSplit(plain, '"')) {
    if (quoted) {
      quoted = false;
      continue;
    }
    quoted = true;
    for (absl::string_view word : absl::StrSplit(part, absl::ByAnyChar(" ,.;:?!\n"))) {
      if (word == "said" || word == "told" || word == "says") return false;
      speaks = speaks || IsFirstPerson(word);
    }
  }
  return speaks;
}

}  // namespace

std::vector<Turn> FindTurns(const Text& text) {
  constexpr size_t kFewest = 2, kGoesOn = 3, kMostBetween = 5;
  std::vector<Turn> turns;
  size_t labels = 0;
  for (size_t i = 0; i < text.paragraphs().size(); ++i) {
    const Paragraph& p = text.paragraphs()[i];
    if (p.sentence_count == 0 ||
        (p.role != ParagraphRole::kBody && p.role != ParagraphRole::kHeading)) {
      continue;
    }
    const absl::string_view line = Slice(text.bytes(), p.span);
    const auto size = static_cast<int32_t>(LabelSize(line));
    Turn turn;
    turn.paragraph = static_cast<int32_t>(i);
    if (size > 0) {
      ++labels;
      turn.opener = turn.paragraph;
      turn.label = {p.span.start, p.span.start + size};
      turn.start = turn.label.end + 2;
    } else if (!turns.empty() && i - turns.back().opener <= kMostBetween) {
      turn.opener = turns.back().opener;
      turn.label = turns.back().label;
      turn.start = p.span.start;
    } else {
      continue;
    }
    if (turn.start < text.sentences()[p.first_sentence].span.end) turns.push_back(turn);
  }
  if (labels < kFewest) return {};
  // What stands behind the last label may be the report's own words.
  const int32_t last = turns.back().opener;
  turns.erase(std::remove_if(turns.begin(), turns.end(),
                             [&](const Turn& turn) {
                               const bool labelled = turn.opener == turn.paragraph;
                               const Span span = text.paragraphs()[turn.paragraph].span;
                               const absl::string_view words =
                                   Slice(text.bytes(), {turn.start, span.end});
                               if (labelled) return !IsSpeech(words);
                               return labels < kGoesOn || turn.opener == last || !GoesOn(words);
                             }),
              turns.end());
  return turns;
}

size_t ClockSize(absl::string_view line) {
  size_t at = 0;
  while (at < line.size() && at < 2 && absl::ascii_isdigit(line[at])) ++at;
  if (at == 0 || at + 3 > line.size() || (line[at] != ':' && line[at] != '.') ||
      !absl::ascii_isdigit(line[at + 1]) || !absl::ascii_isdigit(line[at + 2])) {
    return 0;
  }
  at += 3;
  for (absl::string_view zone : {" am", " pm", "am", "pm", " a.m.", " p.m.", "a.m.", "p.m."}) {
    if (absl::StartsWith(line.substr(at), zone)) {
      at += zone.size();
      break;
    }
  }
  for (absl::string_view zone :
       {" GMT", " BST", " UTC", " CET", " CEST", " ET", " EST", " EDT", " local time", "h"}) {
    if (absl::StartsWith(line.substr(at), zone)) {
      at += zone.size();
      break;
    }
  }
  for (absl::string_view mark : {" - ", " – ", " — ", ": ", " | "}) {
    if (absl::StartsWith(line.substr(at), mark)) return at + mark.size();
  }
  return 0;
}

}  // namespace claims
