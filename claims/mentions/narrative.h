// Where the telling of a report stands in time, which dates without a year and dates counted
// from another hang on: a report of 2031 that has come to "24 February 2029" means 2029 by
// "on 10 March", and "two days later" is the 12th.
//
//   Narrative narrative;
//   FindDates(tokens1, found1, context, &narrative);  // "It began on 24 February 2029."
//   narrative.Turn();                                 // the next sentence
//   FindDates(tokens2, found2, context, &narrative);  // "They met on [10 March]": 2029-03-10
//
// News reports tell of their own week and name another year where they look back; histories,
// timelines and essays go on from the last date named. HeidelTime (Stroetgen and Gertz, 2013)
// has a mode for each that its caller sets; here the report's own dates say which it is.
//
// Internal to claims/mentions. Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_MENTIONS_NARRATIVE_H_
#define CLAIMS_MENTIONS_NARRATIVE_H_

#include <optional>
#include <vector>

#include "claims/mentions/date_resolve.h"
#include "claims/mentions/date_tokens.h"

namespace claims {

class Narrative {
 public:
  // The next sentence begins.
  void Turn();

  // `date` is about to be placed: what the telling says of it.
  void Advise(const DateExpression& date, ResolveContext* context) const;

  // `date` was placed at `range` in time.
  void Reach(const DateTokens& t, const FoundDate& date, const ResolveContext& context,
             const DayRange& range);

  // What the dates of a sentence say of the whole report; for all sentences before the first
  // is read, else the report is taken for news.
  void Survey(const DateTokens& t, const std::vector<FoundDate>& found,
              std::optional<absl::CivilDay> published);

 private:
  bool LooksBack() const;
  bool IsHistory() const;
  std::optional<DayRange> story_;  // the last date of a time before the report's own
  bool story_goes_on_ = false;     // reached by a date without a year
  int story_age_ = 0;              // sentences since
  std::optional<DayRange> last_;   // the last date of all
  int last_age_ = 0;
  int past_years_ = 0;  // dates of earlier years in the whole report
  int own_days_ = 0;    // dates of the report's own time: "Tuesday", "last week", its year
};

// Whether a date's place may hang on the sentences before: it has no year, or is counted
// from another.
bool HangsOnNarrative(const DateExpression& date);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_NARRATIVE_H_
