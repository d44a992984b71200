// Dates as closed intervals of days.
//
//   DaySpan february = ToDaySpan(...);           // 2026-02-01/2026-02-28, month
//   DayGap(february, seventeenth) == 0           // they overlap
//   DateText(february)                           // "2026-02-01/2026-02-28"
//
// Days are counted from 1970-01-01, proleptic Gregorian. Stateless and
// thread-safe; a malformed date is an unknown one.
#ifndef CLAIMS_CONSISTENCY_DAYS_H_
#define CLAIMS_CONSISTENCY_DAYS_H_

#include <cstdint>
#include <limits>
#include <string>

#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

constexpr int32_t kNoDay = std::numeric_limits<int32_t>::min();

struct DaySpan {
  int32_t first = kNoDay;
  int32_t last = kNoDay;

  bool known() const { return first != kNoDay; }
  int32_t days() const { return last - first + 1; }
  bool Contains(const DaySpan& o) const { return first <= o.first && o.last <= last; }
  // Precise enough to tell one meeting from the next: two weeks at most.
  bool fine() const { return known() && days() <= 14; }

  friend bool operator==(const DaySpan& a, const DaySpan& b) {
    return a.first == b.first && a.last == b.last;
  }
  friend bool operator!=(const DaySpan& a, const DaySpan& b) { return !(a == b); }
};

// Day of an RFC 3339 date or date-time; kNoDay when there is none.
int32_t ToDay(absl::string_view rfc3339);

// One absent end takes the other's value.
DaySpan ToDaySpan(const v1::DateInterval& date);

// Days between the nearest ends; 0 when they overlap, 1 for neighbours. Both known.
int32_t DayGap(const DaySpan& a, const DaySpan& b);

// Number of the stretch of `days` days in which a day lies.
inline int Stretch(int32_t day, int days) {
  return day >= 0 ? day / days : -((-day + days - 1) / days);
}

// "2026-02-17", "2026-02-17/2026-02-18"; empty when unknown.
std::string DateText(const DaySpan& span);
std::string DayText(int32_t day);

// For readers: "17 Feb 2026", "17–18 Feb 2026", "Feb 2026".
std::string ReadableDate(const DaySpan& span);

v1::DateInterval ToProto(const DaySpan& span);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_DAYS_H_
