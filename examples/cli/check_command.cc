#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/report/disagreement_text.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

std::vector<v1::Disagreement> Select(std::vector<v1::Disagreement> disagreements,
                                     const Tracker& tracker, const Options& options) {
  const std::vector<v1::Claim> claims = tracker.Claims();
  const ClaimIndex index = IndexClaims(Pointers(claims));
  disagreements.erase(std::remove_if(disagreements.begin(), disagreements.end(),
                                     [&](const v1::Disagreement& disagreement) {
                                       return !IsSelected(disagreement, index, options);
                                     }),
                      disagreements.end());
  return disagreements;
}

std::string RenderText(const Tracker& tracker, const std::vector<v1::Disagreement>& disagreements,
                       const TextOptions& style) {
  const std::vector<v1::Claim> claims = tracker.Claims();
  const std::vector<const v1::Claim*> pointers = Pointers(claims);
  const ClaimIndex index = IndexClaims(pointers);
  std::string out;
  for (const v1::Disagreement& disagreement : disagreements) {
    absl::StrAppend(&out, DisagreementText(disagreement, index, style), "\n");
  }
  return absl::StrCat(out, CheckSummary(pointers, disagreements), "\n");
}

}  // namespace

int RunCheck(const Options& options, Console& console) {
  const TrackedInputs inputs = TrackInputs(options, console);
  if (inputs.stop) return inputs.status;
  const Tracker* const tracker = inputs.tracker.get();
  DisagreementOptions disagreement_options;
  disagreement_options.all = options.all;
  const std::vector<v1::Disagreement> disagreements =
      Select(tracker->Disagreements(disagreement_options), *tracker, options);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderText(*tracker, disagreements, OutputStyle(options, console)));
  } else {
    for (const v1::Disagreement& disagreement : disagreements) {
      if (!console.Write(Record(disagreement, format))) break;
    }
  }
  if (inputs.status != kExitOk) return inputs.status;
  return disagreements.empty() ? kExitOk : kExitDisagreements;
}

}  // namespace claims::cli
