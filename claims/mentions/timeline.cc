#include "claims/mentions/timeline.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/text/line_forms.h"
#include "claims/text/lists.h"

namespace claims {
namespace {

constexpr size_t kLongestDay = 40;

// A line that may open with a day, weekday or year, for little cost.
bool MayOpenWithDay(absl::string_view line) {
  return !line.empty() &&
         (absl::ascii_isdigit(line[0]) || absl::StrContains("JFMASONDTW", line[0]));
}

// "2022", "1998".
std::optional<int> YearOf(absl::string_view words) {
  int year = 0;
  if (words.size() != 4 || !absl::SimpleAtoi(words, &year) || year < 1900 || year > 2100) {
    return std::nullopt;
  }
  return year;
}

// "12 May 2025", "May 2025".
bool NamesYear(absl::string_view words) {
  for (size_t i = 0; i + 4 <= words.size(); ++i) {
    const bool starts = i == 0 || !absl::ascii_isdigit(words[i - 1]);
    const bool ends = i + 4 == words.size() || !absl::ascii_isdigit(words[i + 4]);
    if (starts && ends && YearOf(words.substr(i, 4)).has_value()) return true;
  }
  return false;
}

// Monday is 0; -1 for other words.
int WeekdayOf(absl::string_view words) {
  constexpr absl::string_view kNames[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                          "Friday", "Saturday", "Sunday"};
  for (int day = 0; day < 7; ++day) {
    if (words == kNames[day] || words == kNames[day].substr(0, 3)) return day;
  }
  return -1;
}

bool IsWeekday(absl::string_view words) { return WeekdayOf(words) >= 0; }

// Where the words before a colon, dash or bar end and those behind it begin.
struct Split {
  size_t end = 0, next = 0;
};

std::optional<Split> SplitAtMark(absl::string_view line) {
  const size_t most = std::min(line.size(), kLongestDay);
  for (size_t i = 1; i < most; ++i) {
    const bool colon = line[i] == ':' && (i + 1 == line.size() || line[i + 1] == ' ');
    if (colon || line[i] == '|') return Split{i, i + 1};
    const absl::string_view rest = line.substr(i);
    for (absl::string_view dash : {" - ", " -- ", " – ", " — ", "—", "– "}) {
      if (absl::StartsWith(rest, dash)) return Split{i, i + dash.size()};
    }
  }
  return std::nullopt;
}

std::optional<absl::CivilDay> DayOf(const std::string& iso) { return ParsePublished(iso); }

class TimelineFinder {
 public:
  TimelineFinder(const Text& text, const DateContext& context) : text_(text), context_(context) {}

  std::vector<TimelineEntry> Find() {
    for (size_t i = 0; i < text_.paragraphs().size(); ++i) Read(i);
    constexpr size_t kInline = 2, kHeadings = 3, kYears = 2;
    // The day of the report itself may stand on a line of its own.
    if (headings_ < kHeadings) {
      DropIf([](const Found& f) { return f.section > 0 && !f.titled && !f.of_year; });
    }
    if (years_ < kYears) DropIf([](const Found& f) { return f.of_year; });
    if (inline_ < kInline && headings_ < kHeadings && years_ < kYears) return {};
    if (!MoreThanOneDay()) return {};
    // Titles with their days below them.
    if (below_title_ && headings_ == plain_) {
      DropIf([](const Found& f) { return f.section > 0 && !f.titled && !f.of_year; });
    }
    // Titles of sections, or entries that only lack their stops.
    if (inline_ > 0 && titles_ * 3 < inline_ * 2) DropIf([](const Found& f) { return f.titled; });
    DropEnd();
    std::vector<TimelineEntry> entries;
    for (Found& found : found_) entries.push_back(std::move(found.entry));
    return entries;
  }

 private:
  struct Found {
    TimelineEntry entry;
    size_t section = 0;   // which day it stands below; 0 for one on the same line
    bool titled = false;  // that day has words beside it
    bool of_year = false;
  };

  void Read(size_t i) {
    const Paragraph& p = text_.paragraphs()[i];
    const absl::string_view whole = Slice(text_.bytes(), p.span);
    const size_t marker = ListMarkerSize(whole);
    const absl::string_view line = whole.substr(marker);
    if (MayOpenWithDay(line) && (ReadHeading(i, line) || ReadInline(i, marker, line))) return;
    if (section_ == 0 || p.sentence_count == 0 || p.role == ParagraphRole::kBoilerplate) return;
    Found found;
    found.entry = heading_;
    found.entry.paragraph = static_cast<int32_t>(i);
    found.section = section_;
    found.titled = titled_;
    found.of_year = of_year_;
    if (of_year_) {
      years_ += opens_ ? 1 : 0;
      opens_ = false;
    }
    // What stands further down may be told of other days of that time.
    found.entry.start = opens_ ? p.span.start + static_cast<int32_t>(marker) : -1;
    if (opens_) ++(titled_ ? titles_ : headings_);
    if (opens_ && !titled_ && !EndsLikeSentence(line)) ++plain_;
    opens_ = false;
    found_.push_back(std::move(found));
  }

