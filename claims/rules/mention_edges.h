// Whether a mention may begin or end at a place of plain text, before names, dates
// and counts are read there.
//
//   MentionMayEnd("Norway offered", 6)      // true
//   MentionMayEnd("it is offered", 5)       // false: none ends with "is"
//
// False is certain, true is not: most words may belong to some mention, few may
// not. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_MENTION_EDGES_H_
#define CLAIMS_RULES_MENTION_EDGES_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace claims {

// Whether the text before byte `at` may end with a mention.
bool MentionMayEnd(absl::string_view text, size_t at);

// Whether the text from byte `at` on may begin with a mention.
bool MentionMayBegin(absl::string_view text, size_t at);

}  // namespace claims

#endif  // CLAIMS_RULES_MENTION_EDGES_H_
