// What the reports of meetings disagree about.
//
// Pure; thread-safe. The order of facts does not matter; every relation is
// found.
#ifndef CLAIMS_CONSISTENCY_MEETING_CHECK_H_
#define CLAIMS_CONSISTENCY_MEETING_CHECK_H_

#include <vector>

#include "claims/consistency/disagreement_set.h"
#include "claims/consistency/event_resolver.h"
#include "claims/consistency/fact.h"

namespace claims {

// Leadership, meeting, participation: the kinds that belong to a meeting.
bool IsAboutAMeeting(v1::Claim::BodyCase kind);

// `facts`: all that are of `event`.
void CheckMeeting(std::vector<Fact> facts, int event, const EventTable& events,
                  const ContainmentFn& within, DisagreementSet* out);

// A report of presence or absence.
struct Attending {
  Fact fact;
  int signature;  // in the table of events
  int event;      // -1 for none
};

// Of any number of meetings and participants.
void CheckParticipation(std::vector<Attending> attending, const EventTable& events,
                        const ContainmentFn& within, DisagreementSet* out);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_MEETING_CHECK_H_
