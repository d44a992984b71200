#include "claims/ingest/json_line.h"

#include <optional>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "claims/base/utf8.h"
#include "google/protobuf/util/json_util.h"

namespace claims {
namespace {

// protobuf's message as one line, cut where it starts to quote the input.
std::string OneLine(absl::string_view message) {
  constexpr size_t kMost = 160;
  std::string line(message.substr(0, message.find('\n')));
  if (line.size() > kMost) {
    size_t cut = kMost;
    while (!IsCharBoundary(line, cut)) --cut;
    line = absl::StrCat(line.substr(0, cut), "...");
  }
  return line;
}

}  // namespace

absl::Status ParseJsonLine(absl::string_view line, v1::Document* document) {
  document->Clear();
  // Checked here, for protobuf's parser replaces what it cannot read.
  if (const auto bad = FindInvalidUtf8(line); bad.has_value()) {
    return absl::InvalidArgumentError(
        absl::StrCat("is not UTF-8 at byte ", *bad, " of the line; convert it to UTF-8"));
  }
  if (line.find('\0') != absl::string_view::npos) {
    return absl::InvalidArgumentError("has a NUL byte; it must be a JSON object with a \"text\"");
  }
  const absl::string_view body = absl::StripAsciiWhitespace(line);
  if (body.empty() || body.front() != '{') {
    return absl::InvalidArgumentError("is not a JSON object; it must be like {\"text\": \"...\"}");
  }
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  // A copy, because protobuf's string view type differs between releases.
  const auto status = google::protobuf::util::JsonStringToMessage(
      std::string(body), document, options);
  if (!status.ok()) {
    const auto message = status.message();
    document->Clear();
    return absl::InvalidArgumentError(absl::StrCat(
        "is not a document: ", OneLine(absl::string_view(message.data(), message.size())),
        "; it must be one JSON object whose id, publisher, url, published, title and text are "
        "strings"));
  }
  if (absl::StripAsciiWhitespace(document->text()).empty()) {
    document->Clear();
    return absl::InvalidArgumentError("has no \"text\"; it must be a string that is not empty");
  }
  if (document->text().find('\0') != std::string::npos) {
    document->Clear();
    return absl::InvalidArgumentError("has a NUL (\\u0000) in its \"text\"; remove it");
  }
  return absl::OkStatus();
}

}  // namespace claims
