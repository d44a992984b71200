// The packs that the flags name, and a tracker or extractor over them.
#ifndef CLAIMS_EXAMPLES_CLI_PACKS_H_
#define CLAIMS_EXAMPLES_CLI_PACKS_H_

#include <memory>

#include "claims/extractor.h"
#include "claims/rules/pack_set.h"
#include "claims/tracker.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"

namespace claims::cli {

// Null, with every fault reported, when a pack cannot be used.
std::unique_ptr<Tracker> MakeTracker(const Options& options, Console& console);

// For claims that were extracted before: reads the packs' places alone, and so
// starts at once. Null as above.
std::unique_ptr<Tracker> MakeTrackerOfClaims(const Options& options, Console& console);

// Null, with every fault reported, when a pack cannot be used.
std::shared_ptr<const PackSet> LoadPacks(const Options& options, Console& console);
std::unique_ptr<const Extractor> MakeExtractor(const Options& options, Console& console);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_PACKS_H_
