#include "claims/consistency/topic_rules.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/base/cue.h"
#include "claims/base/regex.h"
#include "claims/base/slug.h"
#include "claims/base/utf8.h"
#include "claims/consistency/days.h"
#include "claims/consistency/plain_denials.h"

namespace claims {
namespace {

using v1::Claim;

int SharedParties(const Claim& a, const Claim& b) {
  const PartyIds x = PartiesOf(a), y = PartiesOf(b);
  std::vector<absl::string_view> shared;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(shared));
  return static_cast<int>(shared.size());
}

// "the opposition" of one report, beside a party that both name, is the group of the other.
bool NamesUnnamedSideOf(const Claim& a, const Claim& b) {
  const PartyIds x = PartiesOf(a), y = PartiesOf(b);
  return x.size() == 2 && y.size() == 2 && std::any_of(x.begin(), x.end(), IsUnnamedSide) &&
         std::count_if(y.begin(), y.end(), MayBeUnnamedSide) == 1;
}

bool SameParties(const Claim& a, const Claim& b) {
  const int fewest = static_cast<int>(std::min(PartiesOf(a).size(), PartiesOf(b).size()));
  const int shared = SharedParties(a, b);
  if (shared == 1 && (NamesUnnamedSideOf(a, b) || NamesUnnamedSideOf(b, a))) return true;
  return shared > 0 && shared >= std::min(2, fewest);
}

bool HasSpeaker(const Claim& claim) {
  const v1::EntityRef& speaker = claim.attribution().speaker();
  return !speaker.id().empty() && speaker.type() != v1::ENTITY_TYPE_DESCRIPTION &&
         speaker.type() != v1::ENTITY_TYPE_OUTLET;
}

// "A Norwegian official": of the party Norway. Words that begin alike mean one.
bool IsOfAParty(const Claim& claim) {
  constexpr size_t kStem = 4;
  const v1::EntityRef& speaker = claim.attribution().speaker();
  if (speaker.type() != v1::ENTITY_TYPE_DESCRIPTION) return false;
  const std::vector<absl::string_view> words = absl::StrSplit(speaker.id(), '-');
  const auto begins_alike = [&words](absl::string_view name) {
    return std::any_of(words.begin(), words.end(), [name](absl::string_view word) {
      // "a national security official"
      return word.size() >= kStem && word != "national" && word != "united" &&
             absl::StartsWith(name, word.substr(0, kStem));
    });
  };
  for (const v1::EntityRef& party : claim.agreement().parties()) {
    if (begins_alike(Slug(party.name())) || begins_alike(Slug(party.mention()))) return true;
  }
  return false;
}

// "The country's last big guerrilla army", "the rebel movement": who is described as a body
// that negotiates, not as somebody's official.
bool IsASide(const v1::EntityRef& speaker) {
  static constexpr absl::string_view kSides[] = {
      "alliance", "army",      "authorities", "coalition",  "faction", "fighters", "forces",
      "front",    "government", "group",      "guerrillas", "insurgency", "insurgents", "junta",
      "militants", "militia",  "movement",    "opposition", "rebels",  "regime",   "separatists"};
  if (speaker.type() != v1::ENTITY_TYPE_DESCRIPTION) return false;
  const absl::string_view id = speaker.id();
  const absl::string_view head = id.substr(id.rfind('-') + 1);
  return std::find(std::begin(kSides), std::end(kSides), head) != std::end(kSides);
}

// Nobody denies today what is said for the first time the day after tomorrow;
// a day's grace is for time zones.
v1::Relation Denial(const Fact& denial, const Fact& assertion) {
  return assertion.published <= denial.published + 1 ? v1::RELATION_DENIAL
                                                     : v1::RELATION_UNSPECIFIED;
}

// ---- a response that denies a report

bool AnyQuote(const Claim& claim, const RE2& re) {
  for (const v1::Evidence& e : claim.evidence()) {
    if (RE2::PartialMatch(FoldAscii(e.quote()), re)) return true;
  }
  return false;
}

// "insisted that the truce does not extend to the north" disputes what a truce is, not that
// somebody said so.
bool DeniesReport(const Fact& f) {
  static const RE2& holds_otherwise =
      StaticRegex("\\binsist(?:s|ed|ing)? that\\b[^;]*\\b(?:not|n't)\\b");
  static const RE2& denial = StaticRegex(
      "\\bden(?:y|ied|ies|ying|ials?)\\b|\\b(?:dismiss|refut|rebut|reject|disput|contradict|"
      "fabricat|invent)|\\b(?:no|false|untrue|lies?|fake|baseless|unfounded|groundless)\\b");
  return f.kind == Claim::kResponse && !f.negated &&
         f.claim->response().stance() == v1::STANCE_DENIED &&
         (!AnyQuote(*f.claim, holds_otherwise) || AnyQuote(*f.claim, denial));
}

// Whom a demand or proposal is put to; without one, anyone may answer.
bool OpenAddress(const Claim& c) {
  if (c.has_demand()) return c.demand().of().empty();
  if (c.has_proposal()) return c.proposal().of().empty();
  if (c.has_response()) return c.response().to().id().empty();
  return false;
}

bool Agrees(const Fact& f) { return f.kind == Claim::kAgreement && !f.negated && !f.planned; }

// Denied accords have a row of their own.
bool Reports(const Fact& f) { return !f.negated && !DeniesReport(f) && !Agrees(f); }

// "denied that it had demanded": what another reports of the denier's own words; "denied that
// they agreed to its proposal" is of theirs.
bool DeniesOwnWords(const Fact& denial) {
  static const RE2& own = StaticRegex(
      "\\b(?:demand|offer|ask|request|insist|suggest|put forward|made|set(?:ting)?\\b|impos)|"
      "\\bpropos(?:ed|ing)\\b|\\b(?:no|any|such|made a) proposal");
  static const RE2& theirs = StaticRegex(
      "\\b(?:agreed|accepted|signed|approved|consented)\\b[^,;]{0,30}?"
      "\\b(?:his|her|its|their|the|an?) (?:[a-z-]+ )?(?:proposal|offer|demand|request)");
  return AnyQuote(*denial.claim, own) && !AnyQuote(*denial.claim, theirs);
}

bool AnswersReport(const Fact& denial, const Fact& assertion) {
  const absl::string_view denier = denial.claim->response().by().id();
  const absl::string_view actor = ActorOf(*assertion.claim);
  // Nobody denies his own demand; but "Hamas accepted", said by another, Hamas may deny.
  if (actor == denier && assertion.kind != Claim::kResponse && !DeniesOwnWords(denial))
    return false;
  return SharedParties(*denial.claim, *assertion.claim) > 0 || OpenAddress(*assertion.claim);
}

bool DeniesDeadlineReport(const Fact& f) {
  return (f.kind == Claim::kDeadline && f.negated) ||
         (DeniesReport(f) && SpeaksOfDeadline(*f.claim));
}

bool SetsDeadline(const Fact& f) {
  return f.kind == Claim::kDeadline && !f.negated &&
         ToDaySpan(f.claim->deadline().date()).known();
}

bool AnswersDeadline(const Fact& denial, const Fact& assertion) {
  return SharedParties(*denial.claim, *assertion.claim) > 0;
}

// ---- the same claim, negated

// Whoever says that a party has not accepted, a named person or "a security official",
// speaks against those who say that it has.
bool NegatedResponse(const Fact& f) {
  const v1::EntityRef& speaker = f.claim->attribution().speaker();
  return f.kind == Claim::kResponse && f.negated && !speaker.id().empty() &&
         speaker.type() != v1::ENTITY_TYPE_OUTLET;
}

bool Responds(const Fact& f) { return f.kind == Claim::kResponse && !f.negated; }

bool SameResponse(const Fact& denial, const Fact& assertion) {
  return assertion.claim->response().by().id() == denial.claim->response().by().id() &&
         assertion.claim->response().stance() == denial.claim->response().stance();
}

// "We have not accepted any truce", where others report one that was agreed.
bool DeniesAccepting(const Fact& f) {
  return NegatedResponse(f) && f.claim->response().stance() == v1::STANCE_ACCEPTED;
}

bool AgreementOfDenier(const Fact& denial, const Fact& assertion) {
  const PartyIds parties = PartiesOf(*assertion.claim);
  const auto has = [&parties](absl::string_view id) {
    return std::binary_search(parties.begin(), parties.end(), id);
  };
  const v1::Response& r = denial.claim->response();
  if (has(r.by().id())) return true;
  // "The country's last guerrilla army", of an accord with the one whom it answers: the
  // other side of the two, by a name that no pack lists.
  return r.by().type() == v1::ENTITY_TYPE_DESCRIPTION && parties.size() == 2 && has(r.to().id());
}

bool NegatedAgreement(const Fact& f) { return f.kind == Claim::kAgreement && f.negated; }

bool SameAgreement(const Fact& denial, const Fact& assertion) {
  return SameParties(*denial.claim, *assertion.claim);
}

// A party's own word is a denial; an onlooker's or the report's own makes two
// accounts that cannot both be right. What was agreed later contradicts nothing.
v1::Relation AgreementRelation(const Fact& denial, const Fact& assertion) {
  if (HasSpeaker(*denial.claim) || IsASide(denial.claim->attribution().speaker()) ||
      IsOfAParty(*denial.claim)) {
    return Denial(denial, assertion);
  }
  return assertion.published <= denial.published ? v1::RELATION_CONFLICT
                                                 : v1::RELATION_UNSPECIFIED;
}

bool Demands(const Fact& f) { return f.kind == Claim::kDemand && !f.negated; }
bool DeniesDemand(const Fact& f) { return f.kind == Claim::kDemand && f.negated; }
bool Proposes(const Fact& f) { return f.kind == Claim::kProposal && !f.negated; }
bool DeniesProposal(const Fact& f) { return f.kind == Claim::kProposal && f.negated; }

bool SameActor(const Fact& denial, const Fact& assertion) {
  return ActorOf(*assertion.claim) == ActorOf(*denial.claim);
}

bool NegatedExchange(const Fact& f) { return f.kind == Claim::kPrisonerExchange && f.negated; }

bool Exchanges(const Fact& f) { return f.kind == Claim::kPrisonerExchange && !f.negated; }

// "It was not put off" denies that it was put off, not that it took place.
bool SameExchange(const Fact& denial, const Fact& assertion) {
  const auto failed = [](const Fact& f) {
    return f.claim->prisoner_exchange().status() == v1::EXCHANGE_STATUS_FAILED;
  };
  return failed(denial) == failed(assertion) && SameParties(*denial.claim, *assertion.claim);
}

// ---- a stance that is reversed

bool Rejects(const Fact& f) {
  return f.kind == Claim::kResponse && !f.negated && !f.planned &&
         f.claim->response().stance() == v1::STANCE_REJECTED;
}

bool Accepts(const Fact& f) {
  return f.kind == Claim::kResponse && !f.negated && !f.planned &&
         f.claim->response().stance() == v1::STANCE_ACCEPTED;
}

bool SameCounterpart(const Fact& rejection, const Fact& acceptance) {
  const v1::Response& x = rejection.claim->response();
  const v1::Response& y = acceptance.claim->response();
  return x.by().id() == y.by().id() &&
         (x.to().id().empty() || y.to().id().empty() || x.to().id() == y.to().id());
}

v1::Relation StanceRelation(const Fact& a, const Fact& b) {
  const int gap = std::abs(a.published - b.published);
  return gap <= 1 ? v1::RELATION_CONFLICT : v1::RELATION_UPDATE;
}

constexpr std::pair<absl::string_view, absl::string_view> kNeighbours[] = {
    {"ceasefire", "peace_deal"},
    {"hostages", "prisoner_exchange"},
    {"territory", "demilitarization"},
    {"neutrality", "alliance_membership"},
    {"trade", "economic_cooperation"},
    {"next_round", "talks_format"},
    {"next_round", "leaders_meeting"}};

constexpr absl::string_view kMeetingTopics[] = {"next_round", "talks_format", "leaders_meeting"};

constexpr TopicRule kRules[] = {
    // kind, slot, days, shared words, severity, question, denies, asserts, answers, relation
    {Claim::kDeadline, "date", 5, 1, 0.8, "whether there is a deadline", DeniesDeadlineReport,
     SetsDeadline, AnswersDeadline, Denial, /*any_topic=*/false, /*one_actor=*/false,
     DeniesThatLimit, 0},
    {Claim::kAgreement, "topic", 4, 2, 0.9, "whether $T was agreed", DeniesReport, Agrees,
     AnswersReport, Denial, /*any_topic=*/true},
    {Claim::kResponse, "stance", 4, 2, 0.8, "what $S denies about $T", DeniesReport, Reports,
     AnswersReport, Denial, /*any_topic=*/true},
    {Claim::kResponse, "stance", 5, 1, 0.8, "how $S answered on $T", NegatedResponse, Responds,
     SameResponse, Denial, /*any_topic=*/false, /*one_actor=*/true},
    {Claim::kAgreement, "topic", 5, 3, 0.9, "whether $T was agreed", NegatedAgreement, Agrees,
     SameAgreement, AgreementRelation, /*any_topic=*/false, /*one_actor=*/false, DeniesThatAccord,
     kStemsOfShortDenial},
    {Claim::kAgreement, "topic", 5, 2, 0.9, "whether $T was agreed", DeniesAccepting, Agrees,
     AgreementOfDenier, Denial},
    {Claim::kDemand, "topic", 5, 2, 0.7, "whether $S demands $T", DeniesDemand, Demands,
     SameActor, Denial, /*any_topic=*/false, /*one_actor=*/true},
    {Claim::kProposal, "topic", 5, 2, 0.7, "whether $S proposes $T", DeniesProposal, Proposes,
     SameActor, Denial, /*any_topic=*/false, /*one_actor=*/true},
    {Claim::kPrisonerExchange, "status", 4, 2, 0.8, "whether there was an exchange",
     NegatedExchange, Exchanges, SameExchange, Denial},
    {Claim::kResponse, "stance", 30, 3, 0.7, "whether $S accepts or rejects $T", Rejects, Accepts,
     SameCounterpart, StanceRelation, /*any_topic=*/false, /*one_actor=*/true},
};

}  // namespace

