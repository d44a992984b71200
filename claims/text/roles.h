// What each paragraph and sentence is to a reader. Internal to claims/text.
#ifndef CLAIMS_TEXT_ROLES_H_
#define CLAIMS_TEXT_ROLES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/text/text.h"

namespace claims {

// Fills in Paragraph::role and Sentence::boilerplate. Spans and indices must
// be in place. General cues only: phrases with weights, the form of a line, and
// its neighbours. In doubt a paragraph is body. Linear in the text's size.
void AssignRoles(absl::string_view text, std::vector<Paragraph>* paragraphs,
                 std::vector<Sentence>* sentences);

}  // namespace claims

#endif  // CLAIMS_TEXT_ROLES_H_
