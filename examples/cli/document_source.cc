#include "examples/cli/document_source.h"

#include <utility>

namespace claims::cli {

DocumentSource::DocumentSource(const Options& options)
    : read_options_{options.publisher, options.published},
      inputs_(options.inputs.begin(), options.inputs.end()) {}

bool DocumentSource::Next(SourceItem* item) {
  *item = {};
  while (true) {
    if (reader_ != nullptr) {
      item->file = file_;
      item->has_document = reader_->Next(&item->document, &item->document_issues);
      if (!item->has_document) reader_ = nullptr;
    } else if (!files_.empty()) {
      OpenNext(item);
    } else if (!inputs_.empty()) {
      std::vector<std::string> files;
      ListInputs(inputs_.front(), &files, &item->input_issues);
      files_.assign(files.begin(), files.end());
      inputs_.pop_front();
    } else {
      return false;
    }
    if (item->has_document || !item->document_issues.empty() || !item->input_issues.empty()) {
      return true;
    }
  }
}

void DocumentSource::OpenNext(SourceItem* item) {
  file_ = std::move(files_.front());
  files_.pop_front();
  auto reader = DocumentReader::Open(file_, read_options_);
  if (reader.ok()) {
    reader_ = *std::move(reader);
  } else {
    item->input_issues.push_back(
        {Severity::kError, file_, 0, std::string(reader.status().message())});
  }
}

}  // namespace claims::cli
