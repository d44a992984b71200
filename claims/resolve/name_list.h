// The people whom a list names beside one of them: "Berg, the minister, Dahl of
// Norway and an aide, Lund".
//
//   NamesAfter(sentence, i)   // "attended by [Berg], Dahl and Lund": Dahl, Lund
//   NamesBefore(sentence, i)  // "Berg, Dahl and [Lund] attended": Berg, Dahl
//
// A list ends where a verb makes the next name the subject of another clause.
//
// Positions are bytes of masked text. Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_NAME_LIST_H_
#define CLAIMS_RESOLVE_NAME_LIST_H_

#include <vector>

#include "claims/extract/mask.h"

namespace claims {

struct ListedName {
  int mention = -1;  // index into the sentence's mentions
  int party = -1;    // of the party that the list gives: "Dahl of Norway"; -1 for none
};

// In text order, without the one at `index`; a person each.
std::vector<ListedName> NamesAfter(const MaskedSentence& sentence, int index);
std::vector<ListedName> NamesBefore(const MaskedSentence& sentence, int index);

// The party that the words right after a person give: "Dahl for Norway"; -1 for none.
int PartyAfter(const MaskedSentence& sentence, int index);

// "[Berg], an aide to [President Dahl], will lead": the subject of a match that
// begins at `at` is whom the apposition is of. Null when the person there stands
// in none.
const Mention* ApposedSubject(const MaskedSentence& sentence, int32_t at);

// "not [Berg]", "rather than [Berg]", "instead of [Berg]": another one is meant.
bool IsRuledOut(const MaskedSentence& sentence, const Mention& person);

// "... and Berg, and representatives from A, B and C": the parties listed last, after
// the mention.
std::vector<int> PartiesAfter(const MaskedSentence& sentence, int index);

// "[A], along with B and C, demanded", "Together with B, [A] demanded": those who act
// with the party.
std::vector<int> CompanionsOfSubject(const MaskedSentence& sentence, int index);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_NAME_LIST_H_
