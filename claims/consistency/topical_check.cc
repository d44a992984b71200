#include "claims/consistency/topical_check.h"

#include <utility>

#include "claims/consistency/deadline_groups.h"
#include "claims/consistency/exchange_groups.h"
#include "claims/consistency/group_compare.h"
#include "claims/consistency/slot_rules.h"
#include "claims/consistency/topic_compare.h"

namespace claims {
namespace {

void Append(std::vector<Finding> more, std::vector<Finding>* findings) {
  for (Finding& f : more) findings->push_back(std::move(f));
}

}  // namespace

std::vector<Finding> CheckDeadlines(const std::vector<Fact>& facts, const ContainmentFn& within) {
  std::vector<Finding> found;
  GroupContext context;
  context.within = within;
  for (const SlotRule& rule : SlotRules()) {
    if (rule.key != KeyBy::kSetter) continue;
    for (const StatementGroup& group : GroupDeadlines(rule, facts)) {
      Append(CompareGroup(group, context, /*all=*/true), &found);
    }
  }
  return found;
}

std::vector<Finding> CheckExchanges(const std::vector<Fact>& facts) {
  std::vector<const Fact*> exchanges;
  for (const Fact& f : facts) {
    if (f.kind == v1::Claim::kPrisonerExchange && !f.soft && !f.negated) exchanges.push_back(&f);
  }
  std::vector<Finding> found;
  for (const SlotRule& rule : SlotRules()) {
    if (rule.key != KeyBy::kExchange) continue;
    for (const ExchangeGroup& exchange : GroupExchanges(exchanges)) {
      StatementGroup group{&rule, exchange.key, -1, {}};
      for (int i : exchange.facts) AppendStatement(rule, *exchanges[i], &group.statements);
      if (group.statements.size() > 1) Append(CompareGroup(group, {}, /*all=*/true), &found);
    }
  }
  return found;
}

std::vector<Finding> CheckTopics(const std::vector<Fact>& facts) {
  return CompareTopics(facts, /*all=*/true);
}

}  // namespace claims
