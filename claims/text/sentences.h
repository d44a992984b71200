// Where the sentences of a paragraph are. Internal to claims/text.
#ifndef CLAIMS_TEXT_SENTENCES_H_
#define CLAIMS_TEXT_SENTENCES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// Appends the sentences of text[paragraph] to `out`: in order, none empty,
// without surrounding white space, and together all of the paragraph but white
// space. `text` is valid UTF-8. Rules, not a model: a stop ends a sentence
// unless an abbreviation, an initial, a number, or what follows says otherwise;
// in doubt the sentence goes on. Linear in the paragraph's size.
void AppendSentences(absl::string_view text, Span paragraph, std::vector<Span>* out);

}  // namespace claims

#endif  // CLAIMS_TEXT_SENTENCES_H_
