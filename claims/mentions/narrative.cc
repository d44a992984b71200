#include "claims/mentions/narrative.h"

#include "claims/mentions/date_grammar.h"
#include "claims/mentions/date_tense.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

bool NamesYear(const DateExpression& date) {
  return date.kind == Kind::kCalendar && date.from.year != 0;
}

// "Tuesday", "yesterday", "last week", "three days ago": a report of what is new.
bool IsCountedFromReport(const DateExpression& date) {
  switch (date.kind) {
    case Kind::kWeekday: return true;
    case Kind::kDayOffset: return date.offset != 0;  // "today" may be these days
    case Kind::kShift:
      if (date.offset > 0) return false;  // "would fall in three days"
      [[fallthrough]];
    case Kind::kUnit: return date.unit <= TimeUnit::kWeek || date.unit == TimeUnit::kWeekend;
    default: return false;
  }
}

// "since 2029": from then to now.
bool RunsToNow(const DateTokens& t, const FoundDate& date) {
  return t[date.begin - 1].Is("since") ||
         (t[date.begin - 1].Is("early") && t[date.begin - 2].Is("since"));
}

// "the 2029 accord", "the accord of 2029": no time that is told of.
bool OnlyNamesTime(const DateTokens& t, const FoundDate& date) {
  return IsModifier(t, date.begin, date.end) || t[date.begin - 1].Is("of") ||
         t[date.begin - 1].IsPunct('(');
}

// "in March. [Two days later]" is no day; "a month later" is April.
bool IsAsExact(const DayRange& range, TimeUnit unit) {
  switch (range.granularity) {
    case v1::GRANULARITY_DAY: return true;
    case v1::GRANULARITY_MONTH: return unit == TimeUnit::kMonth || unit == TimeUnit::kYear;
    case v1::GRANULARITY_YEAR: return unit == TimeUnit::kYear;
    default: return false;
  }
}

// "The budget is due on June 30. [The next day] they met": not the day after June 30.
bool FitsTense(const DayRange& anchor, const ResolveContext& context) {
  if (!context.published) return true;
  return IsAhead(context.tense) ? anchor.end >= *context.published
                                : anchor.start <= *context.published;
}

}  // namespace

bool HangsOnNarrative(const DateExpression& date) {
  if (date.kind == Kind::kAnchor) return true;
  return date.kind == Kind::kCalendar && date.from.year == 0 && !date.relative_year &&
         date.selector == Selector::kNone;
}

void Narrative::Turn() {
  ++story_age_;
  ++last_age_;
}

bool Narrative::LooksBack() const {
  constexpr int kOutweighed = 3;
  return past_years_ > 0 && own_days_ * kOutweighed <= past_years_;
}

bool Narrative::IsHistory() const {
  constexpr int kSome = 3, kOutweighed = 5;
  return past_years_ >= kSome && own_days_ * kOutweighed <= past_years_;
}

void Narrative::Survey(const DateTokens& t, const std::vector<FoundDate>& found,
                       std::optional<absl::CivilDay> published) {
  for (const FoundDate& date : found) {
    const bool own_year =
        NamesYear(date.date) && published && date.date.from.year >= published->year();
    if (IsCountedFromReport(date.date) || own_year) ++own_days_;
    if (NamesYear(date.date) && !RunsToNow(t, date) &&
        (!published || date.date.from.year < published->year())) {
      ++past_years_;
    }
  }
}

void Narrative::Advise(const DateExpression& date, ResolveContext* context) const {
  constexpr int kReach = 2;  // sentences back that "the next day" is counted from
  if (!context->anchor && last_ && last_age_ <= kReach && IsAsExact(*last_, date.unit) &&
      FitsTense(*last_, *context)) {
    context->anchor = last_;
  }
  context->looks_back = LooksBack();
  context->is_history = IsHistory();
  context->story_goes_on = story_goes_on_;
  constexpr int kParagraph = 3;  // sentences without a date that a news report's background takes
  const bool reached = story_ && (context->looks_back || story_age_ <= kParagraph);
  context->story = reached ? story_ : std::nullopt;
}

void Narrative::Reach(const DateTokens& t, const FoundDate& date, const ResolveContext& context,
                      const DayRange& range) {
  last_ = range;
  last_age_ = 0;
  if (IsCountedFromReport(date.date)) {
    story_.reset();  // back in the report's own days
    return;
  }
  if (RunsToNow(t, date)) return;
  constexpr int kOwnTime = 200;  // days before publication that a report calls its own
  const bool own = context.published && range.end + kOwnTime > *context.published;
  const bool placed = date.date.kind == Kind::kCalendar || date.date.kind == Kind::kAnchor;
  if (own && (placed || date.date.kind == Kind::kUnit)) story_.reset();  // "this year"
  if (own || !placed) return;
  // A history may name its time but once: "The talks of 2029 began well. On 10 March".
  const bool sets_time = LooksBack() && !story_;
  if (NamesYear(date.date) && OnlyNamesTime(t, date) && !sets_time) return;
  story_ = range;
  story_goes_on_ = !NamesYear(date.date);
  story_age_ = 0;
}

}  // namespace claims
