#include "examples/cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "absl/strings/str_cat.h"

namespace claims::cli {
namespace {

constexpr size_t kBufferBytes = 64 << 10;

// 0, or the error's number.
int WriteAll(int descriptor, absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(written);
  }
  return 0;
}

}  // namespace

Console::Console()
    : output_is_terminal_(isatty(STDOUT_FILENO) == 1),
      show_progress_(isatty(STDERR_FILENO) == 1 && !output_is_terminal_) {
  // A reader that has seen enough (`| head`) ends the program by EPIPE, in order.
  std::signal(SIGPIPE, SIG_IGN);
}

bool Console::Write(absl::string_view bytes) {
  if (closed_) return false;
  buffer_.append(bytes.data(), bytes.size());
  return buffer_.size() < kBufferBytes && !output_is_terminal_ ? true : Flush();
}

bool Console::Flush() {
  if (closed_) return false;
  ClearProgress();
  const int error = WriteAll(STDOUT_FILENO, buffer_);
  buffer_.clear();
  if (error == 0) return true;
  closed_ = true;
  if (error != EPIPE) {
    failed_ = true;
    Error(absl::StrCat("standard output: ", std::strerror(error)));
  }
  return false;
}

void Console::Error(absl::string_view message) {
  if (!closed_ && !buffer_.empty()) Flush();
  ClearProgress();
  WriteAll(STDERR_FILENO, absl::StrCat("claims: ", message, "\n"));
}

void Console::Report(const Issue& issue) {
  Issue shown = issue;
  if (issue.severity == Severity::kWarning) shown.message = "warning: " + issue.message;
  Error(FormatIssue(shown));
}

void Console::Progress(absl::string_view message) {
  if (!show_progress_) return;
  WriteAll(STDERR_FILENO, absl::StrCat("\r\x1b[K", message));
  progress_shown_ = true;
}

void Console::ClearProgress() {
  if (!progress_shown_) return;
  WriteAll(STDERR_FILENO, "\r\x1b[K");
  progress_shown_ = false;
}

int Console::width() const {
  winsize size;
  if (!output_is_terminal_ || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 100;
  return size.ws_col == 0 ? 100 : std::max<int>(size.ws_col, 60);
}

}  // namespace claims::cli
