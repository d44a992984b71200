#include "claims/eval/scorer.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/base/span.h"
#include "claims/eval/duplicate.h"
#include "claims/rules/slot_table.h"

namespace claims::eval {
namespace {

bool IsGrounded(const v1::Claim& claim, absl::string_view text) {
  for (const v1::Evidence& evidence : claim.evidence()) {
    if (Slice(text, Span{evidence.start(), evidence.end()}) != evidence.quote()) return false;
  }
  return claim.evidence_size() > 0;
}

void Count(Tally* tally, bool full) {
  ++tally->right;
  tally->full += full;
}

}  // namespace

Ratios ComputeRatios(int right, int wrong, int missed) {
  Ratios r;
  if (right + wrong > 0) r.precision = static_cast<double>(right) / (right + wrong);
  if (right + missed > 0) r.recall = static_cast<double>(right) / (right + missed);
  const double sum = r.precision + r.recall;
  if (sum > 0) r.f1 = 2 * r.precision * r.recall / sum;
  return r;
}

double Scores::MacroF1() const {
  double sum = 0;
  int present = 0;
  for (const Tally& tally : kinds) {
    if (tally.gold() == 0) continue;
    sum += tally.Core().f1;
    ++present;
  }
  return present == 0 ? 0 : sum / present;
}

double Scores::Grounded() const {
  return claims == 0 ? 0 : static_cast<double>(grounded) / claims;
}

// A gold claim and a claim that matches it, by their positions.
struct Scorer::Pairing {
  const GoldClaim* gold;
  const v1::Claim* claim;
  size_t gold_index, claim_index;
  std::vector<SlotResult> slots;
  int right = 0;

  Pairing(const GoldClaim* g, const v1::Claim* c, size_t i, size_t j)
      : gold(g), claim(c), gold_index(i), claim_index(j), slots(CompareSlots(*g, *c)) {
    for (const SlotResult& slot : slots) right += slot.right;
  }

  bool full() const { return right == static_cast<int>(slots.size()); }
  auto Rank() const { return std::make_tuple(full(), right, !gold->optional); }
};

void Scorer::Add(const GoldDocument& gold, const std::vector<v1::Claim>& claims,
                 const std::vector<UnusedMatch>& unused) {
  ++scores_.documents;
  const size_t first = scores_.findings.size();
  std::vector<const v1::Claim*> distinct;
  std::set<std::string> seen;
  for (const v1::Claim& claim : claims) {
    ++scores_.claims;
    scores_.grounded += IsGrounded(claim, gold.document.text());
    scores_.rules[claim.rule()];  // a rule that fired has a row, whatever came of it
    if (seen.insert(ContentKey(claim)).second) distinct.push_back(&claim);
  }
  for (int kind = 1; kind <= kKinds; ++kind) {
    AddKind(gold, static_cast<v1::ClaimKind>(kind), distinct);
  }
  ExplainMisses(first, gold, unused);
}

// Matches are of a miss where they share text with its quote.
void Scorer::ExplainMisses(size_t first, const GoldDocument& document,
                           const std::vector<UnusedMatch>& unused) {
  const std::string& text = document.document.text();
  for (size_t i = first; i < scores_.findings.size(); ++i) {
    Finding& finding = scores_.findings[i];
    const size_t at = finding.quote.empty() ? std::string::npos : text.find(finding.quote);
    if (finding.type != Finding::Type::kMissed || at == std::string::npos) continue;
    for (const UnusedMatch& match : unused) {
      if (match.span.start < static_cast<int32_t>(at + finding.quote.size()) &&
          static_cast<int32_t>(at) < match.span.end) {
        finding.unused.push_back(match);
      }
    }
  }
}

void Scorer::AddKind(const GoldDocument& document, v1::ClaimKind kind,
                     const std::vector<const v1::Claim*>& claims) {
  std::vector<Pairing> pairs;
  std::set<size_t> met;  // claims that some gold supports
  for (size_t i = 0; i < document.claims.size(); ++i) {
    if (document.claims[i].kind != kind) continue;
    for (size_t j = 0; j < claims.size(); ++j) {
      if (!IsCoreMatch(document.claims[i], *claims[j])) continue;
      pairs.emplace_back(&document.claims[i], claims[j], i, j);
      met.insert(j);
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pairing& a, const Pairing& b) { return a.Rank() > b.Rank(); });
  std::set<size_t> used_gold, used_claims;
  for (const Pairing& pair : pairs) {
    if (used_gold.count(pair.gold_index) > 0 || used_claims.count(pair.claim_index) > 0) continue;
    used_gold.insert(pair.gold_index);
    used_claims.insert(pair.claim_index);
    if (!pair.gold->optional) CountPaired(document, pair);
  }
  for (size_t j = 0; j < claims.size(); ++j) {
    if (KindOf(*claims[j]) == kind && used_claims.count(j) == 0) {
      CountUnpaired(document, *claims[j], met.count(j) > 0);
    }
  }
  for (size_t i = 0; i < document.claims.size(); ++i) {
    const GoldClaim& gold = document.claims[i];
    if (gold.kind == kind && used_gold.count(i) == 0 && !gold.optional) {
      CountUnpaired(document, gold);
    }
  }
}

void Scorer::CountPaired(const GoldDocument& document, const Pairing& pair) {
  const GoldClaim& gold = *pair.gold;
  for (Tally* tally : {&scores_.kinds[gold.kind], &scores_.total,
                       &scores_.rules[pair.claim->rule()]}) {
    Count(tally, pair.full());
  }
  std::string wrong;
  for (const SlotResult& slot : pair.slots) {
    SlotTally& tally = scores_.slots[absl::StrCat(KindName(gold.kind), ".", slot.slot)];
    ++tally.given;
    tally.right += slot.right;
    if (!slot.right) absl::StrAppend(&wrong, wrong.empty() ? "" : ", ", slot.slot);
  }
  if (wrong.empty()) return;
  Finding& finding = AddFinding(Finding::Type::kSlots, document, gold.kind);
  finding.quote = gold.evidence;
  finding.gold = gold.shown;
  finding.slots = wrong;
  finding.claim = *pair.claim;
}

void Scorer::CountUnpaired(const GoldDocument& document, const GoldClaim& gold) {
  ++scores_.kinds[gold.kind].missed;
  ++scores_.total.missed;
  Finding& finding = AddFinding(Finding::Type::kMissed, document, gold.kind);
  finding.quote = gold.evidence;
  finding.gold = gold.shown;
}

void Scorer::CountUnpaired(const GoldDocument& document, const v1::Claim& claim, bool repeats) {
  const v1::ClaimKind kind = KindOf(claim);
  for (Tally* tally : {&scores_.kinds[kind], &scores_.total, &scores_.rules[claim.rule()]}) {
    ++(repeats ? tally->repeats : tally->wrong);
  }
  if (repeats) return;
  Finding& finding = AddFinding(Finding::Type::kWrong, document, kind);
  if (claim.evidence_size() > 0) finding.quote = claim.evidence(0).quote();
  finding.claim = claim;
}

Finding& Scorer::AddFinding(Finding::Type type, const GoldDocument& document,
                            v1::ClaimKind kind) {
  Finding& finding = scores_.findings.emplace_back();
  finding.type = type;
  finding.kind = kind;
  finding.file = document.file;
  finding.line = document.line;
  finding.document_id = document.document.id();
  return finding;
}

}  // namespace claims::eval
