#include "claims/mentions/date_grammar.h"

#include "claims/base/word_set.h"
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
    } else if (t[i + 1].glued && t[i + 1].IsPunct('%')) {
      return 0;
    } else if (t[i + 1].glued && t[i + 1].IsPunct(':') && t[i + 2].glued) {
      return 0;  // "17:30", but not "OSLO, May 17: The talks"
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

// "Februar(y)", "Feb", "Feb." at i; *end is the token after it, dot included.
int MonthWord(const DateTokens& t, size_t i, size_t* end) {
  if (t[i].cls != WordClass::kMonth && t[i].cls != WordClass::kMonthAbbr) return 0;
  if (!t[i].capital) return 0;  // "may", "march" as verbs; and months are capitalised
  *end = i + 1;
  if (t[i].cls == WordClass::kMonthAbbr && t[i + 1].IsPunct('.') && t[i + 1].glued) *end = i + 2;
  return t[i].lex;
}

// [,] YEAR or [of] last year after a date; the year stays 0 when there is none.
size_t ReadYear(const DateTokens& t, size_t i, DateExpression* date) {
  const size_t at = (t[i].IsPunct(',') || t[i].Is("of") || t[i].Is("in")) ? i + 1 : i;
  const int year = YearAt(t, at);
  if (year != 0 && !IsCountedNoun(t[at + 1])) {
    (date->to.month != 0 ? date->to.year : date->from.year) = year;
    if (date->to.month != 0 && date->from.year == 0) {
      date->from.year = date->from.month > date->to.month ? year - 1 : year;
    }
    return at + 1;
  }
  return RelativeYear(t, i, &date->relative_year);
}

int DayAfterMonth(const DateTokens& t, size_t i, size_t* end) {
  const size_t at = t[i].Is("the") ? i + 1 : i;
  if (t[at].cls == WordClass::kOrdinal && !t[i].Is("the")) return 0;
  const int day = DayOfMonth(t, at, end);
  if (day == 0 || t[*end].cls == WordClass::kMagnitude) return 0;
  for (size_t k = *end; k < *end + 3; ++k) {
    if (t[k].kind != DateTokenKind::kWord || IsOneOf(t[k], "and", "to", "in", "at", "with")) break;
    if (IsCountedNoun(t[k]) && t[*end - 1].kind == DateTokenKind::kNumber && k == *end &&
        !t[i - 2].Is("the") && !IsOneOf(t[k], "talks", "meetings", "agreements", "deals",
                                        "elections", "attacks", "exchanges")) {
      return 0;
    }
  }
  return day;
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

bool IsGivenUpAt(const DateTokens& t, size_t i) {
  if (!t[i - 1].Is("from")) return false;
  // "back from Monday's meeting" gives up nothing.
  const size_t verb = IsOneOf(t[i - 2], "back", "off", "forward") ? i - 3 : i - 2;
  return IsOneOf(t[verb], "moved", "postponed", "put", "pushed", "delayed", "rescheduled",
                 "shifted", "deferred", "changed", "extended", "brought");
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

namespace {

// Whether a date may begin with `token`: with a number, a word of time or one of those that
// lead up to one. Whoever lets a date begin with another word adds it here.
bool MayBegin(const DateToken& token) {
  static const auto* const kWords = new WordSet(
      {"a",        "an",       "the",       "this",    "that",    "last",      "next",
       "past",     "previous", "recent",    "coming",  "following", "early",   "late",
       "earlier",  "later",    "latter",    "final",   "mid",     "middle",    "half",
       "part",     "end",      "close",     "beginning", "start", "outset",    "several",
       "few",      "noon",     "midday",    "midnight", "today",  "tonight",   "overnight",
       "yesterday", "tomorrow", "q",        "h",       "christmas", "boxing",  "new",
       "bastille", "valentine"});
  if (token.opaque) return false;
  if (token.kind == DateTokenKind::kNumber) return true;
  return token.kind == DateTokenKind::kWord &&
         (token.cls != WordClass::kOther || kWords->contains(token.low()));
}

}  // namespace

std::vector<FoundDate> ReadDates(const DateTokens& t) {
  std::vector<FoundDate> found;
  for (size_t i = 0; i < t.size();) {
    size_t end = 0;
    if (MayBegin(t[i])) {
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
