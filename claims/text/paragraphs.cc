#include "claims/text/paragraphs.h"

#include <algorithm>
#include <cstring>

#include "claims/base/utf8.h"
#include "claims/text/chars.h"

namespace claims {
namespace {

// Text is broken by hand or by mail programs at 60 to 80 columns; some slack.
constexpr int kMinWrapColumns = 40;
constexpr int kMaxWrapColumns = 100;

struct Line {
  Span span;        // trimmed
  int columns = 0;  // characters; kMaxWrapColumns + 1 for any longer line
};

int CountColumns(absl::string_view line) {
  if (line.size() > 4 * kMaxWrapColumns) return kMaxWrapColumns + 1;
  const auto count = std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  });
  return std::min<int>(count, kMaxWrapColumns + 1);
}

bool StartsListItem(absl::string_view line) {
  const DecodedChar c = DecodeChar(line, 0);
  const bool marker = c.code_point == '-' || c.code_point == '*' || c.code_point == 0x2022 ||
                      c.code_point == 0x2013 || c.code_point == 0x25AA;
  return marker && line.size() > static_cast<size_t>(c.size) && SpaceSize(line, c.size) > 0;
}

bool EndsWithStop(absl::string_view line) {
  size_t end = line.size();
  while (end > 0) {
    const size_t at = PrevChar(line, end);
    const char32_t c = DecodeChar(line, at).code_point;
    const bool closer = c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019;
    if (!closer) return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026;
    end = at;
  }
  return false;
}

// "... led by": a sentence never ends with one of these.
bool EndsOpen(absl::string_view line) {
  if (line.back() == ',') return true;
  const size_t space = line.rfind(' ');
  const absl::string_view word =
      space == absl::string_view::npos ? line : line.substr(space + 1);
  for (absl::string_view open : {"a", "an", "the", "of", "by", "in", "on", "at", "to", "for",
                                 "from", "with", "and", "or", "but", "that", "as", "its"}) {
    if (word == open) return true;
  }
  return false;
}

// The sentence of `a` goes on in `b`.
bool Continues(absl::string_view a, absl::string_view b) {
  if (EndsWithStop(a)) return false;
  return IsLowerLetter(DecodeChar(b, 0).code_point) || EndsOpen(a);
}

int FirstWordColumns(absl::string_view line) {
  return CountColumns(line.substr(0, std::min(line.find(' '), line.size())));
}

// Tells a document whose every line is broken at a fixed width, as the archives
// of wire services are, from one whose lines are paragraphs, headlines or menus:
// most lines that another follows at once are of a page's width and end in the
// middle of a sentence, and many of the next begin in lower case.
class WrapEvidence {
 public:
  void Add(absl::string_view text, const Line& line, const Line* next) {
    ++lines_;
    if (line.columns > kMaxArchiveColumns) ++long_;
    if (next == nullptr) return;
    ++followed_;
    const absl::string_view a = Slice(text, line.span), b = Slice(text, next->span);
    if (line.columns >= kMinWrapColumns && line.columns <= kMaxArchiveColumns &&
        !EndsWithStop(a)) {
      ++broken_;
      if (Continues(a, b)) ++continued_;
    }
  }

  bool Wrapped() const {
    return followed_ >= 4 && long_ * 20 <= lines_ && broken_ * 5 >= followed_ * 3 &&
           continued_ * 4 >= broken_;
  }

 private:
  static constexpr int kMaxArchiveColumns = 90;
  size_t lines_ = 0, long_ = 0, followed_ = 0, broken_ = 0, continued_ = 0;
};

// The lines between two blank ones.
class Block {
 public:
  Block(absl::string_view text, bool wrapped, const Line* begin, const Line* end)
      : text_(text), wrapped_(wrapped), lines_(begin), size_(end - begin) {}

  void AppendParagraphs(std::vector<Span>* out) const {
    const int width = WrapWidth();
    Span paragraph = lines_[0].span;
    for (size_t i = 1; i < size_; ++i) {
      if (Joined(i, width)) {
        paragraph.end = lines_[i].span.end;
      } else {
        out->push_back(paragraph);
        paragraph = lines_[i].span;
      }
    }
    out->push_back(paragraph);
  }

 private:
  absl::string_view Of(size_t i) const { return Slice(text_, lines_[i].span); }

  // Line i - 1 was full: the first word of line i had no room on it.
  bool Full(size_t i, int width) const {
    return lines_[i - 1].columns + 1 + FirstWordColumns(Of(i)) > width;
  }

  // The column at which the block is broken, 0 when its lines are paragraphs.
  int WrapWidth() const {
    int width = 0;
    for (size_t i = 0; i < size_; ++i) width = std::max(width, lines_[i].columns);
    if (size_ < 2 || width < kMinWrapColumns || width > kMaxWrapColumns) return 0;
    size_t full = 0, continued = 0;
    for (size_t i = 1; i < size_; ++i) {
      if (Full(i, width)) ++full;
      if (Continues(Of(i - 1), Of(i))) ++continued;
    }
    return continued > 0 && full * 10 >= (size_ - 1) * 7 ? width : 0;
  }

  bool Joined(size_t i, int width) const {
    if (lines_[i - 1].columns > kMaxWrapColumns) return false;
    if (StartsListItem(Of(i))) return false;
    if (wrapped_ && lines_[i - 1].columns >= kMinWrapColumns) return true;
    if (width > 0 && Full(i, width)) return true;
    return lines_[i - 1].columns >= kMinWrapColumns && Continues(Of(i - 1), Of(i));
  }

  absl::string_view text_;
  bool wrapped_;  // the document is
  const Line* lines_;
  size_t size_;
};

}  // namespace

std::vector<Span> FindParagraphs(absl::string_view text) {
  std::vector<Line> lines;
  // Web text has a paragraph every 200 bytes or so.
  lines.reserve(text.size() / 200 + 1);
  std::vector<size_t> blocks;  // the first line of each
  bool blank = true;
  for (size_t start = 0; start < text.size();) {
    const void* found = std::memchr(text.data() + start, '\n', text.size() - start);
    const size_t end =
        found == nullptr ? text.size() : static_cast<const char*>(found) - text.data();
    const Span span =
        TrimSpan(text, {static_cast<int32_t>(start), static_cast<int32_t>(end)});
    if (!span.empty()) {
      if (blank) blocks.push_back(lines.size());
      lines.push_back({span, CountColumns(Slice(text, span))});
    }
    blank = span.empty();
    start = end + 1;
  }
  blocks.push_back(lines.size());

  WrapEvidence evidence;
  for (size_t b = 0; b + 1 < blocks.size(); ++b) {
    for (size_t i = blocks[b]; i < blocks[b + 1]; ++i) {
      evidence.Add(text, lines[i], i + 1 < blocks[b + 1] ? &lines[i + 1] : nullptr);
    }
  }
  std::vector<Span> out;
  out.reserve(lines.size());
  for (size_t b = 0; b + 1 < blocks.size(); ++b) {
    Block(text, evidence.Wrapped(), lines.data() + blocks[b], lines.data() + blocks[b + 1])
        .AppendParagraphs(&out);
  }
  return out;
}

}  // namespace claims
