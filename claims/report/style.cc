#include "claims/report/style.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace claims {
namespace {

constexpr absl::string_view kReplacement = "\xEF\xBF\xBD";

absl::string_view Code(Ink ink) {
  switch (ink) {
    case Ink::kPlain: return "";
    case Ink::kBold: return "1";
    case Ink::kDim: return "2";
    case Ink::kRed: return "31";
    case Ink::kGreen: return "32";
    case Ink::kYellow: return "33";
    case Ink::kBlue: return "36";
  }
  return "";
}

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// C1 controls (U+0080..U+009F), U+202A..U+202E and U+2066..U+2069.
bool IsUnsafe(absl::string_view character) {
  if (character.size() == 2) {
    return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0;
  }
  if (character.size() != 3 || character[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(character[2]);
  if (character[1] == '\x80') return last >= 0xAA && last <= 0xAE;
  return character[1] == '\x81' && last >= 0xA6 && last <= 0xA9;
}

}  // namespace

std::string Paint(absl::string_view text, Ink ink, const TextOptions& options) {
  if (!options.color || ink == Ink::kPlain || text.empty()) return std::string(text);
  return absl::StrCat("\x1b[", Code(ink), "m", text, "\x1b[0m");
}

std::string Printable(absl::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  bool space = false;
  for (size_t i = 0; i < utf8.size();) {
    size_t end = i + 1;
    while (end < utf8.size() && IsContinuation(utf8[end])) ++end;
    const absl::string_view character = utf8.substr(i, end - i);
    i = end;
    const auto first = static_cast<unsigned char>(character[0]);
    if (first == ' ' || (first >= '\t' && first <= '\r')) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out.push_back(' ');
    space = false;
    const bool control = first < 0x20 || first == 0x7F || IsUnsafe(character);
    absl::StrAppend(&out, control ? kReplacement : character);
  }
  return out;
}

int Columns(absl::string_view utf8) {
  return static_cast<int>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return !IsContinuation(c); }));
}

std::string PadTo(absl::string_view text, int columns) {
  return absl::StrCat(text, std::string(std::max(0, columns - Columns(text)), ' '));
}

std::string Wrap(absl::string_view text, int indent, const TextOptions& options) {
  if (options.width <= 0) return std::string(text);
  // A narrow window still gets lines of some length.
  const int limit = std::max(options.width, indent + 20);
  std::string out;
  int column = indent;
  for (absl::string_view word : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    const int width = Columns(word);
    if (column > indent && column + 1 + width > limit) {
      absl::StrAppend(&out, "\n", std::string(indent, ' '));
      column = indent;
    } else if (column > indent) {
      out.push_back(' ');
      ++column;
    }
    absl::StrAppend(&out, word);
    column += width;
  }
  return out;
}

}  // namespace claims
