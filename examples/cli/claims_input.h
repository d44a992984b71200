// Claims that were extracted before, for `claims check --claims`.
#ifndef CLAIMS_EXAMPLES_CLI_CLAIMS_INPUT_H_
#define CLAIMS_EXAMPLES_CLI_CLAIMS_INPUT_H_

#include "claims/tracker.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

// Reads the inputs into `tracker`: JSON Lines, or length-delimited messages in
// files named *.binpb. A malformed claim is reported and skipped. Returns the
// exit status as far as reading decides it.
int TrackClaims(const Options& options, Console& console, Tracker& tracker);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_CLAIMS_INPUT_H_
