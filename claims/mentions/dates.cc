#include "claims/mentions/dates.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_format.h"
#include "claims/base/rfc3339.h"
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_plans.h"
#include "claims/mentions/date_reading.h"
#include "claims/mentions/date_resolve.h"
#include "claims/mentions/date_tense.h"
#include "claims/mentions/date_tokens.h"
#include "claims/mentions/narrative.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

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
  if (IsModifier(t, found.begin, found.end)) return frame;
  const size_t first = SkipTimeBefore(t, previous, found.begin);
  size_t word = first - 1;
  if (t[word].Is("the")) --word;
  if (IsOneOf(t[word], "around", "about", "early", "late")) --word;
  const auto deadline = [&](size_t begin) { return Frame{begin, DateShape::kDeadline}; };
  // "abide by the September accord", "bound by the March deal"
  if (t[word].Is("by") && IsOneOf(t[word - 1], "abide", "abides", "abided", "abiding", "stand",
                                  "stands", "stood", "standing", "bound")) {
    return frame;
  }
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
  const bool from = t[word].Is("from") && !range && !IsGivenUpAt(t, word + 1);
  if (from || IsOneOf(t[word], "since", "after")) {
    return {word, DateShape::kSince};
  }
  return frame;
}

// "the first swap in five months": a span looked back over, not a date ahead.
bool IsLookedBackOver(const DateTokens& t, size_t begin, Tense tense) {
  if (!IsAhead(tense)) return true;
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
  if (t[date.end].Is("as") && (t[date.end + 1].Is("deadline") || t[date.end + 2].Is("deadline"))) {
    return true;
  }
  return IsOneOf(t[date.begin - 1], "of", "for") && t[date.begin - 2].Is("deadline");
}

// The mention without its date. It takes in a clock time that was read before it.
DateMention MentionOf(const DateTokens& t, const FoundDate& date, const Frame& frame,
                      std::vector<DateMention>* before) {
  DateMention mention;
  mention.shape = frame.shape;
  mention.span = {t[frame.begin].span.start, t[date.end - 1].span.end};
  if (frame.shape == DateShape::kTime) {
    mention.start_time = absl::StrFormat("%02d:%02d", date.date.hour, date.date.minute);
  }
  if (before->empty() || mention.span.start >= before->back().span.end) return mention;
  if (before->back().shape == DateShape::kTime && frame.shape == DateShape::kDeadline) {
    before->pop_back();  // "by midnight on Tuesday"
  } else {
    mention.span.start = t[date.begin].span.start;
  }
  return mention;
}

// "by 6 p.m. local time on Sunday".
bool IsDueAtTime(const DateTokens& t, const FoundDate* previous, const FoundDate& date) {
  return previous != nullptr && previous->date.kind == Kind::kTime &&
         date.begin - previous->end < 8 && IsOneOf(t[previous->begin - 1], "by", "before", "until");
}

void ReadTense(const DateTokens& t, const FoundDate& date, const Frame& frame,
               ResolveContext* resolve) {
  const bool since = frame.shape == DateShape::kSince && t[frame.begin].Is("since");
  resolve->tense = frame.shape == DateShape::kDeadline ? Tense::kFuture
                   : since                             ? Tense::kPast
                                                       : TenseAt(t, date.begin, date.end);
  resolve->due = frame.shape == DateShape::kDeadline || IsDeadline(t, date);
  if (resolve->due && HadIntended(t, date.begin)) resolve->tense = Tense::kPast;
  resolve->modifies_plan = IsModifier(t, date.begin, date.end) && ModifiesPlan(t, date.end);
}

// "collapsed within four months", "were freed within days": the time that something took.
bool TookWithin(const DateTokens& t, size_t within) {
  if (!t[within].Is("within")) return false;
  const bool particle = IsOneOf(t[within - 1], "down", "up", "off", "out", "apart");
  const size_t verb = within - (particle ? 2 : 1);
  if (IsOneOf(t[AuxiliaryBefore(t, verb)], "was", "were")) {
    return TenseOfToken(t, verb) == Tense::kPast;
  }
  return IsOneOf(t[verb], "collapsed", "ended", "failed", "broke", "fell", "expired", "lapsed",
                 "unravelled", "unraveled", "resumed", "stopped", "came");
}

// A number of units that is no date: looked back over, or taken.
bool IsTimeTaken(const DateTokens& t, const FoundDate& date, const Frame& frame, Tense tense) {
  if (date.date.kind == Kind::kWithin) return TookWithin(t, frame.begin);
  return date.date.kind == Kind::kShift && date.date.offset > 0 && t[date.begin - 1].Is("in") &&
         IsLookedBackOver(t, date.begin, tense);
}

