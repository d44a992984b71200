// How text for people is laid out: colour, width, wrapping.
//
//   TextOptions options;              // no colour, 100 columns
//   Wrap("a long line", 27, options)  // lines after the first start at column 27
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_REPORT_STYLE_H_
#define CLAIMS_REPORT_STYLE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

struct TextOptions {
  // ANSI escapes. Off by default: only the caller knows what it writes to.
  bool color = false;
  // Columns to wrap at; 0 never wraps.
  int width = 100;
};

enum class Ink { kPlain, kBold, kDim, kRed, kGreen, kYellow, kBlue };

// `text` in that ink, or as it is when colour is off.
std::string Paint(absl::string_view text, Ink ink, const TextOptions& options);

// One line that is safe to show: white space collapsed to single spaces;
// control characters and bidirectional overrides, by which a document could
// rewrite the reader's terminal, shown as U+FFFD.
std::string Printable(absl::string_view utf8);

// Columns, counted as code points.
int Columns(absl::string_view utf8);

// `text` padded with spaces to `columns`.
std::string PadTo(absl::string_view text, int columns);

// `text` broken between words so that, set at column `indent`, it ends before
// options.width; lines after the first are indented. No trailing newline.
std::string Wrap(absl::string_view text, int indent, const TextOptions& options);

}  // namespace claims

#endif  // CLAIMS_REPORT_STYLE_H_
