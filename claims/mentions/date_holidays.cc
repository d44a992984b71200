// Holidays of a fixed day, which news names in place of it.
#include "claims/mentions/date_grammar.h"

namespace claims {
namespace {

struct Holiday {
  absl::string_view first, second;  // "new" and "year": "New Year's Eve"
  absl::string_view day;            // the word that ends it; empty for none
  int month, of_month;
};

constexpr Holiday kHolidays[] = {
    {"christmas", "", "eve", 12, 24}, {"christmas", "", "day", 12, 25},
    {"christmas", "", "", 12, 25},    {"boxing", "", "day", 12, 26},
    {"new", "year", "eve", 12, 31},   {"new", "year", "day", 1, 1},
    {"may", "", "day", 5, 1},         {"bastille", "", "day", 7, 14},
    {"valentine", "", "day", 2, 14},
};

// 's or nothing.
size_t SkipPossessive(const DateTokens& t, size_t i) {
  return t[i].IsPunct('\'') && t[i + 1].Is("s") ? i + 2 : i;
}

// The token after the holiday's name at i, or 0.
size_t NameEnd(const DateTokens& t, size_t i, const Holiday& holiday) {
  if (!t[i].Is(holiday.first)) return 0;
  size_t at = i + 1;
  if (!holiday.second.empty()) {
    if (!t[at].Is(holiday.second) || !t[at].capital) return 0;
    ++at;
  }
  if (!holiday.day.empty()) {
    at = SkipPossessive(t, at);
    return t[at].Is(holiday.day) && t[at].capital ? at + 1 : 0;
  }
  // The bare name is a date only after a word of time: not "Christmas truce".
  const bool timed =
      IsOneOf(t[i - 1], "by", "before", "until", "till", "after", "since", "on", "at");
  const bool modifier = t[at].kind == DateTokenKind::kWord && !t[at].capital &&
                        !IsOneOf(t[at], "and", "or", "to", "if", "but", "when", "as", "in");
  return timed && !modifier ? at : 0;
}

}  // namespace

size_t ReadHoliday(const DateTokens& t, size_t i, std::vector<FoundDate>* out) {
  if (!t[i].capital) return 0;
  for (const Holiday& holiday : kHolidays) {
    const size_t name_end = NameEnd(t, i, holiday);
    if (name_end == 0) continue;
    DateExpression date;
    date.from.month = holiday.month;
    date.from.day = holiday.of_month;
    date.holiday = true;
    const size_t end = ReadYear(t, name_end, &date);
    out->push_back({i, end, date});
    return end;
  }
  return 0;
}

}  // namespace claims
