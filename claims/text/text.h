// A document's bytes, checked once, and where its lines, paragraphs and
// sentences are. Noise is marked, never cut: offsets always refer to the bytes
// as received.
//
//   absl::StatusOr<Text> text = Text::Create("Talks began. They go on.");
//   text->sentences().size()                       // 2
//   Slice(text->bytes(), text->sentences()[1].span)  // "They go on."
//
// Immutable after Create and MarkRoles; const access is safe from several threads. A Text
// VIEWS the caller's bytes, which must outlive it.
#ifndef CLAIMS_TEXT_TEXT_H_
#define CLAIMS_TEXT_TEXT_H_

#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// What a paragraph is to a reader.
enum class ParagraphRole : uint8_t {
  kBody,
  // A short line without full stop above body text: crosshead or title line.
  kHeading,
  // A picture's caption or credit.
  kCaption,
  // "By A. Writer", "(Reporting by ...)", a bare dateline or timestamp.
  kByline,
  // Appeals, subscription forms, share buttons, cookie notices, menus,
  // related-article teasers. Never the source of a claim.
  kBoilerplate,
};

struct Paragraph {
  Span span;  // without surrounding white space
  ParagraphRole role = ParagraphRole::kBody;
  // Its sentences are sentences()[first_sentence, first_sentence + sentence_count).
  int32_t first_sentence = 0;
  int32_t sentence_count = 0;
};

struct Sentence {
  Span span;  // without surrounding white space
  int32_t paragraph = 0;
  // True in a kBoilerplate paragraph, and for an appeal or notice that stands
  // among news in one long paragraph. Never the source of a claim.
  bool boilerplate = false;
};

class Text {
 public:
  // Errors: kInvalidArgument for bytes that are not UTF-8 (naming the offset
  // and line of the first bad byte), for a NUL byte, and for a text of 2 GiB or
  // more. An empty text is fine and has no sentences.
  static absl::StatusOr<Text> Create(absl::string_view bytes);
  // The same in two steps, for those who need no roles of most texts: until MarkRoles
  // all is body.
  static absl::StatusOr<Text> Segment(absl::string_view bytes);
  void MarkRoles();
  // The same errors, without reading the text any further.
  static absl::Status Check(absl::string_view bytes);

  absl::string_view bytes() const { return bytes_; }
  const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }

  // 1-based line of a byte offset; offsets past the end give the last line.
  int LineOf(int32_t offset) const;

 private:
  absl::string_view bytes_;
  std::vector<int32_t> line_starts_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Sentence> sentences_;
};

}  // namespace claims

#endif  // CLAIMS_TEXT_TEXT_H_
