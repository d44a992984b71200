// Which claims and disagreements the filters ask for.
#ifndef CLAIMS_EXAMPLES_CLI_SELECTION_H_
#define CLAIMS_EXAMPLES_CLI_SELECTION_H_

#include "absl/strings/string_view.h"
#include "claims/report/disagreement_text.h"
#include "claims/tracker.h"
#include "examples/cli/options.h"

namespace claims::cli {

// Whether a party or person stands in a slot of the claim; `name` is an id
// ("CHL", "ana-rojas") or a name, in any case.
bool IsAbout(const v1::Claim& claim, absl::string_view name);

// --kind, --party and --event.
bool IsSelected(const v1::Claim& claim, const Options& options);

// The same by the claims that disagree, and --since (some position came up then
// or later) and --min-severity.
bool IsSelected(const v1::Disagreement& disagreement, const ClaimIndex& claims,
                const Options& options);

// --as-of: forgets documents published later, and those of which it is not known
// that they were not.
void ForgetLater(const Options& options, Tracker& tracker);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_SELECTION_H_
