#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/name_list.h"
#include "claims/resolve/party_cues.h"
#include "claims/resolve/refs.h"

namespace claims {

// One function a kind.

namespace {

// "chief of the Norwegian panel [secretariat]": another office.
bool IsOtherOffice(absl::string_view after) {
  static const RE2& office = StaticRegex(
      "^(?:'s|')? "
      "(?:secretariat|secretary|spokes[a-z]+|members?|advis[eo]rs?|consultants?|lawyers?|bus|plane|"
      "hotel)\\b");
  return RE2::PartialMatch(ToRe2(after), office);
}

// "American negotiators will meet on Friday": whom, the report says.
bool NamesNegotiators(const std::vector<const Mention*>& parties) {
  return std::any_of(parties.begin(), parties.end(), [](const Mention* party) {
    return party->head == "negotiators" || party->head == "delegates" || party->head == "mediators";
  });
}

// "The Chileans" at a table are those who came; not "the Philippines".
bool IsPeople(const Mention& party) {
  static const RE2& people = StaticRegex(
      "^(?i:the )?\\p{Lu}\\p{L}+(?:ans|is|ese|[bckt]s|ds|ers)$");
  const std::string& words = party.ref.mention();
  return IsState(party.ref) && RE2::PartialMatch(words, people) &&
         !absl::EndsWith(words, party.ref.name());
}

// "the rebels, led by X": only those who negotiate for a party are a team.
bool IsTeam(const MaskedSentence& masked, const Draft& draft, const Mention& party) {
  static const RE2& bare =
      StaticRegex("^.(?: \\([^)]{1,40}\\))?,? (?:led|headed) (?:jointly )?by\\b");
  static const RE2& team = StaticRegex(
      "^(?:delegates?|representatives?|negotiators?|officials|envoys?|diplomats|mediators?|"
      "emissaries|side|team|delegation)$");
  const absl::string_view text = masked.text().substr(draft.Find("party")->masked.start);
  return !RE2::PartialMatch(ToRe2(text), bare) || RE2::PartialMatch(party.head, team) ||
         IsPeople(party);
}

// "[Yemen]'s rival factions will meet", "Yemen's [warring parties]": the sides of one state.
bool HasRivalCamps(const MaskedSentence& masked, Span match) {
  const std::vector<Mention>& mentions = masked.mentions();
  std::vector<int> camps = RivalCampsIn(masked);
  for (size_t i = 0; i + 1 < mentions.size(); ++i) {
    const bool of_it = mentions[i + 1].ref.id() == "*both" && IsState(mentions[i].ref) &&
                       mentions[i + 1].span.start == mentions[i].span.end + 3;
    if (of_it) camps.push_back(static_cast<int>(i) + 1);
  }
  return std::any_of(camps.begin(), camps.end(), [&](int i) {
    return match.Contains(masked.FromDocument(mentions[i].span.start));
  });
}

}  // namespace

// "the AU panel", "the US co-chair" of a group of mediators: no side's team.
bool ClaimBuilder::IsOfConveners(const SentenceDrafts& s, const Draft& draft,
                                 const v1::EntityRef& party) const {
  static const RE2& office =
      StaticRegex("(?i)\\b(?:panels?|co-chair[a-z]*|commission|committee|council)\\b");
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  return pair.size() >= 2 && !Has(pair, party.id()) &&
         RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), office);
}

void ClaimBuilder::BuildLeadership(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  if (IsOtherOffice(s.masked->text().substr(draft.masked.end))) return Drop("another office");
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
  const std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  const int event = EventFor(s, draft);
  Drop(leaders.empty() ? "the leader is not known" : "the party is not known");
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
    }
    if (party.id().empty()) continue;
    if (IsOfConveners(s, draft, party)) return Drop("a panel or chair of those who convene");
    v1::Claim claim;
    if (!Start(s, draft, &claim)) continue;
    v1::Leadership* body = claim.mutable_leadership();
    *body->mutable_party() = party;
    *body->mutable_leader() = leaders[k]->ref;
    body->set_role(leaders[k]->role);
    if (event >= 0) *body->mutable_event() = EventOf(s, draft, event);
    Finish(std::move(claim));
  }
}

