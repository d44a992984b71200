// What the reports of meetings disagree about.
//
// Pure; thread-safe. The order of facts does not matter; every relation is
// found.
#ifndef CLAIMS_CONSISTENCY_MEETING_CHECK_H_
#define CLAIMS_CONSISTENCY_MEETING_CHECK_H_

#include <cstdint>
#include <vector>

#include "claims/consistency/disagreement_set.h"
#include "claims/consistency/event_resolver.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/slot_rules.h"

namespace claims {

// Leadership, meeting, participation: the kinds that belong to a meeting.
bool IsAboutAMeeting(v1::Claim::BodyCase kind);

// Of a claim about a meeting, what others may contradict, in a few bytes: at most
// meetings there is nothing at odds, which these tell without the claims.
struct MeetingGist {
  uint64_t value = 0;    // of leadership, hash of who leads for whom; kContrary
  uint32_t subject = 0;  // of leadership, hash of for whom
  v1::Claim::BodyCase kind = v1::Claim::BODY_NOT_SET;

  // Denies, or says that the meeting was put off or called off.
  static constexpr uint64_t kContrary = ~uint64_t{0};
};
MeetingGist GistOf(const Fact& fact);

// Slots of a meeting in which CheckMeeting may find something.
struct SlotsToCheck {
  bool date = false, place = false, round = false, status = false;
  bool leader = false;

  bool any() const { return date || place || round || status || leader; }
  // Whether claims of the kind have such a slot.
  bool Has(v1::Claim::BodyCase kind) const;
  bool Has(const SlotRule& rule) const;
};
constexpr SlotsToCheck kAllSlots = {true, true, true, true, true};
SlotsToCheck MayDisagree(int event, const EventTable& events, std::vector<MeetingGist> gists);

// `facts`: of `event`, all of each kind that has a slot to check.
void CheckMeeting(std::vector<Fact> facts, int event, const EventTable& events,
                  const ContainmentFn& within, DisagreementSet* out,
                  const SlotsToCheck& slots = kAllSlots);

// A report of presence or absence.
struct Attending {
  Fact fact;
  int signature;  // in the table of events
  int event;      // -1 for none
};

// The same for reports of presence: what one says, as a set, and false only where
// CheckParticipation finds nothing among reports that together say `all`.
using PresenceGist = uint8_t;
PresenceGist PresenceOf(const Fact& fact);
bool MayDisagree(PresenceGist all);

// Of any number of meetings and participants.
void CheckParticipation(std::vector<Attending> attending, const EventTable& events,
                        const ContainmentFn& within, DisagreementSet* out);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_MEETING_CHECK_H_