// The year that stands close before serves `date`, if it has none.
void TakeYear(const DateTokens& t, const FoundDate* earlier, const FoundDate& date,
              ResolveContext* resolve) {
  resolve->near_year = resolve->near_month = 0;
  if (earlier == nullptr || !CarriesYear(t, *earlier, date)) return;
  const CalendarPoint& from = earlier->date.from;
  const CalendarPoint& to = earlier->date.to;
  resolve->near_year = to.year ? to.year : from.year;
  resolve->near_month = to.month ? to.month : from.month;
}

// "Tuesday and Friday": a list of days to come runs forward.
bool FollowsDay(const FoundDate* previous, const FoundDate& date, const DayRange& range,
                const ResolveContext& resolve) {
  return previous != nullptr && previous->date.kind == Kind::kWeekday &&
         date.date.kind == Kind::kWeekday && date.begin - previous->end <= 2 &&
         IsAhead(resolve.tense) && resolve.anchor && range.start < resolve.anchor->start;
}

// Nothing but names, brackets and points before token `begin`, as in a dateline.
bool IsAfterNamesOnly(const DateTokens& t, size_t begin) {
  for (size_t k = 0; k < begin; ++k) {
    const bool name = t[k].kind == DateTokenKind::kWord && t[k].capital;
    if (!name && !t[k].IsPunct(',') && !t[k].IsPunct('(') && !t[k].IsPunct('/') &&
        !t[k].IsPunct('.') && t[k].kind != DateTokenKind::kDash) {
      return false;
    }
  }
  return true;
}

DayRange ShiftedBy(const DayRange& range, int days) {
  return {range.start + days, range.end + days, range.granularity};
}

}  // namespace

std::vector<DateMention> FindDates(absl::string_view text, Span within,
                                   const DateContext& context) {
  const DateTokens tokens(text, within);
  Narrative narrative;
  return FindDates(tokens, ReadDates(tokens), context, &narrative);
}

std::vector<DateMention> FindDates(const DateTokens& tokens, const std::vector<FoundDate>& found,
                                   const DateContext& context, Narrative* narrative) {
  std::vector<DateMention> mentions;
  mentions.reserve(found.size());
  ResolveContext resolve;
  resolve.published = context.published;
  const FoundDate* earlier = nullptr;
  for (const FoundDate& date : found) {
    const FoundDate* previous = &date == found.data() ? nullptr : &date - 1;
    const Frame frame = FrameOf(tokens, previous, date);
    DateMention read = MentionOf(tokens, date, frame, &mentions);
    mentions.push_back(std::move(read));
    DateMention& mention = mentions.back();
    if (frame.shape == DateShape::kTime) continue;
    ReadTense(tokens, date, frame, &resolve);
    if (IsDueAtTime(tokens, previous, date)) resolve.tense = Tense::kFuture;
    if (IsTimeTaken(tokens, date, frame, resolve.tense)) {
      mention.shape = DateShape::kDuration;
      continue;
    }
    TakeYear(tokens, earlier, date, &resolve);
    narrative->Advise(date.date, &resolve);
    if (auto range = ResolveDate(date.date, resolve)) {
      if (FollowsDay(previous, date, *range, resolve)) *range = ShiftedBy(*range, 7);
      if (resolve.due) NarrowToEdge(date.date.edge, &*range);
      mention.date = ToProto(*range);
      resolve.anchor = range;
      narrative->Reach(tokens, date, resolve, *range);
    }
    if (date.date.kind == Kind::kCalendar) earlier = &date;
  }
  return mentions;
}

std::optional<absl::CivilDay> DatelineDay(absl::string_view text) {
  constexpr int32_t kMostBytes = 160, kMostTokens = 12;
  const Span within{0, std::min(kMostBytes, static_cast<int32_t>(text.size()))};
  const DateTokens t(text, within);
  const std::vector<FoundDate> found = ReadDates(t);
  if (found.empty() || found[0].begin > kMostTokens || !IsAfterNamesOnly(t, found[0].begin)) {
    return std::nullopt;
  }
  const DateExpression& date = found[0].date;
  if (date.kind != Kind::kCalendar || date.from.year == 0 || date.from.day == 0 || date.range) {
    return std::nullopt;
  }
  const DateToken& next = t[found[0].end];
  const absl::string_view rest = text.substr(t[found[0].end - 1].span.end);
  const bool line = !rest.empty() && rest[0] == '\n';
  if (!line && next.kind != DateTokenKind::kDash && next.kind != DateTokenKind::kEnd &&
      !next.IsPunct('(') && !next.IsPunct(')') && !next.IsPunct(':') && !next.IsPunct('.')) {
    return std::nullopt;
  }
  const auto range = ResolveDate(date, ResolveContext{});
  return range ? std::make_optional(range->start) : std::nullopt;
}

std::optional<absl::CivilDay> ParsePublished(absl::string_view rfc3339) {
  return ParseRfc3339Day(rfc3339);
}

}  // namespace claims
