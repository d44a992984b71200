#include "claims/consistency/days.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"
#include "claims/base/rfc3339.h"

namespace claims {
namespace {

constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

absl::CivilDay Civil(int32_t day) { return absl::CivilDay(1970, 1, 1) + day; }

// "YYYY-MM-DD" with a day that every month has: most dates, without calendar
// arithmetic in a library. Days from the civil date after Hinnant,
// "chrono-Compatible Low-Level Date Algorithms" (2013). kNoDay: ask the parser.
int32_t PlainDay(absl::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return kNoDay;
  int n[10];
  for (int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
    n[i] = s[i] - '0';
    if (n[i] < 0 || n[i] > 9) return kNoDay;
  }
  int year = n[0] * 1000 + n[1] * 100 + n[2] * 10 + n[3];
  const int month = n[5] * 10 + n[6], day = n[8] * 10 + n[9];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 28) return kNoDay;
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
  DaySpan span{ToDay(date.start()), ToDay(date.end())};
  if (!date.start().empty() && span.first == kNoDay) return {};
  if (span.first == kNoDay) span.first = span.last;
  if (span.last == kNoDay) span.last = span.first;
  return span.first <= span.last ? span : DaySpan{};
}

int32_t DayGap(const DaySpan& a, const DaySpan& b) {
  return std::max(0, std::max(a.first, b.first) - std::min(a.last, b.last));
}

std::string DayText(int32_t day) {
  return day == kNoDay ? "" : absl::FormatCivilTime(Civil(day));
}

std::string DateText(const DaySpan& span) {
  if (!span.known()) return "";
  if (span.first == span.last) return DayText(span.first);
  return absl::StrCat(DayText(span.first), "/", DayText(span.last));
}

std::string ReadableDate(const DaySpan& span) {
  if (!span.known()) return "";
  const absl::CivilDay first = Civil(span.first), last = Civil(span.last);
  const char* month = kMonths[last.month() - 1];
  if (first == last) return absl::StrFormat("%d %s %d", last.day(), month, last.year());
  const bool same_month = first.month() == last.month() && first.year() == last.year();
  if (same_month && first.day() == 1 && (last + 1).month() != last.month()) {
    return absl::StrFormat("%s %d", month, last.year());
  }
  if (same_month) {
    return absl::StrFormat("%d–%d %s %d", first.day(), last.day(), month, last.year());
  }
  return absl::StrFormat("%d %s %d – %d %s %d", first.day(), kMonths[first.month() - 1],
                         first.year(), last.day(), month, last.year());
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
