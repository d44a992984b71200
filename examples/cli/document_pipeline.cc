#include "examples/cli/document_pipeline.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "examples/cli/document_source.h"
#include "examples/cli/ordered_runner.h"
#include "examples/cli/tally.h"

namespace claims::cli {
namespace {

// Reports and counts in input order what the threads hand back.
class Collector {
 public:
  Collector(const Options& options, Console& console, const DocumentEmit& emit)
      : options_(options), console_(console), emit_(emit) {}

  // False when there is no use in going on.
  bool Take(const SourceItem& item, DocumentResult result) {
    for (const Issue& issue : item.input_issues) {
      console_.Report(issue);
      if (issue.severity == Severity::kError) ++tally_.failed_inputs;
    }
    for (const Issue& issue : item.document_issues) {
      console_.Report(issue);
      if (issue.severity == Severity::kError) ++tally_.skipped;
    }
    if (StopsHere()) return false;
    return !item.has_document || TakeResult(item, std::move(result));
  }

  int Finish() {
    tally_.ReportSkipped("document", console_);
    return tally_.Status(options_, console_);
  }

 private:
  bool StopsHere() const {
    return options_.strict && (tally_.skipped > 0 || tally_.failed_inputs > 0);
  }

  bool TakeResult(const SourceItem& item, DocumentResult result) {
    if (result.status.ok()) {
      ++tally_.read;
      if (tally_.read % 100 == 0) {
        console_.Progress(absl::StrCat(tally_.read, " documents read"));
      }
      return emit_(item.document, std::move(result));
    }
    console_.Report({Severity::kError, item.file, 0,
                     absl::StrCat("document \"", item.document.id(),
                                  "\": ", result.status.message())});
    if (absl::IsInvalidArgument(result.status)) {
      ++tally_.skipped;
      return !options_.strict;
    }
    tally_.internal_error = true;
    return false;
  }

  const Options& options_;
  Console& console_;
  const DocumentEmit& emit_;
  Tally tally_;
};

}  // namespace

int ProcessDocuments(const Options& options, int jobs, Console& console, const DocumentWork& work,
                     const DocumentEmit& emit) {
  DocumentSource source(options);
  Collector collector(options, console, emit);
  OrderedRunner<SourceItem, DocumentResult>(
      jobs, [&](SourceItem* item) { return source.Next(item); },
      [&](const SourceItem& item) {
        return item.has_document ? work(item.document) : DocumentResult();
      },
      [&](const SourceItem& item, DocumentResult result) {
        return collector.Take(item, std::move(result));
      })
      .Run();
  return collector.Finish();
}

}  // namespace claims::cli
