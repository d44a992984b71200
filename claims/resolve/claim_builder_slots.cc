#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/plan_author.h"
#include "claims/resolve/refs.h"

namespace claims {

// Whom and what a draft's slots mean, with the document's context.

namespace {

// "the movement": no state, though one was the last to act.
bool NamesNoState(absl::string_view mention) {
  static const Cue& group = StaticCue(
      "^(?:(?i:the) )?(?:[a-z]+ )*(?:group|movement|militia|faction|guerrillas?|insurgency|"
      "insurgents|"
      "militants)$");
  return Matches(mention, group);
}

}  // namespace

std::vector<const Mention*> ClaimBuilder::MentionsOf(const SentenceDrafts& s, const Draft& draft,
                                                     absl::string_view slot) const {
  std::vector<const Mention*> mentions;
  if (const Draft::SlotFill* fill = draft.Find(slot)) {
    for (int index : fill->mentions) mentions.push_back(&s.masked->mentions()[index]);
  }
  return mentions;
}

// "The Norwegian delegation is led by Ida Berg": whom she speaks for from there on.
void ClaimBuilder::LearnLeaders() {
  for (const SentenceDrafts& sentence : sentences_) {
    for (const Draft& draft : sentence.drafts) {
      if (draft.kind() != v1::CLAIM_KIND_LEADERSHIP) continue;
      const std::vector<const Mention*> leaders = MentionsOf(sentence, draft, "leader");
      const std::vector<const Mention*> parties = MentionsOf(sentence, draft, "party");
      if (leaders.size() != 1 || parties.size() != 1) continue;
      const bool bare = parties[0]->head.empty();
      if (bare && absl::EndsWith(draft.rule->rule->id(), "-negotiators")) continue;
      if (leaders[0]->cls != MentionClass::kPerson || IsOpen(leaders[0]->ref)) continue;
      const v1::EntityRef party = PartyOf(sentence, *parties[0]);
      if (party.id().empty()) continue;
      party_of_leader_.try_emplace(leaders[0]->ref.id(), party);
      holders_.Add(leaders[0]->ref, "chief negotiator", party.id());
    }
  }
  for (const SentenceDrafts& sentence : sentences_) {
    for (const Mention& mention : sentence.masked->mentions()) {
      if (mention.cls != MentionClass::kPerson || IsOpen(mention.ref)) continue;
      holders_.Add(mention.ref, mention.role, PersonParty(mention).id());
    }
  }
}

v1::EntityRef ClaimBuilder::PersonParty(const Mention& person) const {
  v1::EntityRef ref;
  // "rebel leader X", "opposition negotiator X": of the one that the report names.
  if (person.party_id == "rebels") return parties_.Rebels();
  if (person.party_id == "opposition") return parties_.OppositionOrGroup();
  if (!person.party_id.empty()) {
    ref.set_id(person.party_id);
    ref.set_name(person.party_name);
    return ref;
  }
  const auto learnt = party_of_leader_.find(person.ref.id());
  if (learnt != party_of_leader_.end()) return learnt->second;
  const v1::EntityRef office = OfficeParty(person);
  return office.id().empty() ? speakers_.SpokenFor(person.ref.id()) : office;
}

// "Information Minister X", where a government and a group negotiate: of the government.
v1::EntityRef ClaimBuilder::OfficeParty(const Mention& person) const {
  static const Cue& office = StaticCue(
      "(?i)\\b(?:ministers?|president|vice president|premier|army chief|"
      "government (?:[a-z]+ ){0,2}?(?:spokes[a-z]+|negotiators?|representatives?|envoys?|"
      "chair[a-z]*|officials?)|presidential spokes[a-z]+|attorney general)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() != 2 || IsState(pair[0]) == IsState(pair[1]) ||
      !Matches(person.role, office)) {
    return v1::EntityRef();
  }
  return IsState(pair[0]) ? pair[0] : pair[1];
}

// The one of the two that negotiate that is no state; empty when neither or both are.
v1::EntityRef ClaimBuilder::GroupOfPair() const {
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() != 2 || IsState(pair[0]) == IsState(pair[1])) return v1::EntityRef();
  return IsState(pair[0]) ? pair[1] : pair[0];
}

