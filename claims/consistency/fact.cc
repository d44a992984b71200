#include "claims/consistency/fact.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

constexpr absl::string_view kChanges[] = {
    "pulled out", "pulls out", "pull out", "walked out", "walks out", "walkout", "withdr", "quit",
    "left ", "leaves ", "suspend", "return", "rejoin", "came back", "comes back", "flew back",
    "again", "no longer", "resum"};

// The noun of a meeting, of which it is told that it began or ended.
constexpr absl::string_view kTalks =
    "(?:talks|negotiations|rounds?|meetings?|summit|sessions?|consultations|"
    "discussions|conference|dialogue)";

constexpr absl::string_view kJoint[] = {
    "co-lead", "co-head", "co-chair", "co-direct", "joint", "together with", "along with",
    "one of the heads", "one of the leaders"};

// One head for another.
constexpr absl::string_view kReplacements[] = {
    "replac", "in place of", "instead of", "took over", "takes over", "take over", "taken over",
    "succeed", "successor", "new head", "new chief", "stand in for", "stands in for",
    "in his place", "in her place", "in their place", "in his stead", "in her stead", "removed",
    "dismissed", "sacked", "relieved of"};

// A body within the delegations, with heads of its own.
constexpr absl::string_view kParts[] = {"sub-commission", "subcommission", "sub-committee",
                                        "subcommittee", "working group", "technical team",
                                        "technical committee", "sub-group", "subgroup"};

bool AnyQuoteHas(const v1::Claim& claim, const absl::string_view* first,
                 const absl::string_view* last) {
  for (const v1::Evidence& e : claim.evidence()) {
    const std::string folded = FoldAscii(e.quote());
    if (std::any_of(first, last, [&folded](absl::string_view word) {
          return absl::StrContains(folded, word);
        })) {
      return true;
    }
  }
  return false;
}

template <typename Refs>
void AddIds(const Refs& refs, PartyIds* out) {
  for (const v1::EntityRef& ref : refs) out->push_back(ref.id());
}

bool IsPlanned(const v1::Claim& claim) {
  if (claim.modality() == v1::MODALITY_PLANNED ||
      claim.attribution().hedge() == v1::HEDGE_EXPECTED) {
    return true;
  }
  // "is sending its envoy to Monday's talks", said on Saturday.
  const DaySpan attended = ToDaySpan(claim.participation().event().date());
  const int32_t published = ToDay(claim.published());
  if (attended.fine() && published != kNoDay && attended.first > published) return true;
  const v1::ExchangeStatus exchange = claim.prisoner_exchange().status();
  if (exchange == v1::EXCHANGE_STATUS_PROPOSED || exchange == v1::EXCHANGE_STATUS_AGREED ||
      exchange == v1::EXCHANGE_STATUS_PLANNED) {
    return true;
  }
  const v1::MeetingStatus status = claim.meeting().status();
  return status == v1::MEETING_STATUS_PLANNED || status == v1::MEETING_STATUS_POSTPONED ||
         status == v1::MEETING_STATUS_CANCELLED;
}

}  // namespace

Fact ToFact(const v1::Claim& claim) {
  Fact fact;
  fact.claim = &claim;
  fact.kind = claim.body_case();
  fact.published = ToDay(claim.published());
  fact.planned = IsPlanned(claim);
  const v1::Hedge hedge = claim.attribution().hedge();
  fact.soft = claim.modality() == v1::MODALITY_POSSIBLE || hedge == v1::HEDGE_POSSIBLE ||
              hedge == v1::HEDGE_UNCONFIRMED;
  fact.negated = claim.negated();
  return fact;
}

bool InOrder(const Fact& a, const Fact& b) {
  const int by_document = a.claim->document_id().compare(b.claim->document_id());
  if (by_document != 0) return by_document < 0;
  const int by_id = a.claim->id().compare(b.claim->id());
  if (by_id != 0) return by_id < 0;
  return a.claim != b.claim && a.claim->SerializeAsString() < b.claim->SerializeAsString();
}

absl::string_view KindKey(v1::Claim::BodyCase kind) {
  const auto* field = v1::Claim::descriptor()->FindFieldByNumber(static_cast<int>(kind));
  return field == nullptr ? absl::string_view() : absl::string_view(field->json_name());
}

absl::string_view TopicOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return claim.demand().topic();
    case v1::Claim::kProposal: return claim.proposal().topic();
    case v1::Claim::kDeadline: return claim.deadline().topic();
    case v1::Claim::kAgreement: return claim.agreement().topic();
    case v1::Claim::kResponse: return claim.response().topic();
    case v1::Claim::kPrisonerExchange: return "prisoner_exchange";
    case v1::Claim::kMeeting: return "next_round";
    default: return "";
  }
}

bool IsStateId(absl::string_view party) {
  return party.size() == 3 && std::all_of(party.begin(), party.end(),
                                         [](char c) { return absl::ascii_isupper(c); });
}

bool IsUnnamedSide(absl::string_view party) { return party == "opposition" || party == "rebels"; }

const std::string& NameOrId(const v1::EntityRef& ref) {
  return ref.name().empty() ? ref.id() : ref.name();
}

bool MayBeUnnamedSide(absl::string_view party) {
  static constexpr absl::string_view kBodies[] = {
      "african-union", "arab-league", "asean", "caricom", "eac",  "eccas", "ecowas",
      "eu",            "gcc",         "icglr", "icrc",    "igad", "nato",  "oas",
      "oic",           "osce",        "sadc",  "un"};
  return !party.empty() && !IsStateId(party) && !IsUnnamedSide(party) &&
         !std::binary_search(std::begin(kBodies), std::end(kBodies), party);
}

