#include "claims/eval/match.h"

#include <cmath>

#include "claims/eval/name_match.h"
#include "claims/eval/values.h"

namespace claims::eval {
namespace {

bool IsGiven(const v1::EntityRef& ref) { return ref.ByteSizeLong() > 0; }

bool IsMeeting(const GoldClaim& gold, const v1::Meeting& body) {
  const GoldDate date = ToGoldDate(body.date());
  const bool same_place = !gold.place.empty() && SamePlace(gold.place, body.place());
  if (!gold.place.empty() && IsGiven(body.place()) && !same_place) return false;
  const bool overlap = DatesOverlap(gold.date, date);
  if (gold.date.known() && date.known() && !overlap) return false;
  const bool anywhere = gold.place.empty() && !gold.date.known();
  return (same_place || overlap || anywhere) &&
         PartyOverlap(gold.parties, body.parties()) >= 0.5;
}

// Demand and Proposal have the same fields.
template <typename Request>
bool IsRequest(const GoldClaim& gold, const Request& body) {
  return SameParty(gold.by, body.by()) && Fold(gold.topic) == Fold(body.topic());
}

bool IsDeadline(const GoldClaim& gold, const v1::Deadline& body) {
  if (gold.date.known() && !DatesOverlap(gold.date, ToGoldDate(body.date()))) return false;
  return gold.set_by.empty() || SameParty(gold.set_by, body.set_by());
}

bool IsExchange(const GoldClaim& gold, const v1::PrisonerExchange& body) {
  const int count = body.count().value();  // 0: none
  if (gold.count.has_value() != (count != 0)) return false;
  if (gold.count.has_value() && std::abs(*gold.count - count) > 1e-9) return false;
  return gold.basis.empty() || IsEnum(gold.basis, body.basis());
}

bool IsBody(const GoldClaim& gold, const v1::Claim& claim) {
  switch (gold.kind) {
    case v1::CLAIM_KIND_LEADERSHIP:
      return SameParty(gold.party, claim.leadership().party()) &&
             SameRef(gold.leader, claim.leadership().leader());
    case v1::CLAIM_KIND_MEETING: return IsMeeting(gold, claim.meeting());
    case v1::CLAIM_KIND_DEMAND: return IsRequest(gold, claim.demand());
    case v1::CLAIM_KIND_PROPOSAL: return IsRequest(gold, claim.proposal());
    case v1::CLAIM_KIND_DEADLINE: return IsDeadline(gold, claim.deadline());
    case v1::CLAIM_KIND_PRISONER_EXCHANGE: return IsExchange(gold, claim.prisoner_exchange());
    case v1::CLAIM_KIND_AGREEMENT:
      return Fold(gold.topic) == Fold(claim.agreement().topic()) &&
             PartyOverlap(gold.parties, claim.agreement().parties()) >= 0.5;
    case v1::CLAIM_KIND_RESPONSE:
      return IsRequest(gold, claim.response()) && IsEnum(gold.stance, claim.response().stance());
    case v1::CLAIM_KIND_PARTICIPATION:
      return SameRef(gold.participant, claim.participation().participant()) &&
             gold.attends == claim.participation().attends();
    default: return false;
  }
}

// Gathers the slots that gold gives.
class SlotComparison {
 public:
  SlotComparison(const GoldClaim& gold, const v1::Claim& claim) : gold_(gold), claim_(claim) {
    Common();
    switch (gold.kind) {
      case v1::CLAIM_KIND_LEADERSHIP: Event(claim.leadership().event()); break;
      case v1::CLAIM_KIND_MEETING: Meeting(claim.meeting()); break;
      case v1::CLAIM_KIND_DEMAND: Of(claim.demand().of()); break;
      case v1::CLAIM_KIND_PROPOSAL: Of(claim.proposal().of()); break;
      case v1::CLAIM_KIND_DEADLINE: Deadline(claim.deadline()); break;
      case v1::CLAIM_KIND_PRISONER_EXCHANGE: Exchange(claim.prisoner_exchange()); break;
      case v1::CLAIM_KIND_AGREEMENT: Event({}); break;
      case v1::CLAIM_KIND_RESPONSE: Response(claim.response()); break;
      case v1::CLAIM_KIND_PARTICIPATION: Participation(claim.participation()); break;
      default: break;
    }
  }

  std::vector<SlotResult> Take() { return std::move(results_); }

 private:
  void Add(absl::string_view slot, bool given, bool right) {
    if (given) results_.push_back({slot, right});
  }
  void AddParty(absl::string_view slot, const std::string& gold, const v1::EntityRef& ref) {
    if (!gold.empty()) Add(slot, true, SameParty(gold, ref));
  }
  void AddParties(absl::string_view slot, const std::vector<std::string>& gold,
                  const Refs& refs) {
    if (!gold.empty()) Add(slot, true, PartyOverlap(gold, refs) == 1);
  }
  template <typename Enum>
  void AddEnum(absl::string_view slot, const std::string& gold, Enum value) {
    Add(slot, !gold.empty(), IsEnum(gold, value));
  }
  void AddDate(absl::string_view slot, const GoldDate& gold, const v1::DateInterval& date) {
    Add(slot, gold.known(), SameDate(gold, ToGoldDate(date)));
  }

