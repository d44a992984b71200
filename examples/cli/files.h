// Whole files into memory.
#ifndef CLAIMS_EXAMPLES_CLI_FILES_H_
#define CLAIMS_EXAMPLES_CLI_FILES_H_

#include <string>

#include "absl/status/statusor.h"

namespace claims::cli {

// The bytes of a file, or of standard input for "-". Error: kNotFound,
// kPermissionDenied or kUnavailable with the system's words; a directory is
// kInvalidArgument.
absl::StatusOr<std::string> ReadWhole(const std::string& path);

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_FILES_H_
