#include "claims/ingest/document_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/base/rfc3339.h"
#include "claims/base/utf8.h"
#include "claims/ingest/decompressing_buf.h"
#include "claims/ingest/document_fields.h"
#include "claims/ingest/formats.h"
#include "claims/ingest/json_line.h"
#include "claims/ingest/line_source.h"
#include "claims/ingest/page_readers.h"

namespace claims {
namespace {

int LineOfByte(absl::string_view text, size_t offset) {
  int line = 1;
  for (size_t i = 0; i < offset; ++i) line += text[i] == '\n' ? 1 : 0;
  return line;
}

class JsonLinesReader : public DocumentReader {
 public:
  JsonLinesReader(std::string name, std::unique_ptr<LineSource> lines, ReadOptions options)
      : name_(std::move(name)), lines_(std::move(lines)), options_(std::move(options)) {}

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    absl::string_view line;
    while (lines_->Next(&line)) {
      if (absl::StripAsciiWhitespace(line).empty()) continue;
      seen_ = true;
      const DocumentPlace place{name_, lines_->number()};
      const absl::Status status = ParseJsonLine(line, document);
      if (!status.ok()) {
        issues->push_back(place.Error(std::string(status.message())));
        continue;
      }
      if (document->id().empty()) document->set_id(absl::StrCat(name_, ":", place.line));
      CompleteFields(options_, place, document, issues);
      return true;
    }
    if (!seen_) {
      seen_ = true;
      // No fault: a stage of a pipeline may well have nothing to hand on.
      issues->push_back(DocumentPlace{name_}.Warning(
          "is empty; a document is a line with one JSON object that has a \"text\""));
    }
    return false;
  }

 private:
  const std::string name_;
  const std::unique_ptr<LineSource> lines_;
  const ReadOptions options_;
  bool seen_ = false;  // a line that is not blank
};

// "date 2026-02-13" at the start of any line.
std::optional<std::string> FindDateLine(absl::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    absl::string_view line = absl::StripLeadingAsciiWhitespace(text.substr(at, end - at));
    if (absl::ConsumePrefix(&line, "date ") && line.size() >= 10) {
      const absl::string_view day = line.substr(0, 10);
      const bool ends = line.size() == 10 || !absl::ascii_isalnum(line[10]);
      if (ends && ParseRfc3339Day(day).has_value()) return std::string(day);
    }
    at = end + 1;
  }
  return std::nullopt;
}

class PlainTextReader : public DocumentReader {
 public:
  PlainTextReader(std::string name, std::unique_ptr<LineSource> source, ReadOptions options)
      : name_(std::move(name)), source_(std::move(source)), options_(std::move(options)) {}

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    if (done_) return false;
    done_ = true;
    std::string text = source_->Rest();
    if (absl::StripAsciiWhitespace(text).empty()) {
      issues->push_back(DocumentPlace{name_}.Error("is empty; it must have the text of a report"));
      return false;
    }
    if (const auto bad = FindInvalidUtf8(text); bad.has_value()) {
      issues->push_back(DocumentPlace{name_, LineOfByte(text, *bad)}.Error(
          absl::StrCat("is not UTF-8 at byte ", *bad, "; convert it to UTF-8")));
      return false;
    }
    if (const size_t nul = text.find('\0'); nul != std::string::npos) {
      issues->push_back(DocumentPlace{name_, LineOfByte(text, nul)}.Error(
          absl::StrCat("has a NUL byte at byte ", nul, "; it must be plain text")));
      return false;
    }
    document->Clear();
    document->set_id(name_);
    if (options_.published.empty()) document->set_published(FindDateLine(text).value_or(""));
    document->set_text(std::move(text));
    CompleteFields(options_, DocumentPlace{name_}, document, issues);
    return true;
  }

 private:
  const std::string name_;
  const std::unique_ptr<LineSource> source_;
  const ReadOptions options_;
  bool done_ = false;
};

