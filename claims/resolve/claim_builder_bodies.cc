#include "claims/resolve/claim_builder.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/base/regex.h"
#include "claims/extract/clause.h"
#include "claims/resolve/answer.h"
#include "claims/resolve/enum_value.h"
#include "claims/resolve/event_cues.h"
#include "claims/resolve/meeting_clause.h"
#include "claims/resolve/refs.h"

namespace claims {

// One function a kind.

namespace {

// "[Berg], an aide to [President Dahl], will lead": the subject is whom the
// apposition is of. Null when the person at `at` stands in none.
const Mention* BeforeApposition(const MaskedSentence& masked, int32_t at) {
  static const RE2& aside = StaticRegex(
      "([\\x{E400}-\\x{E7FF}]), (?:an? |the |his |her |its )?"
      "(?:[a-z-]+ |[\\x{E000}-\\x{F8FF}](?:'s)? ){0,5}(?:to|of|for|under) $");
  static const RE2& closed = StaticRegex("^.,");
  const absl::string_view before = masked.text().substr(0, at);
  re2::StringPiece person;
  if (!RE2::PartialMatch(ToRe2(masked.text().substr(at)), closed) ||
      !RE2::PartialMatch(ToRe2(before), aside, &person)) {
    return nullptr;
  }
  const int32_t offset = static_cast<int32_t>(person.data() - before.data());
  for (const Mention& mention : masked.mentions()) {
    if (masked.FromDocument(mention.span.start) == offset) return &mention;
  }
  return nullptr;
}

}  // namespace

void ClaimBuilder::BuildLeadership(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  std::vector<const Mention*> leaders;
  for (const Mention* mention : MentionsOf(s, draft, "leader")) {
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(s.masked->FromDocument(mention->span.start));
    } else if (s.masked->FromDocument(mention->span.start) == draft.masked.start) {
      const Mention* subject = BeforeApposition(*s.masked, draft.masked.start);
      if (subject != nullptr) mention = subject;
    }
    if (mention != nullptr && mention->cls == MentionClass::kPerson) leaders.push_back(mention);
  }
  const std::vector<v1::EntityRef> parties = Parties(s, draft, "party");
  const int event = EventFor(s, draft);
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
    v1::Claim claim;
    if (!Start(s, draft, &claim)) continue;
    v1::Leadership* body = claim.mutable_leadership();
    *body->mutable_party() = party;
    *body->mutable_leader() = leaders[k]->ref;
    body->set_role(leaders[k]->role);
    if (event >= 0) *body->mutable_event() = events_.ToProto(event);
    Finish(std::move(claim));
  }
}

void ClaimBuilder::BuildMeeting(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (s.event_of[i] < 0 || ToldBetter(s, i) || !Start(s, draft, &claim)) return;
  const DocumentEvent& event = events_.at(s.event_of[i]);
  v1::Meeting* body = claim.mutable_meeting();
  const std::vector<v1::EntityRef> pair = parties_.Pair();
  const bool one = event.parties.size() == 1;
  // "the cabinet gathered": no negotiation is said to be held.
  static const RE2& negotiation = StaticRegex(
      "\\b(?:talks?|negotiat\\w+|rounds?|with|summit|consultations|discussions|dialogue|meetings?)\\b");
  if (one && draft.Find("parties") != nullptr &&
      !RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), negotiation)) {
    return;
  }
  if (event.parties.size() >= 2) {
    CopyTo(event.parties, body->mutable_parties());
  } else if (one && event.parties[0].type() == v1::ENTITY_TYPE_ORGANIZATION) {
    *body->add_parties() = event.parties[0];  // a body that meets: a contact group
  } else if (!one || Has(pair, event.parties[0].id())) {
    CopyTo(pair, body->mutable_parties());
  } else if (draft.Find("party") != nullptr) {
    *body->add_parties() = event.parties[0];  // who met it the text leaves open
  }
  if (body->parties().empty()) return;
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
  if (IsRefuted(s.masked->text().substr(draft.masked.end))) return;
  if (IsWanted(s.masked->text().substr(0, draft.masked.start), Slice(s.masked->text(), draft.masked))) return;
  if (OnlyEnds(Slice(s.masked->text(), draft.masked))) return;
  // What lies after the report is planned, whatever the tense.
  if (status == v1::MEETING_STATUS_HELD && !document_.published().empty() &&
      body->date().start() > document_.published().substr(0, 10)) {
    status = v1::MEETING_STATUS_PLANNED;
    claim.set_modality(v1::MODALITY_PLANNED);
  }
  body->set_status(status);
  // A claim of a meeting with neither place nor day nor round says too little.
  if (!body->has_place() && !body->has_date() && body->round() == 0 &&
      !(event.parties.size() >= 2 && (status == v1::MEETING_STATUS_CANCELLED ||
                                      status == v1::MEETING_STATUS_POSTPONED))) {
    return;
  }
  Finish(std::move(claim));
}

