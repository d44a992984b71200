// From inputs to results: what every command that reads reports does.
#ifndef CLAIMS_EXAMPLES_CLI_DOCUMENT_PIPELINE_H_
#define CLAIMS_EXAMPLES_CLI_DOCUMENT_PIPELINE_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "examples/cli/console.h"
#include "examples/cli/options.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims::cli {

struct DocumentResult {
  absl::Status status;  // kInvalidArgument: a malformed document
  std::string output;
  std::vector<v1::Claim> claims;
};

using DocumentWork = std::function<DocumentResult(const v1::Document&)>;
using DocumentEmit = std::function<bool(const v1::Document&, DocumentResult)>;

// Reads all inputs, applies `work` to each document on `jobs` threads and calls
// `emit` on the results that are OK, in input order, on this thread, until it
// returns false. Faults are reported in that order too. Returns the exit status
// as far as reading decides it.
int ProcessDocuments(const Options& options, int jobs, Console& console, const DocumentWork& work,
                     const DocumentEmit& emit);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_DOCUMENT_PIPELINE_H_
