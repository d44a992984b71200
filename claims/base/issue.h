// Located problems in what an author wrote: a pack, a document, a gold file.
//
// Two channels: absl::Status says that an operation failed; a list of Issues
// says everything that is wrong with an input, so that its author can mend it
// in one go.
#ifndef CLAIMS_BASE_ISSUE_H_
#define CLAIMS_BASE_ISSUE_H_

#include <string>
#include <vector>

namespace claims {

enum class Severity { kError, kWarning };

struct Issue {
  Severity severity = Severity::kError;
  // As the user named it; "-" for standard input.
  std::string file;
  // 1-based; 0 when the problem has no line.
  int line = 0;
  // What is wrong and what would be right. No full stop, no newline.
  std::string message;
};

// "FILE:LINE: message", or "FILE: message" without a line.
std::string FormatIssue(const Issue& issue);

bool HasError(const std::vector<Issue>& issues);

}  // namespace claims

#endif  // CLAIMS_BASE_ISSUE_H_
