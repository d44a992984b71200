#include "claims/ingest/formats.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace claims {
namespace {

struct Ending {
  absl::string_view ending;
  Format format;
};

// The longer of two that match comes first.
constexpr Ending kEndings[] = {
    {".jsonl.gz", Format::kCompressed}, {".jsonl.zst", Format::kCompressed},
    {".warc.gz", Format::kWarc},        {".jsonl", Format::kJsonLines},
    {".ndjson", Format::kJsonLines},    {".txt", Format::kPlainText},
    {".html", Format::kHtml},           {".htm", Format::kHtml},
    {".warc", Format::kWarc},
};

constexpr absl::string_view kSupported = ".jsonl, .ndjson and .txt are read";

}  // namespace

Format FormatOf(absl::string_view path) {
  for (const Ending& e : kEndings) {
    if (absl::EndsWithIgnoreCase(path, e.ending)) return e.format;
  }
  return Format::kUnknown;
}

absl::Status CheckSupported(Format format, absl::string_view path) {
  switch (format) {
    case Format::kJsonLines:
    case Format::kPlainText:
      return absl::OkStatus();
    case Format::kCompressed:
      return absl::UnimplementedError(
          "compressed JSON Lines is not supported yet; decompress it, or pipe it in as -");
    case Format::kHtml:
      return absl::UnimplementedError(
          absl::StrCat("HTML is not supported yet; ", kSupported));
    case Format::kWarc:
      return absl::UnimplementedError(
          absl::StrCat("WARC is not supported yet; ", kSupported));
    case Format::kUnknown:
      break;
  }
  const size_t slash = path.rfind('/');
  const absl::string_view name = slash == absl::string_view::npos ? path : path.substr(slash + 1);
  const size_t dot = name.rfind('.');
  const absl::string_view ending =
      dot == absl::string_view::npos || dot == 0 ? "" : name.substr(dot);
  return absl::InvalidArgumentError(
      ending.empty() ? absl::StrCat("has no ending to tell its format by; ", kSupported)
                     : absl::StrCat("unknown ending ", ending, "; ", kSupported));
}

}  // namespace claims
