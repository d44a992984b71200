#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

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
    if (it->is_regular_file(ignored) && FormatOf(it->path().string()) != Format::kUnknown) {
      found.push_back(it->path().string());
    }
    it.increment(error);
  }
  if (error) AddError(directory, "cannot be listed: " + error.message(), issues);
  std::sort(found.begin(), found.end());
  return found;
}

// Adds `path` when its format is read.
bool AddFile(const std::string& path, std::vector<std::string>* files,
             std::vector<Issue>* issues) {
  const absl::Status supported = CheckSupported(FormatOf(path), path);
  if (!supported.ok()) {
    AddError(path, supported.message(), issues);
    return false;
  }
  files->push_back(path);
  return true;
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
    AddFile(path, files, issues);
    return;
  }
  const size_t issues_before = issues->size();
  const std::vector<std::string> found = FilesBelow(path, issues);
  for (const std::string& file : found) AddFile(file, files, issues);
  if (found.empty() && issues->size() == issues_before) {
    AddError(path, "has no documents; .jsonl, .ndjson and .txt files are read", issues);
  }
}

}  // namespace claims
