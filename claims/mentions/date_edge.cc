// Dates that a unit of time names, and the edges and parts of one.
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

size_t Add(std::vector<FoundDate>* out, size_t begin, size_t end, const DateExpression& date) {
  out->push_back({begin, end, date});
  return end;
}

bool IsLongUnit(const DateToken& token) {
  return token.cls == WordClass::kUnit && token.lex >= static_cast<int32_t>(TimeUnit::kWeek);
}

TimeUnit UnitOf(const DateToken& token) { return static_cast<TimeUnit>(token.lex); }

// "early", "the middle of", "late".
Third ThirdOf(const DateToken& head) {
  if (IsOneOf(head, "early", "beginning", "start", "outset")) return Third::kEarly;
  if (IsOneOf(head, "mid", "middle")) return Third::kMid;
  return IsOneOf(head, "late", "end", "close") ? Third::kLate : Third::kNone;
}

}  // namespace

// "last week", "earlier this month", "later in the day", "the weekend".
size_t ReadUnit(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t at = IsOneOf(t[i], "early", "late", "earlier", "later", "mid") ? i + 1 : i;
  if (t[at].kind == DateTokenKind::kDash && at > i) ++at;
  DateExpression date;
  date.kind = Kind::kUnit;
  if (at > i && t[at].Is("in") && t[at + 1].Is("the") && t[at + 2].cls == WordClass::kUnit &&
      UnitOf(t[at + 2]) >= TimeUnit::kDay) {
    date.selector = Selector::kThis;
    date.unit = UnitOf(t[at + 2]);
    return Add(out, i, at + 3, date);
  }
  const size_t the = t[at].Is("the") ? at + 1 : at;
  if (the > at && t[the].IsUnit(TimeUnit::kWeekend)) {
    date.unit = TimeUnit::kWeekend;
    return Add(out, i, the + 1, date);
  }
  // ABC's "This Week"
  if (t[at].capital && t[at - 1].IsPunct('"') && t[at + 1].capital) return 0;
  date.selector = SelectorAt(t, at, &at);
  if (date.selector == Selector::kNone || !IsLongUnit(t[at])) return 0;
  if (t[at].text.back() == 's' || t[at].IsUnit(TimeUnit::kDecade)) return 0;
  if (t[i - 1].Is("the")) return 0;  // "the last week": ReadSpan
  date.unit = UnitOf(t[at]);
  date.third = ThirdOf(t[i]);
  // "next week on Tuesday" stays two dates; the weekday's own tense places it.
  return Add(out, i, at + 1, date);
}

namespace {

// What stands after "the end of", "mid-": a month, a year, a unit. 0 when none.
size_t ReadBase(const DateTokens& t, size_t i, DateExpression* date) {
  std::vector<FoundDate> found;
  size_t end = ReadCalendarDate(t, i, &found);
  if (end == 0) end = ReadUnit(t, i, &found);
  if (end == 0 && t[i - 1].Is("of")) {  // "the end of Monday", not "of Monday's talks"
    end = ReadWeekday(t, i, &found);
    if (t[end].IsPunct('\'')) return 0;
  }
  if (end != 0 && found.size() == 1) {
    // "the end of 12 May" is the day, "mid-12 May" is nothing.
    const bool end_of = t[i - 1].Is("of") && IsOneOf(t[i - 2], "end", "close");
    if (found[0].date.kind == Kind::kCalendar && found[0].date.from.day != 0 && !end_of) return 0;
    *date = found[0].date;
    return end;
  }
  const size_t at = t[i].Is("the") ? i + 1 : i;
  if (at > i && (IsLongUnit(t[at]) || t[at].IsUnit(TimeUnit::kDay)) && t[at].text.back() != 's') {
    date->kind = Kind::kUnit;
    date->selector = Selector::kThis;
    date->unit = UnitOf(t[at]);
    return at + 1;
  }
  return 0;
}

}  // namespace

// "the end of June", "end-March", "mid-May", "early 2024", "year's end".
size_t ReadEdge(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t at = t[i].Is("the") ? i + 1 : i;
  DateExpression date;
  Edge edge = Edge::kNone;
  if (IsLongUnit(t[at])) {  // "year-end", "the month's end"
    const size_t s = t[at + 1].IsPunct('\'') && t[at + 2].Is("s") ? at + 3 : at + 2;
    const bool joined = s == at + 3 || t[at + 1].kind == DateTokenKind::kDash;
    if (!joined || !t[s].Is("end")) return 0;
    date.kind = Kind::kUnit;
    date.selector = Selector::kThis;
    date.unit = UnitOf(t[at]);
    date.edge = Edge::kEnd;
    return Add(out, i, s + 1, date);
  }
  if (IsOneOf(t[at], "end", "close")) {
    edge = Edge::kEnd;
  } else if (IsOneOf(t[at], "beginning", "start", "outset")) {
    edge = Edge::kStart;
  } else if (!IsOneOf(t[at], "early", "mid", "late", "middle", "half", "part") &&
             t[at].cls != WordClass::kOrdinal && !t[at].Is("latter")) {
    return 0;
  }
  const DateToken& head = t[at];
  const bool bare = IsOneOf(head, "early", "mid", "late") && !IsOneOf(t[at + 1], "half", "part");
  if (bare && at > i) return 0;  // "the mid-1990s" starts at "mid"
  if (t[at].cls == WordClass::kOrdinal || IsOneOf(t[at], "latter", "early", "late")) {
    if (IsOneOf(t[at + 1], "half", "part") && t[at + 2].Is("of")) {
      const size_t end = ReadBase(t, at + 3, &date);
      return end == 0 ? 0 : Add(out, i, end, date);
    }
    if (t[at].cls == WordClass::kOrdinal || t[at].Is("latter")) return 0;
  }
  ++at;
  const bool dash = t[at].kind == DateTokenKind::kDash && t[at].glued;
  if (dash) {
    ++at;
  } else if (t[at].Is("of")) {
    if (IsOneOf(head, "early", "late", "mid")) return 0;
    ++at;
  } else if (edge != Edge::kNone || IsOneOf(head, "middle", "half", "part")) {
    return 0;
  }
  if (t[at].Is("in") && IsOneOf(head, "early", "late")) ++at;
  const size_t end = ReadBase(t, at, &date);
  if (end == 0) return 0;
  date.edge = edge;
  if (date.third == Third::kNone) date.third = ThirdOf(head);
  return Add(out, i, end, date);
}

// "the week of Feb. 16".
size_t ReadWeekOf(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  const size_t at = t[i].Is("the") ? i + 1 : i;
  if (!t[at].IsUnit(TimeUnit::kWeek) || !t[at + 1].Is("of")) return 0;
  std::vector<FoundDate> found;
  const size_t end = ReadCalendarDate(t, t[at + 2].Is("the") ? at + 3 : at + 2, &found);
  if (end == 0 || found.size() != 1 || found[0].date.range) return 0;
  DateExpression date = found[0].date;
  if (date.kind != Kind::kCalendar || date.from.day == 0 || date.from.month == 0) return 0;
  date.whole_week = true;
  return Add(out, i, end, date);
}

}  // namespace claims