  // A day and, on the same line, what happened on it, or a title of what is told below.
  bool ReadInline(size_t i, size_t marker, absl::string_view line) {
    constexpr int kTitle = 60;  // bytes
    const Paragraph& p = text_.paragraphs()[i];
    const std::optional<Split> split = SplitAtMark(line);
    if (!split.has_value() || split->next >= line.size()) return false;
    const auto start = static_cast<int32_t>(marker) + p.span.start;
    const Span day{start, start + static_cast<int32_t>(split->end)};
    std::optional<TimelineEntry> entry = EntryOf(day);
    if (!entry.has_value()) return false;
    if (!dated_ && !year_.has_value() && IsWeekday(line.substr(0, split->end))) {
      const Span first = text_.sentences()[p.first_sentence].span;
      const int32_t behind = start + static_cast<int32_t>(split->next);
      if (behind < first.end) TellByTense(Slice(text_.bytes(), {behind, first.end}), &*entry);
    }
    entry->paragraph = static_cast<int32_t>(i);
    entry->start = start + static_cast<int32_t>(split->next);
    while (text_.bytes()[entry->start] == ' ') ++entry->start;
    ++inline_;
    Open(*entry, /*titled=*/true);
    if (p.span.end - entry->start > kTitle || EndsLikeSentence(line)) section_ = 0;
    found_.push_back({*std::move(entry), 0, false});
    return true;
  }

  // "Thursday: They are to meet": the next one, as "On Thursday they are to meet" has it.
  void TellByTense(absl::string_view rest, TimelineEntry* entry) const {
    const std::string words = entry->day.ref.mention();
    const std::string told = absl::StrCat("On ", words, ", ", rest);
    constexpr int32_t kAt = 3;
    for (const DateMention& date :
         FindDates(told, {0, static_cast<int32_t>(told.size())}, context_)) {
      const std::optional<absl::CivilDay> end = DayOf(date.date.end());
      if (date.span.start != kAt || !end.has_value()) continue;
      entry->day.date = date.date;
      entry->known = Known(*end);
    }
  }

  // Nothing is told before it has been.
  absl::CivilDay Known(absl::CivilDay end) const {
    return context_.published.has_value() ? std::min(end, *context_.published) : end;
  }

  void Open(const TimelineEntry& day, bool titled) {
    heading_ = day;
    opens_ = true;
    titled_ = titled;
    of_year_ = false;
    section_ = ++sections_;
  }

  template <typename Test>
  void DropIf(Test test) {
    found_.erase(std::remove_if(found_.begin(), found_.end(), test), found_.end());
  }

  // Where the last section ends nothing says: it is no longer than the others.
  void DropEnd() {
    std::vector<size_t> sizes(sections_ + 1);
    for (const Found& found : found_) ++sizes[found.section];
    size_t most = 1;
    for (size_t s = 1; s < section_; ++s) most = std::max(most, sizes[s]);
    if (section_ == 0 || sizes[section_] <= most) return;
    found_.resize(found_.size() - (sizes[section_] - most));
  }

  // A day or a year on a line of its own.
  bool ReadHeading(size_t i, absl::string_view line) {
    const Paragraph& p = text_.paragraphs()[i];
    const absl::string_view words = absl::StripTrailingAsciiWhitespace(
        absl::EndsWith(line, ":") ? line.substr(0, line.size() - 1) : line);
    if (const std::optional<int> year = YearOf(words); year.has_value()) {
      year_ = year;
      last_.reset();
      dated_ = false;
      TimelineEntry entry;
      entry.day.date.set_start(absl::StrCat(*year, "-01-01"));
      entry.known = Known(absl::CivilDay(*year, 12, 31));
      entry.year = *year;
      Open(entry, /*titled=*/false);
      of_year_ = true;
      return true;
    }
    if (line.size() > kLongestDay) return false;
    const int32_t start = p.span.end - static_cast<int32_t>(line.size());
    std::optional<TimelineEntry> entry =
        EntryOf({start, start + static_cast<int32_t>(words.size())});
    if (!entry.has_value()) return false;
    Open(*entry, /*titled=*/false);
    if (sections_ == 1) below_title_ = IsBelowTitle(i);
    // The report's own day.
    if (DayOf(entry->day.date.end()) == context_.published) section_ = 0;
    return true;
  }

  bool IsBelowTitle(size_t i) const {
    constexpr int kTitle = 100;  // bytes
    if (i == 0) return false;
    const Span above = text_.paragraphs()[i - 1].span;
    const absl::string_view line = Slice(text_.bytes(), above);
    return above.size() <= kTitle && !EndsLikeSentence(line) && !absl::EndsWith(line, ":");
  }

