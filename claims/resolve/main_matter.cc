#include "claims/resolve/main_matter.h"

#include <algorithm>
#include <map>

#include "claims/extract/clause.h"

namespace claims {

namespace {

// What is seldom all that two sides settle: a lede that tells of a swap says what "the plan"
// holds only where the report speaks of little else.
bool IsPartOfPeace(absl::string_view topic) {
  for (absl::string_view part : {"prisoner_exchange", "hostages", "remains_return",
                                 "children_return", "demilitarization", "foreign_troops"}) {
    if (topic == part) return true;
  }
  return false;
}

// "gave the parties in the region a day": where they are is no matter.
std::string TopicOfWords(const PackSet& packs, absl::string_view words) {
  std::string topic = TopicOf(packs, words, /*hints=*/false);
  if (topic != "territory" && topic != "borders") return topic;
  std::string rest(words);
  if (!RemovePlaces(&rest)) return topic;
  std::string other = TopicOf(packs, rest, /*hints=*/false);
  return other.empty() ? topic : other;
}

// "took up the plan, ending talk of sanctions": what the first clause is about, where it says.
std::string LedeTopic(const PackSet& packs, const Text& text, Span sentence,
                      const std::string& whole) {
  const Span clause = TrimClause(text.bytes(), sentence);
  if (clause.end + 1 >= sentence.end) return whole;
  std::string topic = TopicOfWords(packs, Slice(text.bytes(), clause));
  return IsVagueMatter(topic) ? whole : topic;
}

}  // namespace

bool IsVagueMatter(absl::string_view topic) {
  for (absl::string_view vague : {"peace_deal", "talks_format", "next_round", "memorandum", "other",
                                  "leaders_meeting"}) {
    if (topic == vague) return true;
  }
  return topic.empty();
}

std::string MainMatter(const PackSet& packs, absl::string_view title, const Text& text) {
  constexpr int kOutweighed = 3;  // times as often the report speaks of another matter
  const std::string headline = TopicOf(packs, title, /*hints=*/false);
  if (headline == "peace_deal") return std::string();
  std::map<std::string, int> told;  // sentences by topic
  std::string lede;
  bool first = true;
  for (const Sentence& sentence : text.sentences()) {
    if (sentence.boilerplate) continue;
    std::string topic = TopicOfWords(packs, Slice(text.bytes(), sentence.span));
    if (first) lede = topic = LedeTopic(packs, text, sentence.span, topic);
    first = false;
    if (!IsVagueMatter(topic)) ++told[std::move(topic)];
  }
  int most = 0, all = 0;
  for (const auto& [topic, count] : told) {
    most = std::max(most, count);
    all += count;
  }
  for (const std::string& topic : {headline, lede}) {
    if (IsVagueMatter(topic)) continue;
    const auto it = told.find(topic);
    const int count = it == told.end() ? 0 : it->second;
    if (topic != headline && IsPartOfPeace(topic) && count * 2 <= all) continue;
    if (count * kOutweighed >= most) return topic;
  }
  return std::string();
}

}  // namespace claims
