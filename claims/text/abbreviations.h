// Words whose full stop may not end a sentence. Internal to claims/text.
#ifndef CLAIMS_TEXT_ABBREVIATIONS_H_
#define CLAIMS_TEXT_ABBREVIATIONS_H_

#include "absl/strings/string_view.h"

namespace claims {

enum class Abbreviation {
  kNone,
  // "Mr.", "Gen.", "e.g.": something always follows.
  kNeverFinal,
  // "Feb.", "Inc.", "U.S.", an initial: final only before a word that opens
  // sentences.
  kMaybeFinal,
  // "No.", "Art.": an abbreviation only before a number.
  kBeforeNumber,
};

// `word` is what stands before the full stop, without it: "Gen", "U.S", "a.m".
Abbreviation ClassifyAbbreviation(absl::string_view word);

// "The", "He", "However": capitalised words that begin sentences and are no
// part of a name.
bool OpensSentences(absl::string_view word);

// "said", "asked", "replied".
bool IsSpeechVerb(absl::string_view word);

}  // namespace claims

#endif  // CLAIMS_TEXT_ABBREVIATIONS_H_
