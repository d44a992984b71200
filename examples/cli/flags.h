// The flags: one table that parsing and help read, so that they cannot differ.
//
// Not ABSL_FLAG: the program's exit statuses, per-command flags and repeatable
// flags are part of its contract, and absl::ParseCommandLine() decides the
// first by itself and has no notion of the others.
#ifndef CLAIMS_EXAMPLES_CLI_FLAGS_H_
#define CLAIMS_EXAMPLES_CLI_FLAGS_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "examples/cli/options.h"

namespace claims::cli {

struct Flag {
  absl::string_view name;      // without dashes
  // "N"; empty for a switch; "[N]" when --name alone will do too.
  absl::string_view argument;
  absl::string_view help;      // may span lines
  std::vector<absl::string_view> commands;  // that take it
  // Sets the option. Error: kInvalidArgument saying what would be right.
  absl::Status (*set)(absl::string_view value, Options* options);
};

const std::vector<Flag>& Flags();

bool Takes(absl::string_view command, const Flag& flag);

// The command first, then flags and inputs in any order; "--" ends the flags
// and "-" is an input. Error: kInvalidArgument, one sentence for the user.
absl::StatusOr<Options> ParseArguments(const std::vector<std::string>& arguments);

// The candidate that `word` was most likely meant to be; empty when none is
// near.
absl::string_view Nearest(absl::string_view word,
                          const std::vector<absl::string_view>& candidates);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_FLAGS_H_
