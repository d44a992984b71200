#include "claims/resolve/negotiation.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"

namespace claims {
namespace {

using WordSet = absl::flat_hash_set<absl::string_view>;

constexpr int kShort = 300;     // bytes; less gives no picture of a document
// Points asked for: below every annotated report of a negotiation, above chance.
constexpr int kLeast = 4, kPerThousandBytes = 2, kMost = 12;

int Points(absl::string_view word) {
  static const auto* const kStrong = new WordSet(
      {"talks",      "negotiate",  "negotiated",  "negotiating", "negotiation", "negotiations",
       "negotiator", "negotiators", "ceasefire",  "ceasefires",  "truce",       "truces",
       "mediate",    "mediated",   "mediating",   "mediator",    "mediators",   "mediation",
       "envoy",      "envoys",     "delegation",  "delegations", "facilitator", "facilitators",
       "accord",     "accords",    "swap",        "swaps",       "hostage",     "hostages",
       "dialogue",   "treaty",     "cease-fire",  "armistice"});
  static const auto* const kLoose = new WordSet(
      {"agreement", "agreements", "deal",      "deals",     "pact",    "pacts",  "ultimatum",
       "prisoner",  "prisoners",  "peace",     "proposal",  "proposals", "summit", "summits",
       "captives",  "rebels",     "concessions"});
  return kStrong->contains(word) ? 3 : kLoose->contains(word) ? 1 : 0;
}

// Topics on which something is demanded or refused also where nobody negotiates.
bool IsEveryday(absl::string_view topic) {
  static const auto* const kTopics = new WordSet(
      {"", "other", "elections", "economic_cooperation", "trade", "diplomatic_relations",
       "sanctions", "humanitarian_aid", "nuclear", "referendum", "language_rights", "borders",
       "natural_resources", "energy_truce", "arms_supply", "maritime", "alliance_membership"});
  return kTopics->contains(topic);
}

bool NeedsNegotiation(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return IsEveryday(claim.demand().topic());
    case v1::Claim::kProposal: return IsEveryday(claim.proposal().topic());
    case v1::Claim::kResponse: return IsEveryday(claim.response().topic());
    case v1::Claim::kAgreement: return IsEveryday(claim.agreement().topic());
    case v1::Claim::kDeadline: return !claim.deadline().has_set_by();
    default: return false;
  }
}

}  // namespace

bool TellsOfNegotiation(absl::string_view text) {
  if (text.size() < kShort) return true;
  const int thousands = static_cast<int>(std::min<size_t>(text.size(), 1 << 20)) / 1000;
  const int enough = std::min(kLeast + kPerThousandBytes * thousands, kMost);
  int points = 0;
  std::string word;
  for (size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (absl::ascii_isalpha(static_cast<unsigned char>(c)) || (c == '-' && !word.empty())) {
      word.push_back(absl::ascii_tolower(static_cast<unsigned char>(c)));
      continue;
    }
    if (word.size() >= 4) points += Points(word);
    if (points >= enough) return true;
    word.clear();
  }
  return false;
}

void DropOutsideNegotiation(absl::string_view text, std::vector<v1::Claim>* claims) {
  if (std::none_of(claims->begin(), claims->end(), NeedsNegotiation)) return;
  if (TellsOfNegotiation(text)) return;
  claims->erase(std::remove_if(claims->begin(), claims->end(), NeedsNegotiation), claims->end());
}

}  // namespace claims
