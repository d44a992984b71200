#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/report/values.h"
#include "examples/cli/claim_order.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

// Ids under which reports head delegations of the party; a name may have several.
std::set<std::string> PartyIds(const std::string& party, const Tracker& tracker) {
  std::set<std::string> ids;
  for (const v1::Claim& claim : tracker.Claims()) {
    if (!claim.has_leadership()) continue;
    v1::Claim of_party;
    *of_party.mutable_leadership()->mutable_party() = claim.leadership().party();
    if (IsAbout(of_party, party)) ids.insert(claim.leadership().party().id());
  }
  return ids;
}

// Headships of the party, with the claims that the filters keep.
std::vector<Headship> HeadshipsOf(const std::string& party, const Tracker& tracker,
                                  const Options& options) {
  const EventFilter event(options, tracker);
  std::vector<Headship> found;
  for (const std::string& id : PartyIds(party, tracker)) {
    for (Headship& headship : tracker.HeadsOf(id)) {
      auto& claims = headship.claims;
      claims.erase(std::remove_if(claims.begin(), claims.end(),
                                  [&](const v1::Claim& claim) {
                                    return !IsSelected(claim, options, event);
                                  }),
                   claims.end());
      if (!claims.empty()) found.push_back(std::move(headship));
    }
  }
  return found;
}

// "Ana Rojas at Oslo, 7 Apr 2031", with NOT where it is denied.
std::string Heading(const Headship& headship) {
  const std::string event = EventText(headship.event);
  return absl::StrCat(headship.denied ? "NOT " : "", NameText(headship.leader),
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
std::string RenderHeads(const std::vector<Headship>& heads, const TextOptions& style) {
  std::string out;
  for (const Headship& headship : heads) {
    absl::StrAppend(&out, Paint(Heading(headship), Ink::kBold, style), "\n");
    for (const v1::Claim& claim : headship.claims) absl::StrAppend(&out, SourceLine(claim));
  }
  return out;
}

void WriteClaims(const std::vector<Headship>& heads, Format format, Console& console) {
  std::vector<const v1::Claim*> claims;
  for (const Headship& headship : heads) {
    for (const v1::Claim& claim : headship.claims) claims.push_back(&claim);
  }
  SortByPublication(&claims);
  WriteRecords(claims, format, console);
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
  ForgetLater(options, *inputs.tracker);
  const std::vector<Headship> heads = HeadshipsOf(party, *inputs.tracker, options);
  if (heads.empty()) {
    Options unknown = options;
    unknown.party = party;
    WarnOfUnknownNames(unknown, *inputs.tracker, console);
  }
  const Format format = OutputFormat(options, console);
  if (format != Format::kText) {
    WriteClaims(heads, format, console);
  } else if (heads.empty()) {
    console.Write(absl::StrCat("nobody is said to head a delegation of ", Printable(party), "\n"));
  } else {
    console.Write(RenderHeads(heads, OutputStyle(options, console)));
  }
  return inputs.status;
}

}  // namespace claims::cli
