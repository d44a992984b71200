#include "claims/consistency/meeting_check.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/base/key_index.h"
#include "claims/consistency/assemble.h"
#include "claims/consistency/event_denials.h"
#include "claims/consistency/group_compare.h"
#include "claims/consistency/participation_groups.h"
#include "claims/consistency/party_key.h"
#include "claims/consistency/slot_rules.h"

namespace claims {
namespace {

GroupContext ContextOf(int event, const EventTable& events, const ContainmentFn& within) {
  GroupContext context;
  context.within = within;
  if (event < 0) return context;
  for (int s : events.event(event).signatures) {
    const DaySpan& date = events.signature(s).date;
    if (date.fine() && date.days() > 1) context.spans.push_back(date);
  }
  context.event_date = events.event(event).merged.date;
  return context;
}

using BySubject = std::map<std::string, std::vector<Statement>>;

// Of one meeting, "the opposition's team" is that of the one group that another report names.
void NameUnnamedSides(BySubject* by_subject) {
  const auto named = [](const BySubject::value_type& entry) {
    return MayBeUnnamedSide(entry.first);
  };
  if (std::count_if(by_subject->begin(), by_subject->end(), named) != 1) return;
  BySubject::value_type& group = *std::find_if(by_subject->begin(), by_subject->end(), named);
  for (auto it = by_subject->begin(); it != by_subject->end();) {
    if (!IsUnnamedSide(it->first)) {
      ++it;
      continue;
    }
    group.second.insert(group.second.end(), it->second.begin(), it->second.end());
    it = by_subject->erase(it);
  }
}

std::vector<StatementGroup> GroupsOf(const SlotRule& rule, int event, const std::string& event_id,
                                     const std::vector<const Fact*>& facts) {
  BySubject by_subject;
  for (const Fact* f : facts) {
    if (f->kind != rule.kind) continue;
    std::vector<Statement>& statements = by_subject[SubjectKey(rule, *f->claim)];
    if (statements.empty()) statements.reserve(facts.size());
    AppendStatement(rule, *f, &statements);
  }
  if (rule.kind == v1::Claim::kLeadership) NameUnnamedSides(&by_subject);
  std::vector<StatementGroup> out;
  for (auto& entry : by_subject) {
    if (entry.second.size() < 2) continue;
    out.push_back({&rule, absl::StrCat(event_id, "|", entry.first), event,
                   std::move(entry.second)});
  }
  return out;
}

void Append(std::vector<Finding> more, std::vector<Finding>* findings) {
  for (Finding& f : more) findings->push_back(std::move(f));
}

// A new date says already that the old one was put off.
void DropToldTwice(std::vector<Finding>* found) {
  const bool moved = std::any_of(found->begin(), found->end(), [](const Finding& f) {
    return f.relation == v1::RELATION_UPDATE && f.slot == "date";
  });
  if (!moved) return;
  found->erase(std::remove_if(found->begin(), found->end(),
                              [](const Finding& f) {
                                return f.relation == v1::RELATION_UPDATE && f.slot == "status";
                              }),
               found->end());
}

enum Presence : PresenceGist { kPresent = 1, kAbsent = 2, kMediates = 4, kObserves = 8 };

// Slots to which two signatures give two values.
void AddDifferences(const EventSignature& a, const EventSignature& b, SlotsToCheck* slots) {
  slots->date |= a.date.known() && b.date.known() && a.date != b.date;
  slots->place |= !a.place.empty() && !b.place.empty() && a.place != b.place;
  slots->round |= a.round != 0 && b.round != 0 && a.round != b.round;
}

}  // namespace

bool IsAboutAMeeting(v1::Claim::BodyCase kind) {
  return kind == v1::Claim::kLeadership || kind == v1::Claim::kMeeting ||
         kind == v1::Claim::kParticipation;
}

MeetingGist GistOf(const Fact& fact) {
  const v1::MeetingStatus status = fact.claim->meeting().status();
  if (fact.negated || status == v1::MEETING_STATUS_POSTPONED ||
      status == v1::MEETING_STATUS_CANCELLED) {
    return {MeetingGist::kContrary, 0, fact.kind};
  }
  if (fact.kind != v1::Claim::kLeadership) return {0, 0, fact.kind};
  const v1::Leadership& l = fact.claim->leadership();
  // Who leads a side without a name is compared with whoever leads one by name.
  if (IsUnnamedSide(l.party().id())) return {MeetingGist::kContrary, 0, fact.kind};
  Key subject("leads");
  subject.Add(PartyKey(l.party().id()));
  return {Key(subject).Add(l.leader().id()).Add(l.leader().name()),
          static_cast<uint32_t>(subject), fact.kind};
}

bool SlotsToCheck::Has(v1::Claim::BodyCase kind) const {
  return kind == v1::Claim::kMeeting ? date || place || round || status
                                     : kind == v1::Claim::kLeadership && leader;
}

bool SlotsToCheck::Has(const SlotRule& rule) const {
  switch (rule.compare) {
    case CompareBy::kDate: return date;
    case CompareBy::kPlace: return place;
    case CompareBy::kNumber: return round;
    case CompareBy::kStatus: return status;
    case CompareBy::kPerson: return leader;
    default: return false;
  }
}

SlotsToCheck MayDisagree(int event, const EventTable& events, std::vector<MeetingGist> gists) {
  SlotsToCheck out;
  // The signatures have the values that claims of meetings give to its slots.
  const EventSignature& merged = events.event(event).merged;
  for (int s : events.event(event).signatures) {
    AddDifferences(merged, events.signature(s), &out);
  }
  for (const MeetingGist& gist : gists) {
    if (gist.value != MeetingGist::kContrary) continue;
    // Among meetings, only those put off or called off, or denied.
    out.status |= gist.kind == v1::Claim::kMeeting;
    out.leader |= gist.kind == v1::Claim::kLeadership;
  }
  gists.erase(std::remove_if(gists.begin(), gists.end(),
                             [](const MeetingGist& g) { return g.kind != v1::Claim::kLeadership; }),
              gists.end());
  std::sort(gists.begin(), gists.end(), [](const MeetingGist& a, const MeetingGist& b) {
    return a.subject != b.subject ? a.subject < b.subject : a.value < b.value;
  });
  for (size_t i = 1; i < gists.size(); ++i) {
    out.leader |= gists[i].subject == gists[i - 1].subject &&
                  gists[i].value != gists[i - 1].value;
  }
  return out;
}

PresenceGist PresenceOf(const Fact& fact) {
  const v1::Participation& p = fact.claim->participation();
  PresenceGist gist = p.attends() ? kPresent : kAbsent;
  if (p.capacity() == v1::CAPACITY_MEDIATOR) gist |= kMediates;
  if (p.capacity() == v1::CAPACITY_OBSERVER) gist |= kObserves;
  return gist;
}

bool MayDisagree(PresenceGist all) {
  return (all & (kPresent | kAbsent)) == (kPresent | kAbsent) ||
         (all & (kMediates | kObserves)) == (kMediates | kObserves);
}

void CheckMeeting(std::vector<Fact> facts, int event, const EventTable& events,
                  const ContainmentFn& within, DisagreementSet* out, const SlotsToCheck& slots) {
  if (facts.size() < 2) return;
  std::sort(facts.begin(), facts.end(), InOrder);
  std::vector<const Fact*> pointers;
  for (const Fact& f : facts) pointers.push_back(&f);
  const GroupContext context = ContextOf(event, events, within);
  const ResolvedEvent& meeting = events.event(event);
  std::vector<Finding> found;
  for (const SlotRule& rule : SlotRules()) {
    const bool by_event = rule.key == KeyBy::kEvent || rule.key == KeyBy::kEventAndSubject;
    if (!by_event || rule.kind == v1::Claim::kParticipation || !slots.Has(rule)) continue;
    for (const StatementGroup& group : GroupsOf(rule, event, meeting.id, pointers)) {
      Append(CompareGroup(group, context, /*all=*/true), &found);
    }
  }
  DropToldTwice(&found);
  Append(FindEventDenials(pointers, event, meeting.id), &found);
  for (const Finding& finding : found) out->Add(Assemble(finding, &meeting));
}

void CheckParticipation(std::vector<Attending> attending, const EventTable& events,
                        const ContainmentFn& within, DisagreementSet* out) {
  std::sort(attending.begin(), attending.end(), [](const Attending& a, const Attending& b) {
    return InOrder(a.fact, b.fact);
  });
  std::vector<Attendance> attendances;
  for (const Attending& a : attending) attendances.push_back({&a.fact, a.signature, a.event});
  for (const SlotRule& rule : SlotRules()) {
    if (rule.kind != v1::Claim::kParticipation) continue;
    for (const StatementGroup& group : GroupParticipation(rule, attendances, events, within)) {
      const GroupContext context = ContextOf(group.event, events, within);
      for (const Finding& finding : CompareGroup(group, context, /*all=*/true)) {
        out->Add(Assemble(finding, finding.event < 0 ? nullptr : &events.event(finding.event)));
      }
    }
  }
}

}  // namespace claims
