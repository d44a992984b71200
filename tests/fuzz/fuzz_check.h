// What every fuzz entry point needs: its signature, and a way to fail.
#ifndef CLAIMS_TESTS_FUZZ_FUZZ_CHECK_H_
#define CLAIMS_TESTS_FUZZ_FUZZ_CHECK_H_

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "absl/strings/string_view.h"

// libFuzzer's entry point, which replay_test.cc calls too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

// Ends the program unless `condition` holds: to a fuzzer that is a finding.
#define FUZZ_CHECK(condition)                                                          \
  do {                                                                                 \
    if (!(condition)) {                                                                \
      std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                    \
    }                                                                                  \
  } while (false)

namespace claims {

inline absl::string_view AsText(const uint8_t* data, size_t size) {
  return size == 0 ? absl::string_view()
                   : absl::string_view(reinterpret_cast<const char*>(data), size);
}

}  // namespace claims

#endif  // CLAIMS_TESTS_FUZZ_FUZZ_CHECK_H_