// Owns the file that another reader reads, and its decompression.
class FileReader : public DocumentReader {
 public:
  FileReader(std::unique_ptr<std::ifstream> file, const std::string& name,
             const FileFormat& format, ReadOptions options)
      : name_(name), file_(std::move(file)) {
    std::istream* in = file_.get();
    if (format.compression != Compression::kNone) {
      buf_ = std::make_unique<DecompressingBuf>(in, format.compression);
      plain_ = std::make_unique<std::istream>(buf_.get());
      in = plain_.get();
    }
    reader_ = MakeReader(format.format, in, name, std::move(options));
  }

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    if (reader_->Next(document, issues)) return true;
    if (buf_ != nullptr && !buf_->status().ok() && !told_) {
      told_ = true;
      issues->push_back(DocumentPlace{name_}.Error(std::string(buf_->status().message())));
    }
    return false;
  }

 private:
  static std::unique_ptr<DocumentReader> MakeReader(Format format, std::istream* in,
                                                    std::string name, ReadOptions options);

  const std::string name_;
  std::unique_ptr<std::ifstream> file_;
  std::unique_ptr<DecompressingBuf> buf_;
  std::unique_ptr<std::istream> plain_;
  std::unique_ptr<DocumentReader> reader_;
  bool told_ = false;
};

std::unique_ptr<DocumentReader> FileReader::MakeReader(Format format, std::istream* in,
                                                       std::string name, ReadOptions options) {
  switch (format) {
    case Format::kHtml:
      return NewHtmlReader(in, std::move(name), std::move(options));
    case Format::kWarc:
      return NewWarcReader(in, std::move(name), std::move(options));
    case Format::kPlainText:
      return std::make_unique<PlainTextReader>(
          std::move(name), std::make_unique<LineSource>(in), std::move(options));
    case Format::kJsonLines:
      break;
  }
  return std::make_unique<JsonLinesReader>(std::move(name), std::make_unique<LineSource>(in),
                                           std::move(options));
}

// Standard input waits for its first byte only when it is read.
class SniffingReader : public DocumentReader {
 public:
  SniffingReader(std::istream* in, std::string name, ReadOptions options)
      : source_(std::make_unique<LineSource>(in)),
        name_(std::move(name)),
        options_(std::move(options)) {}

  bool Next(v1::Document* document, std::vector<Issue>* issues) override {
    if (reader_ == nullptr) {
      // An empty stream is a stream of no lines.
      const char first = source_->PeekByte();
      if (first == '{' || first == '\0') {
        reader_ = std::make_unique<JsonLinesReader>(name_, std::move(source_), options_);
      } else {
        reader_ = std::make_unique<PlainTextReader>(name_, std::move(source_), options_);
      }
    }
    return reader_->Next(document, issues);
  }

 private:
  std::unique_ptr<LineSource> source_;
  const std::string name_;
  const ReadOptions options_;
  std::unique_ptr<DocumentReader> reader_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<DocumentReader>> DocumentReader::Open(const std::string& path,
                                                                     ReadOptions options) {
  if (path == "-") return FromStream(&std::cin, path, std::move(options));
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    return absl::NotFoundError("does not exist; name a file, a directory or - for standard input");
  }
  if (std::filesystem::is_directory(status)) {
    return absl::InvalidArgumentError("is a directory; its files must be listed first");
  }
  const auto format = FormatOf(path);
  if (!format.ok()) return format.status();
  auto file = std::make_unique<std::ifstream>(path, std::ios::binary);
  if (!file->is_open()) {
    return absl::PermissionDeniedError("cannot be opened; check that it may be read");
  }
  return std::make_unique<FileReader>(std::move(file), path, *format, std::move(options));
}

std::unique_ptr<DocumentReader> DocumentReader::FromStream(std::istream* in, std::string name,
                                                           ReadOptions options) {
  return std::make_unique<SniffingReader>(in, std::move(name), std::move(options));
}

}  // namespace claims
