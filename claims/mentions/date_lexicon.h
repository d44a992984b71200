// The closed word classes of dates and numbers.
//
//   LookUpDateWord("feb")  // {WordClass::kMonthAbbr, 2}
//
// Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_LEXICON_H_
#define CLAIMS_MENTIONS_DATE_LEXICON_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace claims {

enum class WordClass : uint8_t {
  kOther,
  kMonth,        // value 1..12; "may" and "march" too: case and context decide later
  kMonthAbbr,    // "feb", "sept"
  kWeekday,      // value 0 (Monday) .. 6 (Sunday)
  kWeekdayAbbr,  // "wed": a date only beside one
  kCardinal,     // "one".."ninety"
  kMagnitude,    // "hundred", "thousand", "million"
  kOrdinal,      // "first".."thirtieth"
  kUnit,         // value is a TimeUnit
  kSeason,       // value 1 (spring) .. 4 (winter)
  kPartOfDay,    // "morning", "night"
};

// Ordered by length; kWeekend stands apart.
enum class TimeUnit : uint8_t {
  kMinute, kHour, kDay, kWeek, kMonth, kQuarter, kYear, kDecade, kWeekend, kSeason,
};

struct LexEntry {
  WordClass cls = WordClass::kOther;
  int32_t value = 0;
};

// `lower` is one lower-case word. kOther when it is in no class.
LexEntry LookUpDateWord(absl::string_view lower);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_LEXICON_H_
