#include "claims/eval/report_rows.h"

namespace claims::eval {

std::vector<RuleRow> RuleRows(const Scores& scores, const PackSet& packs) {
  std::vector<RuleRow> rows;
  for (const CompiledRule& rule : packs.rules()) {
    const auto found = scores.rules.find(rule.rule->id());
    if (found == scores.rules.end()) continue;
    RuleRow& row = rows.emplace_back();
    row.id = rule.rule->id();
    row.kind = rule.rule->kind();
    row.recorded = rule.rule->confidence();
    row.tally = found->second;
    row.tally.missed = scores.kinds[row.kind].gold() - row.tally.right;
  }
  return rows;
}

std::vector<const Finding*> FindingRows(const Scores& scores, const ReportOptions& options) {
  std::vector<const Finding*> rows;
  for (int kind = 1; kind <= kKinds; ++kind) {
    for (const auto type : {Finding::Type::kMissed, Finding::Type::kWrong, Finding::Type::kSlots}) {
      int left = options.errors;
      for (const Finding& finding : scores.findings) {
        if (finding.kind == kind && finding.type == type && left-- > 0) rows.push_back(&finding);
      }
    }
  }
  return rows;
}

absl::string_view FindingWord(Finding::Type type) {
  switch (type) {
    case Finding::Type::kMissed: return "missed";
    case Finding::Type::kWrong: return "wrong";
    case Finding::Type::kSlots: return "slots";
  }
  return "";
}

}  // namespace claims::eval
