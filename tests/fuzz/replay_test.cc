// Runs a fuzz entry point over the seeds named on the command line and over
// fixed mutations of them. The entry point aborts when an invariant is broken.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "tests/fuzz/fuzz_check.h"

namespace claims {
namespace {

constexpr int kMutationsPerSeed = 200;
constexpr int kMaxEdits = 4;

struct Seed {
  std::string file;
  std::string bytes;
};

std::vector<Seed>& Seeds() {
  static std::vector<Seed> seeds;
  return seeds;
}

void Feed(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
}

// The standard fixes this generator's numbers, so each machine sees the same
// inputs; it does not fix those of std::uniform_int_distribution.
using Random = std::mt19937_64;

size_t Below(Random& random, size_t bound) { return bound == 0 ? 0 : random() % bound; }

// One edit of the kinds that find most faults: bytes changed, lost, doubled,
// cut off, and parts of another input moved in.
std::string Edit(std::string bytes, const std::string& other, Random& random) {
  // Bytes that parsers and decoders treat specially.
  static const std::string kTelling("\0\n\r\t \"\\{}[]:,.<>'-\x80\xBF\xC3\xE2\xED\xF0\xFF", 26);
  const size_t at = Below(random, bytes.size() + 1);
  const size_t length = 1 + Below(random, 16);
  switch (Below(random, 6)) {
    case 0:
      if (at < bytes.size()) bytes[at] = static_cast<char>(random() & 0xFF);
      return bytes;
    case 1:
      return bytes.insert(at, 1, kTelling[Below(random, kTelling.size())]);
    case 2:
      return bytes.erase(at, length);
    case 3:
      return bytes.insert(at, bytes.substr(at, length));
    case 4:
      return bytes.substr(0, at);
    default:
      return bytes.insert(at, other.substr(Below(random, other.size() + 1), length * 4));
  }
}

TEST(Replay, Seeds) {
  ASSERT_FALSE(Seeds().empty());
  for (const Seed& seed : Seeds()) {
    SCOPED_TRACE(seed.file);
    ASSERT_FALSE(seed.bytes.empty());
    Feed(seed.bytes);
  }
}

TEST(Replay, EmptyInput) { Feed(""); }

TEST(Replay, MutatedSeeds) {
  Random random(20260101);
  for (const Seed& seed : Seeds()) {
    for (int i = 0; i < kMutationsPerSeed; ++i) {
      std::string bytes = seed.bytes;
      for (size_t edits = 1 + Below(random, kMaxEdits); edits > 0; --edits) {
        bytes = Edit(bytes, Seeds()[Below(random, Seeds().size())].bytes, random);
      }
      Feed(bytes);
    }
  }
}

}  // namespace
}  // namespace claims

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    std::ostringstream bytes;
    bytes << std::ifstream(argv[i], std::ios::binary).rdbuf();
    claims::Seeds().push_back({argv[i], bytes.str()});
  }
  return RUN_ALL_TESTS();
}
