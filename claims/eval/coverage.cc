#include "claims/eval/coverage.h"

#include "claims/rules/claim_slots.h"

namespace claims::eval {
namespace {

// A rule of attribution yields no claim of its own: it shows in the speaker.
bool ShowsIn(const v1::Rule& rule, const v1::Example& example, const v1::Claim& claim) {
  if (rule.kind() != v1::CLAIM_KIND_ATTRIBUTION) return claim.rule() == rule.id();
  for (const v1::SlotValue& expect : example.expect()) {
    if (!SlotHolds(claim, expect.slot(), expect.value())) return false;
  }
  return true;
}

bool FiresOnExample(const v1::Rule& rule, const ReadClaims& read) {
  for (const v1::Example& example : rule.example()) {
    for (const v1::Claim& claim : read(ExampleDocument(example.text(), example.published()))) {
      if (ShowsIn(rule, example, claim)) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<const CompiledRule*> RulesNeverFired(const PackSet& packs, const Scores& scores,
                                                 const ReadClaims& read) {
  std::vector<const CompiledRule*> never;
  for (const CompiledRule& rule : packs.rules()) {
    if (scores.rules.count(rule.rule->id()) == 0 && !FiresOnExample(*rule.rule, read)) {
      never.push_back(&rule);
    }
  }
  return never;
}

}  // namespace claims::eval
