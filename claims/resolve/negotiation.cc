#include "claims/resolve/negotiation.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "claims/resolve/cue_words.h"
#include "claims/resolve/refs.h"
#include "claims/rules/everyday_topics.h"

namespace claims {
namespace {

constexpr int kShort = 300;  // bytes; less gives no picture of a document
// Points asked for: below every annotated report of a negotiation, above chance.
constexpr int kLeast = 4, kPerThousandBytes = 2, kMost = 12;
constexpr int kLeastOfNote = 3;  // of less than a thousand bytes
constexpr int kBrief = 600;  // bytes; one word of war or diplomacy is enough

constexpr absl::string_view kPeace = "peace_deal";

// Words that hardly stand but in reports of a negotiation.
constexpr CueWord kFirm[] = {
    {"talks"}, {"negotiate"}, {"negotiated"}, {"negotiating"}, {"negotiation"}, {"negotiations"},
    {"negotiator"}, {"negotiators"}, {"ceasefire"}, {"ceasefires"}, {"cease-fire"}, {"truce"},
    {"truces"}, {"armistice"}, {"mediate"}, {"mediated"}, {"mediating"}, {"mediator"},
    {"mediators"}, {"mediation"}, {"envoy"}, {"envoys"}, {"delegation"}, {"delegations"},
    {"facilitator"}, {"facilitators"}, {"accord"}, {"accords"}, {"swap"}, {"swaps"}, {"hostage"},
    {"hostages"}, {"dialogue"}, {"treaty"}};

// Looser ones.
constexpr CueWord kLoose[] = {
    {"agreement"}, {"agreements"}, {"deal"}, {"deals"}, {"pact"}, {"pacts"}, {"ultimatum"},
    {"prisoner"}, {"prisoners"}, {"peace"}, {"proposal"}, {"proposals"}, {"summit"}, {"summits"},
    {"captives"}, {"rebels"}, {"concessions"}};

// Those of war and diplomacy without one of which no report of a negotiation does.
constexpr CueWord kConcern[] = {
    {"war"}, {"wars"}, {"warring"}, {"army"}, {"armies"}, {"armed"}, {"junta"}, {"pow"}, {"pows"},
    {"conflict", true}, {"troop", true}, {"soldier", true}, {"militar", true}, {"militia", true},
    {"militant", true}, {"rebel", true}, {"fighter", true}, {"fighting"}, {"hostilit", true},
    {"guerrilla", true}, {"insurgen", true}, {"separatis", true}, {"secession", true},
    {"invasion", true}, {"invad", true}, {"occupation"}, {"occupied"}, {"withdraw", true},
    {"territor", true}, {"sovereign", true}, {"sanction", true}, {"nuclear"}, {"detain", true},
    {"captiv", true}, {"negotia", true}, {"mediat", true}, {"delegat", true}, {"facilitat", true},
    {"diploma", true}, {"bilateral", true}, {"trilateral", true}, {"consultation", true},
    {"meeting", true}, {"roadmap"}, {"road map"}, {"united nations"}, {"reconcil", true},
    {"settlement", true}, {"annex", true}, {"blockade", true}, {"foreign minist", true},
    {"foreign secretar", true}, {"guarantor", true}, {"conference on"}, {"deadline", true},
    {"humanitarian"}, {"missile", true}, {"bombard", true}, {"airstrike", true}, {"disarm", true}};

// Those without one of which an accord is not one of peace.
constexpr CueWord kStrife[] = {
    {"war"}, {"wars"}, {"warring"}, {"war-torn"}, {"ceasefire", true}, {"cease-fire", true},
    {"truce", true}, {"armistice"}, {"peace", true}, {"fighting"}, {"fighter", true},
    {"hostilit", true}, {"rebel", true}, {"militant", true}, {"guerrilla", true},
    {"insurgen", true}, {"separatis", true}, {"secession", true}, {"invasion"}, {"hostage", true},
    {"captive", true}, {"occupation"}, {"occupied"}, {"conflict", true}, {"violence"}, {"unrest"},
    {"crisis"}, {"troop", true}, {"military"}, {"sanction", true}, {"nuclear"},
    {"sovereign", true}, {"independence"}, {"constitution", true}, {"power-sharing"}};

// Where people negotiate, and who.
constexpr CueWord kNegotiating[] = {{"negotiat", true}, {"mediat", true}, {"delegat", true},
                                    {"envoy", true},    {"peace", true},  {"talks"},
                                    {"summit", true},   {"conference on"}};

// `points` by cue: three of kFirm, one of kLoose, none of kConcern.
const CueWords& ConcernWords() {
  static const auto* const words = [] {
    std::vector<CueWord> all(std::begin(kFirm), std::end(kFirm));
    all.insert(all.end(), std::begin(kLoose), std::end(kLoose));
    all.insert(all.end(), std::begin(kConcern), std::end(kConcern));
    return new CueWords(all);
  }();
  return *words;
}

int PointsOf(size_t cue) {
  if (cue < std::size(kFirm)) return 3;
  return cue < std::size(kFirm) + std::size(kLoose) ? 1 : 0;
}

bool TellsOfStrife(absl::string_view text) {
  static const CueWords& words = *new CueWords(kStrife);
  return words.Stands(text);
}

bool TellsOfNegotiating(absl::string_view text) {
  static const CueWords& words = *new CueWords(kNegotiating);
  return words.Stands(text);
}

template <typename Drop>
void DropIf(std::vector<v1::Claim>* claims, Drop drop) {
  claims->erase(std::remove_if(claims->begin(), claims->end(), drop), claims->end());
}

bool NeedsNegotiation(const std::vector<CompiledTopic>& topics, const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return IsEverydayTopic(topics, claim.demand().topic());
    case v1::Claim::kProposal: return IsEverydayTopic(topics, claim.proposal().topic());
    case v1::Claim::kResponse: return IsEverydayTopic(topics, claim.response().topic());
    case v1::Claim::kAgreement: return IsEverydayTopic(topics, claim.agreement().topic());
    case v1::Claim::kDeadline: return !claim.deadline().has_set_by();
    default: return false;
  }
}

// Whether the claim itself says who is on the other side.
bool NamesTheOther(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return claim.demand().of_size() > 0;
    case v1::Claim::kProposal: return claim.proposal().of_size() > 0;
    case v1::Claim::kResponse: return claim.response().has_to();
    case v1::Claim::kDeadline: return claim.deadline().applies_to_size() > 0;
    default: return false;
  }
}

