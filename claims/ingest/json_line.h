// One line of JSON Lines into a Document. Internal to claims/ingest.
#ifndef CLAIMS_INGEST_JSON_LINE_H_
#define CLAIMS_INGEST_JSON_LINE_H_

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

// Replaces `*document`. Unknown fields are ignored. kInvalidArgument, with a
// message for an Issue, when the line is not UTF-8, not a JSON object, has a
// field of the wrong type, or no text, or a NUL in its text.
absl::Status ParseJsonLine(absl::string_view line, v1::Document* document);

}  // namespace claims

#endif  // CLAIMS_INGEST_JSON_LINE_H_
