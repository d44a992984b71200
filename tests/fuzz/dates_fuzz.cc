// Any bytes as a sentence: dates in order, none overlapping, each an interval
// that does not end before it begins.
#include "claims/mentions/dates.h"

#include "tests/fuzz/fuzz_check.h"

namespace {

void Check(absl::string_view text, const claims::DateContext& context) {
  const claims::Span within{0, static_cast<int32_t>(text.size())};
  int32_t end = 0;
  for (const claims::DateMention& mention : claims::FindDates(text, within, context)) {
    FUZZ_CHECK(within.Contains(mention.span) && !mention.span.empty());
    FUZZ_CHECK(mention.span.start >= end);
    end = mention.span.end;
    const auto& date = mention.date;
    // "YYYY-MM-DD" sorts as text.
    FUZZ_CHECK(date.start().empty() || date.end().empty() || date.start() <= date.end());
    FUZZ_CHECK(date.start().empty() || claims::ParsePublished(date.start()).has_value());
    FUZZ_CHECK(date.end().empty() || claims::ParsePublished(date.end()).has_value());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view text = claims::AsText(data, size);
  Check(text, {});
  Check(text, {absl::CivilDay(2031, 5, 12)});
  claims::ParsePublished(text);
  return 0;
}
