#include "examples/cli/flags.h"

#include <algorithm>
#include <limits>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "claims/base/rfc3339.h"

namespace claims::cli {
namespace {

constexpr int kMaxJobs = 256;

absl::Status SetFormat(absl::string_view value, Options* options) {
  if (value == "text") {
    options->format = Format::kText;
  } else if (value == "jsonl") {
    options->format = Format::kJsonl;
  } else if (value == "binpb") {
    options->format = Format::kBinpb;
  } else {
    return absl::InvalidArgumentError("write text, jsonl or binpb");
  }
  return absl::OkStatus();
}

absl::Status SetColor(absl::string_view value, Options* options) {
  if (value == "auto") {
    options->color = ColorMode::kAuto;
  } else if (value == "always") {
    options->color = ColorMode::kAlways;
  } else if (value == "never") {
    options->color = ColorMode::kNever;
  } else {
    return absl::InvalidArgumentError("write auto, always or never");
  }
  return absl::OkStatus();
}

absl::Status SetJobs(absl::string_view value, Options* options) {
  int jobs = 0;
  if (!absl::SimpleAtoi(value, &jobs) || jobs < 1 || jobs > kMaxJobs) {
    return absl::InvalidArgumentError(absl::StrCat("write a number from 1 to ", kMaxJobs));
  }
  options->jobs = jobs;
  return absl::OkStatus();
}

// Without a number, all.
absl::Status SetErrors(absl::string_view value, Options* options) {
  options->errors = std::numeric_limits<int>::max();
  if (value.empty()) return absl::OkStatus();
  if (!absl::SimpleAtoi(value, &options->errors) || options->errors < 1) {
    return absl::InvalidArgumentError("write a number from 1, or --errors alone for all");
  }
  return absl::OkStatus();
}

absl::Status SetDate(absl::string_view value, std::string* date) {
  if (!ParseRfc3339Day(value).has_value()) {
    return absl::InvalidArgumentError("write a date as YYYY-MM-DD or an RFC 3339 date-time");
  }
  *date = std::string(value);
  return absl::OkStatus();
}

absl::Status SetPublished(absl::string_view value, Options* options) {
  return SetDate(value, &options->published);
}

absl::Status SetSince(absl::string_view value, Options* options) {
  return SetDate(value, &options->since);
}

absl::Status SetAsOf(absl::string_view value, Options* options) {
  return SetDate(value, &options->as_of);
}

absl::Status SetKind(absl::string_view value, Options* options) {
  if (value == "prisonerExchange") value = "prisoner_exchange";  // as records spell it
  constexpr absl::string_view kKinds[] = {
      "leadership",        "meeting",   "demand",   "proposal",     "deadline",
      "prisoner_exchange", "agreement", "response", "participation"};
  if (std::find(std::begin(kKinds), std::end(kKinds), value) == std::end(kKinds)) {
    return absl::InvalidArgumentError(absl::StrCat("write one of ", absl::StrJoin(kKinds, ", ")));
  }
  options->kind = std::string(value);
  return absl::OkStatus();
}

absl::Status SetMinSeverity(absl::string_view value, Options* options) {
  double* const severity = &options->min_severity;
  if (!absl::SimpleAtod(value, severity) || !(*severity >= 0 && *severity <= 1)) {
    return absl::InvalidArgumentError("write a number from 0 to 1");
  }
  return absl::OkStatus();
}

bool HasOptionalArgument(const Flag& flag) { return absl::StartsWith(flag.argument, "["); }

// The flag with that name, whichever commands take it; null when there is none.
const Flag* FindFlag(absl::string_view name) {
  for (const Flag& flag : Flags()) {
    if (flag.name == name) return &flag;
  }
  return nullptr;
}

absl::Status UnknownFlag(absl::string_view command, absl::string_view name) {
  std::vector<absl::string_view> names;
  for (const Flag& flag : Flags()) {
    if (Takes(command, flag)) names.push_back(flag.name);
  }
  const absl::string_view nearest = Nearest(name, names);
  return absl::InvalidArgumentError(absl::StrCat(
      "unknown flag --", name,
      nearest.empty() ? absl::StrCat("; `claims help ", command, "` lists the flags")
                      : absl::StrCat("; did you mean --", nearest, "?")));
}

// Reads the flag at arguments[*i], and its value from the next when it has none of
// its own.
absl::Status ParseFlag(const std::vector<std::string>& arguments, size_t* i, Options* options) {
  absl::string_view name = arguments[*i];
  if (name == "-h") name = "--help";
  if (!absl::ConsumePrefix(&name, "--")) {
    return absl::InvalidArgumentError(
        absl::StrCat("unknown flag ", name, "; flags begin with two dashes"));
  }
  const size_t equals = name.find('=');
  bool has_value = equals != name.npos;
  std::string value(has_value ? name.substr(equals + 1) : absl::string_view());
  name = name.substr(0, equals);
  const Flag* flag = FindFlag(name);
  if (flag == nullptr) return UnknownFlag(options->command, name);
  if (!Takes(options->command, *flag)) {
    return absl::InvalidArgumentError(absl::StrCat("--", name, " is no flag of `claims ",
                                                   options->command, "`"));
  }
  if (flag->argument.empty() && has_value) {
    return absl::InvalidArgumentError(absl::StrCat("--", name, " takes no value"));
  }
  if (!flag->argument.empty() && !HasOptionalArgument(*flag) && !has_value) {
    if (*i + 1 >= arguments.size()) {
      return absl::InvalidArgumentError(
          absl::StrCat("--", name, " needs a value: --", name, "=", flag->argument));
    }
    value = arguments[++*i];
  }
  const absl::Status status = flag->set(value, options);
  if (status.ok()) return status;
  return absl::InvalidArgumentError(
      absl::StrCat("--", name, " is \"", value, "\"; ", status.message()));
}

int EditDistance(absl::string_view a, absl::string_view b) {
  std::vector<int> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size(); ++j) {
      const int substituted = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row[b.size()];
}

}  // namespace

const std::vector<Flag>& Flags() {
  static const auto& flags = *new std::vector<Flag>{
      {"format", "text|jsonl|binpb",
       "text for people, JSON Lines, or length-delimited protobuf messages;\n"
       "text when standard output is a terminal, else jsonl",
       {"extract", "check", "changes", "timeline", "who", "explain", "text", "mentions", "eval"},
       SetFormat},
      {"color", "auto|always|never",
       "colour in text; auto: on a terminal, unless NO_COLOR is set",
       {"extract", "check", "changes", "timeline", "who", "explain"},
       SetColor},
      {"jobs", "N",
       "documents read at a time; the output is the same for any N\n"
       "(default: the number of processors)",
       {"extract", "check", "changes", "timeline", "who", "explain", "mentions", "eval"},
       SetJobs},
      {"pack", "FILE",
       "a further rule pack (textproto); repeat for several",
       {"extract", "check", "changes", "timeline", "who", "explain", "mentions", "eval"},
       [](absl::string_view value, Options* o) {
         o->packs.emplace_back(value);
         return absl::OkStatus();
       }},
      {"no-shipped-packs", "",
       "use only the packs that --pack names",
       {"extract", "check", "changes", "timeline", "who", "explain", "mentions", "eval", "pack"},
       [](absl::string_view, Options* o) {
         o->shipped_packs = false;
         return absl::OkStatus();
       }},
      {"publisher", "NAME",
       "publisher of documents that do not name theirs",
       {"extract", "check", "changes", "timeline", "who", "explain", "text", "mentions"},
       [](absl::string_view value, Options* o) {
         o->publisher = std::string(value);
         return absl::OkStatus();
       }},
      {"published", "DATE",
       "publication date of documents that do not give theirs",
       {"extract", "check", "changes", "timeline", "who", "explain", "text", "mentions"},
       SetPublished},
      {"strict", "",
       "stop at the first malformed document instead of skipping it",
       {"extract", "check", "changes", "timeline", "who", "explain", "text", "mentions", "eval"},
       [](absl::string_view, Options* o) {
         o->strict = true;
         return absl::OkStatus();
       }},
      {"all", "",
       "also UPDATE and REFINEMENT",
       {"check", "changes"},
       [](absl::string_view, Options* o) {
         o->all = true;
         return absl::OkStatus();
       }},
      {"claims", "",
       "the INPUTs are claims extracted before, not reports",
       {"check", "changes", "timeline", "who", "explain"},
       [](absl::string_view, Options* o) {
         o->claims = true;
         return absl::OkStatus();
       }},
      {"kind", "KIND",
       "only claims of this kind, or disagreements about them: leadership,\n"
       "meeting, demand, proposal, deadline, prisoner_exchange, agreement,\n"
       "response, participation",
       {"check", "changes", "timeline"},
       SetKind},
      {"party", "NAME",
       "only what concerns a party or person, by id or name: CHL, Chile",
       {"check", "changes", "timeline"},
       [](absl::string_view value, Options* o) {
         o->party = std::string(value);
         return absl::OkStatus();
       }},
      {"event", "ID",
       "only what concerns the meeting with this id, or the meetings that a\n"
       "report names so: oslo-2031-04-07",
       {"check", "changes", "timeline", "who"},
       [](absl::string_view value, Options* o) {
         o->event = std::string(value);
         return absl::OkStatus();
       }},
      {"as-of", "DATE",
       "only what was published on that day or before; reports without a date\n"
       "are left out",
       {"check", "changes", "timeline", "who", "explain"},
       SetAsOf},
      {"since", "DATE",
       "check: only disagreements with a position that came on that day or\n"
       "later; changes: what is known already, up to the end of that day",
       {"check", "changes"},
       SetSince},
      {"min-severity", "S",
       "only disagreements of that severity or more, from 0 to 1",
       {"check", "changes"},
       SetMinSeverity},
      {"errors", "[N]",
       "also what was missed, wrong, or wrong in a slot;\n"
       "all, or up to N of each kind and sort",
       {"eval"},
       SetErrors},
      {"help", "",
       "print this",
       {"extract", "check", "changes", "timeline", "who", "explain", "text", "mentions", "eval",
        "pack", "help"},
       [](absl::string_view, Options* o) {
         o->help = true;
         return absl::OkStatus();
       }},
  };
  return flags;
}

bool Takes(absl::string_view command, const Flag& flag) {
  return std::find(flag.commands.begin(), flag.commands.end(), command) != flag.commands.end();
}

absl::StatusOr<Options> ParseArguments(const std::vector<std::string>& arguments) {
  Options options;
  bool flags_ended = false;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (i == 0) {
      options.command = argument;
    } else if (flags_ended || argument == "-" || !absl::StartsWith(argument, "-")) {
      options.inputs.push_back(argument);
    } else if (argument == "--") {
      flags_ended = true;
    } else if (auto status = ParseFlag(arguments, &i, &options); !status.ok()) {
      return status;
    }
  }
  return options;
}

absl::string_view Nearest(absl::string_view word,
                          const std::vector<absl::string_view>& candidates) {
  absl::string_view best;
  // Beyond a third of its letters a word is another word.
  int best_distance = std::max<int>(2, static_cast<int>(word.size()) / 3) + 1;
  for (absl::string_view candidate : candidates) {
    const int distance = EditDistance(word, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace claims::cli
