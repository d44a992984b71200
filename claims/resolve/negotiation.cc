#include "claims/resolve/negotiation.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "claims/rules/everyday_topics.h"
#include "claims/rules/string_scanner.h"

namespace claims {
namespace {

constexpr int kShort = 300;     // bytes; less gives no picture of a document
// Points asked for: below every annotated report of a negotiation, above chance.
constexpr int kLeast = 4, kPerThousandBytes = 2, kMost = 12;
constexpr int kLeastOfNote = 3;  // of less than a thousand bytes
constexpr int kBrief = 600;  // bytes; one word of war or diplomacy is enough

struct Cue {
  absl::string_view word;
  int points;
  bool stem = false;  // any ending will do
};

// Words that hardly stand elsewhere, looser ones, and those of war and diplomacy without
// one of which no report of a negotiation does.
constexpr Cue kCues[] = {
    {"talks", 3},        {"negotiate", 3},    {"negotiated", 3},   {"negotiating", 3},
    {"negotiation", 3},  {"negotiations", 3}, {"negotiator", 3},   {"negotiators", 3},
    {"ceasefire", 3},    {"ceasefires", 3},   {"cease-fire", 3},   {"truce", 3},
    {"truces", 3},       {"armistice", 3},    {"mediate", 3},      {"mediated", 3},
    {"mediating", 3},    {"mediator", 3},     {"mediators", 3},    {"mediation", 3},
    {"envoy", 3},        {"envoys", 3},       {"delegation", 3},   {"delegations", 3},
    {"facilitator", 3},  {"facilitators", 3}, {"accord", 3},       {"accords", 3},
    {"swap", 3},         {"swaps", 3},        {"hostage", 3},      {"hostages", 3},
    {"dialogue", 3},     {"treaty", 3},

    {"agreement", 1},    {"agreements", 1},   {"deal", 1},         {"deals", 1},
    {"pact", 1},         {"pacts", 1},        {"ultimatum", 1},    {"prisoner", 1},
    {"prisoners", 1},    {"peace", 1},        {"proposal", 1},     {"proposals", 1},
    {"summit", 1},       {"summits", 1},      {"captives", 1},     {"rebels", 1},
    {"concessions", 1},

    {"war", 0},          {"wars", 0},         {"warring", 0},      {"army", 0},
    {"armies", 0},       {"armed", 0},        {"junta", 0},        {"pow", 0},
    {"pows", 0},         {"conflict", 0, true}, {"troop", 0, true}, {"soldier", 0, true},
    {"militar", 0, true}, {"militia", 0, true}, {"militant", 0, true}, {"rebel", 0, true},
    {"fighter", 0, true}, {"fighting", 0},    {"hostilit", 0, true}, {"guerrilla", 0, true},
    {"insurgen", 0, true}, {"separatis", 0, true}, {"secession", 0, true}, {"invasion", 0, true},
    {"invad", 0, true},  {"occupation", 0},   {"occupied", 0},     {"withdraw", 0, true},
    {"territor", 0, true}, {"sovereign", 0, true}, {"sanction", 0, true}, {"nuclear", 0},
    {"detain", 0, true}, {"captiv", 0, true}, {"negotia", 0, true},
    {"mediat", 0, true}, {"delegat", 0, true}, {"facilitat", 0, true}, {"diploma", 0, true},
    {"bilateral", 0, true}, {"trilateral", 0, true}, {"consultation", 0, true},
    {"meeting", 0, true}, {"roadmap", 0},     {"road map", 0},     {"united nations", 0},
    {"reconcil", 0, true}, {"settlement", 0, true}, {"annex", 0, true}, {"blockade", 0, true},
    {"foreign minist", 0, true}, {"foreign secretar", 0, true}, {"guarantor", 0, true},
    {"conference on", 0}, {"deadline", 0, true}, {"humanitarian", 0},
    {"missile", 0, true}, {"bombard", 0, true}, {"airstrike", 0, true}, {"disarm", 0, true}};

const StringScanner& Words() {
  static const auto* const scanner = [] {
    std::vector<absl::string_view> words;
    for (const Cue& cue : kCues) words.push_back(cue.word);
    return new StringScanner(words);
  }();
  return *scanner;
}

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }

// Whether the cue that ends at `end` is a word of its own: no letter beside it, nor a
// hyphen that joins it to another.
bool Stands(const Cue& cue, absl::string_view text, size_t end) {
  size_t start = end - cue.word.size();
  if (!cue.stem && end < text.size() && (IsLetter(text[end]) || text[end] == '-')) return false;
  while (start > 0 && text[start - 1] == '-') --start;
  return start == 0 || !IsLetter(text[start - 1]);
}

bool NeedsNegotiation(const std::vector<CompiledTopic>& topics, const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return IsEverydayTopic(topics, claim.demand().topic());
    case v1::Claim::kProposal: return IsEverydayTopic(topics, claim.proposal().topic());
    case v1::Claim::kResponse: return IsEverydayTopic(topics, claim.response().topic());
    case v1::Claim::kAgreement: return IsEverydayTopic(topics, claim.agreement().topic());
    case v1::Claim::kDeadline: return !claim.deadline().has_set_by();
    case v1::Claim::kParticipation:
      return claim.participation().participant().type() == v1::ENTITY_TYPE_PERSON &&
             !claim.participation().has_party();
    default: return false;
  }
}

// Whether the claim itself says who is on the other side.
bool NamesTheOther(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return claim.demand().of_size() > 0;
    case v1::Claim::kProposal: return claim.proposal().of_size() > 0;
    case v1::Claim::kResponse: return claim.response().has_to();
    default: return false;
  }
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
  Words().Scan(text, [&](int word, size_t end) {
    if (Stands(kCues[word], text, end)) {
      points += brief ? 1 : kCues[word].points;
      any = true;
    }
    return points < enough;
  });
  return points >= enough ? Concern::kNegotiation : any ? Concern::kConflict : Concern::kNone;
}

void DropOutsideNegotiation(Concern concern, const std::vector<CompiledTopic>& topics,
                            std::vector<v1::Claim>* claims) {
  if (concern == Concern::kNegotiation) return;
  const auto dropped = [&](const v1::Claim& claim) {
    return concern == Concern::kNone || NeedsNegotiation(topics, claim);
  };
  claims->erase(std::remove_if(claims->begin(), claims->end(), dropped), claims->end());
}

void DropWithoutSides(absl::string_view text, const std::vector<CompiledTopic>& topics,
                      std::vector<v1::Claim>* claims) {
  if (ShowsTooLittle(text)) return;
  const auto dropped = [&](const v1::Claim& claim) {
    return NeedsNegotiation(topics, claim) && !NamesTheOther(claim);
  };
  claims->erase(std::remove_if(claims->begin(), claims->end(), dropped), claims->end());
}

}  // namespace claims
