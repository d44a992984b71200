#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/resolve/attendance_cues.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/meeting_sides.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who takes part in a meeting, and in which capacity.

namespace {

// "... took part as an observer": a capacity that the words after the match give.
v1::Capacity CapacityAfter(absl::string_view masked, const Draft& draft, v1::Capacity capacity) {
  static const GroupRegex& as = StaticGroupRegex(
      "^[^,;.]*? as (?:an? |the |mere |only |joint |sole |[\\x{E000}-\\x{E3FF}](?:'s)? "
      ")*(?:co-)?(?:(mediator|facilitator)|observer)s?\\b");
  re2::StringPiece mediates;
  if (capacity != v1::CAPACITY_DELEGATE ||
      !MatchesWithGroups(masked.substr(draft.masked.start), as, &mediates)) {
    return capacity;
  }
  return mediates.empty() ? v1::CAPACITY_OBSERVER : v1::CAPACITY_MEDIATOR;
}

bool NamesCapacity(const Draft& draft) {
  const absl::string_view capacity = draft.Set("capacity");
  return !capacity.empty() && capacity != "DELEGATE";
}

// "attend as observers": the rule that reads their capacity says it all.
bool ToldWithCapacity(const std::vector<Draft>& drafts, size_t i) {
  if (NamesCapacity(drafts[i])) return false;
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
    return other.kind() == v1::CLAIM_KIND_PARTICIPATION && NamesCapacity(other) &&
           other.masked.start == drafts[i].masked.start &&
           other.Set("attends") == drafts[i].Set("attends");
  });
}

// "observers from [Norway] attended": the same of one of those named.
bool ToldWithCapacity(const std::vector<Draft>& drafts, const Draft& draft, int mention) {
  if (NamesCapacity(draft)) return false;
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* who = other.Find("participant");
    return other.kind() == v1::CLAIM_KIND_PARTICIPATION && NamesCapacity(other) &&
           who != nullptr && other.Set("attends") == draft.Set("attends") &&
           std::find(who->mentions.begin(), who->mentions.end(), mention) != who->mentions.end();
  });
}

// "[Norway] was represented by Berg": it is she who was there.
bool ToldByPeople(const std::vector<Draft>& drafts, const Draft& draft, int mention) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* party = other.Find("party");
    return &other != &draft && other.kind() == v1::CLAIM_KIND_PARTICIPATION &&
           other.rule->rule->id() == "participation/represented" && party != nullptr &&
           other.masked.start == draft.masked.start &&
           std::find(party->mentions.begin(), party->mentions.end(), mention) !=
               party->mentions.end();
  });
}

// "will be part of the Norwegian team": the match that names whom they are there for.
const Draft& ToldWithParty(const std::vector<Draft>& drafts, const Draft& draft) {
  const Draft::SlotFill* who = draft.Find("participant");
  if (who == nullptr || draft.Find("party") != nullptr) return draft;
  const auto it = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* same = other.Find("participant");
    return other.kind() == v1::CLAIM_KIND_PARTICIPATION && other.Find("party") != nullptr &&
           same != nullptr && same->mentions == who->mentions &&
           other.Set("attends") == draft.Set("attends") &&
           other.Set("capacity") == draft.Set("capacity");
  });
  return it == drafts.end() ? draft : *it;
}

// "A Norwegian observer was present", "Norway's mediators": what the party's noun says.
v1::Capacity CapacityOf(const Mention& party, v1::Capacity capacity) {
  if (capacity != v1::CAPACITY_DELEGATE || party.cls != MentionClass::kParty) return capacity;
  if (party.head == "observer" || party.head == "observers") return v1::CAPACITY_OBSERVER;
  return capacity;
}

// "X, who headed the delegation": told as its leader in the same sentence. Who "leads
// Norway" may lead a country, whom a chief negotiator meets be no counterpart.
bool Leads(const std::vector<Draft>& drafts, int index, const Mention& mention) {
  static const Cue& counterpart = StaticCue("\\bcounterpart\\b");
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
    const std::string& rule = draft.rule->rule->id();
    const bool told = draft.kind() == v1::CLAIM_KIND_LEADERSHIP &&
                      rule != "leadership/leads-own-negotiators" &&
                      (rule != "leadership/counterpart" ||
                       Matches(mention.ref.mention(), counterpart));
    const Draft::SlotFill* leader = told ? draft.Find("leader") : nullptr;
    return leader != nullptr && std::find(leader->mentions.begin(), leader->mentions.end(),
                                          index) != leader->mentions.end();
  });
}

