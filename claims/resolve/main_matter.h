// What a whole report is about, where one of its contents ("the deal") does not say.
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_MAIN_MATTER_H_
#define CLAIMS_RESOLVE_MAIN_MATTER_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/rules/pack_set.h"
#include "claims/text/text.h"

namespace claims {

// The topic that the headline names, else the first sentence, where the rest of the
// report speaks of it too; empty where they name none, or peace, talks and papers in
// general.
std::string MainMatter(const PackSet& packs, absl::string_view title, const Text& text);

// Topics that say how the parties talk, not about what.
bool IsVagueMatter(absl::string_view topic);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_MAIN_MATTER_H_
