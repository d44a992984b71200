#include "examples/cli/help.h"

#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"
#include "examples/cli/flags.h"

namespace claims::cli {
namespace {

constexpr absl::string_view kInputs = R"(
INPUTs are files, directories (read whole, in name order) or - for standard input:
  *.jsonl   a document a line: {"id", "publisher", "url", "published", "title",
            "text"}; only text is required; also *.jsonl.gz and *.jsonl.zst
  *.txt     a document a file
  *.html    a page a file; its metadata give publisher and date
  *.warc    the pages of a web archive; also *.warc.gz
)";

constexpr absl::string_view kStatus = R"(
Exit status:
  0  nothing to report
  1  disagreements found (check only)
  2  usage or input error: an INPUT or pack that cannot be read, or a pack with
     faults; with --strict, or when no document could be read, also a malformed
     document
  3  internal error
A malformed document is reported on standard error, skipped and counted; the
others are still processed, and the status is as without it.
)";

std::string FlagHelp(const Flag& flag) {
  std::string left = absl::StrCat("--", flag.name);
  if (absl::StartsWith(flag.argument, "[")) {
    absl::StrAppend(&left, "[=", flag.argument.substr(1));
  } else if (!flag.argument.empty()) {
    absl::StrAppend(&left, "=", flag.argument);
  }
  std::string out;
  const std::vector<absl::string_view> lines = absl::StrSplit(flag.help, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    absl::StrAppend(&out, absl::StrFormat("  %-27s %s\n", i == 0 ? left : "", lines[i]));
  }
  return out;
}

}  // namespace

std::string GeneralHelp() {
  std::string out =
      "claims: what news reports claim about negotiations, and where they disagree\n\n"
      "Usage: claims COMMAND [flags] INPUT...\n\nCommands:\n";
  for (const Command& command : Commands()) {
    absl::StrAppend(&out, absl::StrFormat("  %-9s %s\n", command.name, command.summary));
  }
  absl::StrAppend(&out, kInputs, kStatus,
                  "\nExamples:\n"
                  "  claims extract report.txt --published=2026-02-13\n"
                  "  claims check news/ --format=jsonl\n"
                  "  claims extract a.jsonl > a.claims; claims check --claims a.claims\n\n"
                  "`claims help COMMAND` explains a command and its flags.\n");
  return out;
}

std::string CommandHelp(const Command& command) {
  std::string out = absl::StrCat("Usage: claims ", command.name, " ", command.usage, "\n\n",
                                 command.details);
  std::string flags;
  for (const Flag& flag : Flags()) {
    if (Takes(command.name, flag)) absl::StrAppend(&flags, FlagHelp(flag));
  }
  absl::StrAppend(&out, "\nFlags:\n", flags);
  if (absl::StrContains(command.usage, "INPUT")) absl::StrAppend(&out, kInputs);
  if (command.name != "help") absl::StrAppend(&out, kStatus);
  return out;
}

std::string UnknownCommand(absl::string_view name) {
  std::vector<absl::string_view> names;
  for (const Command& command : Commands()) names.push_back(command.name);
  const absl::string_view nearest = Nearest(name, names);
  return absl::StrCat("unknown command `", name, "`; ",
                      nearest.empty() ? "`claims help` lists the commands"
                                      : absl::StrCat("did you mean `", nearest, "`?"));
}

int RunHelp(const Options& options, Console& console) {
  if (options.inputs.empty()) {
    console.Write(GeneralHelp());
    return kExitOk;
  }
  const Command* command = FindCommand(options.inputs[0]);
  if (command == nullptr) {
    console.Error(UnknownCommand(options.inputs[0]));
    return kExitInputError;
  }
  console.Write(CommandHelp(*command));
  return kExitOk;
}

}  // namespace claims::cli
