// Of MeetingFamily: what was known of meetings on a day.
#include <algorithm>
#include <limits>
#include <utility>

#include "claims/consistency/meeting_family.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

// The events of today, and beside them those of another day, numbered on.
class TwoTables : public EventTable {
 public:
  TwoTables(const EventResolver& today, const EventResolver& then)
      : today_(today), then_(then), events_(today.event_limit()),
        signatures_(today.signature_limit()) {}

  int Event(int then) const { return then < 0 ? then : then + events_; }
  int Signature(int then) const { return then + signatures_; }

  const ResolvedEvent& event(int i) const override {
    return i < events_ ? today_.event(i) : then_.event(i - events_);
  }
  const EventSignature& signature(int i) const override {
    return i < signatures_ ? today_.signature(i) : then_.signature(i - signatures_);
  }

 private:
  const EventResolver& today_;
  const EventResolver& then_;
  const int events_, signatures_;
};

}  // namespace

// For each block of signatures, and of reports of presence, its latest claim.
struct MeetingFamily::Horizon {
  std::vector<int32_t> meeting, attendance;  // by number of the block
  std::vector<int32_t> around;               // by block of reports: of the meetings they are of
};

MeetingFamily::Horizon MeetingFamily::HorizonOf() const {
  constexpr int32_t kNever = std::numeric_limits<int32_t>::min();
  Horizon h;
  h.meeting.assign(resolver_.signature_limit(), kNever);
  h.attendance.assign(items_.size(), kNever);
  h.around = h.attendance;
  for (const Claim& c : claims_) {
    if (c.signature < 0) continue;
    int32_t& last = h.meeting[resolver_.BlockOf(c.signature)];
    last = std::max(last, c.published);
  }
  for (uint32_t i = 0; i < items_.size(); ++i) {
    if (!blocks_.alive(i)) continue;
    const Claim& c = claims_[items_[i].claim];
    const uint32_t block = blocks_.BlockOf(i);
    h.attendance[block] = std::max(h.attendance[block], c.published);
    h.around[block] = std::max(h.around[block], h.meeting[resolver_.BlockOf(c.signature)]);
  }
  return h;
}

void MeetingFamily::Collect(const ClaimSource& source, int32_t as_of, int32_t after,
                            DisagreementSet* out) const {
  const Horizon h = HorizonOf();
  // Meetings of which more became known later are resolved from what was known.
  EventResolver then(within_);
  std::vector<int> signature_then(claims_.size(), -1);
  ClaimArena arena;
  for (ClaimHandle claim = 0; claim < claims_.size(); ++claim) {
    const Claim& c = claims_[claim];
    if (c.signature < 0 || c.published > as_of) continue;
    if (h.meeting[resolver_.BlockOf(c.signature)] <= as_of) continue;
    const v1::Claim& body = *source.Get(claim, arena);
    signature_then[claim] =
        then.Add(resolver_.signature(c.signature), body.document_id(), EventIdOf(body));
  }
  then.Resolve();
  std::vector<std::vector<ClaimHandle>> of_event(then.event_limit());
  for (ClaimHandle claim = 0; claim < claims_.size(); ++claim) {
    const int s = signature_then[claim];
    if (s >= 0 && then.EventOf(s) >= 0) of_event[then.EventOf(s)].push_back(claim);
  }
  for (int event : resolver_.events()) {
    const auto found = of_event_.find(event);
    if (found == of_event_.end()) continue;
    const int32_t last = h.meeting[resolver_.BlockOf(resolver_.event(event).signatures[0])];
    if (last > after && last <= as_of) out->AddAll(found->second);
  }
  for (int event : then.events()) {
    const int32_t last =
        h.meeting[resolver_.BlockOf(claims_[of_event[event][0]].signature)];
    if (last <= after) continue;
    std::vector<Fact> facts;
    for (ClaimHandle claim : of_event[event]) facts.push_back(ToFact(*source.Get(claim, arena)));
    CheckMeeting(std::move(facts), event, then, within_, out);
  }

  const TwoTables tables(resolver_, then);
  std::vector<Attending> attending;
  for (uint32_t i = 0; i < items_.size(); ++i) {
    if (!blocks_.alive(i)) continue;
    const uint32_t block = blocks_.BlockOf(i);
    const int32_t last = std::max(h.attendance[block], h.around[block]);
    if (last <= after) continue;
    if (last <= as_of) {
      const DisagreementSet* found = i == block ? blocks_.FoundIn(block) : nullptr;
      if (found != nullptr) out->AddAll(*found);
      continue;
    }
    const ClaimHandle claim = items_[i].claim;
    if (claims_[claim].published > as_of) continue;
    const int s = signature_then[claim];
    const int today = claims_[claim].signature;
    attending.push_back({ToFact(*source.Get(claim, arena)), s < 0 ? today : tables.Signature(s),
                         s < 0 ? resolver_.EventOf(today) : tables.Event(then.EventOf(s))});
  }
  CheckParticipation(std::move(attending), tables, within_, out);
}

}  // namespace claims