v1::EntityRef ClaimBuilder::PartyOf(const SentenceDrafts& s, const Mention& mention) {
  v1::EntityRef ref;
  if (mention.cls == MentionClass::kPerson) {
    const Mention* person = &mention;
    if (mention.ref.id() == "*he") {
      person = speakers_.Antecedent(*s.masked, mention);
    }
    if (person != nullptr) {
      ref = PersonParty(*person);
    } else {
      ref = speakers_.Office(mention.role);
    }
    if (!ref.id().empty()) ref.set_mention(mention.ref.mention());
    return ref;
  }
  if (mention.cls != MentionClass::kParty) return ref;
  ref = mention.ref;
  if (mention.head == "opposition" && IsState(ref)) return parties_.OppositionOrGroup();
  if (!IsOpen(ref)) {
    const v1::EntityRef group = parties_.AsMeant(ref);
    if (group.id() != ref.id()) {
      ref = group;
      ref.set_mention(mention.ref.mention());
    }
    return ref;
  }
  if (ref.id() == "*we") {
    ref = SpeakersParty(s, {s.masked->FromDocument(mention.span.start), 0});
  } else if (ref.id() == "*his") {
    const Mention* person = speakers_.Antecedent(s.masked->FromDocument(mention.span.start));
    ref = person != nullptr ? PersonParty(*person) : speakers_.Office("");
  } else if (ref.id() == "*it") {
    ref = Settled(s, absl::StartsWithIgnoreCase(mention.ref.mention(), "the ")
                         ? speakers_.Described(mention.ref.mention())
                         : speakers_.Subject());
    if (IsState(ref) && NamesNoState(mention.ref.mention())) ref = GroupOfPair();
  } else if (ref.id() == "*rebels") {
    ref = parties_.Rebels(ref.name());
  } else if (ref.id() == "*government") {
    ref = GovernmentIn(s, mention);
  } else if (ref.id() == "*opposition") {
    ref = parties_.OppositionOrGroup();
  } else {
    ref.Clear();
  }
  ref.set_mention(mention.ref.mention());
  return ref;
}

// The party for which the speaker of what stands there speaks.
v1::EntityRef ClaimBuilder::SpeakersParty(const SentenceDrafts& s, Span at) {
  const v1::EntityRef party = Settled(s, speakers_.PartyFor(at));
  if (!party.id().empty()) return party;
  const auto learnt = party_of_leader_.find(speakers_.For(at).speaker().id());
  return learnt == party_of_leader_.end() ? party : learnt->second;
}

void ClaimBuilder::ObservePlan(const SentenceDrafts& s) {
  std::vector<v1::EntityRef> parties;
  for (int author : PlanAuthors(*s.masked)) {
    AddUnique(PartyOf(s, s.masked->mentions()[author]), &parties);
  }
  if (!parties.empty()) plan_authors_ = std::move(parties);
}

// A subject remembered from an earlier sentence, with "*rebels" read now.
v1::EntityRef ClaimBuilder::Settled(const SentenceDrafts& s, const v1::EntityRef& subject) {
  if (!IsOpen(subject) || subject.id() == "*it") return subject;
  Mention mention;
  mention.cls = MentionClass::kParty;
  mention.ref = subject;
  return PartyOf(s, mention);
}

