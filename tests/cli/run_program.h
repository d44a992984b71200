// Runs the `claims` program as a user does.
#ifndef CLAIMS_TESTS_CLI_RUN_PROGRAM_H_
#define CLAIMS_TESTS_CLI_RUN_PROGRAM_H_

#include <string>
#include <vector>

namespace claims {

struct Outcome {
  int status = -1;  // exit status; -1 when the program did not exit by itself
  std::string out;
  std::string err;
};

// Neither stream is a terminal.
Outcome RunClaims(const std::vector<std::string>& arguments, const std::string& input = "");

// A new file in the test's own directory, which is also the program's working
// directory: tests name files by their bare names.
void WriteFile(const std::string& name, const std::string& bytes);
void MakeDirectory(const std::string& name);

}  // namespace claims

#endif  // CLAIMS_TESTS_CLI_RUN_PROGRAM_H_
