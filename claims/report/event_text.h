// A resolved meeting for people: what it is, then who tells of it and why their
// accounts are taken to be of one meeting.
//
//   Oslo, 7 Apr 2031; Chile (CHL), Peru (PER) [4f1c09a2b6d3e857]
//     Oslo, 7 Apr 2031; Chile (CHL), Peru (PER)
//       Fjord Post, as "oslo-2031-04-07"
//     7–8 Apr 2031; Peru (PER)
//       Andes Daily; the same meeting by: parties, date
//
// Pure; thread-safe; cannot fail.
#ifndef CLAIMS_REPORT_EVENT_TEXT_H_
#define CLAIMS_REPORT_EVENT_TEXT_H_

#include <string>

#include "claims/report/style.h"
#include "proto/claims/v1/resolved_event.pb.h"

namespace claims {

// The first line, without its end.
std::string EventHeading(const v1::ResolvedEvent& event);

// All lines, the last one ended.
std::string ResolvedEventText(const v1::ResolvedEvent& event, const TextOptions& options = {});

}  // namespace claims

#endif  // CLAIMS_REPORT_EVENT_TEXT_H_
