#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/report/claim_text.h"
#include "claims/report/event_text.h"
#include "claims/report/values.h"
#include "examples/cli/claim_order.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"

namespace claims::cli {
namespace {

using Claims = std::vector<const v1::Claim*>;

// Whose claim it is to a reader of a timeline: the party that is headed, that is
// there or away, that demands or answers. Empty for what concerns all.
std::string PartyOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: return PartyText(claim.leadership().party());
    case v1::Claim::kParticipation: {
      const v1::Participation& p = claim.participation();
      return PartyText(p.has_party() && !p.party().id().empty() ? p.party() : p.participant());
    }
    case v1::Claim::kDemand: return PartyText(claim.demand().by());
    case v1::Claim::kProposal: return PartyText(claim.proposal().by());
    case v1::Claim::kDeadline: return PartyText(claim.deadline().set_by());
    case v1::Claim::kResponse: return PartyText(claim.response().by());
    default: return "";
  }
}

// "2031-04-05  says Luis Vega": the claim's own lines follow.
std::string RenderClaims(const Claims& claims, const TextOptions& style) {
  std::string out;
  std::string day;
  for (const v1::Claim* claim : claims) {
    const std::string published =
        claim->published().empty() ? "undated" : Printable(claim->published());
    if (published != day) absl::StrAppend(&out, Paint(published, Ink::kDim, style), "\n");
    day = published;
    absl::StrAppend(&out, ClaimText(*claim, style));
  }
  return out;
}

// What concerns all first, then party by party in the order of their names.
std::string RenderByParty(const Claims& claims, const TextOptions& style) {
  std::map<std::string, Claims> parties;
  for (const v1::Claim* claim : claims) parties[PartyOf(*claim)].push_back(claim);
  std::string out;
  for (const auto& [party, said] : parties) {
    if (!party.empty()) absl::StrAppend(&out, "-- ", Paint(party, Ink::kBold, style), "\n");
    absl::StrAppend(&out, RenderClaims(said, style));
  }
  return out;
}

// Meeting by meeting as resolved, what concerns none last.
std::string RenderTimeline(const Claims& claims, const Tracker& tracker,
                           const TextOptions& style) {
  std::map<std::pair<absl::string_view, absl::string_view>, const v1::Claim*> left;
  for (const v1::Claim* claim : claims) left[{claim->document_id(), claim->id()}] = claim;
  std::string out;
  for (const v1::ResolvedEvent& event : tracker.Events()) {
    Claims of_event;
    for (const v1::Claim& claim : tracker.ClaimsOn(event.id())) {
      const auto selected = left.find({claim.document_id(), claim.id()});
      if (selected == left.end()) continue;
      of_event.push_back(selected->second);
      left.erase(selected);
    }
    if (of_event.empty()) continue;
    absl::StrAppend(&out, Paint(EventHeading(event), Ink::kBold, style), "\n",
                    RenderByParty(of_event, style), "\n");
  }
  Claims others;
  for (const v1::Claim* claim : claims) {
    if (left.count({claim->document_id(), claim->id()}) != 0) others.push_back(claim);
  }
  if (others.empty()) return out;
  return absl::StrCat(out, Paint("no meeting", Ink::kBold, style), "\n",
                      RenderByParty(others, style));
}

}  // namespace

int RunTimeline(const Options& options, Console& console) {
  const TrackedInputs inputs = TrackInputs(options, console);
  if (inputs.stop) return inputs.status;
  ForgetLater(options, *inputs.tracker);
  const std::vector<v1::Claim> all = inputs.tracker->Claims();
  const EventFilter event(options, *inputs.tracker);
  Claims claims;
  for (const v1::Claim& claim : all) {
    if (IsSelected(claim, options, event)) claims.push_back(&claim);
  }
  SortByPublication(&claims);
  if (claims.empty()) WarnOfUnknownNames(options, *inputs.tracker, console);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderTimeline(claims, *inputs.tracker, OutputStyle(options, console)));
  } else {
    WriteRecords(claims, format, console);
  }
  return inputs.status;
}

}  // namespace claims::cli
