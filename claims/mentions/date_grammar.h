// The constructions in which English writes dates, times and durations.
//
// Hand-written and deterministic: at each token the longest construction of
// the first family that fits is taken. Coverage follows HeidelTime's English
// rules (Stroetgen and Gertz, 2010) and SUTime (Chang and Manning, 2012).
// Stateless and thread-safe.
#ifndef CLAIMS_MENTIONS_DATE_GRAMMAR_H_
#define CLAIMS_MENTIONS_DATE_GRAMMAR_H_

#include <optional>
#include <vector>

#include "claims/mentions/date_expression.h"
#include "claims/mentions/date_tokens.h"

namespace claims {

// All date expressions, in order, none overlapping, none yet placed in time.
std::vector<FoundDate> ReadDates(const DateTokens& tokens);

// The families, each starting at token i: they append what they read to `out`
// and return the token after it, or 0 when nothing starts there.
size_t ReadCalendarDate(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadWeekday(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadRelativeDate(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadDuration(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadClockTime(const DateTokens& t, size_t i, std::vector<FoundDate>* out);

// Parts of ReadCalendarDate: "2025", "1950-53"; "summer 2024"; "the first half of 2025";
// "Christmas Eve".
size_t ReadYearAlone(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadSeason(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadQuarterOrHalf(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadHoliday(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
// "Feb. 17-18, 2026"; "March-May 2022", "next March".
size_t ReadMonthDay(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadMonth(const DateTokens& t, size_t i, std::vector<FoundDate>* out);

// Parts of ReadRelativeDate: "next week", "the weekend"; "the end of June", "mid-May";
// "the week of Feb. 16".
size_t ReadUnit(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadEdge(const DateTokens& t, size_t i, std::vector<FoundDate>* out);
size_t ReadWeekOf(const DateTokens& t, size_t i, std::vector<FoundDate>* out);

// Shared by the families.

// "February", "Feb." at i, capitalised: 1..12, or 0; *end is the token after it.
int MonthWord(const DateTokens& t, size_t i, size_t* end);
// The day after a month: "17" in "Feb. 17", not in "in March 17 prisoners"; 0 for none.
int DayAfterMonth(const DateTokens& t, size_t i, size_t* end);
// ", 2025" or "of last year" at i, put into `date`. Returns the end, or i.
size_t ReadYear(const DateTokens& t, size_t i, DateExpression* date);

// A day of the month: "17", "17th", "sixteenth". 0 when token i is none;
// `*end` is the token after it.
int DayOfMonth(const DateTokens& t, size_t i, size_t* end);
// A four-digit year, 1800 to 2199, alone: 0 when token i is none.
int YearAt(const DateTokens& t, size_t i);
// "last year", "of this year" at i: sets the offset; returns the end or i.
size_t RelativeYear(const DateTokens& t, size_t i, std::optional<int>* offset);
// A noun for people or things that are counted: "prisoners", "bodies".
bool IsCountedNoun(const DateToken& token);
// "to", "and", "or", "-", "through" at i. Kinds of link between two ends of a range.
enum class Link : uint8_t { kNone, kRange, kList };
Link LinkAt(const DateTokens& t, size_t i);
// "moved from", "put back from" before i, where the day that was given up stands.
bool IsGivenUpAt(const DateTokens& t, size_t i);
// "this", "last", "next", "past", "coming" at i; *end is the token after it.
Selector SelectorAt(const DateTokens& t, size_t i, size_t* end);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_GRAMMAR_H_
