// Any bytes as a page: its fields are text that the rest of the library can read.
#include <string>

#include "claims/base/utf8.h"
#include "claims/ingest/web_page.h"
#include "tests/fuzz/fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const claims::WebPage page = claims::ReadWebPage(claims::AsText(data, size), "");
  for (const std::string* field :
       {&page.title, &page.publisher, &page.url, &page.published, &page.text}) {
    FUZZ_CHECK(!claims::FindInvalidUtf8(*field).has_value());
    FUZZ_CHECK(field->find('\0') == std::string::npos);
  }
  return 0;
}
