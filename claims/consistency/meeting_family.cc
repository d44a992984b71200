#include "claims/consistency/meeting_family.h"

#include <algorithm>
#include <utility>

#include "claims/consistency/slot_rules.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

uint64_t SubjectHash(const v1::Claim& claim) {
  return Key("who").Add(ParticipantKey(claim.participation()));
}

}  // namespace

MeetingFamily::MeetingFamily(ContainmentFn within) : within_(within), resolver_(within) {}

int MeetingFamily::EventOf(ClaimHandle handle) const {
  if (handle >= claims_.size() || claims_[handle].signature < 0) return -1;
  return resolver_.EventOf(claims_[handle].signature);
}

void MeetingFamily::Add(ClaimHandle handle, const Fact& fact) {
  if (handle >= claims_.size()) claims_.resize(handle + 1);
  claims_[handle] = Claim();
  if (!IsAboutAMeeting(fact.kind)) return;
  const int s =
      resolver_.Add(SignatureOf(fact), fact.claim->document_id(), EventIdOf(*fact.claim));
  if (s >= static_cast<int>(claims_of_.size())) claims_of_.resize(s + 1);
  claims_of_[s].push_back(handle);
  claims_[handle].signature = s;
  claims_[handle].published = PublishedBy(fact);
  claims_[handle].gist = GistOf(fact);
  if (fact.kind == v1::Claim::kParticipation) AddAttendance(handle, fact);
}

void MeetingFamily::Remove(ClaimHandle handle, const Fact& fact) {
  if (!IsAboutAMeeting(fact.kind)) return;
  const int s = claims_[handle].signature;
  Handles& claims = claims_of_[s];
  claims.erase(std::find(claims.begin(), claims.end(), handle));
  if (fact.kind == v1::Claim::kParticipation) RemoveAttendance(claims_[handle].attendance);
  resolver_.Remove(s, fact.claim->document_id(), EventIdOf(*fact.claim));
  claims_[handle] = Claim();
}

void MeetingFamily::Settle(const ClaimSource& source) {
  const EventResolver::Changes& changes = resolver_.Resolve();
  for (int event : changes.dropped) of_event_.erase(event);
  for (int event : changes.made) CheckEvent(source, event);
  FollowEvents(changes.signatures);
  blocks_.Settle(
      [&](uint32_t item) { LinkAll(item); },
      [&](const std::vector<uint32_t>& items) { return CheckAttendances(source, items); });
}

void MeetingFamily::CheckEvent(const ClaimSource& source, int event) {
  std::vector<MeetingGist> gists;
  const auto for_each = [&](const auto& visit) {
    for (int s : resolver_.event(event).signatures) {
      for (ClaimHandle claim : claims_of_[s]) visit(claim);
    }
  };
  for_each([&](ClaimHandle claim) { gists.push_back(claims_[claim].gist); });
  if (gists.size() < 2) return;
  const SlotsToCheck slots = MayDisagree(event, resolver_, std::move(gists));
  if (!slots.any()) return;
  ClaimArena arena;
  std::vector<Fact> facts;
  for_each([&](ClaimHandle claim) {
    if (slots.Has(claims_[claim].gist.kind)) facts.push_back(ToFact(*source.Get(claim, arena)));
  });
  DisagreementSet found;
  CheckMeeting(std::move(facts), event, resolver_, within_, &found, slots);
  if (!found.empty()) of_event_[event] = std::move(found);
}

void MeetingFamily::CollectOf(ClaimHandle handle, DisagreementSet* out) const {
  if (handle >= claims_.size()) return;
  const auto of_event = of_event_.find(EventOf(handle));
  if (of_event != of_event_.end()) out->AddAll(of_event->second);
  const uint32_t item = claims_[handle].attendance;
  if (item == kNoAttendance) return;
  const DisagreementSet* of_block = blocks_.FoundIn(blocks_.BlockOf(item));
  if (of_block != nullptr) out->AddAll(*of_block);
}

// --- who was there ---

std::vector<uint64_t> MeetingFamily::KeysOf(const AttendanceItem& item, bool seek) const {
  std::vector<uint64_t> keys;
  const auto key = [&item](absl::string_view what, int64_t n) {
    return Key(what).Add(static_cast<int64_t>(item.subject)).Add(n);
  };
  if (item.event != 0) keys.push_back(key("event", static_cast<int64_t>(item.event)));
  if (item.day == kNoDay) return keys;
  const int around = seek ? 1 : 0;
  for (int n = -around; n <= around; ++n)
    keys.push_back(key("time", Stretch(item.day, kParticipationReachDays) + n));
  return keys;
}

void MeetingFamily::AddAttendance(ClaimHandle handle, const Fact& fact) {
  const uint32_t item = blocks_.Add();
  if (item >= items_.size()) items_.resize(item + 1);
  const DaySpan& date = resolver_.signature(claims_[handle].signature).date;
  items_[item] = {handle, date.fine() ? date.first : fact.published, SubjectHash(*fact.claim),
                  0, PresenceOf(fact)};
  claims_[handle].attendance = item;
  File(item);
  blocks_.LinkLater(item);  // once its meeting is known
}

void MeetingFamily::RemoveAttendance(uint32_t item) {
  Unfile(item);
  blocks_.Remove(item);
}

void MeetingFamily::File(uint32_t item) {
  for (uint64_t key : KeysOf(items_[item], /*seek=*/false)) index_.Add(key, item);
}

void MeetingFamily::Unfile(uint32_t item) {
  for (uint64_t key : KeysOf(items_[item], /*seek=*/false)) index_.Remove(key, item);
}

void MeetingFamily::LinkAll(uint32_t item) {
  const AttendanceItem& x = items_[item];
  const auto link = [&](uint32_t other) {
    const AttendanceItem& y = items_[other];
    if (x.subject != y.subject) return;
    const bool one_event = x.event != 0 && x.event == y.event;
    const bool near = x.day != kNoDay && y.day != kNoDay &&
                      std::abs(x.day - y.day) <= kParticipationReachDays;
    if (one_event || near) blocks_.Link(item, other);
  };
  for (uint64_t key : KeysOf(x, /*seek=*/true)) index_.ForEach(key, link);
}

// Reports whose meeting is another now are filed anew; those whose meeting has
// become clearer are checked again.
void MeetingFamily::FollowEvents(const std::vector<int>& signatures) {
  for (int s : signatures) {
    const int number = resolver_.EventOf(s);
    const uint64_t event =
        number < 0 ? 0 : static_cast<uint64_t>(Key("id").Add(resolver_.event(number).id));
    for (ClaimHandle claim : claims_of_[s]) {
      if (claims_[claim].attendance == kNoAttendance) continue;
      const uint32_t item = claims_[claim].attendance;
      blocks_.Open(item);
      if (items_[item].event == event) continue;
      Unfile(item);
      blocks_.Loosen(item);
      items_[item].event = event;
      File(item);
    }
  }
}

DisagreementSet MeetingFamily::CheckAttendances(const ClaimSource& source,
                                                const std::vector<uint32_t>& items) const {
  DisagreementSet found;
  PresenceGist presence = 0;
  for (uint32_t item : items) presence |= items_[item].presence;
  if (!MayDisagree(presence)) return found;
  ClaimArena arena;
  std::vector<Attending> attending;
  for (uint32_t item : items) {
    const ClaimHandle claim = items_[item].claim;
    const int s = claims_[claim].signature;
    attending.push_back({ToFact(*source.Get(claim, arena)), s, resolver_.EventOf(s)});
  }
  CheckParticipation(std::move(attending), resolver_, within_, &found);
  return found;
}

}  // namespace claims
