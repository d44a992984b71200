#include "claims/base/issue.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace claims {

std::string FormatIssue(const Issue& issue) {
  if (issue.line <= 0) return absl::StrCat(issue.file, ": ", issue.message);
  return absl::StrCat(issue.file, ":", issue.line, ": ", issue.message);
}

bool HasError(const std::vector<Issue>& issues) {
  return std::any_of(issues.begin(), issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::kError; });
}

}  // namespace claims
