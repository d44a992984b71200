// Years, decades, seasons, quarters and halves.
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

void Push(std::vector<FoundDate>* out, size_t begin, size_t end, const DateExpression& date) {
  out->push_back({begin, end, date});
}

// Words before four digits that say that they are no year.
bool NoYearAfter(const DateTokens& t, size_t i) {
  const DateToken& before = t[i - 1];
  if (before.IsPunct('$') || before.IsPunct('#') || before.IsPunct('?')) return true;
  if (before.IsPunct('.') && IsOneOf(t[i - 2], "no", "nos", "res")) return true;
  return IsOneOf(before, "resolution", "resolutions", "article", "flight", "no", "number", "nos",
                 "some", "about", "approximately", "roughly", "nearly", "almost", "than", "least",
                 "most", "section", "page", "directive", "law", "decree", "order", "room", "usd",
                 "eur", "another", "over", "unscr", "phone", "exactly", "only", "total", "up",
                 "released", "freed", "exchanged", "swapped", "killed", "returned");
}

// What follows shows a count: "2000 Ukrainian prisoners", "1950 km".
bool CountAfter(const DateTokens& t, size_t i, const DateToken& before) {
  if (t[i].IsPunct('%') || t[i].cls == WordClass::kMagnitude) return true;
  if (t[i].cls == WordClass::kUnit) return true;
  if (t[i].Is("for") && YearAt(t, i + 1) != 0) return true;
  if (t[i].kind == DateTokenKind::kDash && t[i + 1].Is("for")) return true;
  const bool modifier = IsOneOf(before, "the", "his", "her", "a", "its", "their", "s");
  for (size_t k = i; k < i + 3 && t[k].kind == DateTokenKind::kWord; ++k) {
    if (IsOneOf(t[k], "and", "to", "in", "when", "after", "but", "that", "the", "with", "on", "of",
                "for", "by", "a", "as", "between", "were", "was", "said")) {
      return false;
    }
    if (IsCountedNoun(t[k])) return !modifier;
  }
  return IsOneOf(t[i], "each", "gmt", "utc", "local", "hrs", "more", "bst", "est", "cet", "et");
}

}  // namespace

// "2025", "2014-2015", "1950-53", "the 1950s".
size_t ReadYearAlone(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date;
  if (t[i].IsInteger() && t[i].digits == 4 && !t[i].grouped && t[i].value % 10 == 0 &&
      t[i].value >= 1800 && t[i].value < 2200 && t[i + 1].Is("s") && t[i + 1].glued) {
    date.part = Part::kDecade;
    date.from.year = static_cast<int>(t[i].value);
    Push(out, i, i + 2, date);
    return i + 2;
  }
  date.from.year = YearAt(t, i);
  if (date.from.year < 1900 || date.from.year > 2100) return 0;
  if (t[i].glued && (t[i - 1].IsPunct('/') || t[i - 1].IsPunct('.'))) return 0;
  if (NoYearAfter(t, i) || CountAfter(t, i + 1, t[i - 1])) return 0;
  size_t end = i + 1;
  const bool between = t[i - 1].Is("between") && t[end].Is("and");
  const bool from = t[i - 1].Is("from") && LinkAt(t, end) == Link::kRange;
  if (between || from || t[end].kind == DateTokenKind::kDash) {
    int to = YearAt(t, end + 1);
    if (to == 0 && t[end].glued && t[end + 1].IsInteger() && t[end + 1].digits == 2) {
      to = date.from.year / 100 * 100 + static_cast<int>(t[end + 1].value);
    }
    if (to > date.from.year) {
      date.range = true;
      date.to.year = to;
      end += 2;
    } else if (t[end].kind == DateTokenKind::kDash && t[end].glued && t[end + 1].glued &&
               t[end + 1].kind == DateTokenKind::kNumber) {
      return 0;  // "2000-1500", "1951-2": a score, a telephone number
    }
  } else if (t[i - 1].kind == DateTokenKind::kDash && t[i].glued && t[i - 2].kind ==
             DateTokenKind::kNumber) {
    return 0;
  }
  Push(out, i, end, date);
  return end;
}

