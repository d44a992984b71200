// Counts of people in running text: "1,000", "a thousand", "more than 300",
// "1,000 for 1,000", "dozens".
//
//   auto counts = FindCounts("each side freed more than 300 POWs", {0, 34});
//   // one mention: "more than 300", 300 AT_LEAST
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_MENTIONS_COUNTS_H_
#define CLAIMS_MENTIONS_COUNTS_H_

#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/mentions/date_expression.h"
#include "claims/mentions/date_tokens.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

struct CountMention {
  Span span;
  v1::Count count;
  // "1,000 for 1,000", "1,200-1,200", "thousand-for-thousand" set this to the
  // second number; the span covers both.
  std::optional<int32_t> for_count;
  // "another 200", "a further 200", "200 more": adds to an earlier count.
  bool additional = false;
};

// All counts in text[within], in order, none overlapping. Left out: ordinals,
// money, percentages, clock times, years and days of dates, decimals, numbers
// before units of measure and durations ("30-day", "two weeks", "5 km", "three
// years", "aged 18"), numbers inside URLs and identifiers ("T-72", "F-16").
std::vector<CountMention> FindCounts(absl::string_view text, Span within);

// The same of a sentence read into tokens already; `dates` is ReadDates(tokens).
std::vector<CountMention> FindCounts(const DateTokens& tokens,
                                     const std::vector<FoundDate>& dates);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_COUNTS_H_