// A body whose meeting is the negotiation: a contact group, a joint commission.
bool ClaimBuilder::IsFormat(const v1::EntityRef& party) {
  static const RE2& format = StaticRegex(
      "(?i)\\b(?:group|commission|committee|quartet|quint|troika|forum|format|mechanism|panel)\\b");
  return party.type() == v1::ENTITY_TYPE_ORGANIZATION &&
         (Matches(party.mention(), format) || Matches(party.name(), format));
}

void ClaimBuilder::BuildMeeting(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (s.event_of[i] < 0) return Drop("part of another match");
  if (ToldBetter(s, i)) return Drop("another match of the sentence says more of the meeting");
  if (!Start(s, draft, &claim)) return;
  const DocumentEvent& event = events_.at(s.event_of[i]);
  v1::Meeting* body = claim.mutable_meeting();
  const std::vector<v1::EntityRef> pair = SidesOf(s, event);
  const bool one = event.parties.size() == 1;
  // "delegates of the government and the country's main faction": no state is meant.
  static const RE2& faction = StaticRegex(
      "[\\x{E000}-\\x{E7FF}](?:'s|')?(?: [a-z-]+){0,2} and (?:the |an? |its |her |his |their )"
      "(?:(?:country|nation)'s )?(?:[a-z-]+ ){0,3}?(?:factions?|groups?|movement|militias?|"
      "alliance|coalition|tribes?|warlords?|clans?)\\b");
  // "President Ida Berg and Chile's leader met": whom she speaks for is not known.
  static const RE2& office =
      StaticRegex("(?i)\\b(?:president|premier|prime minister|king|chancellor)\\b");
  bool beside_stranger = false;
  for (absl::string_view slot : {"parties", "party"}) {
    for (const Mention* mention : MentionsOf(s, draft, slot)) {
      beside_stranger = beside_stranger || (one && mention->cls == MentionClass::kPerson &&
                                            Matches(mention->role, office) &&
                                            PartyOf(s, *mention).id().empty());
    }
  }
  const bool beside_group = one && Matches(s.masked->text().substr(draft.masked.start), faction) &&
                            std::all_of(pair.begin(), pair.end(), IsState);
  // "the cabinet gathered": no negotiation is said to be held.
  static const RE2& negotiation = StaticRegex(
      "\\b(?:talks?|negotiat\\w+|rounds?|with|summit|consultations|discussions|dialogue|meetings?)"
      "\\b");
  // "met in A for talks": the word may follow.
  static const RE2& purpose = StaticRegex(
      "^[^;:]{0,60}? for (?:[a-z-]+ "
      "){0,4}?(?:talks|negotiations|consultations|discussions|dialogue)\\b");
  const absl::string_view masked = s.masked->text();
  const bool camps = one && HasRivalCamps(*s.masked, draft.masked);
  if (one && !camps && draft.Find("parties") != nullptr &&
      !NamesNegotiators(MentionsOf(s, draft, "parties")) &&
      !RE2::PartialMatch(ToRe2(masked.substr(draft.masked.end)), purpose) &&
      !RE2::PartialMatch(ToRe2(Slice(masked, draft.masked)), negotiation)) {
    return Drop("one party, and no word of a negotiation");
  }
  // "A held talks with [European ministers]": the document's other side is not meant.
  static const RE2& others = StaticRegex(
      "^(?:,? (?:in|on) [\\x{E800}-\\x{EFFF}])* with (?:the |some |other )?[A-Za-z]+ [a-z]");
  static const RE2& theirs = StaticRegex(
      "^[^,;.]*? with (?:the |its |their )?(?:other "
      "side|counterparts?|mediators?|help|no|little)\\b");
  const re2::StringPiece after = ToRe2(s.masked->text().substr(draft.masked.end));
  const bool unnamed = one && draft.Find("parties") != nullptr &&
                       RE2::PartialMatch(after, others) && !RE2::PartialMatch(after, theirs);
  const std::vector<v1::EntityRef> joined = JoinedSides(s, draft, event);
  if (joined.size() >= 2) {
    CopyTo(joined, body->mutable_parties());
  } else if (event.parties.size() >= 2 || unnamed || beside_group ||
             beside_stranger) {
    CopyTo(event.parties, body->mutable_parties());
  } else if (one && IsFormat(event.parties[0])) {
    *body->add_parties() = event.parties[0];
  } else if (!one || Has(pair, event.parties[0].id())) {
    CopyTo(pair, body->mutable_parties());
  } else if (draft.Find("party") != nullptr || camps) {
    *body->add_parties() = event.parties[0];  // who met it the text leaves open
  }
  if (body->parties().empty()) return Drop("the sides of the meeting are not known");
  if (body->parties_size() == 2) {
    met_.try_emplace(static_cast<int>(&s - sentences_.data()),
                     std::vector<v1::EntityRef>(body->parties().begin(), body->parties().end()));
  }
  *body->mutable_event() = events_.ToProto(s.event_of[i]);
  if (!event.place.id().empty()) *body->mutable_place() = event.place;
  if (!event.venue.id().empty()) *body->mutable_venue() = event.venue;
  if (!event.date.start().empty()) *body->mutable_date() = event.date;
  body->set_start_time(event.start_time);
  body->set_round(event.round);
  CopyTo(event.mediators, body->mutable_mediators());
  v1::MeetingStatus status = EnumValue<v1::MeetingStatus>(draft.Set("status"));
  if (status == v1::MEETING_STATUS_UNSPECIFIED) {
    status = claim.modality() != v1::MODALITY_ACTUAL ? v1::MEETING_STATUS_PLANNED
             : GoesOn(MeetingClause(s.masked->text(), draft.masked))
                 ? v1::MEETING_STATUS_ONGOING
                 : v1::MEETING_STATUS_HELD;
  }
  if (IsRefuted(s.masked->text().substr(draft.masked.end))) return Drop("refuted");
  if (IsWanted(s.masked->text().substr(0, draft.masked.start),
               Slice(s.masked->text(), draft.masked))) {
    return Drop("a meeting that is wished for");
  }
  const absl::string_view words = Slice(s.masked->text(), draft.masked);
  if (OnlyEnds(words)) return Drop("only the end of a meeting");
  const bool noun = draft.Find("parties") == nullptr && draft.Find("party") == nullptr &&
                    draft.Set("status").empty() && !HasMeetingVerb(words);
  if (noun && IsTurnedDown(masked.substr(0, draft.masked.start))) {
    return Drop("talks that were turned down");
  }
  if (noun && RunsOn(words)) return Drop("another verb's place or day");
  if (noun && WithOthers(words)) return Drop("a meeting with others");
  // What lies after the report is planned, whatever the tense.
  const bool told = status == v1::MEETING_STATUS_HELD || status == v1::MEETING_STATUS_ONGOING;
  if (told && !document_.published().empty() &&
      body->date().start() > document_.published().substr(0, 10)) {
    status = v1::MEETING_STATUS_PLANNED;
    claim.set_modality(v1::MODALITY_PLANNED);
  }
  body->set_status(status);
  // "Norway and Chile will hold talks": that they are to meet is news.
  const bool announced = claim.modality() == v1::MODALITY_PLANNED && HasMeetingVerb(words) &&
                         draft.Find("parties") != nullptr && !NamesBoth(s, draft);
  // A claim of a meeting with neither place nor day nor round says too little.
  if (!body->has_place() && !body->has_date() && body->round() == 0 &&
      !(event.parties.size() >= 2 &&
        (status == v1::MEETING_STATUS_CANCELLED || status == v1::MEETING_STATUS_ONGOING ||
         status == v1::MEETING_STATUS_POSTPONED ||
         announced))) {
    return Drop("neither place nor date nor round");
  }
  const v1::Claim meeting = claim;
  Finish(std::move(claim));
  BuildAttendance(s, i, meeting);
}

}  // namespace claims
