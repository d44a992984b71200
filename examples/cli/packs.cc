#include "examples/cli/packs.h"

#include <algorithm>
#include <vector>

#include "claims/packs/shipped_packs.h"
#include "claims/rules/pack_set.h"
#include "examples/cli/files.h"

namespace claims::cli {
namespace {

// False, with every fault reported, when one cannot be read.
bool ReadPacks(const Options& options, Console& console, std::vector<PackSource>* packs) {
  if (!options.shipped_packs && options.packs.empty()) {
    console.Error("--no-shipped-packs leaves no pack; name one with --pack=FILE");
    return false;
  }
  bool read = true;
  for (const std::string& file : options.packs) {
    auto text = ReadWhole(file);
    if (text.ok()) {
      packs->push_back({file, *std::move(text)});
    } else {
      console.Report({Severity::kError, file, 0, std::string(text.status().message())});
      read = false;
    }
  }
  return read;
}

// Warnings of the shipped packs are not for the user, who cannot mend them.
void ReportPackIssues(const Options& options, const std::vector<Issue>& issues, Console& console) {
  for (const Issue& issue : issues) {
    const bool own = std::find(options.packs.begin(), options.packs.end(), issue.file) !=
                     options.packs.end();
    if (own || issue.severity == Severity::kError) console.Report(issue);
  }
}

}  // namespace

namespace {

std::unique_ptr<Tracker> Make(TrackerOptions tracker_options, const Options& options,
                              Console& console) {
  tracker_options.shipped_packs = options.shipped_packs;
  if (!ReadPacks(options, console, &tracker_options.packs)) return nullptr;
  std::vector<Issue> issues;
  auto tracker = Tracker::Create(tracker_options, &issues);
  ReportPackIssues(options, issues, console);
  if (tracker.ok()) return *std::move(tracker);
  if (!HasError(issues)) console.Error(tracker.status().message());
  return nullptr;
}

}  // namespace

std::unique_ptr<Tracker> MakeTracker(const Options& options, Console& console) {
  return Make({}, options, console);
}

std::unique_ptr<Tracker> MakeTrackerOfClaims(const Options& options, Console& console) {
  TrackerOptions tracker_options;
  tracker_options.claims_only = true;
  return Make(std::move(tracker_options), options, console);
}

std::shared_ptr<const PackSet> LoadPacks(const Options& options, Console& console) {
  std::vector<PackSource> own;
  if (!ReadPacks(options, console, &own)) return nullptr;
  std::vector<Issue> issues;
  std::shared_ptr<const PackSet> packs =
      options.shipped_packs ? LoadShippedPacks(own, &issues) : PackSet::Load(own, &issues);
  ReportPackIssues(options, issues, console);
  return packs;
}

std::unique_ptr<const Extractor> MakeExtractor(const Options& options, Console& console) {
  std::shared_ptr<const PackSet> packs = LoadPacks(options, console);
  return packs == nullptr ? nullptr : Extractor::Create(std::move(packs));
}

}  // namespace claims::cli
