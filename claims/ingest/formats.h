// Which format a file is in, by its ending. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_FORMATS_H_
#define CLAIMS_INGEST_FORMATS_H_

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace claims {

enum class Format { kUnknown, kJsonLines, kPlainText, kCompressed, kHtml, kWarc };

// Case of the ending is ignored.
Format FormatOf(absl::string_view path);

// kUnimplemented for formats that are known but not read yet, kInvalidArgument
// for unknown ones, naming those that are.
absl::Status CheckSupported(Format format, absl::string_view path);

}  // namespace claims

#endif  // CLAIMS_INGEST_FORMATS_H_
