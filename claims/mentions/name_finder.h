// Parties, people, places and outlets in a document: those that packs know, and
// those met for the first time (title and capitalised name, appositive, acronym
// in brackets).
//
//   NameFinder finder(&gazetteer);
//   std::vector<std::vector<Mention>> names = finder.Find(text);
//   // one list a sentence, in order, none overlapping
//
// A noun phrase is one mention: "the Russian Foreign Ministry" is the party RUS,
// "Norway's defence minister, Ida Berg," the person with role and party.
// The noun of a delegation ("delegation", "team", "side") stays outside.
// Later mentions by surname are tied to the fullest name in the document.
//
// What only the context can tell has an id that begins with '*': "*both" (both
// sides), "*he" (he, she), "*it" (it, they, the group, as a subject), "*his" (her government),
// "*we" (we, in a quotation), "*government" and "*opposition" (without a name),
// "*rebels" (rebels, guerrillas, insurgents); resolving them is for later stages.
//
// Thread-safe; keeps no state between documents. Spans are bytes of the text.
#ifndef CLAIMS_MENTIONS_NAME_FINDER_H_
#define CLAIMS_MENTIONS_NAME_FINDER_H_

#include <vector>

#include "claims/mentions/gazetteer.h"
#include "claims/mentions/mention.h"
#include "claims/text/text.h"

namespace claims {

class NameFinder {
 public:
  // `gazetteer` must outlive the finder.
  explicit NameFinder(const Gazetteer* gazetteer) : gazetteer_(gazetteer) {}

  // Sentences marked as boilerplate have no mentions.
  std::vector<std::vector<Mention>> Find(const Text& text) const;

 private:
  const Gazetteer* gazetteer_;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_NAME_FINDER_H_
