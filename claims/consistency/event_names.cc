#include "claims/consistency/event_names.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/consistency/party_key.h"

namespace claims {

EntityNames::EntityNames(std::vector<const v1::Claim*> claims) {
  std::sort(claims.begin(), claims.end(),
            [](const v1::Claim* a, const v1::Claim* b) { return a->id() < b->id(); });
  for (const v1::Claim* c : claims) Read(*c);
}

v1::EntityRef EntityNames::Ref(const std::string& id) const {
  v1::EntityRef out;
  const auto known = std::find_if(refs_.begin(), refs_.end(),
                                  [&id](const v1::EntityRef* ref) {
                                    return ref->id() == id || PartyKey(ref->id()) == id;
                                  });
  if (known == refs_.end()) {
    out.set_id(id);
  } else {
    out = **known;
    out.clear_mention();
  }
  return out;
}

void EntityNames::Add(const v1::EntityRef& ref) {
  if (!ref.id().empty()) refs_.push_back(&ref);
}

void EntityNames::Read(const v1::Claim& c) {
  const v1::Event* event = c.has_leadership()      ? &c.leadership().event()
                           : c.has_meeting()       ? &c.meeting().event()
                           : c.has_participation() ? &c.participation().event()
                                                   : nullptr;
  if (event != nullptr) {
    Add(event->place());
    Add(event->venue());
    for (const auto& p : event->parties()) Add(p);
  }
  Add(c.meeting().place());
  Add(c.meeting().venue());
  for (const auto& p : c.meeting().parties()) Add(p);
  Add(c.leadership().party());
  Add(c.participation().party());
  if (c.participation().participant().type() != v1::ENTITY_TYPE_PERSON) {
    Add(c.participation().participant());
  }
  Add(c.demand().by());
  Add(c.proposal().by());
  Add(c.response().by());
  Add(c.deadline().set_by());
  for (const auto& p : c.agreement().parties()) Add(p);
}

v1::Event ToEvent(const EventSignature& s, const EntityNames& names) {
  v1::Event out;
  if (!s.place.empty()) *out.mutable_place() = names.Ref(s.place);
  if (!s.venue.empty()) *out.mutable_venue() = names.Ref(s.venue);
  if (s.date.known()) *out.mutable_date() = ToProto(s.date);
  out.set_round(s.round);
  out.set_series(s.series);
  for (const std::string& p : s.parties) *out.add_parties() = names.Ref(p);
  std::vector<std::string> parts;
  if (!s.place.empty()) parts.push_back(s.place);
  if (s.date.known()) parts.push_back(DayText(s.date.first));
  if (s.round != 0) parts.push_back(absl::StrCat("round-", s.round));
  out.set_id(absl::StrJoin(parts, "-"));
  return out;
}

}  // namespace claims
