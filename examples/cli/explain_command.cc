#include "absl/strings/str_cat.h"
#include "claims/report/claim_text.h"
#include "claims/report/disagreement_text.h"
#include "claims/report/values.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

// What each position rests on: every claim, with the meeting as its own report
// names it, so that a reader can judge whether they are about one thing.
std::string RenderPositions(const v1::Disagreement& disagreement, const ClaimIndex& index,
                            const TextOptions& style) {
  std::string out;
  for (const v1::Position& position : disagreement.positions()) {
    absl::StrAppend(&out, "\n",
                    Paint(absl::StrCat(disagreement.slot(), " = ", Printable(position.value())),
                          Ink::kBold, style),
                    "\n");
    for (const std::string& id : position.claim_ids()) {
      const auto claim = index.find(id);
      if (claim != index.end()) absl::StrAppend(&out, ClaimText(*claim->second, style));
    }
  }
  return out;
}

std::string RenderDisagreement(const v1::Disagreement& disagreement, const ClaimIndex& index,
                               const TextOptions& style) {
  std::string out = DisagreementText(disagreement, index, style);
  const std::string event = EventText(disagreement.event());
  if (!event.empty()) {
    absl::StrAppend(&out, "\nThe reports are taken to be about one meeting: ", event, ", parties ",
                    PartyListText(disagreement.event().parties()), " [",
                    Printable(disagreement.event().id()), "]\n");
  }
  return absl::StrCat(out, RenderPositions(disagreement, index, style));
}

}  // namespace

int RunExplain(const Options& options, Console& console) {
  const std::string id = options.inputs[0];
  Options reading = options;
  reading.inputs.erase(reading.inputs.begin());
  if (reading.inputs.empty()) {
    console.Error(absl::StrCat("`claims explain ", id, "` needs an INPUT after the id"));
    return kExitInputError;
  }
  const TrackedInputs inputs = TrackInputs(reading, console);
  if (inputs.stop) return inputs.status;
  const std::vector<v1::Claim> claims = inputs.tracker->Claims();
  const ClaimIndex index = IndexClaims(Pointers(claims));
  const Format format = OutputFormat(options, console);
  const TextOptions style = OutputStyle(options, console);
  DisagreementOptions all;
  all.all = true;
  for (const v1::Disagreement& disagreement : inputs.tracker->Disagreements(all)) {
    if (disagreement.id() != id) continue;
    console.Write(format == Format::kText ? RenderDisagreement(disagreement, index, style)
                                          : Record(disagreement, format));
    return inputs.status;
  }
  if (const auto claim = index.find(id); claim != index.end()) {
    console.Write(format == Format::kText ? ClaimText(*claim->second, style)
                                          : Record(*claim->second, format));
    return inputs.status;
  }
  console.Error(absl::StrCat("no disagreement and no claim has the id \"", id,
                             "\"; `claims check --all --format=jsonl` prints the ids"));
  return kExitInputError;
}

}  // namespace claims::cli
