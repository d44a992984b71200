#include "claims/text/text.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "claims/base/utf8.h"
#include "claims/text/paragraphs.h"
#include "claims/text/roles.h"
#include "claims/text/sentences.h"

namespace claims {
namespace {

std::vector<int32_t> FindLineStarts(absl::string_view bytes) {
  std::vector<int32_t> starts = {0};
  const char* p = bytes.data();
  const char* const end = p + bytes.size();
  while (p < end) {
    p = static_cast<const char*>(std::memchr(p, '\n', end - p));
    if (p == nullptr) break;
    ++p;
    starts.push_back(static_cast<int32_t>(p - bytes.data()));
  }
  return starts;
}

int LineIn(const std::vector<int32_t>& starts, int64_t offset) {
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  return std::max<int>(1, static_cast<int>(after - starts.begin()));
}

absl::Status BadByte(const std::vector<int32_t>& starts, size_t offset, absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(what, " at byte ", offset, ", line ",
                                                 LineIn(starts, static_cast<int64_t>(offset))));
}

}  // namespace

absl::Status Text::Check(absl::string_view bytes) {
  if (bytes.size() >= static_cast<size_t>(std::numeric_limits<int32_t>::max())) {
    return absl::InvalidArgumentError(
        absl::StrCat("text of ", bytes.size(), " bytes; it must be under 2 GiB"));
  }
  if (const std::optional<size_t> bad = FindInvalidUtf8(bytes); bad.has_value()) {
    return BadByte(FindLineStarts(bytes), *bad, "text is not UTF-8: bad byte");
  }
  if (const size_t nul = bytes.find('\0'); nul != absl::string_view::npos) {
    return BadByte(FindLineStarts(bytes), nul, "text has a NUL byte");
  }
  return absl::OkStatus();
}

absl::StatusOr<Text> Text::Create(absl::string_view bytes) {
  absl::StatusOr<Text> text = Segment(bytes);
  if (text.ok()) text->MarkRoles();
  return text;
}

absl::StatusOr<Text> Text::Segment(absl::string_view bytes) {
  if (absl::Status status = Check(bytes); !status.ok()) return status;
  Text text;
  text.bytes_ = bytes;
  text.line_starts_ = FindLineStarts(bytes);
  const std::vector<Span> paragraphs = FindParagraphs(bytes);
  text.paragraphs_.reserve(paragraphs.size());
  // A sentence of news takes some 120 bytes.
  text.sentences_.reserve(bytes.size() / 100 + paragraphs.size());
  std::vector<Span> spans;
  for (const Span& span : paragraphs) {
    Paragraph paragraph;
    paragraph.span = span;
    paragraph.first_sentence = static_cast<int32_t>(text.sentences_.size());
    spans.clear();
    AppendSentences(bytes, span, &spans);
    for (const Span& s : spans) {
      Sentence sentence;
      sentence.span = s;
      sentence.paragraph = static_cast<int32_t>(text.paragraphs_.size());
      text.sentences_.push_back(sentence);
    }
    paragraph.sentence_count = static_cast<int32_t>(spans.size());
    text.paragraphs_.push_back(paragraph);
  }
  return text;
}

void Text::MarkRoles() { AssignRoles(bytes_, &paragraphs_, &sentences_); }

int Text::LineOf(int32_t offset) const { return LineIn(line_starts_, offset); }

}  // namespace claims
