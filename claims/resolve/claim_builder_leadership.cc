#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/base/cue.h"
#include "claims/base/group_regex.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/refs.h"

namespace claims {

// Who leads whose delegation.

namespace {

// "chief of the Norwegian panel [secretariat]": another office.
bool IsOtherOffice(absl::string_view after) {
  static const Cue& office = StaticCue(
      "^(?:'s|')? "
      "(?:secretariat|secretary|spokes[a-z]+|members?|advis[eo]rs?|consultants?|lawyers?|bus|plane|"
      "hotel)\\b");
  return Matches(after, office);
}

// "led a protest against the Norwegian team", "heads the Norwegian rescue team".
bool IsOtherTeam(absl::string_view match) {
  static const Cue& against = StaticCue("(?:lead|led|head)[a-z]* (?:[a-z-]+ )+against\\b");
  static const Cue& other = StaticCue(
      "\\b(?:football|soccer|cricket|sports?|film|rescue|search|medical|legal|forensic|relief|aid|"
      "research|demining|inspection) teams?\\b");
  return Matches(match, against) || Matches(match, other);
}

// "refused to lead the Norwegian team".
bool IsDeclined(absl::string_view match) {
  static const Cue& declined = StaticCue("\\b(?:refus|declin)(?:e|es|ed|ing) to\\b");
  return Matches(match, declined);
}

// "The Chileans" at a table are those who came; not "the Philippines".
bool IsPeople(const Mention& party) {
  static const Cue& people = StaticCue(
      "^(?i:the )?\\p{Lu}\\p{L}+(?:ans|is|ese|[bckt]s|ds|ers)$");
  const std::string& words = party.ref.mention();
  return IsState(party.ref) && Matches(FromRe2(words), people) &&
         !absl::EndsWith(words, party.ref.name());
}

// "removed [Dahl as head of the team]": he heads it no more.
bool IsRemoved(absl::string_view before, absl::string_view match) {
  static const Cue& removed = StaticCue(
      "\\b(?:remov(?:ed|es|ing)|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|fir(?:ed|es|ing)|"
      "dropp(?:ed|ing)|recall(?:ed|s|ing)|reliev(?:ed|es|ing)|oust(?:ed|s|ing)) "
      "(?:[a-z'-]+ ){0,4}$");
  static const Cue& office = StaticCue("^[\\x{E000}-\\x{EFFF}] (?:as|from)\\b");
  return Matches(match, office) && Matches(before, removed);
}

// "the military members of [the Norwegian team are led by]", "the diplomats in [Norway's
// delegation were headed by]", "the military part of": who heads a part heads no team.
bool IsOfPart(absl::string_view before, absl::string_view match) {
  static const Cue& part = StaticCue(
      "\\b(?:part|half|wing|arm|component|section|contingent|subgroup|branch) (?:of|in|within) "
      "(?:the |its )?$");
  static const Cue& members = StaticCue(
      "\\b(?:members|diplomats|officers|experts|soldiers|technicians|lawyers|advisers|advisors|"
      "specialists|generals|politicians|civilians|ministers) (?:of|in|on|from|within) "
      "(?:the |its )?$");
  static const Cue& finite = StaticCue(
      "\\b(?:are|were|have been|had been|will be|would be|being)(?: [a-z]+){0,2} "
      "(?:led|headed)\\b");
  const bool own = Matches(match, finite);
  return Matches(before, part) ||
         (own && Matches(before, members));
}

// "led Norway's negotiators": the party's own noun is the team.
bool NamesTeamItself(const Draft& draft) {
  return draft.rule->rule->id() == "leadership/leads-negotiators";
}

// "Norway's chief negotiator, Berg, and [her Chilean counterpart, Soto]".
bool NamesCounterpart(const Draft& draft) {
  return draft.rule->rule->id() == "leadership/counterpart";
}

// "led Norway's negotiators throughout": who leads a people leads no team.
bool NamesTeamAlone(const Draft& draft) {
  return draft.rule->rule->id() == "leadership/leads-own-negotiators";
}

// "the heads of the Norwegian and Chilean delegations, Berg and Soto".
bool NamesTeamsInTurn(const Draft& draft) {
  return draft.rule->rule->id() == "leadership/teams-respectively";
}

// "the head of Norway's delegation at the talks and Berg": two people.
bool IsJoinedToHead(const MaskedSentence& masked, const Draft& draft) {
  static const Cue& joined =
      StaticCue("\\b(?:delegation|team|panel|side)\\b[^;,]* and (?:[^;, ]+ )*$");
  const Draft::SlotFill* leader = draft.Find("leader");
  return draft.rule->rule->id() == "leadership/head-of-delegation" && leader != nullptr &&
         Matches(Slice(masked.text(), {draft.masked.start, leader->masked.start}), joined);
}

// "the rebels, led by X": only those who negotiate for a party are a team.
bool IsTeam(const MaskedSentence& masked, const Draft& draft, const Mention& party) {
  static const Cue& bare =
      StaticCue("^.(?: \\([^)]{1,40}\\))?,? (?:led|headed) (?:jointly )?by\\b");
  static const Cue& team = StaticCue(
      "^(?:delegates?|representatives?|negotiators?|officials|envoys?|diplomats|mediators?|"
      "emissaries|side|team|delegation)$");
  static const Cue& of_team = StaticCue(
      "(?:delegation|team|panel|delegates|negotiators|representatives|officials|envoys) "
      "(?:of|from|for|representing) (?:the )?$");
  static const Cue& counterpart = StaticCue("\\bcounterparts?$");
  if (NamesCounterpart(draft)) return Matches(party.ref.mention(), counterpart);
  if (NamesTeamAlone(draft)) return Matches(party.head, team) && !IsOpen(party.ref);
  if (NamesTeamItself(draft)) return Matches(party.head, team) || IsPeople(party);
  const int32_t at = draft.Find("party")->masked.start;
  // "a delegation from Norway led by X": the noun stands before the party.
  if (Matches(Slice(masked.text(), {draft.masked.start, at}), of_team)) return true;
  return !Matches(masked.text().substr(at), bare) || Matches(party.head, team) ||
         IsPeople(party);
}

}  // namespace

// "the AU panel", "the US co-chair" of a group of mediators: no side's team.
bool ClaimBuilder::IsOfConveners(const SentenceDrafts& s, const Draft& draft,
                                 const v1::EntityRef& party) const {
  static const Cue& office =
      StaticCue("(?i)\\b(?:panels?|co-chair[a-z]*|commission|committee|council)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  return pair.size() >= 2 && !Has(pair, party.id()) &&
         Matches(Slice(s.masked->text(), draft.masked), office);
}

namespace {

// "Norway sent a team led by X": another match names whose team "a team" is.
bool IsToldWithParty(const MaskedSentence& masked, const std::vector<Draft>& drafts,
                     const Draft& draft) {
  const Draft::SlotFill* leader = draft.Find("leader");
  if (leader == nullptr || draft.Find("party") != nullptr) return false;
  return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& other) {
    const Draft::SlotFill* same = other.Find("leader");
    const Draft::SlotFill* party = other.Find("party");
    return other.kind() == v1::CLAIM_KIND_LEADERSHIP && party != nullptr && same != nullptr &&
           same->mentions == leader->mentions &&
           std::all_of(party->mentions.begin(), party->mentions.end(), [&](int index) {
             return IsTeam(masked, other, masked.mentions()[index]);
           });
  });
}

// "is led by [Berg], Dahl and Lund": the others listed beside the only leader of a match
// that ends with the name. After ", led by [Berg]" a comma may only close the aside.
std::vector<ListedName> CoHeads(const MaskedSentence& masked, const Draft& draft) {
  static const GroupRegex& passive = StaticGroupRegex(
      "(,? |^)(?:co-)?(?:led|headed)(?: [a-z]+){0,2} by "
      "(?:[A-Za-z'-]+ |[\\x{E000}-\\x{E7FF}](?:'s)? )*$");
  static const Cue& closes = StaticCue("^(?:[,.;)]|$)");
  static const Cue& others = StaticCue("\\b(?:includ|compris|accompan|join|support)[a-z]+\\b");
  const Draft::SlotFill* fill = draft.Find("leader");
  if (fill == nullptr || fill->mentions.size() != 1) return {};
  const absl::string_view before =
      masked.text().substr(draft.masked.start, fill->masked.start - draft.masked.start);
  re2::StringPiece joint;
  if (!MatchesWithGroups(before, passive, &joint)) return {};
  std::vector<ListedName> names = NamesAfter(masked, fill->mentions.front());
  if (names.empty()) return names;
  const Mention& last = masked.mentions()[names.back().mention];
  const Span list{fill->masked.end, masked.FromDocument(last.span.start)};
  if (Matches(Slice(masked.text(), list), others)) return {};
  if (joint != ", ") return names;
  const absl::string_view after = masked.text().substr(masked.FromDocument(last.span.start) + 3);
  if (!Matches(after, closes)) names.clear();
  return names;
}

// Whether "it" in the next sentence is the delegation that this one tells of: its subject,
// with nothing else named that has a head.
bool IsOfTeam(absl::string_view before) {
  static const Cue& subject = StaticCue(
      "^(?:[A-Z][a-z]+ [\\x{EC00}-\\x{EFFF}], )?(?:(?:The|An?|Another) )?(?:[a-z0-9-]+ ){0,2}?"
      "(?:[\\x{E000}-\\x{E3FF}](?:'s|')? (?:[a-z0-9-]+ ){0,2}?(?:delegation|team)|"
      "(?:delegation|team) (?:of|from|for|representing) (?:the )?[\\x{E000}-\\x{E3FF}]) ");
  static const Cue& body = StaticCue(
      "\\b(?:delegation|team)\\b.*\\b(?:party|government|cabinet|group|movement|commission|"
      "committee|council|coalition|alliance|bloc|front|force|army|union|mission|panel|body|"
      "agency|ministry|administration|authority|organi[sz]ation|delegation|team|company|"
      "campaign|protest|march)\\b");
  // "... on a new law."
  static const Cue& thing = StaticCue("\\ban? (?:[a-z-]+ ){0,2}?[a-z-]+[.!\\\"]*$");
  static const Cue& talks = StaticCue(
      "\\ban? (?:[a-z-]+ )*(?:round|meeting|session|summit|conference|visit|trip|stop|break|day|"
      "week|month|hotel|airport|flight|plane)[.!\\\"]*$");
  return Matches(before, subject) && !Matches(before, body) &&
         (!Matches(before, thing) || Matches(before, talks));
}

// "... led by [Berg] in the polls" is another lead.
bool EndsClause(absl::string_view after) {
  static const Cue& ends = StaticCue(
      "^(?:[.,;:()]|$| (?:and|who|with|along|together|alongside|while|as)\\b|"
      "(?: on)? [\\x{EC00}-\\x{EFFF}]|"
      " (?:at|in|to|for|during) (?:(?:the|these|those|this) )?(?:[a-z-]+ )?"
      "(?:[\\x{E800}-\\x{EBFF}]|(?:talks|negotiations|conference|summit|meeting|round|"
      "session|consultations)\\b))");
  return Matches(after, ends);
}

}  // namespace

