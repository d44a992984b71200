// Which format a file is in, by its ending. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_FORMATS_H_
#define CLAIMS_INGEST_FORMATS_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claims {

enum class Format { kJsonLines, kPlainText, kHtml, kWarc };
enum class Compression { kNone, kGzip, kZstd };

struct FileFormat {
  Format format = Format::kJsonLines;
  Compression compression = Compression::kNone;
};

// "JSON Lines (.jsonl, ...), ..." for messages.
extern const absl::string_view kFormatsRead;

// Case of the ending is ignored. kInvalidArgument for an ending that is not
// known, naming those that are.
absl::StatusOr<FileFormat> FormatOf(absl::string_view path);

}  // namespace claims

#endif  // CLAIMS_INGEST_FORMATS_H_
