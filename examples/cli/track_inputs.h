// The inputs in a tracker, for the commands that compare reports.
#ifndef CLAIMS_EXAMPLES_CLI_TRACK_INPUTS_H_
#define CLAIMS_EXAMPLES_CLI_TRACK_INPUTS_H_

#include <memory>
#include <vector>

#include "claims/tracker.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

struct TrackedInputs {
  std::unique_ptr<Tracker> tracker;
  int status = kExitOk;  // as far as reading decides it
  bool stop = false;     // there is nothing to show; end with `status`
};

// Reads the inputs: reports or, with --claims, claims extracted before. Faults
// are reported.
TrackedInputs TrackInputs(const Options& options, Console& console);

// Views of claims that the caller keeps.
std::vector<const v1::Claim*> Pointers(const std::vector<v1::Claim>& claims);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_TRACK_INPUTS_H_
