// Dates that only the day of publication, or an earlier date, can place.
#include "claims/mentions/date_grammar.h"
#include "claims/mentions/number_words.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

size_t Add(std::vector<FoundDate>* out, size_t begin, size_t end, const DateExpression& date) {
  out->push_back({begin, end, date});
  return end;
}

DateExpression DayOffset(int64_t offset) {
  DateExpression date;
  date.kind = Kind::kDayOffset;
  date.offset = date.offset_to = offset;
  return date;
}

TimeUnit UnitOf(const DateToken& token) { return static_cast<TimeUnit>(token.lex); }

// "(Friday)", ", Friday" at i, beside "tomorrow": the token after it, or i.
size_t SkipWeekday(const DateTokens& t, size_t i) {
  if (t[i + 1].cls != WordClass::kWeekday || !t[i + 1].capital) return i;
  if (t[i].IsPunct('(') && t[i + 2].IsPunct(')')) return i + 3;
  // "today, Monday, May 3": the weekday belongs to the date after it.
  const size_t next = t[i + 2].IsPunct(',') ? i + 3 : i + 2;
  size_t end = 0;
  const bool other = t[next].kind == DateTokenKind::kNumber || MonthWord(t, next, &end) != 0;
  return t[i].IsPunct(',') && !other && !t[i + 2].IsPunct('\'') ? i + 2 : i;
}

// "today", "tomorrow morning", "earlier today", "last night", "overnight".
size_t ReadDayWord(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  const size_t at = IsOneOf(t[i], "earlier", "later", "late", "early") ? i + 1 : i;
  const bool in_name = t[at].capital && !t[at].upper && t[at - 1].capital && at > 0;
  size_t end = at + 1;
  if (t[end].cls == WordClass::kPartOfDay) ++end;
  end = SkipWeekday(t, end);
  if (IsOneOf(t[at], "today", "tonight", "overnight") && !in_name) {
    return Add(out, i, end, DayOffset(0));
  }
  if (t[at].Is("yesterday")) return Add(out, i, end, DayOffset(-1));
  if (t[at].Is("tomorrow") && !in_name) return Add(out, i, end, DayOffset(1));
  if (t[at + 1].cls == WordClass::kPartOfDay) {
    if (t[at].Is("this")) return Add(out, i, at + 2, DayOffset(0));
    if (t[at].Is("last")) return Add(out, i, at + 2, DayOffset(-1));
  }
  const size_t the = t[i].Is("the") ? i + 1 : i;
  if (t[the].IsUnit(TimeUnit::kDay)) {
    if (t[the + 1].Is("before") && t[the + 2].Is("yesterday")) {
      return Add(out, i, the + 3, DayOffset(-2));
    }
    if (t[the + 1].Is("after") && t[the + 2].Is("tomorrow")) {
      return Add(out, i, the + 3, DayOffset(2));
    }
  }
  return 0;
}

bool IsVagueQuantity(const DateToken& token) {
  return IsOneOf(token, "few", "several", "couple", "many");
}

