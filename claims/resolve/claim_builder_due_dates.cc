#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/base/small_number.h"
#include "claims/mentions/dates.h"

namespace claims {

// The day on which a time limit ends.

// "set a new deadline on Tuesday", in the past tense: the day on which it was set.
bool ClaimBuilder::IsSettingDay(const SentenceDrafts& s, const Draft& draft,
                                const v1::DateInterval& date) const {
  static const Cue& on_day =
      StaticCue("\\b(?:deadline|ultimatum|limit|cut-?off)(?: late| early)? on $");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty() || date.end().empty()) return false;
  const int32_t at = s.masked->FromDocument(dates.back()->span.start);
  const absl::string_view before = s.masked->text().substr(0, at);
  // "extended the deadline Friday", where no word says that it now ends then.
  static const Cue& moved = StaticCue(
      "\\b(?:extend|postpon|push|mov|delay|prolong|shift|defer)[a-z]* "
      "(?:an?|the|its|his|her|their|that|this) "
      "(?:[a-z-]+ ){0,2}?(?:deadline|ultimatum|limit|cut-?off|target)\\b[^;]*$");
  static const Cue& leads =
      StaticCue("\\b(?:to|until|till|from|for|of|by|on|at|before|end of|is|was) $");
  static const Cue& until = StaticCue("^(?i)(?:until|till|to|by|before|from|the end) ");
  if (Matches(before, moved) && !Matches(before, leads) &&
      !Matches(Slice(text_.bytes(), dates.back()->span), until)) {
    return true;
  }
  return date.end() <= document_.published().substr(0, 10) &&
         Matches(s.masked->text().substr(0, at), on_day);
}

// "from May 1 to May 15", "ten or twelve days from today": due on the latter.
void ClaimBuilder::KeepEndOfRange(const SentenceDrafts& s, const Draft& draft,
                                  v1::DateInterval* date) const {
  static const Cue& range = StaticCue("\\w (?:to|until|till|or) \\w");
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty() || date->end().empty()) return;
  if (!Matches(Slice(text_.bytes(), dates.back()->span), range)) return;
  date->set_start(date->end());
  date->set_granularity(v1::GRANULARITY_DAY);
}

namespace {

// "three days" after `base`.
std::optional<absl::CivilDay> DayAfter(absl::CivilDay base, absl::string_view words) {
  static const GroupRegex& duration = StaticGroupRegex(
      "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- "
      "](hour|day|week|month)s?\\b");
  re2::StringPiece number, unit;
  if (!MatchesWithGroups(words, duration, &number, &unit)) return std::nullopt;
  const int n = SmallNumber(FromRe2(number), /*otherwise=*/1);
  if (unit == "hour") return base + (n + 23) / 24;
  if (unit == "day") return base + n;
  if (unit == "week") return base + 7 * n;
  return absl::CivilDay(base.year(), base.month() + n, base.day());
}

void SetDay(absl::CivilDay day, v1::DateInterval* date) {
  date->set_start(absl::FormatCivilTime(day));
  date->set_end(date->start());
  date->set_granularity(v1::GRANULARITY_DAY);
}

}  // namespace

// "On May 3 it demanded an answer [within four days]": from that day on.
bool ClaimBuilder::FromDayTold(const SentenceDrafts& s, const Draft& draft,
                               v1::DateInterval* date) const {
  static const Cue& within =
      StaticCue("(?i)^(?:within|in) (?:\\w+ ){0,2}?\\w+[- ](?:hour|day|week)s?$");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (!published.has_value() || dates.size() != 1) return false;
  const absl::string_view words = Slice(text_.bytes(), dates.front()->span);
  if (!Matches(words, within)) return false;
  const Mention* told = nullptr;
  for (const Mention& mention : s.masked->mentions()) {
    if (mention.cls != MentionClass::kDate || mention.span.start >= dates.front()->span.start) {
      continue;
    }
    if (told != nullptr || mention.shape != DateShape::kPoint ||
        mention.date.start() != mention.date.end()) {
      return false;
    }
    told = &mention;
  }
  const std::optional<absl::CivilDay> day =
      told == nullptr ? std::nullopt : ParsePublished(told->date.end());
  if (!day.has_value() || *day >= *published) return false;
  const std::optional<absl::CivilDay> due = DayAfter(*day, words);
  if (due.has_value()) SetDay(*due, date);
  return due.has_value();
}

// When it is due; false where the words give no day or are no time limit.
bool ClaimBuilder::DueDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  static const Cue& limit = StaticCue(
      "\\b(?:by|before|within|until|till|no later than|not later than|deadlines?|ultimatum|target|"
      "expir\\w+|time limit|cut-?off|grace period|time ?frame|run "
      "out|window|last day|latest date|limit|unless|(?:time|chance) (?:to|for)|midnight|given|gave|"
      "gives|giving|granted|handed|allowed|has|have|had)\\b");
  const absl::string_view words =
      Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (!Matches(words, limit) || IsMereDay(s, draft)) return false;
  if (!date->end().empty() && FromDayTold(s, draft, date)) return true;
  if (!date->end().empty()) {
    LookAhead(s, draft, date);
    return true;
  }
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  // "said last month that they had 30 days": from another day.
  constexpr int kRecent = 7;  // days
  for (const Mention& mention : s.masked->mentions()) {
    const std::optional<absl::CivilDay> end =
        mention.cls == MentionClass::kDate ? ParsePublished(mention.date.end()) : std::nullopt;
    if (published.has_value() && end.has_value() && *end < *published - kRecent) return false;
  }
  // "two weeks to accept": from the day of the report.
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    if (!published.has_value()) break;
    const std::optional<absl::CivilDay> due =
        DayAfter(*published, Slice(text_.bytes(), mention->span));
    if (!due.has_value()) continue;
    SetDay(*due, date);
    return true;
  }
  return false;
}

