// Messages as JSON Lines, with the field names of ProtoJSON.
//
//   absl::StatusOr<std::string> line = ToJsonLine(claim);      // {"id":"...",...}\n
//   absl::Status status = FromJson(line, &claim);
//
// Pure; thread-safe.
#ifndef CLAIMS_REPORT_JSON_H_
#define CLAIMS_REPORT_JSON_H_

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "google/protobuf/message.h"

namespace claims {

// Compact, ended by a newline; the same message gives the same bytes. Error:
// kInvalidArgument for a message that holds strings that are not UTF-8.
absl::StatusOr<std::string> ToJsonLine(const google::protobuf::Message& message);

// Reads one JSON object, replacing `message`. Fields of other programs are
// ignored, and enum values may lack their type's prefix ("EACH_SIDE" is
// BASIS_EACH_SIDE). Error: kInvalidArgument saying what is wrong, for text that
// is no such object, a value of the wrong type and an unknown enum value.
absl::Status FromJson(absl::string_view json, google::protobuf::Message* message);

}  // namespace claims

#endif  // CLAIMS_REPORT_JSON_H_
