// Timelines: lines that open with the day of what they tell, or stand below it.
//
//   "8 April: First round in Oslo."      -> an entry of 8 April
//   "2022" / "25 October" / "Talks ..."  -> an entry of 25 October 2022
//   "May 2022 - a truce" / "Talks ..."   -> two entries of May 2022
//
// Immutable; safe from several threads. Cannot fail: in doubt a line is no entry.
#ifndef CLAIMS_MENTIONS_TIMELINE_H_
#define CLAIMS_MENTIONS_TIMELINE_H_

#include <cstdint>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/mentions/dates.h"
#include "claims/mentions/mention.h"
#include "claims/text/text.h"

namespace claims {

// A value type.
struct TimelineEntry {
  int32_t paragraph = 0;
  Mention day;            // as written; its date with the year that the lines before tell
  absl::CivilDay known;   // the day from which bare dates of the entry are read
  int year = 0;           // of an entry of a year alone; else 0
  // Offset of the words behind the day, or of the first paragraph below it; -1 for those
  // further down, of which it tells only the time.
  int32_t start = 0;
};

// In text order; none for texts that are no timeline: two lines that open with a day, or
// three days on lines of their own, make one. Linear in the number of paragraphs.
std::vector<TimelineEntry> FindTimeline(const Text& text, const DateContext& context);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_TIMELINE_H_
