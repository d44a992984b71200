// Dates that name a month without a day.
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

void Push(std::vector<FoundDate>* out, size_t begin, size_t end, const DateExpression& date) {
  out->push_back({begin, end, date});
}

// Whether a month that stands alone is one: "May", "March" and the months that
// are also names need words around them that only dates have.
bool IsBareMonth(const DateTokens& t, size_t i, size_t end, bool has_year) {
  if (has_year) return true;
  const DateToken& before = t[i - 1];
  const bool compound = before.kind == DateTokenKind::kDash && before.glued && t[i].glued &&
                        IsOneOf(t[i - 2], "mid", "end", "early", "late");
  const bool preposition =
      compound ||
      IsOneOf(before, "in", "since", "until", "till", "by", "during", "before", "after", "early",
              "late", "last", "next", "this", "from", "for", "mid", "end", "of", "between",
              "through", "throughout", "previous", "earlier", "coming", "to", "around");
  if (t[i].cls == WordClass::kMonthAbbr) return preposition && end == i + 2;
  const bool name_after = t[end].kind == DateTokenKind::kWord && t[end].capital && !t[end].upper;
  const bool ambiguous = t[i].lex == 5 || t[i].lex == 3;
  if (!ambiguous) {
    const bool may_be_name = t[i].lex == 4 || t[i].lex == 6 || t[i].lex == 8;
    return preposition || !may_be_name || !name_after || before.Is("the");
  }
  if (t[end].IsPunct('\'') && !preposition) return false;  // "May's government"
  if (preposition && !name_after) {
    return !IsOneOf(before, "of", "to", "for") || !IsOneOf(t[end], "be", "have", "not");
  }
  // "the May talks", "a March deadline", "April and May"
  if (IsOneOf(before, "the", "a", "its", "their", "his", "her")) {
    return t[end].kind == DateTokenKind::kWord && !t[end].capital;
  }
  if (LinkAt(t, i - 1) != Link::kNone && t[i - 2].cls == WordClass::kMonth) return true;
  return IsOneOf(before, "and", "in") && IsOneOf(t[i - 2], "again", "also");
}

// "this coming April 12-17": a day of the month that a selector names.
size_t ReadSelectedDay(const DateTokens& t, size_t i, size_t start, Selector selector,
                       std::vector<FoundDate>* out) {
  if (selector == Selector::kNone) return 0;
  std::vector<FoundDate> found;
  const size_t end = ReadMonthDay(t, start, &found);
  if (end == 0 || found.size() != 1 || found[0].date.from.year != 0) return 0;
  found[0].date.selector = selector;
  Push(out, i, end, found[0].date);
  return end;
}

}  // namespace

// "March 2022", "in March", "March-May 2022", "March last year".
size_t ReadMonth(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t start = i;
  size_t selector_end = i;
  DateExpression date;
  date.selector = SelectorAt(t, i, &selector_end);
  if (date.selector != Selector::kNone) start = selector_end;
  if (const size_t end = ReadSelectedDay(t, i, start, date.selector, out)) return end;
  size_t end = 0;
  date.from.month = MonthWord(t, start, &end);
  if (date.from.month == 0) return 0;
  size_t year_end = ReadYear(t, end, &date);
  const bool between = t[i - 1].Is("between");
  const Link link = LinkAt(t, year_end);
  if (link == Link::kRange || (between && link == Link::kList)) {
    size_t to_end = 0, day_end = 0;
    const int month = MonthWord(t, year_end + 1, &to_end);
    if (month != 0 && DayAfterMonth(t, to_end, &day_end) == 0) {
      date.range = true;
      date.to.month = month;
      year_end = ReadYear(t, to_end, &date);
      Push(out, i, year_end, date);
      return year_end;
    }
  }
  const bool has_year = date.from.year != 0 || date.relative_year.has_value();
  if (!IsBareMonth(t, start, end, has_year)) return 0;
  // "March and April 2022": the year serves both.
  size_t to_end = 0;
  if (!has_year && link == Link::kList && MonthWord(t, year_end + 1, &to_end) > date.from.month) {
    DateExpression other;
    other.from.month = t[year_end + 1].lex;
    const size_t after = ReadYear(t, to_end, &other);
    if (other.from.year != 0 || other.relative_year) {
      date.from.year = other.from.year;
      date.relative_year = other.relative_year;
    }
    size_t day_end = 0;
    if (DayAfterMonth(t, to_end, &day_end) == 0) {
      Push(out, i, year_end, date);
      Push(out, year_end + 1, after, other);
      return after;
    }
    date.from.year = 0;
    date.relative_year.reset();
  }
  Push(out, i, year_end, date);
  return year_end;
}

}  // namespace claims