// A rule of its own says that they take part.
bool IsToldToAttend(const std::vector<Draft>& drafts, int mention) {
  return std::any_of(drafts.begin(), drafts.end(), [mention](const Draft& draft) {
    const Draft::SlotFill* fill =
        draft.kind() == v1::CLAIM_KIND_PARTICIPATION ? draft.Find("participant") : nullptr;
    return fill != nullptr &&
           std::find(fill->mentions.begin(), fill->mentions.end(), mention) != fill->mentions.end();
  });
}

// "[Berg] took part in the talks on behalf of Norway", "as part of the Norwegian team", "for
// Norway": the party's mention, -1 for none.
int PartyToldAfter(const MaskedSentence& masked, const Draft& draft) {
  static const GroupRegex& behalf = StaticGroupRegex(
      "^([^,;:.\\x{E000}-\\x{E7FF}]{3,70}) (?:on behalf of|(?:in|at) the talks"
      "(?: in [\\x{E800}-\\x{EBFF}]|(?: on)? [\\x{EC00}-\\x{EFFF}])* for) (?:the )?"
      "([\\x{E000}-\\x{E3FF}])(?:[.,;]|$| (?:and|but|while)\\b)");
  static const GroupRegex& team = StaticGroupRegex(
      "^([^,;:.\\x{E000}-\\x{E7FF}]{0,70} (?:as (?:a )?(?:part|member) of|"
      "(?:part|talks|negotiations|round|session|meeting|sat|was|is|been) in)) (?:the )?"
      "([\\x{E000}-\\x{E3FF}])(?:'s|')? (?:[a-z-]+ )?(?:delegation|team|contingent)"
      "(?:[.,;]|$| (?:at|in|and|but|while)\\b)");
  // "talks on a truce for Norway"
  static const Cue& matter = StaticCue("\\b(?:on|about|over|regarding|truce|ceasefire|plan)\\b");
  const Draft::SlotFill* fill = draft.Find("participant");
  if (fill == nullptr || fill->masked.start != draft.masked.start) return -1;
  const absl::string_view after = masked.text().substr(fill->masked.end);
  re2::StringPiece words, party;
  if (!MatchesWithGroups(after, team, &words, &party) &&
      (!MatchesWithGroups(after, behalf, &words, &party) || Matches(FromRe2(words), matter))) {
    return -1;
  }
  const std::vector<int> found = masked.MentionsIn(SpanOf(masked.text(), party));
  return found.empty() ? -1 : found.front();
}

// The draft's participants and, of people, those listed beside them: before a
// subject, after an object.
std::vector<ListedName> Attendees(const MaskedSentence& masked, const Draft& draft) {
  std::vector<ListedName> all;
  const Draft::SlotFill* fill = draft.Find("participant");
  if (fill == nullptr || fill->mentions.empty()) return all;
  auto is_person = [&masked](int index) {
    return masked.mentions()[index].cls == MentionClass::kPerson &&
           masked.mentions()[index].ref.id() != "*he";
  };
  const bool subject =
      fill->masked.start == draft.masked.start && draft.masked.end > fill->masked.end;
  // "B, who is hosting": of two before it only the nearer one does.
  static const Cue& relative = StaticCue("^, who (?:is|was|has|had|also )");
  const bool only = Matches(masked.text().substr(fill->masked.end), relative);
  if (subject && !only && is_person(fill->mentions.front()))
    all = NamesBefore(masked, fill->mentions.front());
  for (int index : fill->mentions) {
    all.push_back({index, is_person(index) ? PartyAfter(masked, index) : -1});
  }
  if (fill->masked.start > draft.masked.start && is_person(fill->mentions.back()) &&
      !IsOfOther(masked.text().substr(0, fill->masked.start))) {
    for (const ListedName& name : NamesAfter(masked, fill->mentions.back())) all.push_back(name);
  }
  if (fill->masked.start > draft.masked.start && !all.empty()) {
    for (int index : PartiesAfter(masked, all.back().mention)) all.push_back({index, -1});
  }
  return all;
}