// "The team is led by X": the delegation that the sentence before speaks of.
v1::EntityRef ClaimBuilder::TeamBefore(const SentenceDrafts& s) {
  static const RE2& team = StaticRegex(
      "([\\x{E000}-\\x{E3FF}])(?:'s|')? (?:[a-z0-9-]+ ){0,2}?(?:delegation|team)\\b|"
      "\\b(?:delegation|team) (?:of|from|for|representing) (?:the )?([\\x{E000}-\\x{E3FF}])");
  if (team_.sentence == s.index - 1) return team_.party;
  if (before_ == nullptr || before_->index != s.index - 1) return {};
  const MaskedSentence& masked = *before_->masked;
  re2::StringPiece text = ToRe2(masked.text());
  re2::StringPiece owner, member;
  v1::EntityRef only;
  while (RE2::FindAndConsume(&text, team, &owner, &member)) {
    const re2::StringPiece mark = owner.empty() ? member : owner;
    for (int index : masked.MentionsIn(SpanOf(masked.text(), mark))) {
      const v1::EntityRef party = PartyOf(*before_, masked.mentions()[index]);
      if (!only.id().empty() && only.id() != party.id()) return {};
      only = party;
    }
  }
  return only;
}

// "[Dahl] will be replaced there by Berg": of the team that Dahl headed, unless Berg is no one
// of that party.
v1::EntityRef ClaimBuilder::TeamOfReplaced(const SentenceDrafts& s, const Draft& draft,
                                           const Mention& leader) const {
  const Mention& former = s.masked->mentions()[s.masked->MentionsIn(draft.masked).front()];
  const auto headed = party_of_leader_.find(former.ref.id());
  if (headed == party_of_leader_.end()) return {};
  const bool other = !leader.party_id.empty() && leader.party_id != headed->second.id();
  return other ? v1::EntityRef() : headed->second;
}

