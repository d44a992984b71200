#include "claims/resolve/negotiation.h"

#include <algorithm>
#include <iterator>
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

// Three points each.
constexpr absl::string_view kStrong[] = {
    "talks",       "negotiate",  "negotiated",   "negotiating", "negotiation", "negotiations",
    "negotiator",  "negotiators", "ceasefire",   "ceasefires",  "truce",       "truces",
    "mediate",     "mediated",   "mediating",    "mediator",    "mediators",   "mediation",
    "envoy",       "envoys",     "delegation",   "delegations", "facilitator", "facilitators",
    "accord",      "accords",    "swap",         "swaps",       "hostage",     "hostages",
    "dialogue",    "treaty",     "cease-fire",   "armistice"};
// One.
constexpr absl::string_view kLoose[] = {
    "agreement", "agreements", "deal",      "deals",     "pact",   "pacts",   "ultimatum",
    "prisoner",  "prisoners",  "peace",     "proposal",  "proposals", "summit", "summits",
    "captives",  "rebels",     "concessions"};

const StringScanner& Words() {
  static const auto* const scanner = [] {
    std::vector<std::string> words;
    for (absl::string_view word : kStrong) words.emplace_back(word);
    for (absl::string_view word : kLoose) words.emplace_back(word);
    return new StringScanner(words);
  }();
  return *scanner;
}

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }

// Whether text[start, end) is a word of its own: no letter beside it, nor a hyphen
// that joins it to another.
bool IsWord(absl::string_view text, size_t start, size_t end) {
  if (end < text.size() && (IsLetter(text[end]) || text[end] == '-')) return false;
  while (start > 0 && text[start - 1] == '-') --start;
  return start == 0 || !IsLetter(text[start - 1]);
}

bool NeedsNegotiation(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kDemand: return IsEverydayTopic(claim.demand().topic());
    case v1::Claim::kProposal: return IsEverydayTopic(claim.proposal().topic());
    case v1::Claim::kResponse: return IsEverydayTopic(claim.response().topic());
    case v1::Claim::kAgreement: return IsEverydayTopic(claim.agreement().topic());
    case v1::Claim::kDeadline: return !claim.deadline().has_set_by();
    default: return false;
  }
}

}  // namespace

bool TellsOfNegotiation(absl::string_view text) {
  if (text.size() < kShort) return true;
  const int thousands = static_cast<int>(std::min<size_t>(text.size(), 1 << 20)) / 1000;
  const int enough =
      thousands == 0 ? kLeastOfNote : std::min(kLeast + kPerThousandBytes * thousands, kMost);
  int points = 0;
  Words().Scan(text, [&](int word, size_t end) {
    const bool strong = word < static_cast<int>(std::size(kStrong));
    const absl::string_view hit = strong ? kStrong[word] : kLoose[word - std::size(kStrong)];
    if (IsWord(text, end - hit.size(), end)) points += strong ? 3 : 1;
    return points < enough;
  });
  return points >= enough;
}

void DropOutsideNegotiation(absl::string_view text, std::vector<v1::Claim>* claims) {
  if (std::none_of(claims->begin(), claims->end(), NeedsNegotiation)) return;
  if (TellsOfNegotiation(text)) return;
  claims->erase(std::remove_if(claims->begin(), claims->end(), NeedsNegotiation), claims->end());
}

}  // namespace claims
