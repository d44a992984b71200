#include "claims/mentions/dates.h"

#include "absl/strings/str_format.h"
#include "claims/base/rfc3339.h"
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_reading.h"
#include "claims/mentions/date_resolve.h"
#include "claims/mentions/date_tense.h"
#include "claims/mentions/date_tokens.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

bool IsPossessive(const DateTokens& t, size_t end) {
  return t[end].IsPunct('\'') && t[end].glued;
}

// Whether the date stands before a noun that it dates: "the Feb. 18 talks",
// "Friday's meeting". Such a date is the noun's own, whatever precedes it.
bool IsModifier(const DateTokens& t, const FoundDate& found) {
  if (IsPossessive(t, found.end)) return true;
  const bool determined = IsOneOf(t[found.begin - 1], "the", "a", "its", "their");
  return determined && t[found.end].kind == DateTokenKind::kWord && !t[found.end].capital &&
         !IsOneOf(t[found.end], "and", "or", "to", "in", "at", "for", "with", "on", "as", "if",
                  "of", "but", "when", "that");
}

// What the words before a date make of it, and where they start.
struct Frame {
  size_t begin;
  DateShape shape = DateShape::kPoint;
};

// "by noon on Friday": the time belongs to the deadline.
size_t SkipTimeBefore(const DateTokens& t, const FoundDate* previous, size_t begin) {
  const size_t on = t[begin - 1].Is("on") ? begin - 1 : begin;
  const bool time = previous != nullptr && previous->date.kind == Kind::kTime;
  return time && previous->end == on ? previous->begin : begin;
}

Frame FrameOf(const DateTokens& t, const FoundDate* previous, const FoundDate& found) {
  Frame frame{found.begin};
  if (found.date.kind == Kind::kTime) return {found.begin, DateShape::kTime};
  if (found.date.kind == Kind::kDuration) return {found.begin, DateShape::kDuration};
  if (IsModifier(t, found)) return frame;
  const size_t first = SkipTimeBefore(t, previous, found.begin);
  size_t word = first - 1;
  if (t[word].Is("the")) --word;
  if (IsOneOf(t[word], "around", "about", "early", "late")) --word;
  const auto deadline = [&](size_t begin) { return Frame{begin, DateShape::kDeadline}; };
  if (IsOneOf(t[word], "by", "until", "till", "within", "before")) {
    if (t[word].Is("before") && t[word - 1].Is("or") && t[word - 2].Is("on")) {
      return deadline(word - 2);
    }
    return deadline(word);
  }
  if (t[word].Is("than") && IsOneOf(t[word - 1], "later") && IsOneOf(t[word - 2], "no", "not")) {
    return deadline(word - 2);
  }
  if (found.date.kind == Kind::kWithin && IsOneOf(t[word], "in", "over", "during")) {
    return deadline(word);
  }
  if (found.date.kind == Kind::kWithin && first == found.begin) return {found.begin, frame.shape};
  const bool range = found.date.range;
  if (IsOneOf(t[word], "since", "after") || (t[word].Is("from") && !range)) {
    return {word, DateShape::kSince};
  }
  return frame;
}

// "the first swap in five months": a span looked back over, not a date ahead.
bool IsLookedBackOver(const DateTokens& t, size_t begin, Tense tense) {
  if (tense != Tense::kFuture) return true;
  for (size_t k = begin; k-- > 0 && begin - k < 12;) {
    if (IsOneOf(t[k], "first", "largest", "biggest", "most", "worst", "only", "second", "third",
                "highest", "deadliest", "longest")) {
      return true;
    }
  }
  return false;
}

// A year that stands close before serves a date without one, unless the words
// between open a new clause: "in March 2022 and again in May".
bool CarriesYear(const DateTokens& t, const FoundDate& earlier, const FoundDate& date) {
  if (earlier.date.kind != Kind::kCalendar || earlier.date.from.year == 0) return false;
  if (earlier.date.from.month == 0 || date.date.kind != Kind::kCalendar) return false;
  if (date.date.from.month == 0 || date.begin - earlier.end > 5) return false;
  bool joined = false;
  for (size_t k = earlier.end; k < date.begin; ++k) {
    if (IsOneOf(t[k], "and", "again", "then", "or", "to") || t[k].IsPunct(',') ||
        t[k].kind == DateTokenKind::kDash) {
      joined = true;
    } else if (!IsOneOf(t[k], "in", "on", "later", "also", "the", "early", "late", "finally")) {
      return false;
    }
  }
  return joined;
}