// Of two that negotiate, the one whose team the sentence has not just spoken of.
v1::EntityRef ClaimBuilder::OtherTeam(const SentenceDrafts& s, const Mention& leader) {
  const v1::EntityRef own = PersonParty(leader);
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  if (pair.size() != 2 || team_.sentence != s.index || !Has(pair, team_.party.id())) return own;
  const v1::EntityRef& other = pair[0].id() == team_.party.id() ? pair[1] : pair[0];
  return own.id().empty() || own.id() == other.id() ? other : v1::EntityRef();
}

// "Norway ...; its team": the party that a sentence names just before "its".
v1::EntityRef ClaimBuilder::OwnerBefore(const SentenceDrafts& s, int32_t at) {
  static const Cue& its = StaticCue("\\b[Ii]ts (?:[a-z0-9-]+ ){0,2}$");
  static const Cue& opens = StaticCue("^[Ii]ts ");
  const absl::string_view text = s.masked->text();
  if (!Matches(text.substr(0, at), its) && !Matches(text.substr(at), opens)) return {};
  const Mention* owner = nullptr;
  for (const Mention& mention : s.masked->mentions()) {
    if (s.masked->FromDocument(mention.span.start) >= at) break;
    if (mention.cls == MentionClass::kParty && !IsOpen(mention.ref)) owner = &mention;
  }
  return owner == nullptr ? v1::EntityRef() : PartyOf(s, *owner);
}

