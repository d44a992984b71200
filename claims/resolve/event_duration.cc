#include "claims/resolve/event_duration.h"

#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "absl/time/civil_time.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/base/small_number.h"
#include "claims/mentions/dates.h"

namespace claims {
namespace {

// Longer ones are a ceasefire's or an ultimatum's.
constexpr int kMostDays = 14;
// How far before the words that state the meeting, and after them, the duration may stand
// that names its talks, in masked bytes.
constexpr int kBefore = 30, kAfter = 12;

#define CLAIMS_TALKS                                                                   \
  "(?:talks|negotiations?|rounds?|meetings?|summit|sessions?|conference|consultations|" \
  "discussions|dialogue)"

// "talks that last [two days]"
bool TalksLast(absl::string_view before) {
  static const Cue& re = StaticCue(
      "\\b" CLAIMS_TALKS
      "\\b[^,;]{0,60} (?:for|last(?:ed|s|ing)?|took|tak(?:e|ing))"
      "(?: (?:about|some|at least|up to))? $");
  return Matches(before, re);
}

// "[two days] of talks", "a [three-day] round"; the mask of the duration comes first.
bool DaysOf(absl::string_view from) {
  static const Cue& re = StaticCue(
      "^.(?:,? [a-z]+)?(?: of)?(?: [\\x{E000}-\\x{EFFF}a-z-]+){0,4}? " CLAIMS_TALKS "\\b");
  return Matches(from, re);
}

#undef CLAIMS_TALKS

// "three days", "two-day": how many, 0 where the word is no number; nullopt for another length.
std::optional<int> CountOfDays(const Mention& mention) {
  static const RE2& length = StaticRegex("(?i)^([a-z]+|\\d{1,2})[- ]days?$");
  re2::StringPiece number;
  if (mention.cls != MentionClass::kDate || mention.shape != DateShape::kDuration ||
      !RE2::FullMatch(mention.ref.mention(), length, &number)) {
    return std::nullopt;
  }
  return SmallNumber(FromRe2(number), /*otherwise=*/0);
}

int DaysOfTalks(const MaskedSentence& sentence, Span near, Span clause) {
  const absl::string_view text = sentence.text();
  for (const Mention& mention : sentence.mentions()) {
    const std::optional<int> days = CountOfDays(mention);
    if (!days.has_value()) continue;
    const int32_t at = sentence.FromDocument(mention.span.start);
    if (!clause.Contains(at)) continue;
    // "met on Friday as he ended two days of talks": those are not the meeting.
    const bool of_it = at >= near.start - kBefore && at <= near.end + kAfter;
    if ((of_it && DaysOf(text.substr(at))) || TalksLast(text.substr(0, at))) return *days;
  }
  return 0;
}

// "open on Friday and are expected to last [until Sunday]", "to end on [Sunday]": the last day,
// empty for none.
std::string LastDay(const MaskedSentence& sentence, Span clause) {
  static const Cue& lasts = StaticCue(
      "\\b(?:last|continu|run|go|stretch)(?:s|e|es|ing)?(?: on)?(?: at least)? $");
  static const Cue& to_end = StaticCue(
      "\\b(?:expected|due|set|scheduled|planned|likely) to (?:end|conclude|finish|wrap up|close)"
      "(?: on)? $");
  for (const Mention& mention : sentence.mentions()) {
    if (mention.cls != MentionClass::kDate) continue;
    const int32_t at = sentence.FromDocument(mention.span.start);
    if (mention.shape == DateShape::kPoint && clause.Contains(at) &&
        Matches(sentence.text().substr(0, at), to_end)) {
      return mention.date.end();
    }
    if (mention.shape != DateShape::kDeadline) continue;
    const bool until = absl::StartsWithIgnoreCase(mention.ref.mention(), "until") ||
                       absl::StartsWithIgnoreCase(mention.ref.mention(), "till");
    if (until && clause.Contains(at) &&
        Matches(sentence.text().substr(0, at), lasts)) {
      return mention.date.end();
    }
  }
  return {};
}

}  // namespace

int DaysOfTheTalks(const MaskedSentence& sentence) {
  static const Cue& definite =
      StaticCue("\\b(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]hese)(?: [a-z-]+){0,2} $");
  const absl::string_view text = sentence.text();
  for (const Mention& mention : sentence.mentions()) {
    const int days = CountOfDays(mention).value_or(0);
    if (days < 2 || days > kMostDays) continue;
    const int32_t at = sentence.FromDocument(mention.span.start);
    if (at >= 0 && DaysOf(text.substr(at)) && Matches(text.substr(0, at), definite)) return days;
  }
  return 0;
}

void WidenByDuration(DocumentEvent* event) {
  v1::DateInterval* date = &event->date;
  const std::optional<absl::CivilDay> day = ParsePublished(date->start());
  if (!day.has_value() || (!date->end().empty() && date->end() != date->start())) return;
  if (event->days < 2 || event->edge == DayOf::kUnknown) return;
  const bool last = event->edge == DayOf::kLast;
  date->set_start(absl::FormatCivilTime(last ? *day - (event->days - 1) : *day));
  date->set_end(absl::FormatCivilTime(last ? *day : *day + (event->days - 1)));
  date->set_granularity(v1::GRANULARITY_RANGE);
}

void ReadDuration(const MaskedSentence& sentence, Span near, Span clause, DocumentEvent* event) {
  static const Cue& begins = StaticCue(
      "\\b(?:beg[iau]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|kick(?:s|ed|ing)? off|"
      "g[eo]t(?:s|ting)? under ?way|resum(?:e[sd]?|ing)|conven(?:e[sd]?|ing)|arriv(?:e[sd]?|ing)|"
      "fl(?:y|ies|ew|ying))\\b|\\bfrom [\\x{EC00}-\\x{EFFF}]");
  static const Cue& ends = StaticCue(
      "\\b(?:end(?:s|ed|ing)?|conclud(?:e[sd]?|ing)|wrap(?:s|ped|ping)? up|clos(?:e[sd]?|ing)|"
      "finish(?:es|ed|ing)?|wound up|complet(?:e[sd]?|ing)|after|following)\\b");
  v1::DateInterval* date = &event->date;
  const int days = DaysOfTalks(sentence, near, clause);
  if (days >= 2 && days <= kMostDays) event->days = days;
  const std::optional<absl::CivilDay> day = ParsePublished(date->start());
  if (!day.has_value() || (!date->end().empty() && date->end() != date->start())) return;
  const std::optional<absl::CivilDay> last_day = ParsePublished(LastDay(sentence, clause));
  if (last_day.has_value() && *last_day > *day && *last_day - *day < kMostDays) {
    date->set_end(absl::FormatCivilTime(*last_day));
    date->set_granularity(v1::GRANULARITY_RANGE);
    return;
  }
  const re2::StringPiece words = ToRe2(Slice(sentence.text(), clause));
  const bool first = Matches(FromRe2(words), begins), last = Matches(FromRe2(words), ends);
  if (first == last) return;
  event->edge = last ? DayOf::kLast : DayOf::kFirst;
  WidenByDuration(event);
}

}  // namespace claims
