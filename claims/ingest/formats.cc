#include "claims/ingest/formats.h"

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claims {
namespace {

struct Ending {
  absl::string_view ending;
  FileFormat format;
};

constexpr Ending kEndings[] = {
    {".jsonl", {Format::kJsonLines, Compression::kNone}},
    {".jsonl.gz", {Format::kJsonLines, Compression::kGzip}},
    {".jsonl.zst", {Format::kJsonLines, Compression::kZstd}},
    {".ndjson", {Format::kJsonLines, Compression::kNone}},
    {".ndjson.gz", {Format::kJsonLines, Compression::kGzip}},
    {".ndjson.zst", {Format::kJsonLines, Compression::kZstd}},
    {".txt", {Format::kPlainText, Compression::kNone}},
    {".html", {Format::kHtml, Compression::kNone}},
    {".htm", {Format::kHtml, Compression::kNone}},
    {".warc", {Format::kWarc, Compression::kNone}},
    {".warc.gz", {Format::kWarc, Compression::kGzip}},
};

}  // namespace

const absl::string_view kFormatsRead =
    ".jsonl and .ndjson (also .gz and .zst), .txt, .html, .htm, .warc and .warc.gz are read";

absl::StatusOr<FileFormat> FormatOf(absl::string_view path) {
  for (const Ending& e : kEndings) {
    if (absl::EndsWithIgnoreCase(path, e.ending)) return e.format;
  }
  const absl::string_view name = path.substr(path.rfind('/') + 1);
  const size_t dot = name.rfind('.');
  const absl::string_view ending =
      dot == absl::string_view::npos || dot == 0 ? "" : name.substr(dot);
  return absl::InvalidArgumentError(
      ending.empty() ? absl::StrCat("has no ending to tell its format by; ", kFormatsRead)
                     : absl::StrCat("unknown ending ", ending, "; ", kFormatsRead));
}

}  // namespace claims
