// People's names across sources: the same person under other spellings.
//
//   SamePerson("Igor Kostyukov", "Igor Kostiukov")   // true
//   SamePerson("Umerov", "Rustem Umerov")            // true: a surname alone
//   SamePerson("Andrei Fomin", "Alexander Fomin")    // false
//
// Fitted to how Slavic, Arabic and Persian names are put into Latin letters
// (BGN/PCGN, ISO 9, press usage). When in doubt two names are the same: a
// missed difference costs less than a false alarm. Not transitive: a surname
// alone is the same as two people who bear it. Stateless and thread-safe.
#ifndef CLAIMS_BASE_PERSON_NAMES_H_
#define CLAIMS_BASE_PERSON_NAMES_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

// Key of one word of a name, equal for its usual spellings: "Zelenskyy",
// "Zelensky" and "Zelenskiy" share one. Empty when nothing is left.
std::string NameKey(absl::string_view word);

// A name ready for comparing: keys of its words, without particles ("al-",
// "bin", "van") and honorifics, and consonants of its first word.
struct PersonName {
  std::vector<std::string> words;
  std::string given;           // consonants of the first word, when there are two or more
  std::string folded_given;    // first word, folded, for short forms ("Mike")
};

PersonName ParsePersonName(absl::string_view name);

// The last of its words, at a third of the cost; empty when it has none.
std::string SurnameKey(absl::string_view name);

bool SamePerson(const PersonName& a, const PersonName& b);
bool SamePerson(absl::string_view a, absl::string_view b);

}  // namespace claims

#endif  // CLAIMS_BASE_PERSON_NAMES_H_