// "dropped its demand that [the Union observe the talks]".
bool IsAskedFor(absl::string_view before, absl::string_view match) {
  static const Cue& wish = StaticCue(
      "\\b(?:demand|insist|ask|request|propos|suggest|urg|recommend)[a-z]* that (?:the )?$");
  static const Cue& bare = StaticCue(
      "\\b(?:observe|attend|join|take part|participate|be|mediate|chair|send|stay away)\\b");
  return Matches(before, wish) && Matches(match, bare);
}

}  // namespace

// Whom a person is there for: as the rule reads it, by the office, by the list.
v1::EntityRef ClaimBuilder::SideOf(const SentenceDrafts& s, const ListedName& who,
                                   const v1::EntityRef& stated) {
  if (!stated.id().empty()) return stated;
  v1::EntityRef party = PersonParty(s.masked->mentions()[who.mention]);
  if (party.id().empty() && who.party >= 0) party = PartyOf(s, s.masked->mentions()[who.party]);
  if (IsOpen(party)) party.Clear();
  return party;
}

// A president who meets another is the party itself; reports name those who came
// for it.
bool ClaimBuilder::HeadsParty(const Mention& person) const {
  static const Cue& head = StaticCue(
      "(?i)(?:^|[ -])(?:president|prime minister|premier|chancellor|king|emir|sultan|crown prince|"
      "monarch|taoiseach|pm|leader|head of state|secretary[- ]general|"
      "(?:^|rebel |guerrilla |separatist |militia |insurgent )(?:chief|commander))"
      "(?: of [^,]*)?,?$");
  static const Cue& lesser =
      StaticCue("(?i)\\b(?:vice|deputy|former|ex|delegation|team|aide|advis[eo]r|envoy|assistant|"
                  "spokes\\w+|representative|parliamentary|majority|minority)\\b");
  auto names = [&](const SentenceDrafts& s) {
    return s.masked != nullptr &&
           std::any_of(s.masked->mentions().begin(), s.masked->mentions().end(),
                       [&](const Mention& other) {
                         return other.cls == MentionClass::kPerson &&
                                other.ref.id() == person.ref.id() &&
                                Matches(other.role, head) &&
                                !Matches(other.role, lesser);
                       });
  };
  return names(title_) || std::any_of(sentences_.begin(), sentences_.end(), names);
}

// "Berg met Soto in Lima": both took part, Soto as a mediator where he is one.
void ClaimBuilder::BuildAttendance(const SentenceDrafts& s, size_t i, const v1::Claim& meeting) {
  const v1::MeetingStatus status = meeting.meeting().status();
  if (status != v1::MEETING_STATUS_HELD && status != v1::MEETING_STATUS_ONGOING) return;
  if (meeting.negated() || meeting.modality() != v1::MODALITY_ACTUAL) return;
  const Draft& draft = s.drafts[i];
  static const Cue& call = StaticCue("\\b(?:tele)?phon(?:e|ed)\\b|\\bvideo\\b");
  if (Matches(Slice(s.masked->text(), draft.masked), call)) return;
  for (absl::string_view slot : {"parties", "party"}) {
    const Draft::SlotFill* fill = draft.Find(slot);
    if (fill == nullptr) continue;
    for (int index : fill->mentions) {
      const Mention& mention = s.masked->mentions()[index];
      const int32_t at = s.masked->FromDocument(mention.span.start);
      if (mention.cls != MentionClass::kPerson || IsOpen(mention.ref) ||
          party_of_leader_.count(mention.ref.id()) > 0 || IsToldToAttend(s.drafts, index) ||
          !IsThereInPerson(s.masked->text(), at) || HeadsParty(mention)) {
        continue;
      }
      const v1::EntityRef side = PersonParty(mention);
      if (side.id().empty() || IsOpen(side)) continue;
      v1::Claim claim = meeting;
      v1::Participation* body = claim.mutable_participation();  // in place of the meeting
      *body->mutable_participant() = mention.ref;
      body->mutable_party()->set_id(side.id());
      body->mutable_party()->set_name(side.name());
      body->set_attends(true);
      const bool mediates =
          Has({meeting.meeting().mediators().begin(), meeting.meeting().mediators().end()},
              side.id()) ||
          parties_.IsMediator(side.id());
      body->set_capacity(mediates ? v1::CAPACITY_MEDIATOR : v1::CAPACITY_DELEGATE);
      *body->mutable_event() = meeting.meeting().event();
      Finish(std::move(claim));
    }
  }
}

