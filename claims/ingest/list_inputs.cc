#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/ingest/document_reader.h"
#include "claims/ingest/formats.h"

namespace claims {
namespace {

namespace fs = std::filesystem;

void AddError(const std::string& path, absl::string_view message, std::vector<Issue>* issues) {
  issues->push_back({Severity::kError, path, 0, std::string(message)});
}

// Files below `directory` whose format is known, sorted. Links to directories
// are not followed: they may go round in circles.
std::vector<std::string> FilesBelow(const std::string& directory, std::vector<Issue>* issues) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator it(
      directory, fs::directory_options::skip_permission_denied, error);
  const fs::recursive_directory_iterator end;
  while (!error && it != end) {
    std::error_code ignored;
    if (it->is_regular_file(ignored) && FormatOf(it->path().string()).ok()) {
      found.push_back(it->path().string());
    }
    it.increment(error);
  }
  if (error) AddError(directory, "cannot be listed: " + error.message(), issues);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

void ListInputs(const std::string& path, std::vector<std::string>* files,
                std::vector<Issue>* issues) {
  if (path == "-") {
    files->push_back(path);
    return;
  }
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    AddError(path, "does not exist; name a file, a directory or - for standard input", issues);
    return;
  }
  if (!fs::is_directory(status)) {
    if (const auto format = FormatOf(path); format.ok()) {
      files->push_back(path);
    } else {
      AddError(path, format.status().message(), issues);
    }
    return;
  }
  const size_t issues_before = issues->size();
  const std::vector<std::string> found = FilesBelow(path, issues);
  files->insert(files->end(), found.begin(), found.end());
  if (found.empty() && issues->size() == issues_before) {
    AddError(path, absl::StrCat("has no documents; ", kFormatsRead), issues);
  }
}

}  // namespace claims
