// The narrative of a document at each of its sentences, read when one first asks.
//
//   NarrativeReader narrative(&text, context);
//   Narrative here = narrative.Before(7);  // where sentences 0 to 6 have come to
//
// Internal to claims/mentions and those who read a document sentence by sentence. Not
// thread-safe: one per document. Holds a pointer to the text. Cannot fail.
#ifndef CLAIMS_MENTIONS_NARRATIVE_READER_H_
#define CLAIMS_MENTIONS_NARRATIVE_READER_H_

#include <optional>
#include <vector>

#include "claims/mentions/dates.h"
#include "claims/mentions/narrative.h"
#include "claims/text/text.h"

namespace claims {

class NarrativeReader {
 public:
  NarrativeReader(const Text* text, const DateContext& context)
      : text_(text), context_(context) {}

  // Where the sentences before `sentence` have come to. Reads them all the first time where
  // the text names an earlier year; else only the two before it.
  Narrative Before(size_t sentence);

 private:
  bool NamesEarlierYear();
  void ReadAll();
  void Read(size_t sentence, Narrative* narrative) const;

  const Text* text_;
  const DateContext context_;
  std::optional<bool> names_earlier_year_;
  std::vector<Narrative> before_;  // by sentence; empty until all are read
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_NARRATIVE_READER_H_
