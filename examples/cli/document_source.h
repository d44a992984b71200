// All documents of all inputs, in input order, with what is wrong between them.
#ifndef CLAIMS_EXAMPLES_CLI_DOCUMENT_SOURCE_H_
#define CLAIMS_EXAMPLES_CLI_DOCUMENT_SOURCE_H_

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "claims/base/issue.h"
#include "claims/ingest/document_reader.h"
#include "examples/cli/options.h"
#include "proto/claims/v1/document.pb.h"

namespace claims::cli {

// A document, or what was found in place of one. Issues travel with documents,
// so that they are reported in input order however many threads work.
struct SourceItem {
  std::vector<Issue> input_issues;     // an input that cannot be read at all
  std::vector<Issue> document_issues;  // before this document, or of it
  bool has_document = false;
  v1::Document document;
  std::string file;
};

class DocumentSource {
 public:
  explicit DocumentSource(const Options& options);

  // False at the end.
  bool Next(SourceItem* item);

 private:
  void OpenNext(SourceItem* item);

  const ReadOptions read_options_;
  std::deque<std::string> inputs_;  // not listed yet
  std::deque<std::string> files_;   // of the input at hand
  std::string file_;
  std::unique_ptr<DocumentReader> reader_;
};

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_DOCUMENT_SOURCE_H_