// "the government": the state among the two that negotiate, else the only state
// that the sentence names, else the document's. Where two states negotiate what is named
// after it is as likely the other one.
v1::EntityRef ClaimBuilder::GovernmentIn(const SentenceDrafts& s, const Mention& government) const {
  std::vector<v1::EntityRef> states;
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  for (const v1::EntityRef& party : pair) {
    if (IsState(party)) AddUnique(party, &states);
  }
  // "the Afghan government" said in full, and of no other state.
  const v1::EntityRef said = parties_.OnlyGovernment();
  const bool one_side = states.size() == 1 && pair.size() == 2;
  // The host's or a mediator's own government is named in full too.
  const bool aside = parties_.IsMediator(said.id()) || parties_.IsHost(said.id());
  if (!said.id().empty() && !(one_side && aside)) return said;
  if (one_side) return states[0];
  const bool of_two = states.size() == 2;
  states.clear();
  for (const Mention& mention : s.masked->mentions()) {
    if (of_two && mention.span.start > government.span.start) continue;
    if (mention.cls == MentionClass::kParty && IsState(mention.ref))
      AddUnique(mention.ref, &states);
    if (mention.cls == MentionClass::kPerson) {
      const v1::EntityRef party = PersonParty(mention);
      if (IsState(party)) AddUnique(party, &states);
    }
  }
  if (states.size() == 1) return states[0];
  return of_two ? v1::EntityRef() : parties_.Government();
}

// "They agreed": the two that the sentence before is about, where it names them
// together. "Both sides", else: those that negotiate.
std::vector<v1::EntityRef> ClaimBuilder::BothSides(const SentenceDrafts& s,
                                                   const Mention& mention) {
  std::vector<v1::EntityRef> sides;
  const bool they = mention.ref.id() == "*it";
  for (const v1::EntityRef& ref : speakers_.Subjects()) {
    const v1::EntityRef settled = Settled(s, ref);
    if (!settled.id().empty()) AddUnique(settled, &sides);
  }
  return they && sides.size() == 2 ? sides : parties_.Pair();
}

namespace {

// "They", "their negotiators".
bool IsThey(const v1::EntityRef& ref) {
  return absl::EqualsIgnoreCase(ref.mention(), "they") ||
         absl::StartsWithIgnoreCase(ref.mention(), "their");
}

}  // namespace

std::vector<v1::EntityRef> ClaimBuilder::Parties(const SentenceDrafts& s, const Draft& draft,
                                                 absl::string_view slot) {
  std::vector<v1::EntityRef> parties;
  const std::vector<const Mention*> mentions = MentionsOf(s, draft, slot);
  // "They agreed" as "both sides" do.
  auto is_both = [&](const Mention* m) {
    return m->ref.id() == "*both" ||
           (slot == "parties" && m->ref.id() == "*it" &&
            IsThey(m->ref));
  };
  const bool both = std::any_of(mentions.begin(), mentions.end(), is_both);
  for (const Mention* mention : mentions) {
    if (both && !is_both(mention)) continue;  // no list with "the two sides"
    if (both) {
      // What both sides accept they agree on: another kind of claim.
      if (slot == "by" && draft.Set("stance") == "ACCEPTED") continue;
      for (const v1::EntityRef& ref : BothSides(s, *mention)) AddUnique(ref, &parties);
    } else if (mention->ref.id() == "*it" &&
               IsThey(mention->ref)) {
      for (const v1::EntityRef& ref : speakers_.Subjects()) {
        AddUnique(Settled(s, ref), &parties);
      }
    } else {
      AddUnique(PartyOf(s, *mention), &parties);
    }
  }
  // "Norway, along with Chile, demanded".
  const Draft::SlotFill* fill = draft.Find(slot);
  if (!both && slot == "by" && fill != nullptr && !fill->mentions.empty()) {
    for (int index : CompanionsOfSubject(*s.masked, fill->mentions.back())) {
      AddUnique(PartyOf(s, s.masked->mentions()[index]), &parties);
    }
  }
  return parties;
}

v1::EntityRef ClaimBuilder::Single(const SentenceDrafts& s, const Draft& draft,
                                   absl::string_view slot) {
  const std::vector<v1::EntityRef> parties = Parties(s, draft, slot);
  return parties.empty() ? v1::EntityRef() : parties.front();
}

void ClaimBuilder::SetDate(const SentenceDrafts& s, const Draft& draft,
                           v1::DateInterval* date) const {
  for (const Mention* mention : MentionsOf(s, draft, "date")) {
    if (!mention->date.end().empty()) *date = mention->date;
  }
}

}  // namespace claims
