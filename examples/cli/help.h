// Help texts, made from the tables of commands and flags.
#ifndef CLAIMS_EXAMPLES_CLI_HELP_H_
#define CLAIMS_EXAMPLES_CLI_HELP_H_

#include <string>

#include "examples/cli/commands.h"

namespace claims::cli {

std::string GeneralHelp();
std::string CommandHelp(const Command& command);

// "unknown command `chek`; did you mean `check`?"
std::string UnknownCommand(absl::string_view name);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_HELP_H_
