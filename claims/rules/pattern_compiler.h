// The notation of rule patterns, turned into RE2.
//
//   MacroTable macros;
//   std::vector<PatternFault> faults;
//   auto t = TranslatePattern("{PERSON:leader},? who (heads|leads)", macros, &faults);
//   t.regex        // "([\\x{E400}-\\x{E7FF}]),? who (?:heads|leads)"
//   t.captures[0]  // slot "leader", group 1
//
// A pattern is RE2 over a sentence in which each mention stands as one
// private-use character (claims/mentions/mention_class.h). On top of RE2:
//
//   {CLASS}           one mention of PARTY, PERSON, PLACE, DATE, COUNT or OUTLET;
//                     ACTOR is PARTY or PERSON, SOURCE is PARTY, PERSON or OUTLET
//   {CLASS:slot}      the same, captured into a slot
//   {CLASS+}          one or more mentions, joined as a list: "A", "A and B",
//   {CLASS+:slot}     "A, B and C", "A or B", "A/B", "A as well as the B"
//   {TEXT:slot}       text to the end of the sentence, at least two characters,
//                     as much as the rest of the pattern leaves; the extractor
//                     trims it to its clause
//   {ORDINAL:slot}    an ordinal in words or digits: "third", "2nd" (ordinals are
//                     never masked)
//   (?P<slot>words)   the words that match, captured as text into a slot
//   {@MACRO}          a macro of the pack, or of any pack loaded before
//
// A plain "(...)" groups and does not capture. RE2's own repetition, {3} and
// {1,80}, stays; write \{ for a brace. Matching ignores case unless a pattern
// says (?-i:...), is unanchored, and takes the leftmost match, earlier
// alternatives first.
//
// Word boundaries are the author's: write \b. Note that \b is ASCII in RE2 and
// that a mention's character is no word character: \b holds between "led" and a
// mention that follows it directly, but NOT between a space and a mention. So
// write "\bled by {PERSON}", never "\bled by \b{PERSON}\b".
//
// Stateless and thread-safe. Faults come back as a list with byte offsets.
#ifndef CLAIMS_RULES_PATTERN_COMPILER_H_
#define CLAIMS_RULES_PATTERN_COMPILER_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/slot_table.h"

namespace claims {

struct PatternFault {
  int offset = 0;  // byte offset into the pattern as written
  std::string message;
};

struct Capture {
  SlotRef slot;
  // What the group can hold; kListBit for a list.
  ClassSet classes = 0;
  int offset = 0;  // of the notation in the pattern as written
};

struct TranslatedPattern {
  std::string regex;
  std::vector<Capture> captures;  // the i-th is group i + 1; RE2 sees no others
  // Uses a macro that has faults of its own, reported where it is defined.
  bool broken_macro = false;
};

// Macros by name. A null pattern: the macro has faults.
using MacroTable = std::map<std::string, std::optional<TranslatedPattern>, std::less<>>;

// On faults the result is of no use.
TranslatedPattern TranslatePattern(absl::string_view pattern, const MacroTable& macros,
                                   std::vector<PatternFault>* faults);

// "column 12, at \"{PERSN:leader}\"", for messages; 1-based, in bytes.
std::string DescribeOffset(absl::string_view pattern, int offset);

}  // namespace claims

#endif  // CLAIMS_RULES_PATTERN_COMPILER_H_
