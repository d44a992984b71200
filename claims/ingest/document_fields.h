// What all readers do with a document. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_DOCUMENT_FIELDS_H_
#define CLAIMS_INGEST_DOCUMENT_FIELDS_H_

#include <string>
#include <utility>
#include <vector>

#include "claims/base/issue.h"
#include "claims/ingest/read_options.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

// Where a document is, for its Issues.
struct DocumentPlace {
  const std::string& file;
  int line = 0;

  Issue Error(std::string message) const {
    return {Severity::kError, file, line, std::move(message)};
  }
  Issue Warning(std::string message) const {
    return {Severity::kWarning, file, line, std::move(message)};
  }
};

// Fills in from the options, and drops a date that is none.
void CompleteFields(const ReadOptions& options, const DocumentPlace& place,
                    v1::Document* document, std::vector<Issue>* issues);

}  // namespace claims

#endif  // CLAIMS_INGEST_DOCUMENT_FIELDS_H_