PartyIds PartiesOf(const v1::Claim& claim) {
  PartyIds out;
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: out.push_back(claim.leadership().party().id()); break;
    case v1::Claim::kMeeting: AddIds(claim.meeting().parties(), &out); break;
    case v1::Claim::kDemand:
      out.push_back(claim.demand().by().id());
      AddIds(claim.demand().of(), &out);
      break;
    case v1::Claim::kProposal:
      out.push_back(claim.proposal().by().id());
      AddIds(claim.proposal().of(), &out);
      break;
    case v1::Claim::kDeadline:
      out.push_back(claim.deadline().set_by().id());
      AddIds(claim.deadline().applies_to(), &out);
      break;
    case v1::Claim::kPrisonerExchange:
      AddIds(claim.prisoner_exchange().parties(), &out);
      out.push_back(claim.prisoner_exchange().released_by().id());
      break;
    case v1::Claim::kAgreement: AddIds(claim.agreement().parties(), &out); break;
    case v1::Claim::kResponse:
      out.push_back(claim.response().by().id());
      out.push_back(claim.response().to().id());
      break;
    case v1::Claim::kParticipation: {
      const v1::Participation& p = claim.participation();
      out.push_back(p.party().id());
      if (p.participant().type() != v1::ENTITY_TYPE_PERSON) out.push_back(p.participant().id());
      break;
    }
    default: break;
  }
  out.erase(std::remove(out.begin(), out.end(), absl::string_view()), out.end());
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

absl::string_view ActorOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return claim.demand().by().id();
    case v1::Claim::kProposal: return claim.proposal().by().id();
    case v1::Claim::kDeadline: return claim.deadline().set_by().id();
    case v1::Claim::kResponse: return claim.response().by().id();
    default: return "";
  }
}

namespace {

bool AnyQuoteMatches(const v1::Claim& claim, const Cue& cue) {
  return std::any_of(claim.evidence().begin(), claim.evidence().end(),
                     [&cue](const v1::Evidence& e) { return Matches(e.quote(), cue); });
}

}  // namespace

DaysBeside OtherDaysOf(const v1::Claim& claim) {
  // A truce that starts, or that talks concluded, is no phase of the talks.
  static const Cue& both = StaticCue(
      "\\b(?:second|third|fourth|another) day\\b|\\bday (?:two|three|four)\\b|\\bresum|"
      "\\bcontinu|\\bstill under way");
  static const Cue& begins = StaticCue(absl::StrCat(
      "\\b(?:first|opening) day\\b|\\bday one\\b|\\b", kTalks,
      "\\b[^,;.]{0,60}? (?:began|begins?|begun|open(?:s|ed)?|start(?:s|ed)?)\\b|"
      "\\b(?:began|begin|begun|opened|opening|start(?:ed)?)(?: [a-z'-]+){0,5}? ",
      kTalks, "\\b"));
  static const Cue& ends = StaticCue(absl::StrCat(
      "\\b(?:final|last|closing) day\\b|\\b(?:end|close|conclusion) of (?:[a-z'-]+ ){0,4}", kTalks,
      "\\b|\\b", kTalks,
      "\\b[^,;.]{0,60}? (?:end(?:s|ed)?|closed|concluded|wrapped up|came to a close)\\b|"
      "\\b(?:ended|closed|concluded|wrapped up)(?: [a-z'-]+){0,5}? ",
      kTalks, "\\b"));
  unsigned days = kNoOtherDays;
  for (const v1::Evidence& e : claim.evidence()) {
    const std::string quote = FoldAscii(e.quote());
    if (Matches(quote, both)) days |= kDaysBefore | kDaysAfter;
    if (Matches(quote, begins)) days |= kDaysAfter;
    if (Matches(quote, ends)) days |= kDaysBefore;
  }
  return static_cast<DaysBeside>(days);
}

bool TellsOfItsOpening(const v1::Claim& claim) {
  static const Cue& opened = StaticCue(
      "\\b(?:began|opened|started|kicked off|got under ?way|commenced|"
      "(?:start|opening) of)\\b");
  static const Cue& by_now = StaticCue(
      "\\b(?:has|have|had) (?:[a-z]+ )?"
      "(?:opened|started|kicked off|got under ?way|commenced)\\b");
  return AnyQuoteMatches(claim, opened) && !AnyQuoteMatches(claim, by_now);
}

bool TellsOfAChange(const v1::Claim& claim) {
  return AnyQuoteHas(claim, std::begin(kChanges), std::end(kChanges));
}

bool TellsOfJointHeads(const v1::Claim& claim) {
  return AnyQuoteHas(claim, std::begin(kJoint), std::end(kJoint));
}

bool TellsOfAPart(const v1::Claim& claim) {
  return AnyQuoteHas(claim, std::begin(kParts), std::end(kParts));
}

bool TellsOfAReplacement(const v1::Claim& claim) {
  return AnyQuoteHas(claim, std::begin(kReplacements), std::end(kReplacements));
}

bool TellsOfADenial(const v1::Claim& claim) {
  static const Cue& re =
      StaticCue("\\bden(?:y|ie[sd]|ying)\\b[^,;.]{0,40}? that\\b|\\bdenials?\\b");
  return AnyQuoteMatches(claim, re);
}

bool MovesALimit(const v1::Claim& claim) {
  static const Cue& re = StaticCue(
      "\\b(?:exten(?:d|sion)|prolong|push(?:ed|ing)? back|put back|postpon|"
      "more time\\b)");
  return AnyQuoteMatches(claim, re);
}

bool TellsOfAnExtension(const v1::Claim& claim) {
  static const Cue& re = StaticCue(
      "\\b(?:mov(?:ed|ing)|delay|brought forward|new deadline|another (?:day|week|month))");
  return MovesALimit(claim) || AnyQuoteMatches(claim, re);
}

}  // namespace claims
