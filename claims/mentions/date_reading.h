// Dates of a sentence that was read into tokens already, for its counts as well.
//
// Internal to claims/mentions. Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_MENTIONS_DATE_READING_H_
#define CLAIMS_MENTIONS_DATE_READING_H_

#include <vector>

#include "claims/mentions/date_expression.h"
#include "claims/mentions/date_tokens.h"
#include "claims/mentions/dates.h"
#include "claims/mentions/narrative.h"

namespace claims {

// As FindDates in dates.h; `found` is ReadDates(tokens). `narrative` is where the sentences
// before have come to in time, and is taken on to where this one does.
std::vector<DateMention> FindDates(const DateTokens& tokens, const std::vector<FoundDate>& found,
                                   const DateContext& context, Narrative* narrative);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_DATE_READING_H_
