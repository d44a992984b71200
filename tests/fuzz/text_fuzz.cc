// Any bytes: an error, or paragraphs and sentences that lie in order inside
// each other and inside the text.
#include "claims/text/text.h"

#include "tests/fuzz/fuzz_check.h"

using claims::Paragraph;
using claims::Sentence;
using claims::Span;
using claims::Text;

namespace {

void CheckParagraphs(const Text& text) {
  const Span whole{0, static_cast<int32_t>(text.bytes().size())};
  int32_t end = 0;
  int32_t sentences = 0;
  for (const Paragraph& paragraph : text.paragraphs()) {
    FUZZ_CHECK(whole.Contains(paragraph.span) && !paragraph.span.empty());
    FUZZ_CHECK(paragraph.span.start >= end);
    FUZZ_CHECK(paragraph.first_sentence == sentences);
    end = paragraph.span.end;
    sentences += paragraph.sentence_count;
  }
  FUZZ_CHECK(sentences == static_cast<int32_t>(text.sentences().size()));
}

void CheckSentences(const Text& text) {
  int32_t end = 0;
  int line = 1;
  for (const Sentence& sentence : text.sentences()) {
    FUZZ_CHECK(!sentence.span.empty() && sentence.span.start >= end);
    FUZZ_CHECK(sentence.paragraph >= 0 &&
               sentence.paragraph < static_cast<int32_t>(text.paragraphs().size()));
    FUZZ_CHECK(text.paragraphs()[sentence.paragraph].span.Contains(sentence.span));
    FUZZ_CHECK(text.LineOf(sentence.span.start) >= line);
    line = text.LineOf(sentence.span.start);
    end = sentence.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto text = Text::Create(claims::AsText(data, size));
  if (!text.ok()) return 0;
  CheckParagraphs(*text);
  CheckSentences(*text);
  return 0;
}
