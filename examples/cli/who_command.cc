#include <map>

#include "absl/strings/str_cat.h"
#include "claims/report/values.h"
#include "examples/cli/claim_order.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

// Headships of the party, by publication; not of a person of that name.
std::vector<const v1::Claim*> HeadshipsOf(const std::string& party,
                                          const std::vector<v1::Claim>& claims,
                                          const Options& options) {
  std::vector<const v1::Claim*> found;
  for (const v1::Claim& claim : claims) {
    if (!claim.has_leadership() || !IsSelected(claim, options)) continue;
    v1::Claim of_party;
    *of_party.mutable_leadership()->mutable_party() = claim.leadership().party();
    if (IsAbout(of_party, party)) found.push_back(&claim);
  }
  SortByPublication(&found);
  return found;
}

// "Ana Rojas at Oslo, 7 Apr 2031", with NOT where it is denied.
std::string Heading(const v1::Claim& claim) {
  const std::string event = EventText(claim.leadership().event());
  return absl::StrCat(claim.negated() ? "NOT " : "", NameText(claim.leadership().leader()),
                      event.empty() ? "" : " at ", event);
}

std::string SourceLine(const v1::Claim& claim) {
  const std::string& publisher =
      claim.publisher().empty() ? claim.document_id() : claim.publisher();
  const std::string speaker = NameText(claim.attribution().speaker());
  const std::string quote = claim.evidence().empty() ? "" : claim.evidence(0).quote();
  return absl::StrCat("  ", claim.published().empty() ? "undated" : Printable(claim.published()),
                      "  ", Printable(publisher), speaker.empty() ? "" : ", says ", speaker,
                      ": \"", Printable(quote), "\"\n");
}

// The heads in the order in which each was first named.
std::string RenderHeads(const std::vector<const v1::Claim*>& claims, const TextOptions& style) {
  std::vector<std::string> order;
  std::map<std::string, std::string> sources;
  for (const v1::Claim* claim : claims) {
    const std::string heading = Heading(*claim);
    if (sources.count(heading) == 0) order.push_back(heading);
    sources[heading] += SourceLine(*claim);
  }
  std::string out;
  for (const std::string& heading : order) {
    absl::StrAppend(&out, Paint(heading, Ink::kBold, style), "\n", sources[heading]);
  }
  return out;
}

}  // namespace

int RunWho(const Options& options, Console& console) {
  const std::string party = options.inputs[0];
  Options reading = options;
  reading.inputs.erase(reading.inputs.begin());
  if (reading.inputs.empty()) {
    console.Error(absl::StrCat("`claims who ", party, "` needs an INPUT after the party"));
    return kExitInputError;
  }
  const TrackedInputs inputs = TrackInputs(reading, console);
  if (inputs.stop) return inputs.status;
  const std::vector<v1::Claim> all = inputs.tracker->Claims();
  const std::vector<const v1::Claim*> heads = HeadshipsOf(party, all, options);
  const Format format = OutputFormat(options, console);
  if (format != Format::kText) {
    WriteRecords(heads, format, console);
  } else if (heads.empty()) {
    console.Write(absl::StrCat("nobody is said to head a delegation of ", Printable(party), "\n"));
  } else {
    console.Write(RenderHeads(heads, OutputStyle(options, console)));
  }
  return inputs.status;
}

}  // namespace claims::cli
