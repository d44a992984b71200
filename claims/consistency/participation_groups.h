// Which reports of presence and absence are about one person at one meeting.
//
// Grouped by participant and day, not by meeting alone: that one person is said
// to be there and not to be there is itself a sign that two reports of a day
// mean one meeting, unless the meetings contradict each other.
#ifndef CLAIMS_CONSISTENCY_PARTICIPATION_GROUPS_H_
#define CLAIMS_CONSISTENCY_PARTICIPATION_GROUPS_H_

#include <vector>

#include "claims/consistency/event_resolver.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/statement.h"

namespace claims {

// Reports further apart, in days, meet only through a meeting of both.
constexpr int kParticipationReachDays = 14;

struct Attendance {
  const Fact* fact = nullptr;
  int signature = -1;  // in the table of events
  int event = -1;      // as resolved; -1 for none
};

// Groups of two or more statements. Order-free.
std::vector<StatementGroup> GroupParticipation(const SlotRule& rule,
                                               const std::vector<Attendance>& attendances,
                                               const EventTable& events,
                                               const ContainmentFn& within);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_PARTICIPATION_GROUPS_H_
