// Where the paragraphs of a text are. Internal to claims/text.
#ifndef CLAIMS_TEXT_PARAGRAPHS_H_
#define CLAIMS_TEXT_PARAGRAPHS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// Spans without surrounding white space, in order, none empty. A blank line
// ends a paragraph, and so does a line end, unless the lines are one paragraph
// broken at a fixed width. `text` is valid UTF-8. Linear in its size.
std::vector<Span> FindParagraphs(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_TEXT_PARAGRAPHS_H_
