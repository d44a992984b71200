#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/resolve/event_cues.h"
#include "claims/resolve/meeting_sides.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who meets, where the match does not say.

namespace {

// How many sentences back a meeting's sides are looked for.
constexpr int kNeighbours = 3;

}  // namespace

// Two that the sentence sets against each other; empty when it does not, or when
// one of them mediates.
std::vector<v1::EntityRef> ClaimBuilder::FacingOf(const SentenceDrafts& s) {
  for (const auto& [first, second] : FacingIn(*s.masked)) {
    std::vector<v1::EntityRef> sides;
    for (int index : {first, second}) {
      v1::EntityRef side = PartyOf(s, s.masked->mentions()[index]);
      if (IsOpen(side) || side.type() == v1::ENTITY_TYPE_ORGANIZATION ||
          parties_.IsMediator(side.id()))
        continue;
      AddUnique(std::move(side), &sides);
    }
    if (sides.size() == 2) return sides;
  }
  return {};
}

std::vector<v1::EntityRef> ClaimBuilder::SidesOf(const SentenceDrafts& s, const Draft& draft,
                                                 const DocumentEvent& event) {
  // "The two sides met": the two named most, for want of better.
  const std::vector<v1::EntityRef> pair =
      NamesBoth(s, draft) ? parties_.Pair() : parties_.SaidPair();
  if (event.parties.size() >= 2 || &s == &title_) return pair;
  // "six-party talks", of states that the report names one by one.
  const size_t format = FormatSize(event.series);
  if (format > 2) {
    const std::vector<v1::EntityRef> all = parties_.AllStates(format);
    if (!all.empty()) return all;
  }
  auto fits = [&event](const std::vector<v1::EntityRef>& sides) {
    return sides.size() == 2 && (event.parties.empty() || Has(sides, event.parties[0].id()));
  };
  const auto here = static_cast<int>(&s - sentences_.data());
  std::vector<v1::EntityRef> named;
  for (int k = here; k >= 0 && k >= here - kNeighbours; --k) {
    const SentenceDrafts& sentence = sentences_[k];
    for (const Mention& mention : sentence.masked->mentions()) {
      if (IsOpen(mention.ref)) continue;
      if (mention.cls == MentionClass::kParty) AddUnique(mention.ref, &named);
      if (mention.cls == MentionClass::kPerson) AddUnique(PersonParty(mention), &named);
    }
    // The report's own two, where the words around the meeting speak of them.
    const bool told = !pair.empty() &&
                      std::all_of(pair.begin(), pair.end(), [&named](const v1::EntityRef& party) {
                        return Has(named, party.id());
                      });
    if (told) return pair;
    const std::vector<v1::EntityRef> near = FacingOf(sentence);
    if (fits(near)) return near;
    const auto met = met_.find(k);
    if (met != met_.end() && fits(met->second)) return met->second;
  }
  return pair;
}

bool ClaimBuilder::NamesBoth(const SentenceDrafts& s, const Draft& draft) const {
  for (const Mention* mention : MentionsOf(s, draft, "parties")) {
    if (mention->ref.id() == "*both") return true;
  }
  return false;
}

bool ClaimBuilder::NamesOpen(const SentenceDrafts& s, const Draft& draft) const {
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      if (IsOpen(mention->ref)) return true;
    }
  }
  return false;
}

std::vector<v1::EntityRef> ClaimBuilder::JoinedSides(const SentenceDrafts& s, const Draft& draft,
                                                     const DocumentEvent& event) {
  std::vector<v1::EntityRef> sides;
  if (event.parties.size() < 2 && event.mediators.empty() && NamesOpen(s, draft)) {
    // "He will travel to Lima for talks with the rebels": who he is, is known by now.
    sides = Parties(s, draft, "parties");
    for (v1::EntityRef& party : Parties(s, draft, "party")) AddUnique(std::move(party), &sides);
    if (sides.size() == 2 && std::none_of(sides.begin(), sides.end(), IsOpen)) return sides;
    sides.clear();
  }
  // What the sentence itself says of them, not what the report does elsewhere.
  const std::vector<v1::EntityRef> stated = Parties(s, draft, "party");
  // A mediator who speaks of the talks that he mediates is no side of them.
  if (stated.size() > 1 || draft.Find("parties") != nullptr || !event.mediators.empty())
    return sides;
  v1::EntityRef companion = stated.empty() ? v1::EntityRef() : stated[0];
  if (companion.id().empty()) {
    const int index = CompanionOf(*s.masked, draft.masked);
    if (index < 0) return sides;
    companion = PartyOf(s, s.masked->mentions()[index]);
  }
  const int subject = SubjectBefore(*s.masked, draft.masked.start);
  if (companion.id().empty() || IsOpen(companion) || subject < 0) return sides;
  const v1::EntityRef other = PartyOf(s, s.masked->mentions()[subject]);
  if (other.id().empty() || IsOpen(other) || other.id() == companion.id()) return sides;
  sides.push_back(other);
  sides.push_back(std::move(companion));
  return sides;
}

}  // namespace claims
