#include "claims/base/rfc3339.h"

#include "absl/strings/ascii.h"

namespace claims {
namespace {

// Takes `digits` decimal digits off the front of `*text`; -1 when they are not
// there.
int TakeNumber(absl::string_view* text, size_t digits) {
  if (text->size() < digits) return -1;
  int value = 0;
  for (size_t i = 0; i < digits; ++i) {
    if (!absl::ascii_isdigit((*text)[i])) return -1;
    value = value * 10 + ((*text)[i] - '0');
  }
  text->remove_prefix(digits);
  return value;
}

bool TakeChar(absl::string_view* text, char c) {
  if (text->empty() || text->front() != c) return false;
  text->remove_prefix(1);
  return true;
}

// True when TakeNumber yields a value from 0 to `max`.
bool TakeUpTo(absl::string_view* text, int max) {
  const int value = TakeNumber(text, 2);
  return value >= 0 && value <= max;
}

bool TakeFraction(absl::string_view* text) {
  if (!TakeChar(text, '.')) return true;
  size_t digits = 0;
  while (digits < text->size() && absl::ascii_isdigit((*text)[digits])) ++digits;
  text->remove_prefix(digits);
  return digits > 0;
}

bool TakeOffset(absl::string_view* text) {
  if (TakeChar(text, 'Z') || TakeChar(text, 'z')) return true;
  return (TakeChar(text, '+') || TakeChar(text, '-')) && TakeUpTo(text, 23) &&
         TakeChar(text, ':') && TakeUpTo(text, 59);
}

// "10:00:00Z"; 60 seconds are a leap second.
bool IsFullTime(absl::string_view text) {
  return TakeUpTo(&text, 23) && TakeChar(&text, ':') && TakeUpTo(&text, 59) &&
         TakeChar(&text, ':') && TakeUpTo(&text, 60) && TakeFraction(&text) &&
         TakeOffset(&text) && text.empty();
}

}  // namespace

std::optional<absl::CivilDay> ParseRfc3339Day(absl::string_view text) {
  const int year = TakeNumber(&text, 4);
  if (year < 0 || !TakeChar(&text, '-')) return std::nullopt;
  const int month = TakeNumber(&text, 2);
  if (month < 1 || month > 12 || !TakeChar(&text, '-')) return std::nullopt;
  const int day = TakeNumber(&text, 2);
  if (day < 1) return std::nullopt;
  const absl::CivilDay result(year, month, day);
  // CivilDay carries 30 February over into March.
  if (result.day() != day || result.month() != month) return std::nullopt;
  if (text.empty()) return result;
  const bool separated = TakeChar(&text, 'T') || TakeChar(&text, 't') || TakeChar(&text, ' ');
  if (!separated || !IsFullTime(text)) return std::nullopt;
  return result;
}

}  // namespace claims
