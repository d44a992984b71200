#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "claims/eval/coverage.h"
#include "claims/eval/gold.h"
#include "claims/eval/report.h"
#include "claims/eval/scorer.h"
#include "examples/cli/commands.h"
#include "examples/cli/files.h"
#include "examples/cli/ordered_runner.h"
#include "examples/cli/packs.h"
#include "examples/cli/render.h"
#include "examples/cli/tally.h"

namespace claims::cli {
namespace {

using eval::GoldDocument;

struct Extracted {
  absl::StatusOr<std::vector<v1::Claim>> claims;
  std::vector<UnusedMatch> unused;
};

// All documents of the gold files. What is wrong with them is reported and
// counted.
std::vector<GoldDocument> ReadGoldFiles(const Options& options, Console& console, Tally* tally) {
  std::vector<GoldDocument> documents;
  std::vector<Issue> issues;
  for (const std::string& file : options.inputs) {
    const auto bytes = ReadWhole(file);
    if (bytes.ok()) {
      eval::ReadGold(file, *bytes, &documents, &issues);
    } else {
      ++tally->failed_inputs;
      console.Report({Severity::kError, file, 0, std::string(bytes.status().message())});
    }
  }
  for (const Issue& issue : issues) {
    console.Report(issue);
    tally->skipped += issue.severity == Severity::kError;
  }
  tally->read = static_cast<int>(documents.size());
  return documents;
}

// One that extraction refuses is scored as one without claims, which is what it
// is to a user.
eval::Scores Score(const Options& options, const std::vector<GoldDocument>& documents,
                   const Extractor& extractor, Console& console, Tally* tally) {
  eval::Scorer scorer;
  size_t next = 0;
  OrderedRunner<const GoldDocument*, Extracted>(
      Jobs(options),
      [&](const GoldDocument** document) {
        if (next == documents.size()) return false;
        *document = &documents[next++];
        return true;
      },
      [&](const GoldDocument* document) {
        Extracted extracted;
        extracted.claims = extractor.Extract(document->document, &extracted.unused);
        return extracted;
      },
      [&](const GoldDocument* document, Extracted extracted) {
        const auto& claims = extracted.claims;
        if (!claims.ok()) {
          ++tally->skipped;
          console.Report({Severity::kError, document->file, document->line,
                          std::string(claims.status().message())});
        }
        scorer.Add(*document, claims.ok() ? *claims : std::vector<v1::Claim>(), extracted.unused);
        return true;
      })
      .Run();
  return scorer.scores();
}

}  // namespace

int RunEval(const Options& options, Console& console) {
  const Format format = OutputFormat(options, console);
  if (format == Format::kBinpb) {
    console.Error("figures have no binpb format; write --format=text or --format=jsonl");
    return kExitInputError;
  }
  const std::shared_ptr<const PackSet> packs = LoadPacks(options, console);
  if (packs == nullptr) return kExitInputError;
  Tally tally;
  const std::vector<GoldDocument> documents = ReadGoldFiles(options, console, &tally);
  const bool stop = options.strict && (tally.skipped > 0 || tally.failed_inputs > 0);
  if (stop || documents.empty()) {
    if (documents.empty()) console.Error("there is no gold document to measure against");
    return kExitInputError;
  }
  const auto extractor = Extractor::Create(packs);
  const eval::Scores scores = Score(options, documents, *extractor, console, &tally);
  const auto never_fired =
      eval::RulesNeverFired(*packs, scores, [&](const v1::Document& document) {
        return extractor->Extract(document).value_or(std::vector<v1::Claim>());
      });
  eval::ReportOptions report;
  report.errors = options.errors;
  console.Write(format == Format::kText
                    ? eval::EvaluationText(scores, *packs, never_fired, report)
                    : eval::EvaluationJsonLines(scores, *packs, never_fired, report));
  tally.ReportSkipped("document", console);
  return tally.Status(options, console);
}

}  // namespace claims::cli