// "the past two weeks", "the next 10 days", "recent days", "the coming weeks".
size_t ReadSpan(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t at = t[i].Is("the") ? i + 1 : i;
  const bool the = at > i;
  // "expected to last three weeks", "the talks last two days": a verb.
  const bool verb = t[at].Is("last") && !the &&
                    IsOneOf(t[i - 1], "to", "will", "would", "could", "may", "might", "should",
                            "can", "must", "ll", "not", "talks", "negotiations", "consultations");
  if (verb) return 0;
  const bool back = IsOneOf(t[at], "past", "last", "previous", "recent");
  const bool ahead = IsOneOf(t[at], "next", "coming", "following");
  if (!back && !ahead) return 0;
  // "Following two hours of talks": a preposition.
  if (!the && t[at].Is("following") && MatchNumber(t, at + 1)) return 0;
  const bool vague = IsOneOf(t[at], "recent", "coming", "previous", "following");
  ++at;
  if (t[at].Is("minute")) return 0;  // "called off at the last minute"
  if (t[at].Is("few") || t[at].Is("several") || t[at].Is("couple")) {
    while (IsVagueQuantity(t[at]) || t[at].Is("of")) ++at;
    if (t[at].cls != WordClass::kUnit) return 0;
    DateExpression date;
    date.kind = Kind::kVague;
    return Add(out, i, at + 1, date);
  }
  DateExpression date;
  date.kind = back ? Kind::kPast : Kind::kWithin;
  date.until = ahead;
  date.offset = 1;
  const auto number = MatchNumber(t, at);
  if (number) {
    date.offset = number->value;
    at = number->end;
  }
  if (t[at].cls != WordClass::kUnit || t[at].IsUnit(TimeUnit::kWeekend)) return 0;
  date.unit = UnitOf(t[at]);
  if (!number) {
    if (vague) {
      const bool plural = t[at].text.back() == 's';
      if (!plural && !t[at - 1].Is("coming")) return 0;  // "the following day": ReadAnchor
      date.kind = Kind::kVague;
    } else if (!the || t[at].IsUnit(TimeUnit::kDay)) {
      return 0;
    } else if (t[at].text.back() == 's') {
      return 0;
    }
  }
  return Add(out, i, at + 1, date);
}

// "the next day", "the same day", "that week", "the day before,": counted from
// an earlier date of the sentence.
size_t ReadAnchor(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date;
  date.kind = Kind::kAnchor;
  const auto unit = [&](size_t at) {
    if (t[at].cls == WordClass::kPartOfDay) return date.unit = TimeUnit::kDay, true;
    if (t[at].cls != WordClass::kUnit || t[at].text.back() == 's') return false;
    date.unit = UnitOf(t[at]);
    return date.unit >= TimeUnit::kDay && date.unit != TimeUnit::kWeekend;
  };
  if (t[i].Is("that") && unit(i + 1)) {
    return t[i - 1].Is("on") || t[i - 1].Is("later") || t[i - 1].Is("earlier") || t[i - 1].Is("of")
               ? Add(out, i, i + 2, date)
               : 0;
  }
  if (!t[i].Is("the")) return 0;
  if (IsOneOf(t[i + 1], "next", "following") && unit(i + 2)) {
    date.offset = 1;
  } else if (IsOneOf(t[i + 1], "previous", "preceding") && unit(i + 2)) {
    date.offset = -1;
  } else if (t[i + 1].Is("same") && unit(i + 2)) {
    date.offset = 0;
  } else if (IsOneOf(t[i + 2], "before", "after") && unit(i + 1) &&
             t[i + 3].kind != DateTokenKind::kWord && t[i + 3].kind != DateTokenKind::kNumber) {
    date.offset = t[i + 2].Is("after") ? 1 : -1;
  } else {
    return 0;
  }
  return Add(out, i, i + 3, date);
}

// A number of units: "two weeks", "a year", "10 or 12 days", "60 calendar days".
// Sets unit and offsets; returns the end, or 0.
size_t ReadQuantity(const DateTokens& t, size_t i, DateExpression* date) {
  size_t at;
  if (IsOneOf(t[i], "a", "an") && t[i + 1].cls == WordClass::kUnit) {
    date->offset = date->offset_to = 1;
    at = i + 1;
  } else if (const auto number = MatchNumber(t, i)) {
    date->offset = date->offset_to = number->value;
    at = number->end;
    if (LinkAt(t, at) != Link::kNone && !t[at].Is("and")) {
      if (const auto to = MatchNumber(t, at + 1)) {
        date->offset_to = to->value;
        at = to->end;
      }
    }
  } else {
    return 0;
  }
  if (IsOneOf(t[at], "calendar", "business", "working", "more", "full")) ++at;
  if (t[at].cls != WordClass::kUnit || t[at].IsUnit(TimeUnit::kWeekend)) return 0;
  date->unit = UnitOf(t[at]);
  return at + 1;
}

