// Clock times with their zones: "12:30 local time (10:30 BST)", "8 p.m. ET", "0900 GMT".
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

bool IsZone(const DateToken& token) {
  return token.upper && IsOneOf(token, "gmt", "utc", "bst", "est", "edt", "et", "cet", "cest",
                                "eet", "eest", "msk", "ist", "ast", "pst", "pdt", "pt", "ct",
                                "cst", "cdt", "trt", "wat", "eat", "cat", "jst", "kst");
}

// "a.m.", "pm" at i: 0 when there is none, else 'a' or 'p'.
char Meridiem(const DateTokens& t, size_t i, size_t* end) {
  if (IsOneOf(t[i], "am", "pm")) {
    *end = i + 1;
    return t[i].low()[0];
  }
  if (IsOneOf(t[i], "a", "p") && t[i + 1].IsPunct('.') && t[i + 1].glued && t[i + 2].Is("m") &&
      t[i + 2].glued) {
    *end = t[i + 3].IsPunct('.') && t[i + 3].glued ? i + 4 : i + 3;
    return t[i].low()[0];
  }
  return 0;
}

// "local time", "Moscow time", "GMT" at i; returns the end or i.
size_t SkipZone(const DateTokens& t, size_t i) {
  if (IsZone(t[i])) return i + 1;
  if ((t[i].Is("local") || t[i].capital) && t[i + 1].Is("time")) return i + 2;
  if (t[i].capital && t[i + 1].capital && t[i + 2].Is("time")) return i + 3;
  return i;
}

bool SetTime(int64_t hour, int64_t minute, char meridiem, DateExpression* date) {
  if (minute > 59 || hour > 23) return false;
  if (meridiem != 0) {
    if (hour > 12 && meridiem == 'a') return false;
    if (hour == 12 && meridiem == 'a') hour = 0;
    if (hour < 12 && meridiem == 'p') hour += 12;
  }
  date->hour = static_cast<int>(hour);
  date->minute = static_cast<int>(minute);
  return true;
}

// One time without what follows it. Returns the end, or 0.
size_t ReadTime(const DateTokens& t, size_t i, DateExpression* date) {
  if (t[i].kind != DateTokenKind::kNumber || t[i].grouped || t[i].opaque) return 0;
  if (t[i - 1].IsPunct('$') && t[i].glued) return 0;
  size_t end = i + 1;
  if (t[i].digits <= 2 && t[i].decimals == 0 && t[i + 1].IsPunct(':') && t[i + 1].glued &&
      t[i + 2].glued && t[i + 2].IsInteger() && t[i + 2].digits == 2) {
    end = i + 3;
    if (t[end].IsPunct(':') && t[end + 1].glued && t[end + 1].digits == 2) end += 2;
    const char meridiem = Meridiem(t, end, &end);
    return SetTime(t[i].value, t[i + 2].value, meridiem, date) ? end : 0;
  }
  if (t[i].digits <= 2 && t[i + 1].Is("o") && t[i + 2].IsPunct('\'') && t[i + 3].Is("clock")) {
    return SetTime(t[i].value, 0, 0, date) ? i + 4 : 0;
  }
  const char meridiem = Meridiem(t, i + 1, &end);
  if (meridiem != 0) {
    if (t[i].decimals == 2) {
      return SetTime(t[i].value / 100, t[i].value % 100, meridiem, date) ? end : 0;
    }
    if (t[i].decimals != 0 || t[i].value > 12 || t[i].value < 1) return 0;
    return SetTime(t[i].value, 0, meridiem, date) ? end : 0;
  }
  if (t[i].digits == 4 && (t[i].decimals == 0 || t[i].decimals == 2) &&
      SkipZone(t, i + 1) > i + 1 && !t[i + 1].glued) {
    return SetTime(t[i].value / 100, t[i].value % 100, 0, date) ? i + 1 : 0;
  }
  return 0;
}

size_t ReadNamedTime(const DateTokens& t, size_t i, DateExpression* date) {
  const bool noon = IsOneOf(t[i], "noon", "midday");
  if (!noon && !t[i].Is("midnight")) return 0;
  if (!IsOneOf(t[i - 1], "at", "by", "until", "till", "before", "around", "from", "after",
               "since")) {
    return 0;
  }
  SetTime(noon ? 12 : 0, 0, 0, date);
  return i + 1;
}

}  // namespace

size_t ReadClockTime(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  DateExpression date, other;
  date.kind = DateExpression::Kind::kTime;
  size_t end = ReadTime(t, i, &date);
  if (end == 0) end = ReadNamedTime(t, i, &date);
  if (end == 0) return 0;
  if (LinkAt(t, end) == Link::kRange) {
    if (const size_t to = ReadTime(t, end + 1, &other)) end = to;
  }
  end = SkipZone(t, end);
  // The same moment elsewhere: "(10:30 BST)", "(0930 GMT; 1230 Moscow time)".
  const size_t first = t[end + 1].Is("at") ? end + 2 : end + 1;
  if (t[end].IsPunct('(') && ReadTime(t, first, &other) != 0) {
    for (size_t k = end + 2; k < end + 14; ++k) {
      if (t[k].IsPunct(')')) {
        end = k + 1;
        break;
      }
    }
  }
  out->push_back({i, end, date});
  return end;
}

}  // namespace claims
