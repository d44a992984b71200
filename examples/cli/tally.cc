#include "examples/cli/tally.h"

#include "absl/strings/str_cat.h"

namespace claims::cli {

void Tally::ReportSkipped(absl::string_view noun, Console& console) const {
  if (skipped == 0) return;
  const int all = read + skipped;
  console.Error(absl::StrCat(skipped, " of ", all, " ", noun, all == 1 ? "" : "s", " skipped"));
}

int Tally::Status(const Options& options, const Console& console) const {
  if (internal_error || console.failed()) return kExitInternal;
  if (failed_inputs > 0) return kExitInputError;
  if (skipped > 0 && (options.strict || read == 0)) return kExitInputError;
  return kExitOk;
}

}  // namespace claims::cli
