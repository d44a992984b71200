#include "claims/mentions/date_grammar.h"

#include "claims/mentions/count_nouns.h"

namespace claims {

int DayOfMonth(const DateTokens& t, size_t i, size_t* end) {
  if (t[i].IsInteger() && t[i].digits <= 2 && !t[i].grouped && t[i].value >= 1 &&
      t[i].value <= 31) {
    if (t[i].glued && (t[i - 1].IsPunct('$') || t[i - 1].IsPunct(':'))) return 0;
    *end = i + 1;
    if (t[i + 1].glued && t[i + 1].kind == DateTokenKind::kWord) {
      if (!IsOneOf(t[i + 1], "st", "nd", "rd", "th")) return 0;
      *end = i + 2;
    } else if (t[i + 1].glued && (t[i + 1].IsPunct(':') || t[i + 1].IsPunct('%'))) {
      return 0;
    }
    return static_cast<int>(t[i].value);
  }
  if (t[i].cls == WordClass::kOrdinal) {
    *end = i + 1;
    return t[i].lex;
  }
  if (t[i].cls == WordClass::kCardinal && (t[i].lex == 20 || t[i].lex == 30) &&
      t[i + 1].kind == DateTokenKind::kDash && t[i + 2].cls == WordClass::kOrdinal &&
      t[i].lex + t[i + 2].lex <= 31) {
    *end = i + 3;
    return t[i].lex + t[i + 2].lex;
  }
  return 0;
}

int YearAt(const DateTokens& t, size_t i) {
  if (!t[i].IsInteger() || t[i].grouped || t[i].digits != 4) return 0;
  if (t[i].value < 1800 || t[i].value > 2199) return 0;
  if (t[i].glued && t[i - 1].IsPunct('$')) return 0;
  if (t[i + 1].glued && (t[i + 1].kind == DateTokenKind::kWord || t[i + 1].IsPunct('%') ||
                         t[i + 1].IsPunct('$') || t[i + 1].IsPunct('+'))) {
    return 0;
  }
  return static_cast<int>(t[i].value);
}

size_t RelativeYear(const DateTokens& t, size_t i, std::optional<int>* offset) {
  const size_t at = t[i].Is("of") ? i + 1 : i;
  if (!t[at + 1].IsUnit(TimeUnit::kYear)) return i;
  if (t[at].Is("last")) {
    *offset = -1;
  } else if (t[at].Is("this")) {
    *offset = 0;
  } else if (t[at].Is("next")) {
    *offset = 1;
  } else {
    return i;
  }
  return at + 2;
}

bool IsCountedNoun(const DateToken& token) {
  return token.kind == DateTokenKind::kWord &&
         (IsPeopleNoun(token.low()) || IsOtherCountedNoun(token.low()));
}

Link LinkAt(const DateTokens& t, size_t i) {
  if (t[i].kind == DateTokenKind::kDash || IsOneOf(t[i], "to", "through", "until", "till")) {
    return Link::kRange;
  }
  if (IsOneOf(t[i], "and", "or") || t[i].IsPunct('&')) return Link::kList;
  return Link::kNone;
}

Selector SelectorAt(const DateTokens& t, size_t i, size_t* end) {
  *end = i + 1;
  if (t[i].Is("this")) {
    if (IsOneOf(t[i + 1], "past")) return *end = i + 2, Selector::kLast;
    if (IsOneOf(t[i + 1], "coming")) return *end = i + 2, Selector::kNext;
    return Selector::kThis;
  }
  if (t[i].Is("last")) return Selector::kLast;
  if (t[i].Is("next")) return Selector::kNext;
  *end = i;
  return Selector::kNone;
}

std::vector<FoundDate> ReadDates(const DateTokens& t) {
  std::vector<FoundDate> found;
  for (size_t i = 0; i < t.size();) {
    size_t end = 0;
    const bool word = t[i].kind == DateTokenKind::kWord;
    if (!t[i].opaque && (word || t[i].kind == DateTokenKind::kNumber)) {
      end = ReadClockTime(t, i, &found);
      if (end == 0) end = ReadWeekday(t, i, &found);
      if (end == 0) end = ReadCalendarDate(t, i, &found);
      if (end == 0) end = ReadRelativeDate(t, i, &found);
      if (end == 0) end = ReadDuration(t, i, &found);
    }
    i = end > i ? end : i + 1;
  }
  return found;
}

}  // namespace claims
