// Captions, credits, bylines, timestamps, headings: told by the form of a line.
// Internal to claims/text. All functions take a trimmed paragraph.
#ifndef CLAIMS_TEXT_LINE_FORMS_H_
#define CLAIMS_TEXT_LINE_FORMS_H_

#include "absl/strings/string_view.h"

namespace claims {

// Ends with a stop, question or exclamation mark, closing quotes and brackets
// aside.
bool EndsLikeSentence(absl::string_view line);

// "- Talks resume", "• Talks resume".
bool IsListItem(absl::string_view line);

// A line that is nothing but a picture's credit: "A. Writer | Getty Images".
bool IsPhotoCredit(absl::string_view line);

// A caption that shows itself by its label or the credit at its end: "File
// photo: ...", "... in Oslo (J. Doe/AFP via Getty Images)".
bool IsCaption(absl::string_view line);

// "By A. Writer", "(Reporting by ...)", "21 Sep 2022 17:24", "LONDON, March 3".
bool IsByline(absl::string_view line);

// A lone address: "https://example.org/...", "@handle".
bool IsLoneLink(absl::string_view line);

// "RELATED: Talks resume", "Read more: ...", "Also read: ...".
bool IsTeaser(absl::string_view line);

// Short, without a stop, and neither a quotation nor a list item.
bool IsHeading(absl::string_view line);

}  // namespace claims

#endif  // CLAIMS_TEXT_LINE_FORMS_H_
