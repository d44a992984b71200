#include "claims/rules/ordinal.h"

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"

namespace claims {
namespace {

constexpr absl::string_view kWords[] = {
    "first",      "second",     "third",       "fourth",     "fifth",
    "sixth",      "seventh",    "eighth",      "ninth",      "tenth",
    "eleventh",   "twelfth",    "thirteenth",  "fourteenth", "fifteenth",
    "sixteenth",  "seventeenth", "eighteenth", "nineteenth", "twentieth"};

std::optional<int> FromWord(absl::string_view word) {
  int tens = 0;
  if (absl::ConsumePrefix(&word, "twenty-")) tens = 20;
  if (tens == 0 && absl::ConsumePrefix(&word, "thirty-")) tens = 30;
  if (tens == 0 && word == "thirtieth") return 30;
  for (int i = 0; i < 20; ++i) {
    if (word == kWords[i] && (tens == 0 || i < 9)) return tens + i + 1;
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> ParseOrdinal(absl::string_view text) {
  const std::string lower = absl::AsciiStrToLower(absl::StripAsciiWhitespace(text));
  absl::string_view digits = lower;
  for (absl::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (absl::ConsumeSuffix(&digits, suffix)) break;
  }
  const bool numeric = !digits.empty() && digits.size() <= 2 &&
                       digits.find_first_not_of("0123456789") == absl::string_view::npos;
  if (!numeric) return FromWord(lower);
  int number = 0;
  if (!absl::SimpleAtoi(digits, &number) || number < 1) return std::nullopt;
  return number;
}

}  // namespace claims