void ClaimBuilder::BuildLeadership(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  if (IsToldWithParty(*s.masked, s.drafts, draft)) return Drop("another match names the party");
  if (IsOtherOffice(s.masked->text().substr(draft.masked.end))) return Drop("another office");
  if (IsDeclined(Slice(s.masked->text(), draft.masked))) return Drop("declined");
  if (IsOtherTeam(Slice(s.masked->text(), draft.masked))) return Drop("another kind of team");
  if (IsJoinedToHead(*s.masked, draft)) return Drop("joined to the head");
  if (IsRemoved(s.masked->text().substr(0, draft.masked.start),
                Slice(s.masked->text(), draft.masked))) {
    return Drop("removed");
  }
  if (IsOfPart(s.masked->text().substr(0, draft.masked.start),
               Slice(s.masked->text(), draft.masked))) {
    return Drop("a part of the team");
  }
  for (const Mention* mention : MentionsOf(s, draft, "party")) {
    if (!IsTeam(*s.masked, draft, *mention)) return Drop("no team");
  }
  std::vector<const Mention*> leaders;
  for (const Mention* mention : MentionsOf(s, draft, "leader")) {
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(*s.masked, *mention);
    } else if (at == draft.masked.start) {
      const Mention* subject = ApposedSubject(*s.masked, draft.masked.start);
      if (subject != nullptr) mention = subject;
    }
    if (mention != nullptr && mention->cls == MentionClass::kPerson) leaders.push_back(mention);
  }
  // Of two who meet only a counterpart of a chief negotiator is one too.
  static const Cue& counterpart = StaticCue("\\bcounterpart\\b");
  if (NamesCounterpart(draft) && draft.Find("party") == nullptr &&
      (leaders.size() != 1 || !Matches(leaders[0]->ref.mention(), counterpart))) {
    return Drop("no counterpart");
  }
  std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  // "It is led by Berg": only where "it" is a delegation, and Berg no one of another party.
  static const Cue& it = StaticCue("^It ");
  if (parties.empty() && Matches(Slice(s.masked->text(), draft.masked), it)) {
    const v1::EntityRef team = TeamBefore(s);
    const bool of_other = std::any_of(leaders.begin(), leaders.end(), [&](const Mention* m) {
      return !m->party_id.empty() && m->party_id != team.id();
    });
    if (team.id().empty() || IsOpen(team) || of_other || team_.sentence == s.index - 1 ||
        !IsOfTeam(before_->masked->text()) ||
        !EndsClause(s.masked->text().substr(draft.masked.end))) {
      return Drop("no team");
    }
    parties.push_back(team);
  }
  // "Dahl will be replaced there by Berg": whoever was told of as a head before.
  static const Cue& replaced = StaticCue(" (?:replaced|succeeded)(?: [^,;]+)? by ");
  if (parties.empty() && draft.Find("party") == nullptr && leaders.size() == 1 &&
      Matches(Slice(s.masked->text(), draft.masked), replaced)) {
    const v1::EntityRef team = TeamOfReplaced(s, draft, *leaders[0]);
    if (team.id().empty()) return Drop("replaces no head");
    parties.push_back(team);
  }
  // "Berg leads the Norwegian team, while Soto heads the other side".
  static const Cue& other_side =
      StaticCue("\\bthe (?:other|opposite|opposing) (?:[a-z]+ )?(?:side|team|delegation)\\b");
  if (parties.empty() && leaders.size() == 1 &&
      Matches(Slice(s.masked->text(), draft.masked), other_side)) {
    const v1::EntityRef team = OtherTeam(s, *leaders[0]);
    if (team.id().empty()) return Drop("the party is not known");
    parties.push_back(team);
  }
  if (parties.empty() && leaders.size() == 1 && leaders[0]->party_id.empty() &&
      draft.Find("party") == nullptr) {
    // "who would represent Norway; its last team was led by Berg".
    AddUnique(OwnerBefore(s, draft.masked.start), &parties);
    const v1::EntityRef team = parties.empty() ? TeamBefore(s) : v1::EntityRef();
    if (!team.id().empty() && !IsOpen(team)) parties.push_back(team);
    // "Norway said that Berg would head its team".
    static const Cue& own = StaticCue(
        "\\b(?:its|their|our) (?:[a-z0-9-]+ ){0,3}?(?:delegation|team|side|negotiators)\\b");
    if (parties.empty() && Matches(Slice(s.masked->text(), draft.masked), own)) {
      AddUnique(SpeakersParty(s, draft.masked), &parties);
    }
  }
  // "Berg is the chief government negotiator".
  static const Cue& state =
      StaticCue("\\bgovernment (?:[a-z]+ )?(?:negotiator|delegate|representative)\\b");
  if (parties.empty() && leaders.size() == 1 && leaders[0]->party_id.empty() &&
      Matches(Slice(s.masked->text(), draft.masked), state)) {
    Mention official = *leaders[0];
    official.role = "government negotiator";
    AddUnique(OfficeParty(official), &parties);
  }
  if (leaders.size() == 1) {
    for (const ListedName& name : CoHeads(*s.masked, draft)) {
      const Mention& head = s.masked->mentions()[name.mention];
      const bool other = name.party >= 0 ||
                         (!head.party_id.empty() && parties.size() == 1 &&
                          head.party_id != parties[0].id());
      if (other || IsOpen(head.ref)) break;
      leaders.push_back(&head);
    }
  }
  // Of two teams the heads, as many, and nobody of a third.
  if (NamesTeamsInTurn(draft) && parties.size() > 1) {
    const bool all = parties.size() == leaders.size() &&
                     std::all_of(leaders.begin(), leaders.end(), [&](const Mention* m) {
                       return m->party_id.empty() || Has(parties, m->party_id);
                     });
    if (!all) return Drop("not a head for each team");
  }
  const int event = EventFor(s, draft);
  Drop(leaders.empty() ? "the leader is not known" : "the party is not known");
  if (leaders.size() == 1 && IsRuledOut(*s.masked, *leaders[0])) return Drop("another one");
  for (size_t k = 0; k < leaders.size(); ++k) {
    v1::EntityRef party;
    if (parties.size() == 1) {
      party = parties[0];
    } else if (!leaders[k]->party_id.empty() &&
               (parties.empty() || Has(parties, leaders[k]->party_id))) {
      party.set_id(leaders[k]->party_id);
      party.set_name(leaders[k]->party_name);
    } else if (parties.size() == leaders.size()) {
      party = parties[k];  // respective reading, by order
    } else if (parties.empty()) {
      party = OfficeParty(*leaders[k]);
    }
    if (party.id().empty()) continue;
    if (IsOfConveners(s, draft, party)) return Drop("a panel or chair of those who convene");
    if (NamesCounterpart(draft) && !Has(parties_.Pair(), party.id()))
      return Drop("a counterpart who does not negotiate");
    v1::Claim claim;
    if (!Start(s, draft, &claim)) continue;
    v1::Leadership* body = claim.mutable_leadership();
    *body->mutable_party() = party;
    *body->mutable_leader() = leaders[k]->ref;
    body->set_role(leaders[k]->role);
    v1::Event told = EventOfSide(s, draft, event, party);
    if (event >= 0 || !told.id().empty()) *body->mutable_event() = std::move(told);
    team_ = {party, s.index};
    Finish(std::move(claim));
  }
}

}  // namespace claims