absl::Span<const TopicRule> TopicRules() { return kRules; }

absl::Span<const std::pair<absl::string_view, absl::string_view>> NeighbouringTopics() {
  return kNeighbours;
}

absl::Span<const absl::string_view> MeetingTopics() { return kMeetingTopics; }

bool IsMeetingTopic(absl::string_view topic) {
  return std::find(std::begin(kMeetingTopics), std::end(kMeetingTopics), topic) !=
         std::end(kMeetingTopics);
}

bool SpeaksOfMeeting(const v1::Claim& claim) {
  static const Cue& meets = StaticCue(
      "\\b(?:met|meet|meetings?|talks|talked|spoken|contacts?|negotiat\\w+|sat "
      "down|visit(?:ed)?)\\b");
  return Matches(FoldAscii(claim.response().content()), meets);
}

bool SpeaksOfDeadline(const v1::Claim& claim) {
  std::string text = FoldAscii(claim.response().content());
  for (const v1::Evidence& e : claim.evidence()) text += FoldAscii(e.quote());
  return absl::StrContains(text, "deadline") || absl::StrContains(text, "ultimatum");
}

std::string TopicValue(const TopicRule& rule, const Fact& fact, const Fact& assertion) {
  const bool denial = &fact != &assertion;
  if (rule.kind == Claim::kDeadline) {
    const std::string date = DateText(ToDaySpan(assertion.claim->deadline().date()));
    return denial ? absl::StrCat(date, " DENIED") : date;
  }
  const absl::string_view topic = TopicOf(*fact.claim);
  if (fact.kind == Claim::kAgreement) return absl::StrCat(topic, denial ? " DENIED" : " AGREED");
  if (fact.kind == Claim::kResponse && !(denial && fact.negated)) {
    return absl::StrCat(
        topic, " ", absl::StripPrefix(v1::Stance_Name(fact.claim->response().stance()), "STANCE_"));
  }
  return denial ? absl::StrCat(topic, " DENIED") : std::string(topic);
}

std::string ReadableTopicValue(const TopicRule& rule, const Fact& fact, const Fact& assertion) {
  const auto words = [](absl::string_view text) {
    return absl::AsciiStrToLower(absl::StrReplaceAll(text, {{"_", " "}}));
  };
  if (rule.kind == Claim::kDeadline) {
    return absl::StrCat("a deadline of ",
                        ReadableDate(ToDaySpan(assertion.claim->deadline().date())));
  }
  const std::string topic = words(TopicOf(*fact.claim));
  switch (&fact == &assertion ? fact.kind : Claim::BODY_NOT_SET) {
    case Claim::kDemand: return absl::StrCat("a demand on ", topic);
    case Claim::kProposal: return absl::StrCat("a proposal on ", topic);
    case Claim::kMeeting: return fact.planned ? "a meeting planned" : "a meeting held";
    case Claim::kPrisonerExchange:
      return absl::StrCat("an exchange ",
                          words(absl::StripPrefix(
                              v1::ExchangeStatus_Name(fact.claim->prisoner_exchange().status()),
                              "EXCHANGE_STATUS_")));
    default: return words(TopicValue(rule, fact, assertion));
  }
}

}  // namespace claims
