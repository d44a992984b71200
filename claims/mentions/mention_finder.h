// All mentions of a document, sentence by sentence.
//
//   MentionFinder finder(gazetteer);
//   auto mentions = finder.Find(text, DateContext{published});
//
// Thread-safe; keeps no state between documents.
#ifndef CLAIMS_MENTIONS_MENTION_FINDER_H_
#define CLAIMS_MENTIONS_MENTION_FINDER_H_

#include <memory>
#include <vector>

#include "claims/mentions/dates.h"
#include "claims/mentions/gazetteer.h"
#include "claims/mentions/mention.h"
#include "claims/mentions/narrative_reader.h"
#include "claims/text/text.h"

namespace claims {

class MentionFinder {
 public:
  explicit MentionFinder(std::unique_ptr<const Gazetteer> gazetteer)
      : gazetteer_(std::move(gazetteer)) {}

  // One list a sentence, in order, none overlapping. Where readings overlap a
  // name wins over a date, and a date over a count. Boilerplate has none.
  std::vector<std::vector<Mention>> Find(const Text& text, const DateContext& context) const;

  // The same in two steps, for a caller that does not need every sentence: the
  // names of all, which depend on each other, then the rest sentence by sentence.
  std::vector<std::vector<Mention>> FindNames(const Text& text) const;
  // `narrative` is that of `text`; null where the sentence's own day is known and no other
  // sentence serves its dates.
  void AddDatesAndCounts(const Text& text, size_t sentence, const DateContext& context,
                         NarrativeReader* narrative, std::vector<Mention>* mentions) const;

  const Gazetteer& gazetteer() const { return *gazetteer_; }

 private:
  std::unique_ptr<const Gazetteer> gazetteer_;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_MENTION_FINDER_H_