// "Berg had flown to Oslo as well. She did not take part": to come is not to attend.
void ClaimBuilder::DropArrivalsOfAbsent() {
  std::vector<std::string> absent;
  for (const v1::Claim& claim : claims_) {
    const v1::Participation& p = claim.participation();
    const bool was_there = p.attends() || claim.modality() != v1::MODALITY_ACTUAL;
    if (claim.has_participation() && !was_there) absent.push_back(p.participant().id());
  }
  const auto dropped = [&absent](const v1::Claim& claim) {
    const v1::Participation& p = claim.participation();
    return claim.rule() == "participation/went-there" && p.attends() &&
           std::find(absent.begin(), absent.end(), p.participant().id()) != absent.end();
  };
  claims_.erase(std::remove_if(claims_.begin(), claims_.end(), dropped), claims_.end());
}

bool ClaimBuilder::IsElsewhere(const SentenceDrafts& s, const Draft& draft, int event) const {
  static const Cue& talks = StaticCue(
      "\\b(?:talks|negotiations?|negotiating|rounds?|summit|consultations|dialogue|"
      "(?:peace|reconciliation|international|national) conference|"
      "sessions? of (?:the )?(?:[a-z-]+ ){0,2}?(?:conference|dialogue)|"
      "(?:opening|start|close) of (?:the |an? )?(?:[a-z-]+ ){0,2}?(?:conference|meeting))\\b");
  for (const Mention* place : MentionsOf(s, draft, "place")) {
    const bool there =
        event >= 0 && (events_.at(event).place.id() == place->ref.id() ||
                       events_.ParentOf(events_.at(event).place.id()) == place->ref.id());
    if (!there && !Matches(Slice(s.masked->text(), draft.masked), talks))
      return true;
  }
  return false;
}

// "Norway and Chile are taking part": no more than that they meet.
bool ClaimBuilder::AreBothSides(const SentenceDrafts& s, const std::vector<ListedName>& names) {
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  const auto sides = std::count_if(names.begin(), names.end(), [&](const ListedName& name) {
    const Mention& mention = s.masked->mentions()[name.mention];
    return mention.cls == MentionClass::kParty && Has(pair, PartyOf(s, mention).id());
  });
  return pair.size() == 2 && sides == 2;
}

