// A date as it is written, before it is placed in time: what the grammar
// yields and the resolver reads.
#ifndef CLAIMS_MENTIONS_DATE_EXPRESSION_H_
#define CLAIMS_MENTIONS_DATE_EXPRESSION_H_

#include <cstddef>
#include <cstdint>
#include <optional>

#include "claims/mentions/date_lexicon.h"

namespace claims {

// "this", "last", "next" before a weekday or a unit.
enum class Selector : uint8_t { kNone, kThis, kLast, kNext };

// The named edge of a unit: "the end of June".
enum class Edge : uint8_t { kNone, kStart, kEnd };

// "early June", "mid-June", "late June": a third of a month; of a year a quarter.
enum class Third : uint8_t { kNone, kEarly, kMid, kLate };

// A part of a year or a month: "the second quarter", "the first half".
enum class Part : uint8_t { kNone, kQuarter, kHalf, kSeason, kWeek, kDecade };

// As a part's number: "the last week".
inline constexpr int kLastPart = -1;

// 0 stands for what is not said.
struct CalendarPoint {
  int year = 0;
  int month = 0;
  int day = 0;
};

struct DateExpression {
  enum class Kind : uint8_t {
    kCalendar,   // from/to, part, relative_year
    kWeekday,    // weekday, weekday_to, selector, week
    kDayOffset,  // published + offset .. published + offset_to
    kUnit,       // selector and unit: "next week", "this month"
    kShift,      // offset units from published: "two weeks ago", "in 60 days"
    kWithin,     // the day that is offset units off: "within 48 hours"
    kPast,       // the offset units up to published: "the past two weeks"
    kAnchor,     // offset units from an earlier date of the sentence: "the next day"
    kVague,      // "the coming days"
    kDuration,   // "30-day"
    kTime,       // hour, minute
  };
  Kind kind = Kind::kCalendar;

  CalendarPoint from, to;
  bool range = false;
  Part part = Part::kNone;
  int part_number = 0;
  bool holiday = false;  // its day comes every year: only the tense says which
  std::optional<int> relative_year;  // "March last year": -1

  int weekday = -1;  // 0 is Monday; also beside a calendar date
  int weekday_to = -1;
  Selector selector = Selector::kNone;
  std::optional<int> week;  // "Tuesday next week": +1

  TimeUnit unit = TimeUnit::kDay;
  int64_t offset = 0;
  int64_t offset_to = 0;
  Edge edge = Edge::kNone;
  Third third = Third::kNone;
  bool until = false;       // "the next two days": from now on
  bool whole_week = false;  // "the week of Feb. 16": Monday to Sunday around `from`

  int hour = 0;
  int minute = 0;
};

// Tokens [begin, end) and what they say.
struct FoundDate {
  size_t begin = 0;
  size_t end = 0;
  DateExpression date;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_EXPRESSION_H_
