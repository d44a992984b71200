// The program's commands: one table that parsing, help and dispatch read.
#ifndef CLAIMS_EXAMPLES_CLI_COMMANDS_H_
#define CLAIMS_EXAMPLES_CLI_COMMANDS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

struct Command {
  absl::string_view name;
  absl::string_view summary;  // a line in the list of commands
  absl::string_view usage;    // what follows "claims NAME"
  absl::string_view needs;    // what is missing without an argument; empty: nothing
  absl::string_view details;  // paragraphs for `claims help NAME`
  int (*run)(const Options& options, Console& console);  // an ExitStatus
};

const std::vector<Command>& Commands();

// Null when there is none of that name.
const Command* FindCommand(absl::string_view name);

int RunExtract(const Options& options, Console& console);
int RunCheck(const Options& options, Console& console);
int RunChanges(const Options& options, Console& console);
int RunTimeline(const Options& options, Console& console);
int RunWho(const Options& options, Console& console);
int RunExplain(const Options& options, Console& console);
int RunText(const Options& options, Console& console);
int RunMentions(const Options& options, Console& console);
int RunEval(const Options& options, Console& console);
int RunPack(const Options& options, Console& console);
int RunHelp(const Options& options, Console& console);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_COMMANDS_H_
