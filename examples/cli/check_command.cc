#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/report/disagreement_text.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

// What is asked for: of today or, with --as-of, of then.
struct Answer {
  std::vector<v1::Claim> claims;
  std::vector<v1::Disagreement> disagreements;
};

Answer Ask(const Tracker& tracker, const Options& options) {
  DisagreementOptions wanted;
  wanted.all = options.all;
  if (options.as_of.empty()) return {tracker.Claims(), tracker.Disagreements(wanted)};
  const absl::StatusOr<Tracker::View> then = tracker.AsOf(options.as_of);
  if (!then.ok()) return {};  // the flag is checked when it is read
  return {then->Claims(), then->Disagreements(wanted)};
}

std::string RenderText(const Answer& answer, const ClaimIndex& index, const TextOptions& style) {
  std::string out;
  for (const v1::Disagreement& disagreement : answer.disagreements) {
    absl::StrAppend(&out, DisagreementText(disagreement, index, style), "\n");
  }
  return absl::StrCat(out, CheckSummary(Pointers(answer.claims), answer.disagreements), "\n");
}

}  // namespace

int RunCheck(const Options& options, Console& console) {
  const TrackedInputs inputs = TrackInputs(options, console);
  if (inputs.stop) return inputs.status;
  Answer answer = Ask(*inputs.tracker, options);
  const ClaimIndex index = IndexClaims(Pointers(answer.claims));
  const EventFilter event(options, *inputs.tracker);
  auto& found = answer.disagreements;
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const v1::Disagreement& disagreement) {
                               return !IsSelected(disagreement, index, options, event);
                             }),
              found.end());
  if (found.empty()) WarnOfUnknownNames(options, *inputs.tracker, console);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderText(answer, index, OutputStyle(options, console)));
  } else {
    for (const v1::Disagreement& disagreement : found) {
      if (!console.Write(Record(disagreement, format))) break;
    }
  }
  if (inputs.status != kExitOk) return inputs.status;
  return found.empty() ? kExitOk : kExitDisagreements;
}

}  // namespace claims::cli
