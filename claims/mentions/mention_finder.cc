#include "claims/mentions/mention_finder.h"

#include <algorithm>

#include "claims/mentions/counts.h"
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_reading.h"
#include "claims/mentions/date_tokens.h"
#include "claims/mentions/name_finder.h"

namespace claims {
namespace {

bool Free(const std::vector<Mention>& taken, Span span) {
  return std::none_of(taken.begin(), taken.end(),
                      [span](const Mention& m) { return m.span.Overlaps(span); });
}

Mention FromDate(const DateMention& date) {
  Mention mention;
  mention.span = date.span;
  mention.cls = MentionClass::kDate;
  mention.shape = date.shape;
  mention.date = date.date;
  mention.start_time = date.start_time;
  return mention;
}

Mention FromCount(const CountMention& count) {
  Mention mention;
  mention.span = count.span;
  mention.cls = MentionClass::kCount;
  mention.count = count.count;
  mention.for_count = count.for_count;
  mention.additional = count.additional;
  return mention;
}

}  // namespace

std::vector<std::vector<Mention>> MentionFinder::Find(const Text& text,
                                                      const DateContext& context) const {
  std::vector<std::vector<Mention>> result = FindNames(text);
  NarrativeReader narrative(&text, context);
  for (size_t i = 0; i < result.size(); ++i) {
    AddDatesAndCounts(text, i, context, &narrative, &result[i]);
  }
  return result;
}

std::vector<std::vector<Mention>> MentionFinder::FindNames(const Text& text) const {
  return NameFinder(gazetteer_.get()).Find(text);
}

void MentionFinder::AddDatesAndCounts(const Text& text, size_t index, const DateContext& context,
                                      NarrativeReader* narrative,
                                      std::vector<Mention>* mentions) const {
  const Sentence& sentence = text.sentences()[index];
  if (sentence.boilerplate) return;
  const DateTokens tokens(text.bytes(), sentence.span);
  const std::vector<FoundDate> dates = ReadDates(tokens);
  const bool hangs = std::any_of(dates.begin(), dates.end(), [](const FoundDate& found) {
    return HangsOnNarrative(found.date);
  });
  Narrative told = hangs && narrative != nullptr ? narrative->Before(index) : Narrative();
  for (const DateMention& date : FindDates(tokens, dates, context, &told)) {
    if (Free(*mentions, date.span)) mentions->push_back(FromDate(date));
  }
  for (const CountMention& count : FindCounts(tokens, dates)) {
    if (Free(*mentions, count.span)) mentions->push_back(FromCount(count));
  }
  for (Mention& mention : *mentions) {
    if (mention.ref.mention().empty()) {
      mention.ref.set_mention(std::string(Slice(text.bytes(), mention.span)));
    }
  }
  std::sort(mentions->begin(), mentions->end(),
            [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

}  // namespace claims