  void Common() {
    const bool actual = gold_.modality == "ACTUAL" &&
                        claim_.modality() == v1::MODALITY_UNSPECIFIED;
    Add("modality", !gold_.modality.empty(), actual || IsEnum(gold_.modality, claim_.modality()));
    if (!gold_.speaker.empty()) Add("speaker", true, HasSpeaker());
  }

  bool HasSpeaker() const {
    const v1::Attribution& attribution = claim_.attribution();
    if (SameRef(gold_.speaker, attribution.speaker())) return true;
    for (const v1::EntityRef& via : attribution.via()) {
      if (SameRef(gold_.speaker, via)) return true;
    }
    return false;
  }

  void Event(const v1::Event& event) {
    const GoldEvent& gold = gold_.event;
    Add("event.place", !gold.place.empty(), SamePlace(gold.place, event.place()));
    AddDate("event.date", gold.date, event.date());
    Add("event.round", gold.round != 0, gold.round == event.round());
  }

  void Meeting(const v1::Meeting& body) {
    Event(body.event());
    AddParties("parties", gold_.parties, body.parties());
    Add("place", !gold_.place.empty(), SamePlace(gold_.place, body.place()));
    Add("venue", !gold_.venue.empty(), HasVenue(body.venue()));
    Add("round", gold_.round != 0, gold_.round == body.round());
    AddEnum("status", gold_.status, body.status());
    AddDate("date", gold_.date, body.date());
  }

  // Gold may give a part of the name.
  bool HasVenue(const v1::EntityRef& venue) const {
    const std::string names = Fold(venue.name() + " " + venue.id() + " " + venue.mention());
    return names.find(Fold(gold_.venue)) != names.npos;
  }

  void Of(const Refs& refs) {
    Event({});
    AddParties("of", gold_.of, refs);
  }

  // What counts is the day by which it is due.
  void Deadline(const v1::Deadline& body) {
    Event({});
    Add("date", gold_.date.known(), gold_.date.end == ToGoldDate(body.date()).end);
    AddParties("for", gold_.applies_to, body.applies_to());
    Add("topic", !gold_.topic.empty(), Fold(gold_.topic) == Fold(body.topic()));
  }

  void Exchange(const v1::PrisonerExchange& body) {
    Event({});
    AddDate("date", gold_.date, body.date());
    AddParties("parties", gold_.parties, body.parties());
    AddEnum("status", gold_.status, body.status());
    const v1::Bound bound = body.count().bound() == v1::BOUND_UNSPECIFIED ? v1::BOUND_EXACT
                                                                          : body.count().bound();
    AddEnum("bound", gold_.bound, bound);
    AddParty("released_by", gold_.released_by, body.released_by());
  }

  void Response(const v1::Response& body) {
    Event({});
    AddParty("to", gold_.to, body.to());
  }

  void Participation(const v1::Participation& body) {
    Event(body.event());
    AddParty("party", gold_.party, body.party());
    AddEnum("capacity", gold_.capacity, body.capacity());
  }

  const GoldClaim& gold_;
  const v1::Claim& claim_;
  std::vector<SlotResult> results_;
};

}  // namespace

v1::ClaimKind KindOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: return v1::CLAIM_KIND_LEADERSHIP;
    case v1::Claim::kMeeting: return v1::CLAIM_KIND_MEETING;
    case v1::Claim::kDemand: return v1::CLAIM_KIND_DEMAND;
    case v1::Claim::kProposal: return v1::CLAIM_KIND_PROPOSAL;
    case v1::Claim::kDeadline: return v1::CLAIM_KIND_DEADLINE;
    case v1::Claim::kPrisonerExchange: return v1::CLAIM_KIND_PRISONER_EXCHANGE;
    case v1::Claim::kAgreement: return v1::CLAIM_KIND_AGREEMENT;
    case v1::Claim::kResponse: return v1::CLAIM_KIND_RESPONSE;
    case v1::Claim::kParticipation: return v1::CLAIM_KIND_PARTICIPATION;
    case v1::Claim::BODY_NOT_SET: break;
  }
  return v1::CLAIM_KIND_UNSPECIFIED;
}

bool IsCoreMatch(const GoldClaim& gold, const v1::Claim& claim) {
  if (gold.kind != KindOf(claim)) return false;
  // Of attendance, `attends` carries the polarity.
  if (gold.kind != v1::CLAIM_KIND_PARTICIPATION && gold.negated != claim.negated()) return false;
  return IsBody(gold, claim);
}

std::vector<SlotResult> CompareSlots(const GoldClaim& gold, const v1::Claim& claim) {
  return SlotComparison(gold, claim).Take();
}

}  // namespace claims::eval
