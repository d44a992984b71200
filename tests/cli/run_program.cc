#include "tests/cli/run_program.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace claims {
namespace {

// The path is fixed at first use: the test itself never changes directory.
const std::string& Program() {
  static const auto& path = *new std::string([] {
    char* absolute = realpath("examples/cli/claims", nullptr);
    std::string found = absolute == nullptr ? "examples/cli/claims" : absolute;
    std::free(absolute);
    return found;
  }());
  return path;
}

std::string Directory() {
  const char* directory = std::getenv("TEST_TMPDIR");
  return directory == nullptr ? "/tmp" : directory;
}

std::string Slurp(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void Redirect(const std::string& path, int flags, int descriptor) {
  const int opened = open(path.c_str(), flags, 0600);
  if (opened < 0 || dup2(opened, descriptor) < 0) _exit(127);
}

}  // namespace

Outcome RunClaims(const std::vector<std::string>& arguments, const std::string& input) {
  const std::string in = Directory() + "/.in", out = Directory() + "/.out",
                    err = Directory() + "/.err";
  WriteFile(".in", input);
  std::vector<char*> argv = {const_cast<char*>(Program().c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    Redirect(in, O_RDONLY, STDIN_FILENO);
    Redirect(out, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    Redirect(err, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    if (chdir(Directory().c_str()) != 0) _exit(127);
    execv(argv[0], argv.data());
    _exit(127);
  }
  Outcome outcome;
  int status = 0;
  if (child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status)) {
    outcome.status = WEXITSTATUS(status);
  }
  outcome.out = Slurp(out);
  outcome.err = Slurp(err);
  return outcome;
}

void WriteFile(const std::string& name, const std::string& bytes) {
  std::ofstream(Directory() + "/" + name, std::ios::binary) << bytes;
}

void MakeDirectory(const std::string& name) { mkdir((Directory() + "/" + name).c_str(), 0700); }

}  // namespace claims
