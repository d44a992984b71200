#include "claims/resolve/claim_builder.h"


#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/time/civil_time.h"
#include "claims/base/regex.h"
#include "claims/mentions/dates.h"

namespace claims {
namespace {

int SmallNumber(absl::string_view word) {
  static constexpr absl::string_view kWords[] = {"",     "one", "two",   "three", "four", "five", "six",
                                                 "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  int value = 0;
  if (absl::SimpleAtoi(word, &value)) return value;
  for (size_t i = 1; i < std::size(kWords); ++i) {
    if (absl::EqualsIgnoreCase(word, kWords[i])) return static_cast<int>(i);
  }
  return 1;  // "a", "an"
}

}  // namespace

// When a time limit is due.

// When it is due; false where the words give no day or are no time limit.
bool ClaimBuilder::DueDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  static const RE2& limit = StaticRegex(
      "\\b(?:by|before|within|until|till|no later than|deadlines?|ultimatum|target|expir\\w+|time limit|"
      "cut-?off|window|midnight|given|gave|gives|giving|has|have|had)\\b");
  const absl::string_view words =
      Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (!RE2::PartialMatch(ToRe2(words), limit)) return false;
  if (!date->end().empty()) {
    LookAhead(s, draft, date);
    return true;
  }
  // "two weeks to accept": from the day of the report.
  static const RE2& duration = StaticRegex(
      "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](hour|day|week|month)s?\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    re2::StringPiece number, unit;
    if (!published.has_value() ||
        !RE2::PartialMatch(ToRe2(Slice(text_.bytes(), mention->span)), duration, &number, &unit)) {
      continue;
    }
    const int n = SmallNumber(FromRe2(number));
    const absl::string_view u = FromRe2(unit);
    const absl::CivilDay due = u == "hour"   ? *published + (n + 23) / 24
                               : u == "day"  ? *published + n
                               : u == "week" ? *published + 7 * n
                                             : absl::CivilDay(published->year(),
                                                              published->month() + n,
                                                              published->day());
    date->set_start(absl::FormatCivilTime(due));
    date->set_end(date->start());
    date->set_granularity(v1::GRANULARITY_DAY);
    return true;
  }
  return false;
}

// A time limit lies ahead whatever the tense ("set Tuesday as the deadline"),
// unless the words say that it passed.
void ClaimBuilder::LookAhead(const SentenceDrafts& s, const Draft& draft,
                             v1::DateInterval* date) const {
  static const RE2& past = StaticRegex(
      "\\b(?:pass(?:ed|es)|missed|expired|lapsed|previous|original|earlier|ran out|yesterday|last|ago|\\d{4})\\b");
  static const RE2& weekday = StaticRegex("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  static const RE2& month =
      StaticRegex("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
  const std::optional<absl::CivilDay> published = ParsePublished(document_.published());
  const std::optional<absl::CivilDay> start = ParsePublished(date->start());
  const std::optional<absl::CivilDay> end = ParsePublished(date->end());
  if (!published || !start || !end || *end >= *published) return;
  const absl::string_view sentence = Slice(text_.bytes(), s.masked->ToDocument(draft.masked));
  if (RE2::PartialMatch(ToRe2(sentence), past)) return;
  const std::vector<const Mention*> dates = MentionsOf(s, draft, "date");
  if (dates.empty()) return;
  const absl::string_view words = Slice(text_.bytes(), dates.back()->span);
  absl::CivilDay from = *start, to = *end;
  if (RE2::PartialMatch(ToRe2(words), month)) {
    from = absl::CivilDay(from.year() + 1, from.month(), from.day());
    to = absl::CivilDay(to.year() + 1, to.month(), to.day());
  } else if (RE2::PartialMatch(ToRe2(words), weekday)) {
    from += 7;
    to += 7;
  }
  date->set_start(absl::FormatCivilTime(from));
  date->set_end(absl::FormatCivilTime(to));
}

}  // namespace claims
