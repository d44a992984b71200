#include <map>

#include "absl/strings/str_cat.h"
#include "claims/ledger/claim_keys.h"
#include "claims/report/claim_text.h"
#include "examples/cli/claim_order.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

// By meeting, those that concern none last; each in the order of publication.
std::string RenderTimeline(const std::vector<const v1::Claim*>& claims, const TextOptions& style) {
  std::map<absl::string_view, std::string> events;
  std::string others;
  for (const v1::Claim* claim : claims) {
    const absl::string_view event = EventIdOf(*claim);
    absl::StrAppend(event.empty() ? &others : &events[event], ClaimText(*claim, style));
  }
  std::string out;
  for (const auto& [event, text] : events) {
    absl::StrAppend(&out, Paint(Printable(event), Ink::kBold, style), "\n", text, "\n");
  }
  if (!others.empty()) {
    absl::StrAppend(&out, Paint("no meeting", Ink::kBold, style), "\n", others);
  }
  return out;
}

}  // namespace

int RunTimeline(const Options& options, Console& console) {
  const TrackedInputs inputs = TrackInputs(options, console);
  if (inputs.stop) return inputs.status;
  const std::vector<v1::Claim> all = inputs.tracker->Claims();
  std::vector<const v1::Claim*> claims;
  for (const v1::Claim& claim : all) {
    if (IsSelected(claim, options)) claims.push_back(&claim);
  }
  SortByPublication(&claims);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderTimeline(claims, OutputStyle(options, console)));
  } else {
    WriteRecords(claims, format, console);
  }
  return inputs.status;
}

}  // namespace claims::cli
