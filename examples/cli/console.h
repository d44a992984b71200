// Standard output and standard error, and what is known about them.
#ifndef CLAIMS_EXAMPLES_CLI_CONSOLE_H_
#define CLAIMS_EXAMPLES_CLI_CONSOLE_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/base/issue.h"

namespace claims::cli {

// Not thread-safe: only the thread that emits results writes.
class Console {
 public:
  Console();

  // Buffered. False once nobody reads any more (a closed pipe, which is no
  // error) or the output cannot be written (which is: see failed()).
  bool Write(absl::string_view bytes);
  bool Flush();
  bool failed() const { return failed_; }

  // "claims: MESSAGE". What was written before comes out first, so that the two
  // streams keep their order on a terminal.
  void Error(absl::string_view message);
  // "claims: FILE:LINE: [warning: ]MESSAGE"
  void Report(const Issue& issue);

  // Shown only where it disturbs nothing: standard error is a terminal and
  // standard output is not. Overwrites itself.
  void Progress(absl::string_view message);

  bool output_is_terminal() const { return output_is_terminal_; }
  // Columns of the terminal, or 100.
  int width() const;

 private:
  void ClearProgress();

  std::string buffer_;
  bool output_is_terminal_ = false;
  bool show_progress_ = false;
  bool progress_shown_ = false;
  bool closed_ = false;
  bool failed_ = false;
};

}  // namespace claims::cli

#endif  // CLAIMS_EXAMPLES_CLI_CONSOLE_H_
