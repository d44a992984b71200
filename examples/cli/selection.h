// Which claims and disagreements the filters ask for.
#ifndef CLAIMS_EXAMPLES_CLI_SELECTION_H_
#define CLAIMS_EXAMPLES_CLI_SELECTION_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "claims/report/disagreement_text.h"
#include "claims/tracker.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

// Whether a party or person stands in a slot of the claim; `name` is an id
// ("CHL", "ana-rojas") or a name, in any case.
bool IsAbout(const v1::Claim& claim, absl::string_view name);

// The claims of the meetings that go by --event, each by document and id.
class EventFilter {
 public:
  EventFilter(const Options& options, const Tracker& tracker);
  bool Keeps(const v1::Claim& claim) const;

 private:
  const bool all_;
  absl::flat_hash_set<std::string> claims_;
};

// --kind, --party and --event.
bool IsSelected(const v1::Claim& claim, const Options& options, const EventFilter& event);

// The same by the claims that disagree, and --since (some position came up then
// or later) and --min-severity.
bool IsSelected(const v1::Disagreement& disagreement, const ClaimIndex& claims,
                const Options& options, const EventFilter& event);

// Of the parties and people whom claims are about, the one whose name or id is
// nearest to `name`; empty when none is near.
std::string NearestName(absl::string_view name, const std::vector<v1::Claim>& claims);

// For an empty answer: says when it is empty because --party or --event is the
// name of nothing.
void WarnOfUnknownNames(const Options& options, const Tracker& tracker, Console& console);

// --as-of: forgets the documents of which nothing was known by then.
void ForgetLater(const Options& options, Tracker& tracker);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_SELECTION_H_
