#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/report/disagreement_text.h"
#include "claims/report/values.h"
#include "examples/cli/commands.h"
#include "examples/cli/render.h"
#include "examples/cli/selection.h"
#include "examples/cli/track_inputs.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims::cli {
namespace {

using ChangeList = std::vector<v1::DisagreementChange>;

v1::DisagreementChange Change(v1::Change what, v1::Disagreement disagreement) {
  v1::DisagreementChange out;
  out.set_change(what);
  *out.mutable_disagreement() = std::move(disagreement);
  return out;
}

// What is new first: that is what an alert is about.
ChangeList InOrder(Changes changes) {
  ChangeList out;
  for (v1::Disagreement& d : changes.appeared) {
    out.push_back(Change(v1::CHANGE_APPEARED, std::move(d)));
  }
  for (Changes::Change& c : changes.changed) {
    out.push_back(Change(v1::CHANGE_CHANGED, std::move(c.after)));
    *out.back().mutable_before() = std::move(c.before);
  }
  for (v1::Disagreement& d : changes.resolved) {
    out.push_back(Change(v1::CHANGE_RESOLVED, std::move(d)));
  }
  return out;
}

// "Ana Rojas (Fjord Post); Luis Vega (Andes Daily)"
std::string ValuesText(const v1::Disagreement& disagreement) {
  std::vector<std::string> values;
  for (const v1::Position& p : disagreement.positions()) {
    const std::string publishers = absl::StrJoin(p.publishers(), ", ");
    values.push_back(
        Printable(publishers.empty() ? p.value() : absl::StrCat(p.value(), " (", publishers, ")")));
  }
  return absl::StrJoin(values, "; ");
}

std::string Heading(v1::Change change, const std::string& since) {
  switch (change) {
    case v1::CHANGE_APPEARED: return absl::StrCat("New since ", since);
    case v1::CHANGE_CHANGED: return absl::StrCat("Changed since ", since);
    default: return absl::StrCat("Resolved since ", since);
  }
}

std::string Summary(const ChangeList& changes, const std::string& since) {
  int n[v1::Change_ARRAYSIZE] = {};
  for (const v1::DisagreementChange& c : changes) ++n[c.change()];
  return absl::StrCat(n[v1::CHANGE_APPEARED], " new, ", n[v1::CHANGE_CHANGED], " changed, ",
                      n[v1::CHANGE_RESOLVED], " resolved since ", since, "\n");
}

std::string RenderText(const ChangeList& changes, const std::string& since,
                       const ClaimIndex& claims, const TextOptions& style) {
  std::string out;
  v1::Change section = v1::CHANGE_UNSPECIFIED;
  for (const v1::DisagreementChange& c : changes) {
    if (c.change() != section) {
      section = c.change();
      absl::StrAppend(&out, Paint(Heading(section, since), Ink::kBold, style), "\n\n");
    }
    absl::StrAppend(&out, DisagreementText(c.disagreement(), claims, style));
    if (c.has_before()) {
      absl::StrAppend(&out, "  before: ", Wrap(ValuesText(c.before()), 10, style), "\n");
    }
    absl::StrAppend(&out, "\n");
  }
  return absl::StrCat(out, Summary(changes, since));
}

}  // namespace

int RunChanges(const Options& options, Console& console) {
  if (options.since.empty()) {
    console.Error("`claims changes` needs --since=DATE, the last day that is known already");
    return kExitInputError;
  }
  const TrackedInputs inputs = TrackInputs(options, console);
  if (inputs.stop) return inputs.status;
  ForgetLater(options, *inputs.tracker);
  DisagreementOptions wanted;
  wanted.all = options.all;
  absl::StatusOr<Changes> changes = inputs.tracker->Changes(options.since, wanted);
  if (!changes.ok()) {  // the flag is checked when it is read
    console.Error(changes.status().message());
    return kExitInternal;
  }
  const std::vector<v1::Claim> claims = inputs.tracker->Claims();
  const ClaimIndex index = IndexClaims(Pointers(claims));
  Options filters = options;
  filters.since.clear();  // is answered by now
  const EventFilter event(options, *inputs.tracker);
  ChangeList selected;
  for (v1::DisagreementChange& c : InOrder(*std::move(changes))) {
    if (IsSelected(c.disagreement(), index, filters, event)) selected.push_back(std::move(c));
  }
  if (selected.empty()) WarnOfUnknownNames(options, *inputs.tracker, console);
  const Format format = OutputFormat(options, console);
  if (format == Format::kText) {
    console.Write(RenderText(selected, options.since, index, OutputStyle(options, console)));
  } else {
    for (const v1::DisagreementChange& c : selected) {
      if (!console.Write(Record(c, format))) break;
    }
  }
  return inputs.status;
}

}  // namespace claims::cli
