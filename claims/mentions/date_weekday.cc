// Dates that begin with the name of a day of the week.
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

using Kind = DateExpression::Kind;

bool IsWeekday(const DateToken& token) {
  return token.cls == WordClass::kWeekday && token.capital;
}

// "Black Friday", "Bloody Sunday", "every Friday": feasts, days long past, habits.
bool IsNoSingleDay(const DateTokens& t, size_t i) {
  const DateToken& before = t[i - 1];
  if (before.capital && IsOneOf(before, "black", "good", "bloody", "holy", "ash", "easter", "palm",
                                "super", "cyber", "shrove", "maundy", "giving", "fat", "whit")) {
    return true;
  }
  if (IsOneOf(before, "every", "each")) return true;
  if (before.Is("on") && t[i - 2].Is("mail") && t[i - 2].capital) return true;
  return t[i + 1].capital && IsOneOf(t[i + 1], "times", "telegraph", "mirror", "express", "world",
                                     "herald", "post", "mail", "guardian", "agreement", "sun");
}

// "early", "late on", "earlier", "later" at i, before a weekday or a selector.
size_t SkipQualifier(const DateTokens& t, size_t i) {
  if (!IsOneOf(t[i], "early", "late", "earlier", "later")) return i;
  return t[i + 1].Is("on") ? i + 2 : i + 1;
}

size_t SkipPartOfDay(const DateTokens& t, size_t i) {
  return t[i].cls == WordClass::kPartOfDay || t[i].Is("lunchtime") ? i + 1 : i;
}

// ", Feb. 4", "(Feb 5)", "4 February", "the 4th" after a weekday: the calendar
// date, which alone places the day. Returns the end, or 0.
size_t ReadDateBeside(const DateTokens& t, size_t i, DateExpression* date) {
  const bool paren = t[i].IsPunct('(');
  const size_t at = paren || t[i].IsPunct(',') ? i + 1 : i;
  std::vector<FoundDate> found;
  const size_t end = ReadCalendarDate(t, at, &found);
  if (end == 0 || found.size() != 1 || found[0].date.kind != Kind::kCalendar) return 0;
  if (found[0].date.from.day == 0 || (found[0].date.from.month == 0)) return 0;
  const DateExpression weekday = *date;
  *date = found[0].date;
  date->weekday = weekday.weekday;
  return paren && t[end].IsPunct(')') ? end + 1 : end;
}

// "last week", "of next week" after a weekday.
size_t ReadWeekBeside(const DateTokens& t, size_t i, DateExpression* date) {
  const size_t at = t[i].Is("of") ? i + 1 : i;
  size_t end = at;
  const Selector selector = SelectorAt(t, at, &end);
  if (selector == Selector::kNone || !t[end].IsUnit(TimeUnit::kWeek)) return 0;
  date->week = selector == Selector::kLast ? -1 : selector == Selector::kNext ? 1 : 0;
  return end + 1;
}

size_t ReadBeside(const DateTokens& t, size_t i, DateExpression* date) {
  if (const size_t end = ReadDateBeside(t, i, date)) return end;
  if (const size_t end = ReadWeekBeside(t, i, date)) return end;
  return i;
}

// "Wed, Feb 4": an abbreviation is a weekday only beside a date ("The Sun").
size_t ReadAbbreviated(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (t[i].cls != WordClass::kWeekdayAbbr || !t[i].capital) return 0;
  const size_t next = t[i + 1].IsPunct('.') && t[i + 1].glued ? i + 2 : i + 1;
  DateExpression date;
  date.weekday = t[i].lex;
  const size_t end = ReadDateBeside(t, next, &date);
  if (end == 0) return 0;
  out->push_back({i, end, date});
  return end;
}

}  // namespace

size_t ReadWeekday(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (const size_t end = ReadAbbreviated(t, i, out)) return end;
  size_t at = SkipQualifier(t, i);
  DateExpression date;
  date.kind = Kind::kWeekday;
  if (t[at].Is("coming") && IsWeekday(t[at + 1])) {
    date.selector = Selector::kNext;
    ++at;
  } else {
    date.selector = SelectorAt(t, at, &at);
  }
  // "this coming Friday" is the very next one, "next Friday" that of next week.
  if (date.selector == Selector::kNext && t[at - 1].Is("coming")) date.offset = 1;
  if (!IsWeekday(t[at]) || t[at].opaque || IsNoSingleDay(t, at)) return 0;
  date.weekday = t[at].lex;
  size_t end = SkipPartOfDay(t, at + 1);
  const bool between = t[i - 1].Is("between");
  const Link link = LinkAt(t, end);
  size_t other = end + 1;
  if (t[other].Is("on") || t[other].Is("the")) ++other;
  other = SkipQualifier(t, other);
  if (link != Link::kNone && IsWeekday(t[other]) && !IsNoSingleDay(t, other)) {
    const int weekday = t[other].lex;
    const bool adjacent = weekday == (date.weekday + 1) % 7;
    size_t other_end = SkipPartOfDay(t, other + 1);
    // "Friday to Saturday", but "moved from Friday to Monday" is no three days' talk:
    // that is for the caller's rules, which see one mention either way.
    if (adjacent || between || link == Link::kRange) {
      date.range = true;
      date.weekday_to = weekday;
      // "Wednesday to Thursday, July 24": the day beside is the latter's.
      DateExpression last = date;
      last.weekday = weekday;
      end = ReadBeside(t, other_end, &last);
      if (last.kind == Kind::kCalendar) {
        if (last.range) last.weekday = date.weekday;  // "Tuesday to Wednesday, Feb. 17-18"
        date = last;
      }
      date.week = last.week;
      out->push_back({i, end, date});
      return end;
    }
    DateExpression second = date;
    second.weekday = weekday;
    other_end = ReadBeside(t, other_end, &second);
    date.week = second.week;
    if (second.kind == Kind::kWeekday) {
      out->push_back({i, end, date});
      out->push_back({other, other_end, second});
      return other_end;
    }
  }
  end = ReadBeside(t, end, &date);
  out->push_back({i, end, date});
  return end;
}

}  // namespace claims