// "two weeks ago", "in 60 days", "within 48 hours", "10 days from now", "a day earlier".
size_t ReadShift(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date;
  const size_t end = ReadQuantity(t, i, &date);
  if (end == 0) return 0;
  const auto negate = [&date] {
    date.offset = -date.offset;
    date.offset_to = -date.offset_to;
  };
  if (t[end].Is("ago")) {
    date.kind = Kind::kShift;
    negate();
    return Add(out, i, end + 1, date);
  }
  if (t[end].Is("from") && IsOneOf(t[end + 1], "now", "today")) {
    date.kind = Kind::kWithin;
    return Add(out, i, end + 2, date);
  }
  const bool dash = t[end].kind == DateTokenKind::kDash && t[end].glued;
  if (dash || date.unit < TimeUnit::kDay) {
    if (!t[i - 1].Is("within")) return 0;
  }
  if (IsOneOf(t[end], "earlier", "later")) {
    date.kind = Kind::kAnchor;
    if (t[end].Is("earlier")) negate();
    return Add(out, i, end + 1, date);
  }
  if (t[i - 1].Is("within")) {
    // "within 48 hours of the signing" hangs on an event.
    date.kind = IsOneOf(t[end], "of", "after", "from", "following") ? Kind::kVague : Kind::kWithin;
    return Add(out, i, end, date);
  }
  if (t[i - 1].Is("in") && !IsOneOf(t[end], "of", "after", "and")) {
    date.kind = Kind::kShift;
    return Add(out, i, end, date);
  }
  return 0;
}

}  // namespace

size_t ReadRelativeDate(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  using Reader = size_t (*)(const DateTokens&, size_t, std::vector<FoundDate>*);
  constexpr Reader kReaders[] = {ReadDayWord, ReadEdge,   ReadWeekOf, ReadUnit,
                                   ReadSpan,    ReadAnchor, ReadShift};
  for (const Reader reader : kReaders) {
    if (const size_t end = reader(t, i, out)) return end;
  }
  return 0;
}

size_t ReadDuration(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date;
  date.kind = Kind::kDuration;
  size_t at = i;
  if (IsOneOf(t[i], "several", "few") && t[i + 1].cls == WordClass::kUnit) {
    return Add(out, i, i + 2, date);
  }
  if (t[i].Is("a") && t[i + 1].cls == WordClass::kUnit) {
    // "for a week", "a week to accept": a time that something takes or is given.
    const bool given = IsOneOf(t[i + 2], "to", "deadline", "ultimatum") &&
                       IsOneOf(t[i + 1], "day", "week", "month", "year");
    return t[i - 1].Is("for") || given ? Add(out, i, i + 2, date) : 0;
  }
  const auto number = MatchNumber(t, i);
  if (!number) return 0;
  at = number->end;
  // "50- to 60-day", "10-12 days", "two or three weeks"
  const bool hanging = t[at].kind == DateTokenKind::kDash && t[at].glued && !t[at + 1].glued;
  const size_t link = hanging ? at + 1 : at;
  if (LinkAt(t, link) != Link::kNone && !t[link].Is("and")) {
    if (const auto to = MatchNumber(t, link + 1)) at = to->end;
  }
  if (t[at].kind == DateTokenKind::kDash && t[at].glued) ++at;
  if (IsOneOf(t[at], "calendar", "business", "working", "more", "full", "straight", "consecutive",
              "long", "whole", "additional")) {
    ++at;
  }
  if (t[at].cls != WordClass::kUnit || t[at].IsUnit(TimeUnit::kWeekend)) return 0;
  ++at;
  if (t[at].kind == DateTokenKind::kDash && t[at + 1].Is("old")) return 0;
  if (t[at].kind == DateTokenKind::kDash && t[at + 1].Is("long")) at += 2;
  return Add(out, i, at, date);
}

}  // namespace claims