void ClaimBuilder::BuildParticipation(const SentenceDrafts& s, size_t i) {
  if (ToldWithCapacity(s.drafts, i)) return Drop("another match names the capacity");
  const Draft& draft = s.drafts[i];
  const absl::string_view text = s.masked->text();
  const int event = EventFor(s, draft);
  // "is due in Lima": to take part only where they meet there.
  if (IsElsewhere(s, draft, event)) return Drop("at a place that no talks are known at");
  v1::EntityRef stated = Single(s, draft, "party");
  if (const int told = PartyToldAfter(*s.masked, draft); stated.id().empty() && told >= 0) {
    const v1::EntityRef side = PartyOf(s, s.masked->mentions()[told]);
    const std::vector<const Mention*> who = MentionsOf(s, draft, "participant");
    const bool known = std::any_of(who.begin(), who.end(), [&](const Mention* mention) {
      return !PersonParty(*mention).id().empty();
    });
    if (!known && Has(parties_.Pair(), side.id())) stated = side;
  }
  const absl::string_view before = text.substr(0, draft.masked.start);
  const bool thwarted = draft.Set("attends") != "false" &&
                        IsThwarted(Slice(text, draft.masked), text.substr(draft.masked.end));
  const bool absent = thwarted || draft.Set("attends") == "false";
  if (draft.Set("modality") != "POSSIBLE" && !absent && IsDoubted(before))
    return Drop("said to be open");
  if (!absent && IsNobody(before)) return Drop("nobody of theirs");
  if (IsAskedFor(before, Slice(text, draft.masked))) return Drop("only asked for");
  if (IsMemberOf(before)) return Drop("members of who acts");
  if (!absent && IsYetToMeet(Slice(text, draft.masked))) return Drop("only a promise");
  static const Cue& ahead = StaticCue("\\b(?:will|would|won't|wouldn't|refus(?:e|es|ed|ing))\\b");
  if (absent && Matches(Slice(text, draft.masked), ahead) &&
      MayEnd(text.substr(draft.masked.end)))
    return Drop("absent on a condition");
  const Draft::SlotFill* participant = draft.Find("participant");
  if (participant != nullptr && participant->masked.start == draft.masked.start &&
      IsJoined(Slice(text, draft.masked)))
    return Drop("joined by others");
  const bool meets = draft.rule->rule->id() == "participation/meets";
  const Mention* apposed = ApposedSubject(*s.masked, draft.masked.start);
  if (apposed == nullptr && IsOwner(before, text.substr(draft.masked.start)))
    return Drop("no subject");
  const std::vector<ListedName> attendees = Attendees(*s.masked, draft);
  const bool both = !absent && !NamesCapacity(draft) && AreBothSides(s, attendees);
  Drop(both ? "the meeting says it of both its sides" : "the participant is not known");
  std::string side_before;  // of the person listed before
  for (const ListedName& listed : attendees) {
    const Mention* mention = &s.masked->mentions()[listed.mention];
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (mention->cls == MentionClass::kParty && (both || (at == draft.masked.start &&
                                                          IsObject(before)))) {
      continue;
    }
    if (at == draft.masked.start && apposed != nullptr) mention = apposed;
    if (IsPosting(text.substr(0, at)) || IsRuledOut(*s.masked, *mention)) continue;
    if (mention->cls == MentionClass::kParty &&
        (OwnsSubject(text.substr(at + 3)) || IsAdviser(mention->head) ||
         (at == draft.masked.start && IsOfficeOf(text.substr(0, at))) ||
         ToldByPeople(s.drafts, draft, listed.mention))) {
      continue;
    }
    if (mention->cls == MentionClass::kPerson && at > draft.masked.start &&
        IsOfOther(text.substr(0, at)))
      continue;
    if (at > draft.masked.start && IsOfOffice(text.substr(at + 3))) continue;
    if (meets && HeadsParty(*mention)) continue;
    const bool party = mention->cls == MentionClass::kParty;
    if (party && ToldWithCapacity(s.drafts, draft, listed.mention)) continue;
    // "chaired the delegation" heads it.
    const bool delegate = !NamesCapacity(draft) || draft.Set("capacity") == "CHAIR";
    if (delegate && !absent && Leads(s.drafts, listed.mention, *mention)) continue;
    if (mention->ref.id() == "*he") mention = speakers_.Antecedent(*s.masked, *mention);
    if (mention == nullptr) continue;
    const bool person = mention->cls == MentionClass::kPerson;
    const v1::EntityRef who = person ? mention->ref : PartyOf(s, *mention);
    if (who.id().empty() || IsOpen(who)) continue;
    // "Norway's team included Berg, Dahl and officials from Oslo": they are Norway's.
    if (party && who.id() == side_before) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    claim.set_negated(false);
    if (thwarted) claim.set_modality(v1::MODALITY_ACTUAL);
    v1::Participation* body = claim.mutable_participation();
    *body->mutable_participant() = who;
    v1::EntityRef side = person ? SideOf(s, listed, stated) : v1::EntityRef();
    if (person && side.id().empty()) side = Single(s, ToldWithParty(s.drafts, draft), "party");
    if (person && side.id().empty() && draft.rule->rule->id() == "participation/named-members" &&
        IsSameTeam(before, Slice(text, draft.masked))) {
      side = TeamBefore(s);
    }
    side_before = side.id();
    if (!side.id().empty()) {
      body->mutable_party()->set_id(side.id());
      body->mutable_party()->set_name(side.name());
    }
    body->set_attends(!absent);
    const v1::Capacity capacity =
        CapacityAfter(text, draft, EnumValue<v1::Capacity>(draft.Set("capacity")));
    body->set_capacity(CapacityOf(*mention, capacity));
    v1::Event told = EventOfSide(s, draft, event, person ? side : who);
    if (event >= 0 || !told.id().empty()) *body->mutable_event() = std::move(told);
    Finish(std::move(claim));
  }
}

}  // namespace claims
