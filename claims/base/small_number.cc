#include "claims/base/small_number.h"

#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

namespace claims {

int SmallNumber(absl::string_view word, int otherwise) {
  static constexpr absl::string_view kWords[] = {"",     "one",    "two",   "three", "four",
                                                 "five", "six",    "seven", "eight", "nine",
                                                 "ten",  "eleven", "twelve"};
  int value = 0;
  if (absl::SimpleAtoi(word, &value)) return value;
  for (size_t i = 1; i < std::size(kWords); ++i) {
    if (absl::EqualsIgnoreCase(word, kWords[i])) return static_cast<int>(i);
  }
  return otherwise;
}

}  // namespace claims
