// The sentences of one document, read one at a time: their mentions, the masked text that
// rules see and what rules found. A sentence that says only part of what it means is read with
// the words of the lines above it (extract/lead.h): an item of a list with what introduces
// it, an entry of a timeline with its day, a turn of a transcript with who speaks, a term of an
// accord with the accord.
//
//   SentenceReader reader(packs, finder, text, context);
//   reader.Read(0);
//   builder.AddSentence(0, &reader.masked(0), reader.TakeDrafts(0));
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_SENTENCE_READER_H_
#define CLAIMS_SENTENCE_READER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "claims/extract/draft.h"
#include "claims/extract/lead.h"
#include "claims/extract/mask.h"
#include "claims/mentions/dates.h"
#include "claims/mentions/mention_finder.h"
#include "claims/mentions/narrative_reader.h"
#include "claims/mentions/timeline.h"
#include "claims/rules/pack_set.h"
#include "claims/text/lists.h"
#include "claims/text/text.h"
#include "claims/text/turns.h"

namespace claims {

class SentenceReader {
 public:
  // All must outlive the reader. The text's roles are marked.
  SentenceReader(const PackSet& packs, const MentionFinder& finder, const Text& text,
                 const DateContext& context);

  // Whether claims may stand in a sentence: not in page furniture, credits, bylines.
  static bool Speaks(const Text& text, const Sentence& sentence);

  // Does nothing the second time.
  void Read(size_t i);
  const std::vector<Draft>& drafts(size_t i) const { return drafts_[i]; }
  std::vector<Draft> TakeDrafts(size_t i) { return std::move(drafts_[i]); }
  const MaskedSentence& masked(size_t i) const { return masked_[i]; }
  // An item of a list that its head may make a claim of.
  bool IsItem(size_t i) const;

 private:
  // What a sentence is read with.
  bool ReadEntry(const TimelineEntry* entry, size_t i, Span words);
  bool ReadItem(size_t i, Span words);
  const std::vector<Lead>& LeadsOf(size_t head);
  bool IsOfSides(int32_t paragraph) const;
  bool ReadTurn(size_t i, Span words);
  void ReadTerm(size_t i, Span words);
  bool ReadAnswer(size_t i, Span words);
  const ListItem* ItemAt(size_t i) const;
  std::optional<Mention> SpeakerAt(const Turn& turn);
  std::optional<Mention> Answerer() const;
  size_t ClockAt(size_t i) const;

  void Match(size_t i, Span words, const Lead& lead);
  // With `lead`, and what the sentence says without it, which is `alone`.
  void MatchBoth(size_t i, Span words, const Lead& lead, std::vector<Draft> alone);
  // False, with nothing read, where no rule joins the lead and what follows it.
  bool MatchJoined(size_t i, Span words, const Lead& lead);

  const PackSet& packs_;
  const MentionFinder& finder_;
  const Text& text_;
  const DateContext context_;
  NarrativeReader narrative_;
  std::vector<std::vector<Mention>> mentions_;
  std::vector<MaskedSentence> masked_;
  std::vector<std::vector<Draft>> drafts_;
  std::vector<bool> read_;
  std::vector<ListItem> items_;
  std::vector<TimelineEntry> entries_;
  std::vector<Turn> turns_;
  // By sentence: the accord of which it tells a term.
  struct Accord {
    Lead lead;
    std::vector<std::string> parties;  // ids of those that its own sentences name
  };
  std::vector<std::optional<Accord>> accords_;
  // Of the list read last.
  std::optional<size_t> head_;
  std::vector<Lead> leads_;
};

}  // namespace claims

#endif  // CLAIMS_SENTENCE_READER_H_
