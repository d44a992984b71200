#include "claims/consistency/days.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "claims/base/rfc3339.h"

namespace claims {
namespace {

constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Calendar arithmetic after Hinnant, "chrono-Compatible Low-Level Date Algorithms"
// (2013), because a library's costs more than all else that is done with a date.
struct CivilDate {
  int year, month, day;
};

CivilDate Civil(int32_t day) {
  constexpr int kDaysOfEra = 146097;
  const int32_t shifted = day + 719468;
  const int era = (shifted >= 0 ? shifted : shifted - kDaysOfEra + 1) / kDaysOfEra;
  const int of_era = shifted - era * kDaysOfEra;
  const int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int from_march = (5 * of_year + 2) / 153;
  const int month = from_march < 10 ? from_march + 3 : from_march - 9;
  return {year_of_era + era * 400 + (month <= 2), month, of_year - (153 * from_march + 2) / 5 + 1};
}

// "YYYY-MM-DD" with a day that the month surely has. kNoDay: ask the parser.
int32_t PlainDay(absl::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return kNoDay;
  int n[10];
  for (int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
    n[i] = s[i] - '0';
    if (n[i] < 0 || n[i] > 9) return kNoDay;
  }
  int year = n[0] * 1000 + n[1] * 100 + n[2] * 10 + n[3];
  const int month = n[5] * 10 + n[6], day = n[8] * 10 + n[9];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return kNoDay;
  if (day > 30 || (day > 28 && month == 2)) return kNoDay;
  if (month <= 2) --year;
  const int era = year / 400, of_era = year % 400;
  const int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

}  // namespace

int32_t ToDay(absl::string_view rfc3339) {
  const int32_t plain = PlainDay(rfc3339);
  if (plain != kNoDay) return plain;
  const std::optional<absl::CivilDay> day = ParseRfc3339Day(rfc3339);
  return day ? static_cast<int32_t>(*day - absl::CivilDay(1970, 1, 1)) : kNoDay;
}

DaySpan ToDaySpan(const v1::DateInterval& date) {
  DaySpan span;
  span.first = ToDay(date.start());
  span.last = date.end() == date.start() ? span.first : ToDay(date.end());
  if (!date.start().empty() && span.first == kNoDay) return {};
  if (span.first == kNoDay) span.first = span.last;
  if (span.last == kNoDay) span.last = span.first;
  return span.first <= span.last ? span : DaySpan{};
}

int32_t DayGap(const DaySpan& a, const DaySpan& b) {
  return std::max(0, std::max(a.first, b.first) - std::min(a.last, b.last));
}

std::string DayText(int32_t day) {
  if (day == kNoDay) return "";
  const CivilDate date = Civil(day);
  std::string out = "0000-00-00";
  const auto put = [&out](int number, size_t last) {
    for (size_t i = last; number > 0; number /= 10) out[i--] = static_cast<char>('0' + number % 10);
  };
  put(date.year, 3);
  put(date.month, 6);
  put(date.day, 9);
  return out;
}

std::string DateText(const DaySpan& span) {
  if (!span.known()) return "";
  if (span.first == span.last) return DayText(span.first);
  return absl::StrCat(DayText(span.first), "/", DayText(span.last));
}

std::string ReadableDate(const DaySpan& span) {
  if (!span.known()) return "";
  const CivilDate first = Civil(span.first), last = Civil(span.last);
  const char* month = kMonths[last.month - 1];
  if (span.first == span.last) return absl::StrCat(last.day, " ", month, " ", last.year);
  const bool same_month = first.month == last.month && first.year == last.year;
  if (same_month && first.day == 1 && Civil(span.last + 1).day == 1) {
    return absl::StrCat(month, " ", last.year);
  }
  if (same_month) return absl::StrCat(first.day, "–", last.day, " ", month, " ", last.year);
  return absl::StrCat(first.day, " ", kMonths[first.month - 1], " ", first.year, " – ", last.day,
                      " ", month, " ", last.year);
}

v1::DateInterval ToProto(const DaySpan& span) {
  v1::DateInterval out;
  if (!span.known()) return out;
  out.set_start(DayText(span.first));
  out.set_end(DayText(span.last));
  out.set_granularity(span.first == span.last ? v1::GRANULARITY_DAY : v1::GRANULARITY_RANGE);
  return out;
}

}  // namespace claims
