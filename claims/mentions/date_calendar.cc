// Dates that name a month, a year or both.
#include "claims/mentions/date_grammar.h"

namespace claims {

namespace {

using Kind = DateExpression::Kind;

bool After(const CalendarPoint& a, const CalendarPoint& b) {
  if (a.year != b.year && a.year != 0 && b.year != 0) return a.year > b.year;
  return a.month != b.month ? a.month > b.month : a.day > b.day;
}

void Push(std::vector<FoundDate>* out, size_t begin, size_t end, const DateExpression& date) {
  out->push_back({begin, end, date});
}

// Days listed after or before one month: "17-18", "17 and 18", "17, 18 and 19".
struct DayList {
  struct Item {
    size_t begin, end;
    int day;
    Link link;  // to the item before
  };
  Item items[6];
  int size = 0;
};

// A further day that belongs to the list: its end, or 0.
bool ReadLinkedDay(const DateTokens& t, size_t i, bool before_month, DayList* list) {
  Link link = LinkAt(t, i);
  size_t at = i + 1;
  if (link == Link::kNone && t[i].IsPunct(',')) {
    link = Link::kList;
    if (IsOneOf(t[at], "and", "or")) ++at;
  }
  if (link == Link::kNone) return false;
  if (t[at].Is("the")) ++at;
  size_t end = 0;
  const int day = DayOfMonth(t, at, &end);
  if (day == 0 || day <= list->items[list->size - 1].day || list->size == 6) return false;
  if (t[at].cls == WordClass::kOrdinal) return false;
  // "the Oct. 28 and 29 talks"
  const bool event = day == list->items[list->size - 1].day + 1 &&
                     IsOneOf(t[end], "talks", "meeting", "meetings", "summit", "negotiations",
                             "session", "sessions", "round", "conference");
  if (!before_month && !event) {
    // "Feb. 17 and 20 prisoners", "May 2 to 4 May", "Feb. 17, 20 March"
    size_t month_end = 0;
    if (IsCountedNoun(t[end]) || t[end].cls == WordClass::kUnit ||
        t[end].cls == WordClass::kMagnitude || MonthWord(t, end, &month_end) != 0 ||
        (t[end].glued && (t[end].kind == DateTokenKind::kDash || t[end].IsPunct('%')))) {
      return false;
    }
    // A bare "Feb. 17, 20 ..." is no list.
    if (t[i].IsPunct(',') && at == i + 1 && LinkAt(t, end) != Link::kList) return false;
    if (link == Link::kList && t[end].kind == DateTokenKind::kWord && !t[end].capital &&
        !IsOneOf(t[end], "in", "at", "and", "of", "for", "with", "to", "will", "was", "were",
                 "but", "on", "that", "which", "as", "this", "last", "between", "near",
                 "after", "before", "by", "local")) {
      return false;
    }
  }
  list->items[list->size++] = {at, end, day, link};
  return true;
}

// Whether two ends are one range: as the link between them says, always, or never.
enum class Ends { kAsLinked, kOfOneRange, kApart };

// The ends at `t[i]` and after: "between 3 and 5 May" is a range, "moved from 3 to 5 May"
// the old day and the new one.
Ends EndsAt(const DateTokens& t, size_t i) {
  if (t[i - 1].Is("between")) return Ends::kOfOneRange;
  return IsGivenUpAt(t, i) ? Ends::kApart : Ends::kAsLinked;
}

bool MakesRange(Ends ends, Link link) {
  return ends == Ends::kOfOneRange ? link != Link::kNone
                                   : ends == Ends::kAsLinked && link == Link::kRange;
}

// Gives the listed days to `month`: one range when they follow each other or
// are joined as one, else one date each. `begin`/`end` bound the whole.
void PushDays(const DayList& list, Ends ends, size_t begin, size_t end, DateExpression date,
              std::vector<FoundDate>* out) {
  const auto set = [&](int first, int last) {
    date.from.day = list.items[first].day;
    date.range = last > first;
    date.to = date.range ? date.from : CalendarPoint{};
    if (date.range) date.to.day = list.items[last].day;
  };
  bool one = ends != Ends::kApart;
  for (int k = 1; k < list.size; ++k) {
    const bool adjacent = list.items[k].day == list.items[k - 1].day + 1;
    one = one && (adjacent || ends == Ends::kOfOneRange || list.items[k].link == Link::kRange);
  }
  if (one) {
    set(0, list.size - 1);
    Push(out, begin, end, date);
    return;
  }
  for (int k = 0; k < list.size; ++k) {
    set(k, k);
    Push(out, k == 0 ? begin : list.items[k].begin,
         k == list.size - 1 ? end : list.items[k].end, date);
  }
}

}  // namespace

// "Feb. 17", "Feb. 17-18, 2026", "May 2 to May 4".
size_t ReadMonthDay(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  size_t end = 0, day_end = 0;
  DateExpression date;
  date.from.month = MonthWord(t, i, &end);
  if (date.from.month == 0) return 0;
  date.from.day = DayAfterMonth(t, end, &day_end);
  if (date.from.day == 0) return 0;
  const Ends ends = EndsAt(t, i);
  DayList list;
  list.items[list.size++] = {i, day_end, date.from.day, Link::kNone};
  end = day_end;
  // The other end in another month: "Jan. 30 - Feb. 2", "between May 2 and June 4".
  DateExpression range = date;
  const size_t year_end = ReadYear(t, end, &range);
  const Link link = LinkAt(t, year_end);
  if (MakesRange(ends, link)) {
    size_t month_end = 0, to_end = 0;
    const int month = MonthWord(t, year_end + 1, &month_end);
    const int day = month == 0 ? 0 : DayAfterMonth(t, month_end, &to_end);
    if (day != 0) {
      range.range = true;
      range.to = {0, month, day};
      range.to.year = 0;
      const size_t whole_end = ReadYear(t, to_end, &range);
      if (range.to.year != 0 || !After({0, range.from.month, range.from.day},
                                       {0, range.to.month, range.to.day}) ||
          range.from.month > range.to.month) {
        Push(out, i, whole_end, range);
        return whole_end;
      }
    }
  }
  while (ReadLinkedDay(t, end, false, &list)) end = list.items[list.size - 1].end;
  end = ReadYear(t, end, &date);
  PushDays(list, ends, i, end, date, out);
  return end;
}

namespace {

// "27 February 2025", "17-18 February", "the 16th of May", "30 January - 2 February".
size_t ReadDayMonth(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  const size_t first = t[i].Is("the") ? i + 1 : i;
  size_t end = 0, month_end = 0;
  const int day = DayOfMonth(t, first, &end);
  if (day == 0) return 0;
  DayList list;
  list.items[list.size++] = {first, end, day, Link::kNone};
  while (ReadLinkedDay(t, end, true, &list)) end = list.items[list.size - 1].end;
  DateExpression date;
  const auto month_at = [&](size_t at) {
    const size_t word = t[at].Is("of") ? at + 1 : at;
    return MonthWord(t, word, &month_end);
  };
  date.from.month = month_at(end);
  if (date.from.month == 0 && list.size > 1) {  // "3 and 5 hostages ..." or "16 to 2 May"
    list.size = 1;
    end = list.items[0].end;
    date.from.month = month_at(end);
  }
  if (date.from.month == 0) return 0;
  // A day of the month, not "the second May talks".
  if (t[first].cls == WordClass::kOrdinal && !t[end].Is("of")) return 0;
  const Ends ends = EndsAt(t, i);
  date.from.day = day;
  end = month_end;
  DateExpression range = date;
  const size_t year_end = ReadYear(t, end, &range);
  const Link link = LinkAt(t, year_end);
  if (list.size == 1 && MakesRange(ends, link)) {
    const size_t to_first = t[year_end + 1].Is("the") ? year_end + 2 : year_end + 1;
    size_t day_end = 0;
    const int to_day = DayOfMonth(t, to_first, &day_end);
    const int to_month = to_day == 0 ? 0 : month_at(day_end);
    if (to_month != 0) {
      range.range = true;
      range.to = {0, to_month, to_day};
      const size_t whole_end = ReadYear(t, month_end, &range);
      Push(out, i, whole_end, range);
      return whole_end;
    }
  }
  end = ReadYear(t, end, &date);
  PushDays(list, ends, i, end, date, out);
  return end;
}

bool Glued(const DateTokens& t, size_t from, size_t to) {
  for (size_t i = from; i <= to; ++i) {
    if (!t[i].glued) return false;
  }
  return true;
}

// "2026-02-13", "13/02/2026", "13.02.2026".
size_t ReadNumericDate(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (!t[i].IsInteger() || t[i].grouped || t[i].glued || !Glued(t, i + 1, i + 4)) return 0;
  if (t[i + 2].kind != DateTokenKind::kNumber ||
      t[i + 4].kind != DateTokenKind::kNumber || t[i + 2].decimals || t[i + 4].decimals) {
    return 0;
  }
  const auto a = static_cast<int>(t[i].value), b = static_cast<int>(t[i + 2].value),
             c = static_cast<int>(t[i + 4].value);
  DateExpression date;
  const bool dash = t[i + 1].kind == DateTokenKind::kDash && t[i + 3].kind == DateTokenKind::kDash;
  const bool slash = t[i + 1].IsPunct('/') && t[i + 3].IsPunct('/');
  const bool dot = t[i + 1].IsPunct('.') && t[i + 3].IsPunct('.');
  if (dash && t[i].digits == 4 && t[i + 2].digits == 2 && t[i + 4].digits == 2) {
    date.from = {a, b, c};
  } else if ((slash || dot) && t[i + 4].digits == 4 && t[i].digits <= 2 && t[i + 2].digits <= 2) {
    // 3/4/2026 is April in London and March in New York; with dots the day is first.
    if (dot || a > 12 || a == b) {
      date.from = {c, b, a};
    } else if (b > 12) {
      date.from = {c, a, b};
    }
  }
  if (date.from.month < 1 || date.from.month > 12 || date.from.day < 1 || date.from.day > 31) {
    return 0;
  }
  size_t end = i + 5;
  if (t[end].glued && t[end].Is("t")) {  // the time of an RFC 3339 date-time
    while (t[end].glued && !t[end].IsPunct('.') && !t[end].IsPunct(',')) ++end;
  }
  Push(out, i, end, date);
  return end;
}

// "on the 17th", "by the 16th": a day of a month that is not named.
size_t ReadBareDay(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (!t[i].Is("the") || !IsOneOf(t[i - 1], "on", "by", "until", "since")) return 0;
  size_t end = 0;
  DateExpression date;
  if (t[i + 1].kind != DateTokenKind::kNumber) return 0;
  date.from.day = DayOfMonth(t, i + 1, &end);
  if (date.from.day == 0 || end != i + 3) return 0;
  if (t[end].kind == DateTokenKind::kWord &&
      !IsOneOf(t[end], "and", "at", "in", "to", "for", "with", "but", "when", "as", "that")) {
    return 0;
  }
  if (t[end].kind == DateTokenKind::kDash) return 0;
  Push(out, i, end, date);
  return end;
}

}  // namespace

size_t ReadCalendarDate(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (t[i].kind == DateTokenKind::kNumber) {
    if (const size_t end = ReadNumericDate(t, i, out)) return end;
    if (const size_t end = ReadDayMonth(t, i, out)) return end;
    return ReadYearAlone(t, i, out);
  }
  if (t[i].Is("the") || t[i].cls == WordClass::kOrdinal || t[i].cls == WordClass::kCardinal) {
    if (const size_t end = ReadDayMonth(t, i, out)) return end;
    if (const size_t end = ReadQuarterOrHalf(t, i, out)) return end;
    return ReadBareDay(t, i, out);
  }
  if (IsOneOf(t[i], "q", "h", "last", "latter", "final")) {
    if (const size_t end = ReadQuarterOrHalf(t, i, out)) return end;
  }
  if (const size_t end = ReadHoliday(t, i, out)) return end;
  if (const size_t end = ReadMonthDay(t, i, out)) return end;
  if (const size_t end = ReadMonth(t, i, out)) return end;
  return ReadSeason(t, i, out);
}

}  // namespace claims
