// Sentences with their mentions marked inside the text:
//
//   "[P:RUS Russia]'s team, led by [X:ida-berg@NOR Foreign Minister Ida Berg],
//    arrived [D:2025-02-16 Sunday]."
//
// A mark is a letter for the class (P party, X person, L place, D date, C count,
// O outlet), a colon, the value, a space and the words. The value is an entity's
// id, a person's followed by "@" and the party, when known; of a date a day or
// "start/end", "?" when unresolved, "~" for one that is no point in time; of a
// count the number. Plain text is the marked text without its marks, so that one
// string is both a test's input and what it expects.
#ifndef CLAIMS_TESTS_MENTIONS_MARKED_TEXT_H_
#define CLAIMS_TESTS_MENTIONS_MARKED_TEXT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/mentions/mention.h"

namespace claims {

// The plain text.
std::string WithoutMarks(absl::string_view marked);

// The mentions that the marks describe, over the plain text: class, span, id and
// party, date or count; an entity's name is its id.
std::vector<Mention> MentionsOf(absl::string_view marked);

// `text` with `mentions`, one list a sentence, written into it.
std::string WithMarks(absl::string_view text, const std::vector<std::vector<Mention>>& mentions);

}  // namespace claims

#endif  // CLAIMS_TESTS_MENTIONS_MARKED_TEXT_H_