// "must release the prisoners on Monday": a day after what is to be done is a limit
// only with the preposition of one.
bool ClaimBuilder::IsMereDay(const SentenceDrafts& s, const Draft& draft) const {
  static const Cue& due = StaticCue(
      "(?i)\\b(?:by|before|within|until|till|no later than|not later than|in|end of|latest|less "
      "than)\\b");
  static const Cue& limit = StaticCue(
      "(?i)\\b(?:deadline|ultimatum|limit|cut-?off|target|grace period|time ?frame|extension|"
      "(?:time|chance) (?:to|for))");
  const Draft::SlotFill* content = draft.Find("content");
  const Draft::SlotFill* date = draft.Find("date");
  if (content == nullptr || date == nullptr || content->masked.end > date->masked.start ||
      Matches(Slice(s.masked->text(), draft.masked), limit)) {
    return false;
  }
  // "wants it kept out of the vote, to be held by May": when another thing is to happen.
  static const Cue& other = StaticCue(
      "(?:, (?:due |set |scheduled |expected )?to be|"
      "\\b(?:which|that) (?:is|are|was|were|will be)) [a-z]+$");
  if (Matches(Slice(s.masked->text(), content->masked), other)) return true;
  // "return to where they stood before May 4": no limit.
  static const Cue& held = StaticCue(
      "\\b(?:where (?:[a-z]+ ){0,2}?|(?:positions?|lines?|borders?|situation|status quo|level)"
      "(?: (?:that|which|as))?(?: [a-z]+){0,2}? )(?:stood|were|was|held|existed|had been|prevailed)"
      "(?: [a-z]+)?$");
  if (Matches(Slice(s.masked->text(), content->masked), held)) return true;
  // "later in the year" is some day, not the last; "no later than May" is.
  static const Cue& some = StaticCue(
      "(?i)\\b(?:later (?:in|on|this|that)|earlier|sometime|during)\\b");
  const std::string tail = ContentText(s, {content->masked.end, draft.masked.end});
  return Matches(tail, some) || !Matches(tail, due);
}

// A time limit lies ahead whatever the tense ("set Tuesday as the deadline"),
// unless the words say that it passed.
void ClaimBuilder::LookAhead(const SentenceDrafts& s, const Draft& draft,
                             v1::DateInterval* date) const {
  static const Cue& past = StaticCue(
      "\\b(?:pass(?:ed|es)|missed|expired|lapsed|previous|original|earlier|ran "
      "out|yesterday|last|ago|came and went|\\d{4})\\b");
  static const Cue& weekday = StaticCue("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  static const Cue& month =
      StaticCue("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  const std::optional<absl::CivilDay> start = ParsePublished(date->start());
  const std::optional<absl::CivilDay> end = ParsePublished(date->end());
  if (!published || !start || !end || *end >= *published) return;
  // "missed [Norway's May 1 deadline]": the verb stands before it.
  constexpr int32_t kVerb = 24;  // bytes
  const Span told{std::max(0, draft.masked.start - kVerb), draft.masked.end};
  static const Cue& over = StaticCue(
      "\\b(?:missed|overran|let|after|past|ignored|defied|failed to (?:meet|make|keep)) ");
  const Span before{told.start, std::min(draft.masked.start + 1, draft.masked.end)};
  if (Matches(Slice(s.masked->text(), before), over)) return;
  const absl::string_view sentence = Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (Matches(sentence, past)) return;
  // "the March 5 deadline [passed]": the verb may stand after the match, or at its end.
  constexpr int32_t kWord = 8;  // bytes
  const Span after{std::max(draft.masked.start, draft.masked.end - kWord),
                   std::min<int32_t>(draft.masked.end + kVerb, s.masked->text().size())};
  static const Cue& gone = StaticCue("^[^,;]*\\b(?:passed|expired|lapsed|ran out|slipped)\\b");
  if (Matches(Slice(s.masked->text(), after), gone)) return;
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const absl::string_view words = Slice(text_.bytes(), dates.back()->span);
  absl::CivilDay from = *start, to = *end;
  if (Matches(words, month)) {
    from = absl::CivilDay(from.year() + 1, from.month(), from.day());
    to = absl::CivilDay(to.year() + 1, to.month(), to.day());
  } else if (Matches(words, weekday)) {
    from += 7;
    to += 7;
  }
  date->set_start(absl::FormatCivilTime(from));
  date->set_end(absl::FormatCivilTime(to));
}

}  // namespace claims