  // The entry whose day is all of the words in `span`.
  std::optional<TimelineEntry> EntryOf(Span span) {
    const std::string words(absl::StripAsciiWhitespace(Slice(text_.bytes(), span)));
    if (words.empty()) return std::nullopt;
    v1::DateInterval date;
    if (const std::optional<int> year = YearOf(words); year.has_value()) {
      date.set_start(absl::StrCat(*year, "-01-01"));
      date.set_end(absl::StrCat(*year, "-12-31"));
      date.set_granularity(v1::GRANULARITY_YEAR);
    } else {
      date = WithYear(words);
    }
    const std::optional<absl::CivilDay> start = DayOf(date.start());
    const std::optional<absl::CivilDay> end = DayOf(date.end());
    if (!start.has_value() || !end.has_value()) return std::nullopt;
    if (last_.has_value() && *start < *last_) descends_ = true;
    last_ = *start;
    dated_ = dated_ || !IsWeekday(words);
    TimelineEntry entry;
    if (YearOf(words).has_value()) entry.year = last_->year();
    entry.day.span = span;
    entry.day.cls = MentionClass::kDate;
    entry.day.date = std::move(date);
    entry.day.ref.set_mention(words);
    entry.known = Known(*end);
    return entry;
  }

  // Of days without a year: the heading's year, else that of the line before or, past its
  // turn, the next one. Of weekdays: the next one after the line before.
  v1::DateInterval WithYear(const std::string& words) const {
    const v1::DateInterval bare = Whole(words);
    if (dated_ && last_.has_value() && IsWeekday(words)) return NextTo(words);
    if (bare.start().empty() || NamesYear(words)) return bare;
    if (year_.has_value()) return Whole(absl::StrCat(words, " ", *year_));
    if (!last_.has_value()) return bare;
    const v1::DateInterval same = Whole(absl::StrCat(words, " ", last_->year()));
    const std::optional<absl::CivilDay> day = DayOf(same.start());
    if (!day.has_value()) return bare;
    if (DayOf(same.end()) >= last_) {
      // Newest first, past New Year.
      constexpr int kHalfYear = 183;
      const bool to_come = IsToCome(*day) && !IsToCome(*last_);
      if (!to_come || (!descends_ && *day - *last_ < kHalfYear)) return same;
      return Whole(absl::StrCat(words, " ", last_->year() - 1));
    }
    const v1::DateInterval next = Whole(absl::StrCat(words, " ", last_->year() + 1));
    const std::optional<absl::CivilDay> turned = DayOf(next.start());
    const bool told = turned.has_value() && context_.published.has_value() &&
                      *turned <= *context_.published;
    return told ? next : same;
  }

  bool IsToCome(absl::CivilDay day) const {
    return context_.published.has_value() && day > *context_.published;
  }

  // The weekday `words` after the line before, or before it where newest come first.
  v1::DateInterval NextTo(const std::string& words) const {
    constexpr int kWeek = 7;
    absl::CivilDay day = *last_;
    const int before = static_cast<int>(absl::GetWeekday(day)), wanted = WeekdayOf(words);
    day += (wanted - before + kWeek) % kWeek;
    const bool earlier = wanted < before;
    if (day != *last_ && (descends_ || (IsToCome(day) && earlier && !IsToCome(*last_)))) {
      day -= kWeek;
    }
    v1::DateInterval date;
    date.set_start(absl::FormatCivilTime(day));
    date.set_end(date.start());
    date.set_granularity(v1::GRANULARITY_DAY);
    return date;
  }

  // The one date that `words` are; empty where they are more or less.
  v1::DateInterval Whole(const std::string& words) const {
    const std::vector<DateMention> dates =
        FindDates(words, {0, static_cast<int32_t>(words.size())}, context_);
    const bool one = dates.size() == 1 && dates[0].shape == DateShape::kPoint &&
                     dates[0].span.size() == static_cast<int32_t>(words.size());
    return one ? dates[0].date : v1::DateInterval();
  }

  bool MoreThanOneDay() const {
    return std::any_of(found_.begin(), found_.end(), [&](const Found& found) {
      return found.entry.day.date.start() != found_.front().entry.day.date.start();
    });
  }

  const Text& text_;
  const DateContext& context_;
  std::vector<Found> found_;
  std::optional<int> year_;              // of the heading above
  std::optional<absl::CivilDay> last_;   // of the entry before
  bool dated_ = false;                   // a day of the month or a month has been named
  bool descends_ = false;                // newest first
  bool below_title_ = false;             // a title stands directly above the first day
  size_t plain_ = 0;                     // lines below days without a stop
  TimelineEntry heading_;                // the day that what follows stands below
  bool opens_ = false;                   // nothing stands there yet
  bool titled_ = false, of_year_ = false;
  size_t section_ = 0, sections_ = 0;    // the one being read, 0 for none; all so far
  size_t inline_ = 0, headings_ = 0, titles_ = 0, years_ = 0;
};

}  // namespace

std::vector<TimelineEntry> FindTimeline(const Text& text, const DateContext& context) {
  return TimelineFinder(text, context).Find();
}

}  // namespace claims
