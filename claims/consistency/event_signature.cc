#include "claims/consistency/event_signature.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/base/key_index.h"
#include "claims/consistency/party_key.h"

namespace claims {
namespace {

// By its key; a name that is not the key is kept beside.
void AddParty(const std::string& id, std::vector<std::string>* ids, EventSignature* s) {
  const std::string key = PartyKey(id);
  AddId(key, ids);
  if (key != id) AddId(id, &s->full_names);
}

const v1::Event& EventOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: return claim.leadership().event();
    case v1::Claim::kMeeting: return claim.meeting().event();
    case v1::Claim::kParticipation: return claim.participation().event();
    default: return v1::Event::default_instance();
  }
}

void AddMeeting(const v1::Meeting& m, EventSignature* s) {
  for (const auto& p : m.parties()) AddParty(p.id(), &s->parties, s);
  for (const auto& p : m.mediators()) AddParty(p.id(), &s->others, s);
  if (!m.place().id().empty()) s->place = m.place().id();
  if (!m.venue().id().empty()) s->venue = m.venue().id();
  const DaySpan date = ToDaySpan(m.date());
  if (date.known()) s->date = date;
  if (m.round() != 0) s->round = m.round();
  s->put_off = m.status() == v1::MEETING_STATUS_POSTPONED;
}

void AddParticipation(const v1::Participation& p, EventSignature* s) {
  const bool negotiates = p.capacity() != v1::CAPACITY_MEDIATOR &&
                          p.capacity() != v1::CAPACITY_OBSERVER &&
                          p.capacity() != v1::CAPACITY_CHAIR;
  // Where the two sides are known, who else is there makes no other meeting of it.
  std::vector<std::string>* side =
      negotiates && s->parties.size() < 2 ? &s->parties : &s->others;
  const auto add = [s, side](const std::string& id) {
    if (!std::binary_search(s->parties.begin(), s->parties.end(), PartyKey(id))) {
      AddParty(id, side, s);
    }
  };
  if (p.participant().type() == v1::ENTITY_TYPE_PERSON) {
    add(p.party().id());
  } else if (p.attends()) {
    add(p.participant().id());
  } else {  // who stayed away tells nothing of who met
    for (std::vector<std::string>* ids : {&s->parties, &s->others}) {
      ids->erase(std::remove(ids->begin(), ids->end(), PartyKey(p.participant().id())),
                 ids->end());
    }
  }
}

}  // namespace

void AddId(const std::string& id, std::vector<std::string>* ids) {
  const auto at = std::lower_bound(ids->begin(), ids->end(), id);
  if (id.empty() || (at != ids->end() && *at == id)) return;
  ids->insert(at, id);
}

bool IsBare(const EventSignature& s) {
  return s.parties.size() == 1 && s.place.empty() && s.venue.empty() && s.round == 0 &&
         !s.date.known() && s.published != kNoDay;
}

PlaceRelation ComparePlaces(absl::string_view a, absl::string_view b,
                            const ContainmentFn& within) {
  if (a.empty() || b.empty()) return PlaceRelation::kUnknown;
  if (a == b) return PlaceRelation::kSame;
  constexpr int kMaxDepth = 8;  // guards against a cycle in the data
  bool a_rooted = IsStateId(a), b_rooted = IsStateId(b);
  if (within) {
    std::string up(a);
    for (int i = 0; i < kMaxDepth && !(up = within(up)).empty(); ++i) {
      if (up == b) return PlaceRelation::kWithin;
      a_rooted |= IsStateId(up);
    }
    up = std::string(b);
    for (int i = 0; i < kMaxDepth && !(up = within(up)).empty(); ++i) {
      if (up == a) return PlaceRelation::kContains;
      b_rooted |= IsStateId(up);
    }
  }
  // A state is apart from a place only when that place's own state is known.
  if ((IsStateId(a) && !b_rooted) || (IsStateId(b) && !a_rooted)) return PlaceRelation::kUnknown;
  return PlaceRelation::kApart;
}

bool StandsIn(absl::string_view venue, absl::string_view place) {
  const size_t at = place.empty() ? absl::string_view::npos : venue.find(place);
  if (at == absl::string_view::npos || venue.size() == place.size()) return false;
  const size_t end = at + place.size();
  return (at == 0 || venue[at - 1] == '-') && (end == venue.size() || venue[end] == '-');
}

EventSignature SignatureOf(const Fact& fact) {
  const v1::Claim& claim = *fact.claim;
  const v1::Event& event = EventOf(claim);
  EventSignature s;
  s.parties.reserve(2);
  for (const auto& p : event.parties()) AddParty(p.id(), &s.parties, &s);
  s.place = event.place().id();
  s.venue = event.venue().id();
  s.date = ToDaySpan(event.date());
  s.round = event.round();
  s.series = absl::AsciiStrToLower(event.series());
  if (claim.has_meeting()) AddMeeting(claim.meeting(), &s);
  if (claim.has_leadership()) AddParty(claim.leadership().party().id(), &s.parties, &s);
  if (claim.has_participation()) AddParticipation(claim.participation(), &s);
  s.planned = fact.planned;
  if (s.planned || !s.date.known()) s.published = fact.published;
  return s;
}

bool operator==(const EventSignature& a, const EventSignature& b) {
  return a.date == b.date && a.round == b.round && a.planned == b.planned &&
         a.put_off == b.put_off &&
         a.published == b.published && a.place == b.place && a.parties == b.parties &&
         a.others == b.others && a.full_names == b.full_names && a.venue == b.venue &&
         a.series == b.series;
}

uint64_t SignatureHash(const EventSignature& s) {
  Key key("signature");
  for (const std::string& id : s.parties) key.Add(id);
  for (const std::string& id : s.others) key.Add(id);
  for (const std::string& id : s.full_names) key.Add(id);
  return key.Add(s.place).Add(s.venue).Add(s.date.first).Add(s.date.last).Add(s.round).Add(
      s.published);
}

std::string SignatureKey(const EventSignature& s) {
  std::string key;
  key.reserve(128);
  for (const std::vector<std::string>* ids : {&s.parties, &s.others, &s.full_names}) {
    for (size_t i = 0; i < ids->size(); ++i) absl::StrAppend(&key, i > 0 ? "+" : "", (*ids)[i]);
    key.push_back('|');
  }
  absl::StrAppend(&key, s.place, "|", s.venue, "|", s.date.first, "/", s.date.last);
  absl::StrAppend(&key, "|", s.round, "|", s.series, "|", s.planned ? "planned" : "",
                  s.put_off ? ", put off" : "", "|", s.published);
  key.shrink_to_fit();
  return key;
}

int Specificity(const EventSignature& s) {
  int n = s.date.fine() ? 8 : s.date.known() ? 2 : 0;
  n += s.place.empty() ? 0 : 4;
  n += s.round != 0 ? 4 : 0;
  n += s.parties.size() >= 2 ? 6 : s.parties.size() == 1 ? 1 : 0;
  n += s.planned ? 0 : 3;
  return n;
}

}  // namespace claims
