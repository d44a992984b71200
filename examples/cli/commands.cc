#include "examples/cli/commands.h"

namespace claims::cli {
namespace {

constexpr absl::string_view kInput = "an INPUT: a file, a directory, or - for standard input";
constexpr absl::string_view kGold = "a GOLD file, or - for standard input";

constexpr absl::string_view kExtractDetails =
    R"(Prints what each report claims about negotiations: who leads a delegation, who
met where and when, demands, proposals, deadlines, prisoner exchanges,
agreements, answers and attendance. Each claim points at the bytes of the
report's text that it rests on; `claims text INPUT` prints that text.
)";

constexpr absl::string_view kCheckDetails =
    R"(Extracts the claims of all INPUTs and prints where the reports disagree:
CONFLICT (values that cannot both be right) and DENIAL (one side says it is so,
another that it is not). --all adds UPDATE (a later report replaces an earlier
one) and REFINEMENT (one report is more precise).

With --claims the INPUTs are claims that `claims extract` wrote before, as
JSON Lines or, in files named *.binpb, as length-delimited messages; of the packs
only the places are read then.
)";

constexpr absl::string_view kChangesDetails =
    R"(Prints what became of disagreements since the end of the day --since, by what was
published after it: which are new, which changed (more sources, other values, a
clearer meeting) and which are resolved, for whoever wants to be told. A record
is {"change", "disagreement", "before"}; "before" is given of changed ones.
--as-of ends the time that is looked at. The status is 0, whatever is found.
)";

constexpr absl::string_view kTimelineDetails =
    R"(Extracts the claims of all INPUTs and prints what was said of each meeting, by
whom and when: meeting by meeting as resolved over all reports, for each party
in the order of publication, with the words that it rests on. With
--format=jsonl or binpb the claims themselves, in the order of publication.
)";

constexpr absl::string_view kWhoDetails =
    R"(Prints who is said to head the delegations of PARTY, at which meeting, by whom
and since when. PARTY is an id or a name: CHL, m23, Chile. With --format=jsonl or
binpb the leadership claims themselves, in the order of publication.
)";

constexpr absl::string_view kExplainDetails =
    R"(Prints one disagreement whole: the meeting that its reports are taken to be about,
what each calls it and why they are taken to mean the same, and for each position
every claim with the words that it rests on. ID is that of a disagreement, of any
relation, of a claim, or of a meeting (as `claims timeline` prints it, or as a
report names it: oslo-2031-04-07), which is shown with all claims on it.
)";

constexpr absl::string_view kTextDetails =
    R"(Prints each document's text, byte for byte, as the offsets in claims count it.
Several documents are set apart by a line with their id. The default format is
text, also when standard output is no terminal; --format=jsonl writes whole
documents, which every command reads back.
)";

constexpr absl::string_view kMentionsDetails =
    R"(Prints what the words of each report refer to: parties, people, places, dates,
counts and outlets, in text order. Useful when writing a pack. With
--format=jsonl each line has documentId, start, end, class, mention and one of
ref, date and count.
)";

constexpr absl::string_view kEvalDetails =
    R"(Extracts the claims of documents that are listed with the claims they hold, and
prints precision, recall and F1 by kind, slot and rule. GOLD is a file of JSON
Lines, a document a line, with "claims": [{"kind", "evidence", slots...}] beside
its "id", "published" and "text".

Core figures count a claim as right when its identifying slots are, full figures
when all are that gold gives. For each rule the table ends in the line to record
in the pack: its measured precision. Rules that neither gold nor an example of
their own exercises are listed. --errors shows what was missed and what was
wrong, with the words it stands in.
)";

constexpr absl::string_view kPackDetails =
    R"(Loads the shipped packs and each FILE (textproto), reports every fault with its
line, then reads each rule's examples and counter-examples as reports: an
example must yield the claim it expects, a counter-example none of its rule.
Without FILE the shipped packs are checked alone.
)";

constexpr absl::string_view kHelpDetails = "Explains a command, or lists all.\n";

}  // namespace

const std::vector<Command>& Commands() {
  static const auto& commands = *new std::vector<Command>{
      {"extract", "print what reports claim", "[flags] INPUT...", kInput, kExtractDetails,
       RunExtract},
      {"check", "print where reports disagree", "[flags] INPUT...", kInput, kCheckDetails,
       RunCheck},
      {"changes", "print which disagreements are new or resolved", "--since=DATE [flags] INPUT...",
       kInput, kChangesDetails, RunChanges},
      {"timeline", "print who said what, when", "[flags] INPUT...", kInput, kTimelineDetails,
       RunTimeline},
      {"who", "print who headed a party's delegations", "[flags] PARTY INPUT...",
       "a PARTY (CHL, m23, Chile) and an INPUT", kWhoDetails, RunWho},
      {"explain", "print what a disagreement or meeting rests on", "[flags] ID INPUT...",
       "the ID of a disagreement, claim or meeting and an INPUT", kExplainDetails, RunExplain},
      {"text", "print the text that offsets count", "[flags] INPUT...", kInput, kTextDetails,
       RunText},
      {"mentions", "print what words refer to", "[flags] INPUT...", kInput, kMentionsDetails,
       RunMentions},
      {"eval", "measure extraction against gold", "[flags] GOLD...", kGold, kEvalDetails, RunEval},
      {"pack", "check rule packs and their examples", "[flags] [FILE...]", "", kPackDetails,
       RunPack},
      {"help", "explain a command", "[COMMAND]", "", kHelpDetails, RunHelp},
  };
  return commands;
}

const Command* FindCommand(absl::string_view name) {
  for (const Command& command : Commands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

}  // namespace claims::cli
