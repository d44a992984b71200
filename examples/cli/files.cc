#include "examples/cli/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "absl/status/status.h"

namespace claims::cli {
namespace {

absl::Status ErrnoStatus(int error) {
  switch (error) {
    case ENOENT: return absl::NotFoundError("no such file");
    case EISDIR: return absl::InvalidArgumentError("is a directory; name a file");
    case EACCES: return absl::PermissionDeniedError("permission denied");
    default: return absl::UnavailableError(std::strerror(error));
  }
}

}  // namespace

absl::StatusOr<std::string> ReadWhole(const std::string& path) {
  const bool standard_input = path == "-";
  const int descriptor =
      standard_input ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return ErrnoStatus(errno);
  std::string bytes;
  char chunk[64 << 10];
  int error = 0;
  while (true) {
    const ssize_t n = read(descriptor, chunk, sizeof chunk);
    if (n == 0) break;
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      error = errno;
      break;
    }
    bytes.append(chunk, n);
  }
  if (!standard_input) close(descriptor);
  if (error != 0) return ErrnoStatus(error);
  return bytes;
}

}  // namespace claims::cli