void ClaimBuilder::BuildDemandOrProposal(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  const std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  for (const Topic& topic : Topics(s, draft)) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      auto fill = [&](auto* body) {
        *body->mutable_by() = party;
        CopyTo(Addressees(s, draft, "of", party), body->mutable_of());
        body->set_topic(topic.topic);
        body->set_content(topic.content);
      };
      if (draft.kind() == v1::CLAIM_KIND_DEMAND) {
        fill(claim.mutable_demand());
      } else {
        fill(claim.mutable_proposal());
      }
      SpeakForSelf(s, draft, &claim);
      Finish(std::move(claim));
    }
  }
}

void ClaimBuilder::BuildExchange(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  v1::Claim claim;
  if (!Start(s, draft, &claim)) return;
  v1::PrisonerExchange* body = claim.mutable_prisoner_exchange();
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  const v1::EntityRef giver = Single(s, draft, "released_by");
  const v1::EntityRef taker = Single(s, draft, "received_by");
  AddUnique(giver, &parties);
  AddUnique(taker, &parties);
  if (parties.size() < 2) {
    for (const v1::EntityRef& ref : parties_.Pair()) {
      if (parties.size() < 2) AddUnique(ref, &parties);
    }
  }
  if (parties.size() < 2) return;
  CopyTo(parties, body->mutable_parties());
  v1::Basis basis = EnumValue<v1::Basis>(draft.Set("basis"));
  for (const Mention* mention : MentionsOf(s, draft, "count")) {
    *body->mutable_count() = mention->count;
    if (mention->for_count.has_value()) {
      if (*mention->for_count != mention->count.value()) return;  // "N for M": two directions
      basis = v1::BASIS_EACH_SIDE;
    }
  }
  body->set_basis(basis);
  v1::ExchangeStatus status = EnumValue<v1::ExchangeStatus>(draft.Set("status"));
  if (status == v1::EXCHANGE_STATUS_UNSPECIFIED) {
    status = claim.modality() == v1::MODALITY_ACTUAL ? v1::EXCHANGE_STATUS_COMPLETED
                                                     : v1::EXCHANGE_STATUS_PLANNED;
  }
  body->set_status(status);
  if (basis == v1::BASIS_ONE_SIDE) {
    if (!giver.id().empty()) {
      *body->mutable_released_by() = giver;
    } else if (!taker.id().empty()) {
      for (const v1::EntityRef& party : parties) {
        if (party.id() != taker.id()) *body->mutable_released_by() = party;
      }
    }
  }
  SetDate(s, draft, body->mutable_date());
  if (body->date().end().empty() && status == v1::EXCHANGE_STATUS_COMPLETED) {
    DateOfSentence(s, body->mutable_date());
  }
  if (body->date().end().empty()) body->clear_date();
  Finish(std::move(claim));
}

// "On Friday they exchanged prisoners, each freeing 40": the one day that the
// sentence gives, if it is not the day of what is said.
void ClaimBuilder::DateOfSentence(const SentenceDrafts& s, v1::DateInterval* date) const {
  const Mention* only = nullptr;
  for (const Mention& mention : s.masked->mentions()) {
    if (mention.cls != MentionClass::kDate || mention.date.end().empty()) continue;
    if (only != nullptr || mention.shape != DateShape::kPoint) return;
    only = &mention;
  }
  if (only == nullptr || only->date.start() != only->date.end()) return;
  const int32_t at = s.masked->FromDocument(only->span.start);
  if (!IsSpeechDate(s.masked->text(), at)) *date = only->date;
}

