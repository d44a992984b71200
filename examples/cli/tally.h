// What went wrong while reading, and the exit status that follows from it.
#ifndef CLAIMS_EXAMPLES_CLI_TALLY_H_
#define CLAIMS_EXAMPLES_CLI_TALLY_H_

#include "absl/strings/string_view.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

struct Tally {
  int read = 0;           // records that were fine
  int skipped = 0;        // malformed records
  int failed_inputs = 0;  // inputs that could not be read at all
  bool internal_error = false;

  // "1 of 9 documents skipped", when there were any.
  void ReportSkipped(absl::string_view noun, Console& console) const;

  // A record that is skipped leaves the status alone as long as others were
  // read: the user was told, and asks for more with --strict.
  int Status(const Options& options, const Console& console) const;
};

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_TALLY_H_
