#include "claims/consistency/slot_rules.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "claims/consistency/party_key.h"

namespace claims {
namespace {

using v1::Claim;

constexpr SlotRule kRules[] = {
    // kind, slot, key, compare, two values in one document, severity, question
    {Claim::kLeadership, "leader", KeyBy::kEventAndSubject, CompareBy::kPerson,
     SameDocument::kTogether, 0.9, "who leads $S at $E"},
    {Claim::kMeeting, "date", KeyBy::kEvent, CompareBy::kDate, SameDocument::kTogether, 0.8,
     "when $E took place"},
    {Claim::kMeeting, "place", KeyBy::kEvent, CompareBy::kPlace, SameDocument::kTogether, 0.85,
     "where $E took place"},
    {Claim::kMeeting, "round", KeyBy::kEvent, CompareBy::kNumber, SameDocument::kTogether, 0.6,
     "which round $E was"},
    {Claim::kMeeting, "status", KeyBy::kEvent, CompareBy::kStatus, SameDocument::kMoved, 0.8,
     "whether $E takes place"},
    {Claim::kDeadline, "date", KeyBy::kSetter, CompareBy::kDueDate, SameDocument::kMoved, 0.85,
     "the deadline set by $S"},
    {Claim::kPrisonerExchange, "count", KeyBy::kExchange, CompareBy::kCount,
     SameDocument::kTogether, 0.9, "how many were exchanged"},
    {Claim::kPrisonerExchange, "status", KeyBy::kExchange, CompareBy::kOutcome,
     SameDocument::kMoved, 0.8, "whether the exchange took place"},
    {Claim::kParticipation, "attends", KeyBy::kEventAndSubject, CompareBy::kTruth,
     SameDocument::kTogether, 0.7, "whether $S takes part in $E"},
    {Claim::kParticipation, "capacity", KeyBy::kEventAndSubject, CompareBy::kCapacity,
     SameDocument::kTogether, 0.5, "in what capacity $S takes part in $E"},
};

std::optional<SlotValue> Text(std::string text) {
  SlotValue v;
  v.readable = text;
  v.text = std::move(text);
  return v;
}

// A value of an enum, without its type's prefix.
std::optional<SlotValue> Word(absl::string_view name, absl::string_view prefix, int number) {
  std::optional<SlotValue> v = Text(std::string(absl::StripPrefix(name, prefix)));
  v->readable = absl::AsciiStrToLower(absl::StrReplaceAll(v->text, {{"_", " "}}));
  v->number = number;
  return v;
}

std::optional<SlotValue> Date(const v1::DateInterval& date) {
  SlotValue v;
  v.date = ToDaySpan(date);
  if (!v.date.known()) return std::nullopt;
  v.text = DateText(v.date);
  v.readable = ReadableDate(v.date);
  return v;
}

std::optional<SlotValue> Person(const v1::EntityRef& person) {
  SlotValue v;
  v.text = v.readable = NameOrId(person);
  v.person = ParsePersonName(v.text);
  if (v.person.words.empty()) return std::nullopt;
  return v;
}

std::optional<SlotValue> Outcome(const v1::PrisonerExchange& x) {
  if (x.status() == v1::EXCHANGE_STATUS_UNSPECIFIED) return std::nullopt;
  return Word(v1::ExchangeStatus_Name(x.status()), "EXCHANGE_STATUS_", x.status());
}

std::optional<SlotValue> Counted(const v1::PrisonerExchange& x) {
  // Nobody was exchanged in an exchange that failed.
  if (x.count().value() <= 0 || x.status() == v1::EXCHANGE_STATUS_FAILED) return std::nullopt;
  SlotValue v;
  v.text = CountText(x.count(), x.basis());
  v.readable = ReadableCount(x.count(), x.basis());
  v.count = {ToCountRange(x.count()), x.basis(), x.released_by().id()};
  return v;
}

std::optional<SlotValue> MeetingValue(const SlotRule& rule, const v1::Meeting& m) {
  switch (rule.compare) {
    case CompareBy::kDate:
      return Date(m.has_date() ? m.date() : m.event().date());
    case CompareBy::kPlace: {
      const v1::EntityRef& place = m.place().id().empty() ? m.event().place() : m.place();
      if (place.id().empty()) return std::nullopt;
      return Text(NameOrId(place));
    }
    case CompareBy::kNumber: {
      const int round = m.round() != 0 ? m.round() : m.event().round();
      if (round <= 0) return std::nullopt;
      std::optional<SlotValue> v = Text(absl::StrCat(round));
      v->number = round;
      v->readable = absl::StrCat("round ", round);
      return v;
    }
    default: {
      if (m.status() == v1::MEETING_STATUS_UNSPECIFIED) return std::nullopt;
      return Word(v1::MeetingStatus_Name(m.status()), "MEETING_STATUS_", m.status());
    }
  }
}

std::optional<SlotValue> ParticipationValue(const SlotRule& rule, const v1::Participation& p) {
  if (p.participant().id().empty() || !p.has_attends()) return std::nullopt;
  if (rule.compare == CompareBy::kTruth) {
    std::optional<SlotValue> v = Text(p.attends() ? "true" : "false");
    v->number = p.attends();
    v->readable = p.attends() ? "present" : "absent";
    v->person = ParsePersonName(NameOrId(p.participant()));
    return v;
  }
  if (!p.attends() || p.capacity() == v1::CAPACITY_UNSPECIFIED) return std::nullopt;
  std::optional<SlotValue> v =
      Word(v1::Capacity_Name(p.capacity()), "CAPACITY_", p.capacity());
  v->person = ParsePersonName(NameOrId(p.participant()));
  return v;
}

}  // namespace

absl::Span<const SlotRule> SlotRules() { return kRules; }

std::optional<SlotValue> ValueOf(const SlotRule& rule, const v1::Claim& claim) {
  if (claim.body_case() != rule.kind) return std::nullopt;
  switch (rule.kind) {
    case Claim::kLeadership: return Person(claim.leadership().leader());
    case Claim::kMeeting: return MeetingValue(rule, claim.meeting());
    case Claim::kDeadline: return Date(claim.deadline().date());
    case Claim::kPrisonerExchange:
      return rule.compare == CompareBy::kOutcome ? Outcome(claim.prisoner_exchange())
                                                 : Counted(claim.prisoner_exchange());
    case Claim::kParticipation: return ParticipationValue(rule, claim.participation());
    default: return std::nullopt;
  }
}

std::string SubjectKey(const SlotRule& rule, const v1::Claim& claim) {
  switch (rule.kind) {
    case Claim::kLeadership: return PartyKey(claim.leadership().party().id());
    case Claim::kDeadline: return claim.deadline().set_by().id();
    case Claim::kParticipation: return ParticipantKey(claim.participation());
    default: return "";
  }
}

std::string ParticipantKey(const v1::Participation& participation) {
  const v1::EntityRef& who = participation.participant();
  if (who.type() != v1::ENTITY_TYPE_PERSON) return PartyKey(who.id());
  const std::string surname = SurnameKey(NameOrId(who));
  return surname.empty() ? who.id() : absl::StrCat("person:", surname);
}

std::string SubjectName(const SlotRule& rule, const v1::Claim& claim) {
  switch (rule.kind) {
    case Claim::kLeadership: return claim.leadership().party().id();
    case Claim::kDeadline: return NameOrId(claim.deadline().set_by());
    case Claim::kParticipation: return NameOrId(claim.participation().participant());
    default: return "";
  }
}

}  // namespace claims
