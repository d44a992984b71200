// A sentence with each mention replaced by one private-use character.
//
//   "Norway's team, led by Ida Berg, arrived Sunday"
//   -> "<party 0>'s team, led by <person 1>, arrived <date 2>"
//
// Typographic quotes, apostrophes, dashes and no-break spaces become their ASCII
// kin, newlines spaces, and marks round a relative clause commas (set_off.h), so that rules
// need not spell them.
//
// A value type. Spans of masked text and of the document are both bytes; the
// functions here convert.
#ifndef CLAIMS_EXTRACT_MASK_H_
#define CLAIMS_EXTRACT_MASK_H_

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/mentions/mention.h"

namespace claims {

class MaskedSentence {
 public:
  // Masks text[sentence]. `mentions` are the sentence's, in order and not
  // overlapping, and must outlive this, as `text` must; those past the capacity of
  // the private-use blocks stay unmasked.
  //
  // `lead` is masked text that is read before the sentence and stands elsewhere (lead.h):
  // its masks number the first of `mentions`. What is quoted of it is the sentence's start.
  void Assign(absl::string_view text, Span sentence, const std::vector<Mention>& mentions,
              absl::string_view lead = {});

  absl::string_view text() const { return text_; }
  // The same with ASCII letters in lower case.
  absl::string_view lower_case() const { return lower_case_; }
  // Whether one of `words`, in lower case, occurs in the text in any case: asked before
  // patterns that need one of them.
  bool HasAny(std::initializer_list<absl::string_view> words) const;
  const std::vector<Mention>& mentions() const { return *mentions_; }

  // The text of `pieces` in their order, as if the sentence read so. Its spans are
  // of the excerpt; ToDocument() gives the bytes of the document as ever.
  MaskedSentence Excerpt(const std::vector<Span>& pieces) const;

  // The document's bytes under a span of masked text.
  Span ToDocument(Span masked) const {
    return {offsets_[masked.start], offsets_[masked.end]};
  }
  // The document's words under a span of masked text, in one line.
  std::string Words(Span masked) const;
  // Masked position of a document offset within the sentence.
  int32_t FromDocument(int32_t offset) const;

  // Indices into mentions() of those within a span of masked text, in order.
  std::vector<int> MentionsIn(Span masked) const;

 private:
  void SetLead(absl::string_view lead);
  void NoteGrams();
  bool MayHave(absl::string_view word) const;

  absl::string_view document_;
  std::string text_;
  std::string lower_case_;
  // Document offset of each masked byte, and of the end.
  std::vector<int32_t> offsets_;
  // Of the lead's mentions: document offsets of their ends and where these are in text_.
  struct Led {
    int32_t offset, masked;
  };
  std::vector<Led> led_;
  // Which three bytes stand side by side in lower_case_, as bits of a hash.
  std::array<uint64_t, 16> grams_;
  const std::vector<Mention>* mentions_ = nullptr;
};

// `text` as the masker would write it if nothing in it were a mention: with ASCII
// for typographic marks. nullopt when it has zero-width marks or soft hyphens:
// one may stand between a mention and a word, or within a word.
std::optional<std::string> PlainText(absl::string_view text);

// Adds the private-use character that stands for the mention `index`.
void AppendMask(MentionClass cls, int index, std::string* out);

// The mention index that a masked character stands for; -1 for other characters.
int MaskIndex(char32_t c);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_MASK_H_
