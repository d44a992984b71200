// claims: what news reports claim about negotiations, and where they disagree.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "absl/strings/str_cat.h"
#include "examples/cli/commands.h"
#include "examples/cli/flags.h"
#include "examples/cli/help.h"

namespace claims::cli {
namespace {

int Run(const std::vector<std::string>& arguments, Console& console) {
  if (arguments.empty()) {
    console.Error("no command; `claims help` lists them");
    return kExitInputError;
  }
  if (arguments[0] == "--help" || arguments[0] == "-h") return RunHelp({}, console);
  const Command* command = FindCommand(arguments[0]);
  if (command == nullptr) {
    console.Error(arguments[0][0] == '-'
                      ? "the command comes first: claims COMMAND [flags] INPUT..."
                      : UnknownCommand(arguments[0]));
    return kExitInputError;
  }
  const auto options = ParseArguments(arguments);
  if (!options.ok()) {
    console.Error(options.status().message());
    return kExitInputError;
  }
  if (options->help) {
    console.Write(CommandHelp(*command));
    return kExitOk;
  }
  if (options->inputs.empty() && !command->needs.empty()) {
    console.Error(absl::StrCat("`claims ", command->name, "` needs ", command->needs));
    return kExitInputError;
  }
  return command->run(*options, console);
}

}  // namespace
}  // namespace claims::cli

int main(int argc, char** argv) {
  // `bazel run` starts programs elsewhere: take paths as the user's shell does.
  if (const char* directory = std::getenv("BUILD_WORKING_DIRECTORY"); directory != nullptr) {
    std::error_code ignored;
    std::filesystem::current_path(directory, ignored);
  }
  claims::cli::Console console;
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  const int status = claims::cli::Run(arguments, console);
  console.Flush();
  return console.failed() ? claims::cli::kExitInternal : status;
}