// "summer 2024", "last autumn", "the winter of 2022".
size_t ReadSeason(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t at = i;
  DateExpression date;
  date.selector = SelectorAt(t, i, &at);
  if (t[at].cls != WordClass::kSeason) return 0;
  date.part = Part::kSeason;
  date.part_number = t[at].lex;
  size_t end = ReadYear(t, at + 1, &date);
  if (date.from.year == 0 && !date.relative_year && date.selector == Selector::kNone) {
    // "by the beginning of summer", "in the spring"; not "fall apart".
    const bool dated = IsOneOf(t[i - 1], "of", "by", "until", "in", "since") ||
                       (t[i - 1].Is("the") && IsOneOf(t[i - 2], "in", "by", "of", "until"));
    if (!dated || t[at].Is("fall") || t[at].Is("spring")) return 0;
  }
  Push(out, i, end, date);
  return end;
}

namespace {

// "Q2", "H1" at i; the token after it, or 0.
size_t ReadPartCode(const DateTokens& t, size_t i, DateExpression* date) {
  const bool quarter = t[i].Is("q");
  if ((!quarter && !t[i].Is("h")) || !t[i].capital) return 0;
  if (!t[i + 1].glued || t[i + 1].kind != DateTokenKind::kNumber) return 0;
  if (t[i + 1].value < 1 || t[i + 1].value > (quarter ? 4 : 2)) return 0;
  date->part = quarter ? Part::kQuarter : Part::kHalf;
  date->part_number = static_cast<int>(t[i + 1].value);
  return i + 2;
}

// "second quarter", "last week" at i; the token after it, or 0.
size_t ReadPartWords(const DateTokens& t, size_t i, DateExpression* date) {
  const bool last = IsOneOf(t[i], "last", "latter", "final");
  const int number = t[i].cls == WordClass::kOrdinal ? t[i].lex : 0;
  if (!last && (number == 0 || number > 5)) return 0;
  const size_t at = t[i + 1].Is("fiscal") ? i + 2 : i + 1;
  int count = 0;
  if (t[at].IsUnit(TimeUnit::kQuarter)) {
    date->part = Part::kQuarter;
    count = 4;
  } else if (t[at].Is("half")) {
    date->part = Part::kHalf;
    count = 2;
  } else if (t[at].IsUnit(TimeUnit::kWeek)) {
    date->part = Part::kWeek;
    count = 5;
  }
  if (count == 0 || number > count) return 0;
  date->part_number = number;
  if (last) date->part_number = date->part == Part::kWeek ? kLastPart : count;
  return at + 1;
}

// "in the fourth quarter" of the year that is nearest.
bool IsBareQuarter(const DateTokens& t, size_t i, size_t end, const DateExpression& date) {
  return date.part == Part::kQuarter && t[i].Is("the") && t[i + 1].cls == WordClass::kOrdinal &&
         IsOneOf(t[i - 1], "in", "during", "by", "for") && t[end].kind != DateTokenKind::kDash;
}

}  // namespace

// "the second quarter of 2024", "Q2 2024", "the first half of 2025", "the last
// week of the month".
size_t ReadQuarterOrHalf(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date;
  size_t at = ReadPartCode(t, i, &date);
  if (at == 0) {
    at = ReadPartWords(t, t[i].Is("the") ? i + 1 : i, &date);
    if (at == 0) return 0;
    if (!t[at].Is("of")) {
      const size_t end = RelativeYear(t, at, &date.relative_year);
      if (end == at && !IsBareQuarter(t, i, at, date)) return 0;
      Push(out, i, end, date);
      return end;
    }
  }
  size_t of = t[at].Is("of") ? at + 1 : at;
  if (t[of].Is("fiscal")) ++of;
  size_t end = RelativeYear(t, of, &date.relative_year);
  if (end == of && (date.from.year = YearAt(t, of)) != 0) end = of + 1;
  if (end == of && t[of].Is("the") && t[of + 1].IsUnit(TimeUnit::kYear)) {
    date.relative_year = 0;
    end = of + 2;
  }
  if (end == of && date.part != Part::kQuarter && t[of].Is("the") &&
      t[of + 1].IsUnit(TimeUnit::kMonth)) {
    date.kind = DateExpression::Kind::kUnit;
    date.selector = Selector::kThis;
    date.unit = TimeUnit::kMonth;
    Push(out, i, of + 2, date);
    return of + 2;
  }
  if (end == of && date.part != Part::kQuarter) {
    date.from.month = MonthWord(t, of, &end);
    if (date.from.month != 0) end = ReadYear(t, end, &date);
  }
  if (date.from.year == 0 && date.from.month == 0 && !date.relative_year) return 0;
  Push(out, i, end, date);
  return end;
}

}  // namespace claims