void ClaimBuilder::BuildAgreement(const SentenceDrafts& s, size_t i) {
  const Draft& draft = s.drafts[i];
  std::vector<v1::EntityRef> parties = Parties(s, draft, "parties");
  for (v1::EntityRef& ref : Parties(s, draft, "party")) AddUnique(std::move(ref), &parties);
  // "The army and the rebels agreed": the document's pair, where only one has a name.
  static const RE2& fellow = StaticRegex(
      "\\b(?:army|military|government|junta|rebels|opposition|regime|forces) and (?:the )?[\\x{E000}-\\x{E7FF}]");
  if (parties.size() == 1 && Has(parties_.Pair(), parties[0].id()) &&
      RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), fellow)) {
    parties = parties_.Pair();
  }
  // A lone party's agreeing is an answer, another kind of claim.
  if (parties.size() == 1 && parties[0].type() != v1::ENTITY_TYPE_ORGANIZATION) return;
  // A subject that nothing resolves is not the document's pair.
  const bool stated = draft.Find("parties") != nullptr || draft.Find("party") != nullptr;
  if (parties.empty() && !stated) parties = parties_.Pair();
  if (parties.empty()) return;
  // "No truce has been agreed".
  const Draft::SlotFill* content = draft.Find("content");
  if (content != nullptr && draft.Set("negated").empty() &&
      absl::StartsWithIgnoreCase(Slice(s.masked->text(), content->masked), "no ")) {
    return;
  }
  // Talks that they agree to hold are the next round.
  static const RE2& talks = StaticRegex(
      "^(?:to )?(?:hold|meet|convene|resume|restart|continue|go back|return|keep|reconvene|begin|start|open|launch|carry on|extend)\\b"
      ".*\\b(?:talks|talking|meetings?|negotiat\\w+|rounds?|dialogue|discussions?|consultations?|parleys?)\\b|"
      "^(?:to )?meet\\b");
  for (Topic& topic : Topics(s, draft)) {
    if ((topic.topic == "talks_format" || topic.topic == "peace_deal") &&
        RE2::PartialMatch(topic.content, talks)) {
      topic.topic = "next_round";
    }
    // An agreed exchange of prisoners is a claim of its own kind.
    if (topic.topic == "prisoner_exchange" && draft.Set("negated").empty()) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    v1::Agreement* body = claim.mutable_agreement();
    CopyTo(parties, body->mutable_parties());
    body->set_topic(topic.topic);
    body->set_content(topic.content);
    Finish(std::move(claim));
  }
}

void ClaimBuilder::BuildResponse(const SentenceDrafts& s, size_t i) {
  const absl::string_view text = s.masked->text();
  Draft draft = s.drafts[i];
  for (Draft::SlotFill& fill : draft.slots) {
    if (fill.name != "content") continue;
    fill.masked = WithoutFrame(text, fill.masked);
    // What stands before its verb is named last: "the timetable, which A opposes".
    if (draft.Find("by")->masked.start < fill.masked.start) continue;
    const Span named = LastNamed(text, fill.masked);
    if (!TopicOf(packs_, ContentText(s, named)).empty()) fill.masked = named;
  }
  const v1::Stance stance = StanceIn(text, draft, EnumValue<v1::Stance>(draft.Set("stance")));
  const Draft::SlotFill* content = draft.Find("content");
  const absl::string_view words = content == nullptr ? "" : Slice(text, content->masked);
  // An exchange that one side agrees to is an exchange, another kind of claim.
  static const RE2& captives = StaticRegex("[\\x{F000}-\\x{F3FF}] .{0,40}\\b(?:prisoners|captives|detainees|hostages|pows|soldiers)\\b");
  static const RE2& jointly = StaticRegex("\\bthey (?:(?:have|had) )?(?:[a-z]+ly )?agree[sd]?\\b");
  static const RE2& source = StaticRegex("^(?:according to|citing|as |said )");
  if (RE2::PartialMatch(ToRe2(Slice(text, draft.trigger)), jointly) ||
      RE2::PartialMatch(ToRe2(words), source)) {
    return;
  }
  if (IsWithheld(words) ||
      (stance == v1::STANCE_ACCEPTED && RE2::PartialMatch(ToRe2(words), captives))) {
    return;
  }
  std::vector<Topic> topics = Topics(s, draft);
  if (topics.empty() && stance == v1::STANCE_REJECTED && NamesMatter(words)) {
    topics.push_back({"other", ContentText(s, content->masked)});
  }
  const std::vector<v1::EntityRef> by = Parties(s, draft, "by");
  for (const Topic& topic : topics) {
    for (const v1::EntityRef& party : by) {
      v1::Claim claim;
      if (!Start(s, draft, &claim)) return;
      v1::Response* body = claim.mutable_response();
      *body->mutable_by() = party;
      body->set_stance(stance);
      body->set_topic(topic.topic);
      body->set_content(topic.content);
      const std::vector<v1::EntityRef> to = Addressees(s, draft, "to", party);
      if (!to.empty()) *body->mutable_to() = to.front();
      SpeakForSelf(s, draft, &claim);
      Finish(std::move(claim));
    }
  }
}

