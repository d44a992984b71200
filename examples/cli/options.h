// What the user asked for, and the statuses that the program ends with.
#ifndef CLAIMS_EXAMPLES_CLI_OPTIONS_H_
#define CLAIMS_EXAMPLES_CLI_OPTIONS_H_

#include <optional>
#include <string>
#include <vector>

namespace claims::cli {

// The meaning of the exit status; part of the contract with scripts.
enum ExitStatus : int {
  kExitOk = 0,
  kExitDisagreements = 1,
  kExitInputError = 2,  // of usage or input
  kExitInternal = 3,
};

enum class Format { kText, kJsonl, kBinpb };
enum class ColorMode { kAuto, kAlways, kNever };

struct Options {
  std::string command;
  std::vector<std::string> inputs;
  std::optional<Format> format;  // absent: text on a terminal, else jsonl
  ColorMode color = ColorMode::kAuto;
  int jobs = 0;  // 0: as many as the machine has processors
  std::vector<std::string> packs;
  bool shipped_packs = true;
  std::string publisher;
  std::string published;
  bool strict = false;
  bool all = false;
  bool claims = false;
  // Filters; empty or 0: everything.
  std::string kind;  // "prisoner_exchange"
  std::string party;
  std::string event;
  std::string since;  // RFC 3339
  std::string as_of;  // RFC 3339
  double min_severity = 0;
  int errors = 0;  // how many of each sort `eval` shows
  bool help = false;
};

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_OPTIONS_H_
