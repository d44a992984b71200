#include "absl/strings/str_cat.h"
#include "claims/report/disagreement_text.h"
#include "examples/cli/claims_input.h"
#include "examples/cli/commands.h"
#include "examples/cli/document_pipeline.h"
#include "examples/cli/packs.h"
#include "examples/cli/render.h"

namespace claims::cli {
namespace {

// Fills the tracker from reports. Extraction runs in parallel, keeping in
// order, so that of two reports with one id the later stands.
int TrackReports(const Options& options, Console& console, Tracker& tracker) {
  return ProcessDocuments(
      options, Jobs(options), console,
      [&](const v1::Document& document) {
        DocumentResult result;
        auto found = tracker.Extract(document);
        result.status = found.status();
        if (found.ok()) result.claims = *std::move(found);
        return result;
      },
      [&](const v1::Document& document, DocumentResult result) {
        // A report read again may have lost all its claims.
        tracker.Remove(document.id());
        result.status = tracker.AddClaims(result.claims);
        if (!result.status.ok()) console.Error(result.status.message());
        return result.status.ok();
      });
}

std::string RenderText(const Tracker& tracker, const std::vector<v1::Disagreement>& disagreements,
                       const TextOptions& style) {
  const std::vector<v1::Claim> claims = tracker.Claims();
  std::vector<const v1::Claim*> pointers;
  for (const v1::Claim& claim : claims) pointers.push_back(&claim);
  const ClaimIndex index = IndexClaims(pointers);
  std::string out;
  for (const v1::Disagreement& disagreement : disagreements) {
    absl::StrAppend(&out, DisagreementText(disagreement, index, style), "\n");
  }
  return absl::StrCat(out, CheckSummary(pointers, disagreements), "\n");
}

}  // namespace

int RunCheck(const Options& options, Console& console) {
  const std::unique_ptr<Tracker> tracker =
      options.claims ? MakeTrackerOfClaims(console) : MakeTracker(options, console);
  if (tracker == nullptr) return options.claims ? kExitInternal : kExitInputError;
  const int read = options.claims ? TrackClaims(options, console, *tracker)
                                  : TrackReports(options, console, *tracker);
  if (read == kExitInternal || (read != kExitOk && options.strict)) return read;
  DisagreementOptions disagreement_options;
  disagreement_options.all = options.all;
  const std::vector<v1::Disagreement> disagreements =
      tracker->Disagreements(disagreement_options);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderText(*tracker, disagreements, OutputStyle(options, console)));
  } else {
    for (const v1::Disagreement& disagreement : disagreements) {
      if (!console.Write(Record(disagreement, format))) break;
    }
  }
  if (read != kExitOk) return read;
  return disagreements.empty() ? kExitOk : kExitDisagreements;
}

}  // namespace claims::cli
