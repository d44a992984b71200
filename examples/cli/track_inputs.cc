#include "examples/cli/track_inputs.h"

#include "examples/cli/claims_input.h"
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

}  // namespace

TrackedInputs TrackInputs(const Options& options, Console& console) {
  TrackedInputs inputs;
  inputs.tracker =
      options.claims ? MakeTrackerOfClaims(options, console) : MakeTracker(options, console);
  if (inputs.tracker == nullptr) {
    inputs.status = options.claims ? kExitInternal : kExitInputError;
    inputs.stop = true;
    return inputs;
  }
  inputs.status = options.claims ? TrackClaims(options, console, *inputs.tracker)
                                 : TrackReports(options, console, *inputs.tracker);
  inputs.stop = inputs.status == kExitInternal || (inputs.status != kExitOk && options.strict);
  return inputs;
}

std::vector<const v1::Claim*> Pointers(const std::vector<v1::Claim>& claims) {
  std::vector<const v1::Claim*> pointers;
  for (const v1::Claim& claim : claims) pointers.push_back(&claim);
  return pointers;
}

}  // namespace claims::cli
