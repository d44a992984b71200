#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/report/claim_text.h"
#include "claims/report/disagreement_text.h"
#include "claims/report/event_text.h"
#include "claims/report/values.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
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

// The meetings that its claims are resolved to: one, unless it belongs to none.
std::vector<v1::ResolvedEvent> EventsOf(const v1::Disagreement& disagreement,
                                        const Tracker& tracker, const ClaimIndex& index) {
  std::map<std::string, v1::ResolvedEvent> events;
  for (const v1::Position& position : disagreement.positions()) {
    for (const std::string& id : position.claim_ids()) {
      const auto claim = index.find(id);
      if (claim == index.end()) continue;
      if (auto event = tracker.EventOf(*claim->second)) events.emplace(event->id(), *event);
    }
  }
  std::vector<v1::ResolvedEvent> out;
  for (auto& entry : events) out.push_back(std::move(entry.second));
  return out;
}

std::string RenderDisagreement(const v1::Disagreement& disagreement, const Tracker& tracker,
                               const ClaimIndex& index, const TextOptions& style) {
  std::string out = DisagreementText(disagreement, index, style);
  if (disagreement.has_event()) {
    const std::vector<v1::ResolvedEvent> events = EventsOf(disagreement, tracker, index);
    absl::StrAppend(&out, "\nThe reports are taken to be about ",
                    events.size() > 1 ? "meetings close together" : "one meeting", ":\n");
    for (const v1::ResolvedEvent& event : events) {
      absl::StrAppend(&out, ResolvedEventText(event, style));
    }
  }
  return absl::StrCat(out, RenderPositions(disagreement, index, style));
}

std::string RenderEvent(const v1::ResolvedEvent& event, const Tracker& tracker,
                        const TextOptions& style) {
  std::string out = absl::StrCat(ResolvedEventText(event, style), "\n");
  for (const v1::Claim& claim : tracker.ClaimsOn(event.id())) {
    absl::StrAppend(&out, ClaimText(claim, style));
  }
  return out;
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
  ForgetLater(options, *inputs.tracker);
  const Tracker& tracker = *inputs.tracker;
  const std::vector<v1::Claim> claims = tracker.Claims();
  const ClaimIndex index = IndexClaims(Pointers(claims));
  const Format format = OutputFormat(options, console);
  const TextOptions style = OutputStyle(options, console);
  const bool text = format == Format::kText;
  DisagreementOptions all;
  all.all = true;
  for (const v1::Disagreement& disagreement : tracker.Disagreements(all)) {
    if (disagreement.id() != id) continue;
    console.Write(text ? RenderDisagreement(disagreement, tracker, index, style)
                       : Record(disagreement, format));
    return inputs.status;
  }
  if (const auto claim = index.find(id); claim != index.end()) {
    console.Write(text ? ClaimText(*claim->second, style) : Record(*claim->second, format));
    return inputs.status;
  }
  const std::vector<v1::ResolvedEvent> events = tracker.FindEvents(id);
  for (const v1::ResolvedEvent& event : events) {
    console.Write(text ? RenderEvent(event, tracker, style) : Record(event, format));
  }
  if (!events.empty()) return inputs.status;
  console.Error(absl::StrCat("no disagreement, claim or meeting has the id \"", id,
                             "\"; `claims check --all --format=jsonl` prints the ids"));
  return kExitInputError;
}

}  // namespace claims::cli
