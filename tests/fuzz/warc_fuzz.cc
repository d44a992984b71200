// Any bytes as an archive, and each of its blocks as a response.
#include <sstream>
#include <string>

#include "claims/ingest/http_message.h"
#include "claims/ingest/warc_records.h"
#include "tests/fuzz/fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  constexpr size_t kMax = 1 << 16;
  std::istringstream in(std::string(claims::AsText(data, size)));
  claims::WarcRecords records(&in, kMax);
  claims::WarcRecord record;
  int number = 0;
  while (records.Next(&record)) {
    FUZZ_CHECK(record.number == ++number);
    FUZZ_CHECK(record.block.size() <= kMax);
    const auto response = claims::ReadHttpResponse(record.block, kMax);
    FUZZ_CHECK(!response.ok() || response->body.size() <= kMax);
  }
  return 0;
}
