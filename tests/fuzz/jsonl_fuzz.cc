// Any bytes as a stream: every document that comes out is one that the rest of
// the library can read, and every line that does not is an issue with a place.
#include <sstream>
#include <string>
#include <vector>

#include "claims/ingest/document_reader.h"
#include "tests/fuzz/fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::istringstream in(std::string(claims::AsText(data, size)));
  const auto reader = claims::DocumentReader::FromStream(&in, "fuzz.jsonl");
  std::vector<claims::Issue> issues;
  claims::v1::Document document;
  while (reader->Next(&document, &issues)) {
    FUZZ_CHECK(!document.id().empty());
    FUZZ_CHECK(document.text().find('\0') == std::string::npos);
    std::string bytes;
    FUZZ_CHECK(document.SerializeToString(&bytes));
  }
  for (const claims::Issue& issue : issues) {
    FUZZ_CHECK(!issue.message.empty() && issue.file == "fuzz.jsonl" && issue.line >= 0);
  }
  return 0;
}
