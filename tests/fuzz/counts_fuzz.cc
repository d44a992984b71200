// Any bytes as a sentence: counts in order, none overlapping, none negative.
#include "claims/mentions/counts.h"

#include "tests/fuzz/fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view text = claims::AsText(data, size);
  const claims::Span within{0, static_cast<int32_t>(text.size())};
  int32_t end = 0;
  for (const claims::CountMention& mention : claims::FindCounts(text, within)) {
    FUZZ_CHECK(within.Contains(mention.span) && !mention.span.empty());
    FUZZ_CHECK(mention.span.start >= end);
    FUZZ_CHECK(mention.count.value() >= 0);
    FUZZ_CHECK(!mention.for_count.has_value() || *mention.for_count >= 0);
    end = mention.span.end;
  }
  return 0;
}
