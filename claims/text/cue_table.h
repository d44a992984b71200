// The phrases that cues.h looks for, as data. Internal to claims/text.
#ifndef CLAIMS_TEXT_CUE_TABLE_H_
#define CLAIMS_TEXT_CUE_TABLE_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace claims {

// Of a phrase that says that somebody reports.
inline constexpr int8_t kNewsWeight = -1;

struct Cue {
  absl::string_view phrase;  // lower case, at least four bytes, single spaces
  int8_t weight;
};

absl::Span<const Cue> Cues();

// Whole lines that are a control or a label of a page, in lower case.
absl::Span<const absl::string_view> PageControls();

}  // namespace claims

#endif  // CLAIMS_TEXT_CUE_TABLE_H_