// "the Group of Seven meeting": what a body does among its own. A state's camps may meet
// too ("Yemen's warring parties"), where anyone negotiates.
bool IsOwnSession(const v1::Meeting& meeting, bool negotiating) {
  return meeting.parties_size() < 2 &&
         (!negotiating || (meeting.parties_size() == 1 && !IsState(meeting.parties(0))));
}

}  // namespace

bool ShowsTooLittle(absl::string_view text) { return text.size() < kShort; }

Concern ConcernOf(absl::string_view text) {
  if (ShowsTooLittle(text)) return Concern::kNegotiation;
  const int thousands = static_cast<int>(std::min<size_t>(text.size(), 1 << 20)) / 1000;
  const bool brief = text.size() < kBrief;
  const int enough = brief            ? 1
                     : thousands == 0 ? kLeastOfNote
                                      : std::min(kLeast + kPerThousandBytes * thousands, kMost);
  int points = 0;
  bool any = false;
  ConcernWords().Scan(text, [&](int cue) {
    points += brief ? 1 : PointsOf(cue);
    any = true;
    return points < enough;
  });
  return points >= enough ? Concern::kNegotiation : any ? Concern::kConflict : Concern::kNone;
}

void DropOutsideNegotiation(Concern concern, const std::vector<CompiledTopic>& topics,
                            std::vector<v1::Claim>* claims) {
  if (concern == Concern::kNegotiation) return;
  DropIf(claims, [&](const v1::Claim& claim) {
    return concern == Concern::kNone || NeedsNegotiation(topics, claim);
  });
}

void DropWithoutSides(absl::string_view text, const std::vector<CompiledTopic>& topics,
                      std::vector<v1::Claim>* claims) {
  if (ShowsTooLittle(text)) return;
  const bool negotiating = text.size() < kBrief || TellsOfNegotiating(text);
  DropIf(claims, [&](const v1::Claim& claim) {
    if (claim.has_meeting()) return IsOwnSession(claim.meeting(), negotiating);
    if (claim.has_participation()) return !negotiating;
    return NeedsNegotiation(topics, claim) && !NamesTheOther(claim);
  });
}

void DropPeaceWithoutStrife(absl::string_view text, std::vector<v1::Claim>* claims) {
  if (ShowsTooLittle(text) || TellsOfStrife(text)) return;
  for (v1::Claim& claim : *claims) {
    if (claim.agreement().topic() == kPeace) claim.mutable_agreement()->set_topic("other");
  }
  DropIf(claims, [&](const v1::Claim& claim) {
    return claim.demand().topic() == kPeace || claim.proposal().topic() == kPeace ||
           claim.response().topic() == kPeace;
  });
}

}  // namespace claims