v1::DateInterval ToProto(const DayRange& range) {
  const auto iso = [](absl::CivilDay day) {
    return absl::StrFormat("%04d-%02d-%02d", static_cast<int>(day.year()), day.month(), day.day());
  };
  v1::DateInterval interval;
  interval.set_start(iso(range.start));
  interval.set_end(iso(range.end));
  interval.set_granularity(range.granularity);
  return interval;
}

// "by the end of June" is due on its last day.
void NarrowToEdge(Edge edge, DayRange* range) {
  if (edge == Edge::kNone) return;
  if (edge == Edge::kEnd) range->start = range->end;
  if (edge == Edge::kStart) range->end = range->start;
  range->granularity = v1::GRANULARITY_DAY;
}

// "a deadline of the end of June", "an end-June deadline".
bool IsDeadline(const DateTokens& t, const FoundDate& date) {
  if (t[date.end].Is("deadline")) return true;
  return IsOneOf(t[date.begin - 1], "of", "for") && t[date.begin - 2].Is("deadline");
}

bool LooksBackFromNow(const DateTokens& t, size_t begin) {
  return begin >= 1 && t[begin - 1].Is("in");
}

}  // namespace

std::vector<DateMention> FindDates(absl::string_view text, Span within,
                                   const DateContext& context) {
  const DateTokens tokens(text, within);
  return FindDates(tokens, ReadDates(tokens), context);
}

std::vector<DateMention> FindDates(const DateTokens& tokens, const std::vector<FoundDate>& found,
                                   const DateContext& context) {
  std::vector<DateMention> mentions;
  mentions.reserve(found.size());
  ResolveContext resolve;
  resolve.published = context.published;
  const FoundDate* earlier = nullptr;
  for (const FoundDate& date : found) {
    const FoundDate* previous = &date == found.data() ? nullptr : &date - 1;
    const Frame frame = FrameOf(tokens, previous, date);
    DateMention mention;
    mention.shape = frame.shape;
    mention.span = {tokens[frame.begin].span.start, tokens[date.end - 1].span.end};
    if (!mentions.empty() && mention.span.start < mentions.back().span.end) {
      mention.span.start = tokens[date.begin].span.start;
      // "by midnight on Tuesday": the clock time was read first; the deadline takes it in.
      if (mentions.back().shape == DateShape::kTime && frame.shape == DateShape::kDeadline) {
        mentions.pop_back();
        mention.span.start = tokens[frame.begin].span.start;
      }
    }
    if (frame.shape == DateShape::kTime) {
      mention.start_time = absl::StrFormat("%02d:%02d", date.date.hour, date.date.minute);
      mentions.push_back(std::move(mention));
      continue;
    }
    resolve.tense = frame.shape == DateShape::kDeadline ? Tense::kFuture
                    : frame.shape == DateShape::kSince && tokens[frame.begin].Is("since")
                        ? Tense::kPast
                        : TenseAt(tokens, date.begin, date.end);
    resolve.due = frame.shape == DateShape::kDeadline || IsDeadline(tokens, date);
    if (resolve.due && HadIntended(tokens, date.begin)) resolve.tense = Tense::kPast;
    if (date.date.kind == Kind::kShift && date.date.offset > 0 &&
        LooksBackFromNow(tokens, date.begin) &&
        IsLookedBackOver(tokens, date.begin, resolve.tense)) {
      mention.shape = DateShape::kDuration;
      mentions.push_back(std::move(mention));
      continue;
    }
    const bool carries = earlier != nullptr && CarriesYear(tokens, *earlier, date);
    resolve.near_year = carries ? (earlier->date.to.year ? earlier->date.to.year
                                                         : earlier->date.from.year)
                                : 0;
    resolve.near_month = carries ? (earlier->date.to.month ? earlier->date.to.month
                                                           : earlier->date.from.month)
                                 : 0;
    if (auto range = ResolveDate(date.date, resolve)) {
      // "Tuesday and Friday": a list of days runs forward.
      if (previous != nullptr && previous->date.kind == Kind::kWeekday &&
          date.date.kind == Kind::kWeekday && date.begin - previous->end <= 2 &&
          resolve.tense == Tense::kFuture && resolve.anchor &&
          range->start < resolve.anchor->start) {
        range->start += 7;
        range->end += 7;
      }
      if (resolve.due) NarrowToEdge(date.date.edge, &*range);
      mention.date = ToProto(*range);
      resolve.anchor = range;
    }
    if (date.date.kind == Kind::kCalendar) earlier = &date;
    mentions.push_back(std::move(mention));
  }
  return mentions;
}

std::optional<absl::CivilDay> ParsePublished(absl::string_view rfc3339) {
  return ParseRfc3339Day(rfc3339);
}

}  // namespace claims
