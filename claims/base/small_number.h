// A small number as text writes it.
//
//   SmallNumber("three")  // 3
//   SmallNumber("48")     // 48
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_SMALL_NUMBER_H_
#define CLAIMS_BASE_SMALL_NUMBER_H_

#include "absl/strings/string_view.h"

namespace claims {

// In digits or, up to twelve, as an English word in any case; `otherwise` for
// anything else ("a" month is one, "some" days are none).
int SmallNumber(absl::string_view word, int otherwise);

}  // namespace claims

#endif  // CLAIMS_BASE_SMALL_NUMBER_H_
