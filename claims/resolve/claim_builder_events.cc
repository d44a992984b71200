#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <map>
#include <string>

#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/event_duration.h"
#include "claims/resolve/locative.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/passing_event.h"
#include "claims/resolve/refs.h"

namespace claims {
namespace {

// "after talks in A last week": what a sentence mentions on the way to its own matter.
bool IsBackground(absl::string_view masked, Span match) {
  static const Cue& before = StaticCue(
      "\\b(?:after|following|since|at|during|than|from|of|in) (?:(?:the|an?|their|its|his|her) "
      ")?(?:[a-z-]+ ){0,2}$");
  static const Cue& within =
      StaticCue("\\b(?:previous|earlier|last|latest|past|recent|former)\\b");
  return Matches(masked.substr(0, match.start), before) ||
         Matches(Slice(masked, match), within);
}

bool PointsBack(absl::string_view masked, Span match) {
  static const Cue& re = StaticCue(
      "\\b(?:there|in (?:the|that|this) (?:same )?(?:city|capital|town|village|resort))(?: |$)");
  return Matches(Slice(masked, match), re);
}

// "[A held talks] with B": the shorter reading leaves out whom they met. "A and B
// will open [a round of talks in C]": the noun has the time of the verb before it.
bool IsPart(absl::string_view masked, const std::vector<Draft>& drafts, size_t i) {
  const Draft& draft = drafts[i];
  const bool noun = draft.Find("parties") == nullptr && draft.Find("party") == nullptr &&
                    !HasMeetingVerb(Slice(masked, draft.masked));
  return std::any_of(drafts.begin(), drafts.end(), [&draft, noun](const Draft& other) {
    if (noun && other.kind() == draft.kind() && other.Find("parties") != nullptr &&
        other.masked.start < draft.masked.start && draft.masked.start < other.masked.end) {
      return true;
    }
    return other.kind() == draft.kind() && other.masked.start <= draft.masked.start &&
           other.masked.end >= draft.masked.end && other.masked.size() > draft.masked.size() &&
           other.Find("parties") != nullptr && other.Find("party") != nullptr &&
           draft.Find("parties") != nullptr && draft.Find("party") == nullptr;
  });
}

// Of several readings of one meeting in a sentence the fullest speaks for all.
int Fullness(absl::string_view masked, const Draft& draft) {
  const absl::string_view status = draft.Set("status");
  return (status == "POSTPONED" || status == "CANCELLED" ? 4 : 0) +
         (draft.Find("parties") != nullptr ? 2 : 0) +
         (HasMeetingVerb(Slice(masked, draft.masked)) ? 1 : 0);
}

}  // namespace

// The meetings that a document speaks of, as its sentences are read one after the other.

void ClaimBuilder::ObserveEvents() {
  int current = -1;
  if (title_.masked != nullptr) ObserveSentence(&title_, &current);
  for (SentenceDrafts& sentence : sentences_) ObserveSentence(&sentence, &current);
  for (int i = 0; i < events_.size(); ++i) WidenByDuration(&events_.at(i));
  events_.FillPassing();
  events_.JoinHalves(document_.published().substr(0, 10));
  FillPrincipal();
  NarrowPlaces();
}

// "talks were held in Peru", of a report that names one town there: they met in it,
// unless that is the place of other talks.
void ClaimBuilder::NarrowPlaces() {
  std::vector<v1::EntityRef> taken;
  for (int i = 0; i < events_.size(); ++i) {
    if (!events_.at(i).passing) AddUnique(events_.at(i).place, &taken);
  }
  for (int i = 0; i < events_.size(); ++i) {
    DocumentEvent& event = events_.at(i);
    const bool ahead = event.status == v1::MEETING_STATUS_PLANNED ||
                       event.date.start() > document_.published().substr(0, 10);
    if (!IsState(event.place) || ahead ||
        Has(event.parties, event.place.id())) {
      continue;
    }
    std::vector<v1::EntityRef> towns;
    for (const SentenceDrafts& s : sentences_) {
      for (const Mention& mention : s.masked->mentions()) {
        if (mention.cls != MentionClass::kPlace || mention.region || IsState(mention.ref) ||
            mention.ref.type() == v1::ENTITY_TYPE_VENUE ||
            events_.ParentOf(mention.ref.id()) != event.place.id() ||
            !IsLocative(s.masked->text(), s.masked->FromDocument(mention.span.start), false)) {
          continue;
        }
        AddUnique(mention.ref, &towns);
      }
    }
    if (towns.size() == 1 && !Has(taken, towns[0].id())) event.place = towns[0];
  }
}

bool ClaimBuilder::ToldBetter(const SentenceDrafts& s, size_t i) const {
  const int fullness = Fullness(s.masked->text(), s.drafts[i]);
  for (size_t k = 0; k < s.drafts.size(); ++k) {
    if (k == i || s.event_of[k] != s.event_of[i]) continue;
    // "denied that they had met": what is denied is not told besides.
    const bool denies = s.drafts[k].Set("negated") == "true";
    if (denies != (s.drafts[i].Set("negated") == "true")) {
      if (denies) return true;
      continue;
    }
    const int other = Fullness(s.masked->text(), s.drafts[k]);
    if (other > fullness) return true;
    const int32_t longer = s.drafts[k].masked.size() - s.drafts[i].masked.size();
    if (other == fullness && (longer > 0 || (longer == 0 && k < i))) return true;
  }
  return false;
}

// "the president met with the government's negotiators": his own.
bool ClaimBuilder::MeetsOwn(const SentenceDrafts& s, const Draft& draft) {
  const std::vector<const Mention*> who = MentionsOf(s, draft, "parties");
  const std::vector<const Mention*> others = MentionsOf(s, draft, "party");
  if (who.size() != 1 || who[0]->cls != MentionClass::kPerson) return false;
  if (others.size() != 1 || others[0]->cls != MentionClass::kParty) return false;
  const std::vector<v1::EntityRef> one = Parties(s, draft, "parties");
  const std::vector<v1::EntityRef> other = Parties(s, draft, "party");
  return one.size() == 1 && other.size() == 1 && one[0].id() == other[0].id();
}

void ClaimBuilder::ObserveSentence(SentenceDrafts* sentence, int* current) {
  const int before = *current;
  bool background = true;  // what is under discussion so far is only mentioned
  for (size_t i = 0; i < sentence->drafts.size(); ++i) {
    const Draft& draft = sentence->drafts[i];
    // "both sides": what the context makes of them is no evidence for it.
    const bool both = NamesBoth(*sentence, draft);
    if (draft.kind() == v1::CLAIM_KIND_AGREEMENT && !both) {
      parties_.AddPair(Parties(*sentence, draft, "parties"));
    }
    if (draft.kind() != v1::CLAIM_KIND_MEETING ||
        IsPart(sentence->masked->text(), sentence->drafts, i))
      continue;
    const absl::string_view words = Slice(sentence->masked->text(), draft.masked);
    const absl::string_view before = sentence->masked->text().substr(0, draft.masked.start);
    if (HoldsPeople(words) || RunsIntoOther(words) || IsInternal(words) || IsCrowd(words)) {
      continue;
    }
    if (IsOnlySpeech(before, words)) continue;
    const absl::string_view from = sentence->masked->text().substr(draft.masked.start);
    if (draft.Set("status") == "POSTPONED" && StoodStill(before, from, words)) {
      continue;
    }
    DocumentEvent event = ReadEvent(*sentence, draft);
    if (MeetsOwn(*sentence, draft)) continue;
    // "five days of talks in the city": in the one just spoken of.
    if (event.place.id().empty() && *current >= 0 &&
        PointsBack(sentence->masked->text(), draft.masked)) {
      event.place = events_.at(*current).place;
    }
    for (const v1::EntityRef& mediator : event.mediators) {
      if (!Has(event.parties, mediator.id())) parties_.SetMediator(mediator.id());
    }
    const bool mediated =
        std::any_of(draft.slots.begin(), draft.slots.end(), [&](const Draft::SlotFill& fill) {
          return std::any_of(fill.mentions.begin(), fill.mentions.end(), [&](int index) {
            return IsMediator(sentence->masked->mentions()[index]);
          });
        });
    const bool call = IsCall(words);
    if (event.parties.size() >= 2 && !mediated && !call && !both) parties_.AddPair(event.parties);
    ObserveOpenSides(*sentence, draft);
    // "Chile hosted the talks": it is no side of them, unless others say so.
    for (const Mention* mention : MentionsOf(*sentence, draft, "place")) {
      if (mention->cls == MentionClass::kParty) parties_.SetHost(mention->ref.id());
    }
    if (IsState(event.place)) parties_.SetHost(event.place.id());
    sentence->event_of[i] = events_.Observe(event);
    const bool aside = IsBackground(sentence->masked->text(), draft.masked);
    if (background || !aside) *current = sentence->event_of[i];
    background = background && aside;
  }
  ObservePassing(*sentence, current);
  // "The three-day meeting" of the sentences before.
  constexpr int kNear = 3;
  if (*current >= 0 && events_.at(*current).days == 0 &&
      sentence->index - events_.at(*current).sentence <= kNear) {
    events_.at(*current).days = DaysOfTheTalks(*sentence->masked);
  }
  // "They were the fifth round", of the talks before.
  if (before >= 0 && events_.at(before).round == 0 &&
      sentence->index - events_.at(before).sentence <= kNear) {
    events_.at(before).round = RoundOfTheTalks(sentence->masked->text());
  }
  sentence->event_after = *current;
}

// Who leads, or is there, at a meeting whose sides another claim tells.
void ClaimBuilder::TellWhoMet() {
  std::map<std::string, const v1::Meeting*> met;
  for (const v1::Claim& claim : claims_) {
    const v1::Meeting& meeting = claim.meeting();
    if (meeting.parties_size() < 2 || meeting.event().id().empty() || claim.negated()) continue;
    met.try_emplace(meeting.event().id(), &meeting);
  }
  for (v1::Claim& claim : claims_) {
    v1::Event* event = claim.has_leadership() && claim.leadership().has_event()
                           ? claim.mutable_leadership()->mutable_event()
                       : claim.has_participation() && claim.participation().has_event()
                           ? claim.mutable_participation()->mutable_event()
                           : nullptr;
    if (event == nullptr || event->parties_size() > 0) continue;
    const auto known = met.find(event->id());
    if (known != met.end()) *event->mutable_parties() = known->second->parties();
  }
}

// What no rule tells as a meeting.
void ClaimBuilder::ObservePassing(const SentenceDrafts& s, int* current) {
  if (std::any_of(s.event_of.begin(), s.event_of.end(), [](int e) { return e >= 0; })) return;
  for (DocumentEvent& event : PassingEvents(*s.masked)) {
    event.sentence = s.index;
    event.passing = true;
    const std::string today = document_.published().substr(0, 10);
    if (!EventTracker::MayBePast(event, today)) event.status = v1::MEETING_STATUS_PLANNED;
    event.paragraph = s.index >= 0 ? text_.sentences()[s.index].paragraph : -1;
    *current = events_.Observe(event);
  }
}

// "Norway met the rebels": who they are, the whole report says.
void ClaimBuilder::ObserveOpenSides(const SentenceDrafts& s, const Draft& draft) {
  std::vector<int> sides;
  for (absl::string_view slot : {"parties", "party"}) {
    const Draft::SlotFill* fill = draft.Find(slot);
    if (fill != nullptr) sides.insert(sides.end(), fill->mentions.begin(), fill->mentions.end());
  }
  if (sides.size() != 2) return;
  const std::vector<Mention>& mentions = s.masked->mentions();
  if (IsOpen(mentions[sides[0]].ref) == IsOpen(mentions[sides[1]].ref)) return;
  parties_.AddFacing(mentions, {sides[0], sides[1]}, 1);
}

// The meeting that a report is about is where its headline or first sentences
// say that talks are.
void ClaimBuilder::FillPrincipal() {
  static const Cue& talks = StaticCue("\\b(?:talks|negotiations?|summit|meeting|round)\\b");
  const int principal = events_.PrincipalStated();
  if (principal < 0) ObserveLede();
  if (principal < 0 || !events_.at(principal).place.id().empty()) return;
  std::vector<const SentenceDrafts*> lede;
  if (title_.masked != nullptr) lede.push_back(&title_);
  for (size_t i = 0; i < sentences_.size() && i < 3; ++i) lede.push_back(&sentences_[i]);
  for (const SentenceDrafts* sentence : lede) {
    if (!Matches(sentence->masked->text(), talks)) continue;
    for (const Mention& mention : sentence->masked->mentions()) {
      if (mention.cls != MentionClass::kPlace || mention.region ||
          mention.ref.type() == v1::ENTITY_TYPE_VENUE ||
          !IsLocative(sentence->masked->text(),
                      sentence->masked->FromDocument(mention.span.start), IsState(mention.ref))) {
        continue;
      }
      if (events_.at(principal).status == v1::MEETING_STATUS_PLANNED &&
          IsWhereSaid(sentence->masked->text(),
                      sentence->masked->FromDocument(mention.span.start))) {
        continue;
      }
      bool elsewhere = false;  // already the place of another meeting
      for (int i = 0; i < events_.size(); ++i) {
        elsewhere = elsewhere || (!events_.at(i).passing &&
                                  events_.at(i).place.id() == mention.ref.id());
      }
      if (elsewhere) continue;
      events_.at(principal).place = mention.ref;
      return;
    }
  }
}

// A report that states no meeting outright tells in its first sentences where or
// when the delegations sat together.
void ClaimBuilder::ObserveLede() {
  static const Cue& talks = StaticCue(
      "\\b(?:talks|negotiat(?:ions?|ors)|summit|meeting|rounds?|session|delegations|consultations|"
      "envoys|diplomats|"
      "signed|initial+ed|truce|ceasefire)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() < 2) return;
  for (size_t i = 0; i < sentences_.size() && i < 2; ++i) {
    const absl::string_view text = sentences_[i].masked->text();
    if (!Matches(text, talks)) continue;
    DocumentEvent event;
    // Two that are only named most may be a side and the state of a source.
    event.parties = parties_.SaidPair();
    ReadEventCues(*sentences_[i].masked, {0, static_cast<int32_t>(text.size())}, &event);
    if (event.date.start().empty() && event.place.id().empty()) continue;
    event.sentence = sentences_[i].index;
    event.paragraph = text_.sentences()[event.sentence].paragraph;
    event.status = ReadCertainty(text).modality == v1::MODALITY_ACTUAL
                       ? v1::MEETING_STATUS_HELD
                       : v1::MEETING_STATUS_PLANNED;
    events_.Observe(event);
    return;
  }
}

}  // namespace claims