namespace {

// "... took part as an observer": a capacity that the words after the match give.
v1::Capacity CapacityAfter(absl::string_view masked, const Draft& draft, v1::Capacity capacity) {
  static const RE2& as = StaticRegex(
      "^[^,;.]*? as (?:an? |the |mere |only |joint |sole )*(?:co-)?(?:(mediator|facilitator)|observer)s?\\b");
  re2::StringPiece mediates;
  if (capacity != v1::CAPACITY_DELEGATE ||
      !RE2::PartialMatch(ToRe2(masked.substr(draft.masked.start)), as, &mediates)) {
    return capacity;
  }
  return mediates.empty() ? v1::CAPACITY_OBSERVER : v1::CAPACITY_MEDIATOR;
}

// "the ambassadors of A and B to [C]": where they are posted.
bool IsPosting(absl::string_view before) {
  static const RE2& posting =
      StaticRegex("\\b(?:ambassadors?|envoys?|representatives?) (?:of|from) [^,;.]*? to (?:the )?$");
  return RE2::PartialMatch(ToRe2(before), posting);
}

}  // namespace

namespace {

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

}  // namespace

void ClaimBuilder::BuildParticipation(const SentenceDrafts& s, size_t i) {
  if (ToldWithCapacity(s.drafts, i)) return;
  const Draft& draft = s.drafts[i];
  const int event = EventFor(s, draft);
  static const RE2& talks =
      StaticRegex("\\b(?:talks|negotiations?|negotiating|rounds?|summit|consultations|dialogue)\\b");
  // "is due in Lima": to take part only where they meet there.
  for (const Mention* place : MentionsOf(s, draft, "place")) {
    const bool there = event >= 0 && (events_.at(event).place.id() == place->ref.id() ||
                                      events_.ParentOf(events_.at(event).place.id()) == place->ref.id());
    if (!there && !RE2::PartialMatch(ToRe2(Slice(s.masked->text(), draft.masked)), talks)) return;
  }
  const v1::EntityRef stated = Single(s, draft, "party");
  const absl::string_view before = s.masked->text().substr(0, draft.masked.start);
  const bool absent = draft.Set("attends") == "false";
  // "whether [X will attend]": only what the rule says of it is so. "aides of [X
  // will attend]": X is no subject.
  static const RE2& doubt = StaticRegex("\\b(?:whether|if)\\b[^,;]*$");
  static const RE2& owner = StaticRegex("\\b(?:of|by|to|with|against)(?: the| an?| his| her| its)?(?: [a-z]+)? $");
  static const RE2& person = StaticRegex("^[\\x{E400}-\\x{E7FF}] ");
  if (draft.Set("modality") != "POSSIBLE" && !absent && RE2::PartialMatch(ToRe2(before), doubt)) return;
  if (RE2::PartialMatch(ToRe2(s.masked->text().substr(draft.masked.start)), person) &&
      RE2::PartialMatch(ToRe2(before), owner)) {
    return;
  }
  for (const Mention* mention : MentionsOf(s, draft, "participant")) {
    if (mention->ref.id() == "*he") {
      mention = speakers_.Antecedent(s.masked->FromDocument(mention->span.start));
    }
    if (mention == nullptr) continue;
    const int32_t at = s.masked->FromDocument(mention->span.start);
    if (at >= 0 && IsPosting(s.masked->text().substr(0, at))) continue;
    v1::EntityRef who =
        mention->cls == MentionClass::kPerson ? mention->ref : PartyOf(s, *mention);
    if (who.id().empty() || IsOpen(who)) continue;
    v1::Claim claim;
    if (!Start(s, draft, &claim)) return;
    claim.set_negated(false);
    v1::Participation* body = claim.mutable_participation();
    *body->mutable_participant() = who;
    if (mention->cls == MentionClass::kPerson) {
      if (!stated.id().empty()) {
        *body->mutable_party() = stated;
      } else if (!mention->party_id.empty()) {
        body->mutable_party()->set_id(mention->party_id);
        body->mutable_party()->set_name(mention->party_name);
      }
    }
    body->set_attends(draft.Set("attends") != "false");
    body->set_capacity(CapacityAfter(s.masked->text(), draft,
                                     EnumValue<v1::Capacity>(draft.Set("capacity"))));
    if (event >= 0) *body->mutable_event() = events_.ToProto(event);
    Finish(std::move(claim));
  }
}

}  // namespace claims
