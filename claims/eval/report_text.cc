#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/eval/report.h"
#include "claims/eval/report_rows.h"
#include "claims/report/claim_text.h"
#include "claims/report/style.h"
#include "claims/report/values.h"
#include "claims/rules/slot_table.h"

namespace claims::eval {
namespace {

std::string KindLine(absl::string_view name, const Tally& tally) {
  const Ratios core = tally.Core(), full = tally.Full();
  return absl::StrFormat("%-18s %5d %6.3f %6.3f %6.3f %6.3f %6.3f %7.3f %7d\n", name, tally.gold(),
                         core.precision, core.recall, core.f1, full.precision, full.recall,
                         full.f1, tally.repeats);
}

std::string KindTable(const Scores& scores) {
  std::string out = absl::StrFormat("%-18s %5s %6s %6s %6s %6s %6s %7s %7s\n", "kind", "gold",
                                    "prec", "rec", "F1", "fullP", "fullR", "fullF1", "repeats");
  for (int kind = 1; kind <= kKinds; ++kind) {
    absl::StrAppend(&out, KindLine(KindName(static_cast<v1::ClaimKind>(kind)),
                                   scores.kinds[kind]));
  }
  absl::StrAppend(&out, KindLine("micro", scores.total));
  absl::StrAppend(&out,
                  absl::StrFormat("macro F1 %.3f   grounded %.3f   %d claim%s in %d document%s\n",
                                  scores.MacroF1(), scores.Grounded(), scores.claims,
                                  scores.claims == 1 ? "" : "s", scores.documents,
                                  scores.documents == 1 ? "" : "s"));
  return out;
}

std::string SlotTable(const Scores& scores) {
  std::string out = absl::StrFormat("\n%-32s %5s %5s %6s\n", "slot", "given", "right", "share");
  for (const auto& [name, tally] : scores.slots) {
    absl::StrAppend(&out, absl::StrFormat("%-32s %5d %5d %6.3f\n", name, tally.given, tally.right,
                                          static_cast<double>(tally.right) / tally.given));
  }
  return scores.slots.empty() ? "" : out;
}

// What to write in the pack, and of how many claims it was measured.
std::string Suggestion(const RuleRow& row) {
  if (row.judged() == 0) return "";
  return absl::StrFormat("confidence: %.2f  # %d of %d", row.tally.Core().precision,
                         row.tally.right, row.judged());
}

std::string RuleTable(const Scores& scores, const PackSet& packs) {
  std::string out =
      absl::StrFormat("\n%-40s %5s %5s %5s %7s %6s %6s %6s %8s  %s\n", "rule", "right", "full",
                      "wrong", "repeats", "prec", "rec", "F1", "recorded", "to record");
  const std::vector<RuleRow> rows = RuleRows(scores, packs);
  for (const RuleRow& row : rows) {
    const Ratios core = row.tally.Core();
    std::string line = absl::StrFormat(
        "%-40s %5d %5d %5d %7d %6.3f %6.3f %6.3f %8.2f  %s", row.id, row.tally.right,
        row.tally.full, row.tally.wrong, row.tally.repeats, core.precision, core.recall, core.f1,
        row.recorded, Suggestion(row));
    while (line.back() == ' ') line.pop_back();
    absl::StrAppend(&out, line, "\n");
  }
  return rows.empty() ? "" : out;
}

std::string NeverFiredList(const std::vector<const CompiledRule*>& never_fired) {
  if (never_fired.empty()) return "";
  std::string out = "\nnever fired, on no gold document and no example of its own:\n";
  for (const CompiledRule* rule : never_fired) {
    absl::StrAppend(&out, "  ", rule->rule->id(), "  ", rule->file, ":", rule->line, "\n");
  }
  return out;
}

std::string Got(const v1::Claim& claim) {
  std::string out = BareEnumName(*v1::Modality_descriptor(), claim.modality());
  absl::StrAppend(&out, " ", BodyText(claim));
  const std::string attribution = AttributionText(claim.attribution());
  return attribution.empty() ? out : absl::StrCat(out, "; ", attribution);
}

std::string FindingText(const Finding& finding) {
  std::string out =
      absl::StrCat(FindingWord(finding.type), " ", KindName(finding.kind), "  ", finding.file, ":",
                   finding.line, "  ", Printable(finding.document_id));
  if (!finding.claim.rule().empty()) absl::StrAppend(&out, "  ", finding.claim.rule());
  if (!finding.slots.empty()) absl::StrAppend(&out, ": ", finding.slots);
  absl::StrAppend(&out, "\n  \"", Printable(finding.quote), "\"\n");
  if (finding.type != Finding::Type::kWrong) {
    absl::StrAppend(&out, "  gold: ", Printable(finding.gold), "\n");
  }
  for (const UnusedMatch& match : finding.unused) {
    absl::StrAppend(&out, "  matched by ", match.rule, ", but: ", match.reason, "\n");
  }
  if (finding.type != Finding::Type::kMissed) {
    absl::StrAppend(&out, "  got:  ", Got(finding.claim), "\n");
  }
  return out;
}

}  // namespace

std::string EvaluationText(const Scores& scores, const PackSet& packs,
                           const std::vector<const CompiledRule*>& never_fired,
                           const ReportOptions& options) {
  std::string out = absl::StrCat(KindTable(scores), SlotTable(scores), RuleTable(scores, packs),
                                 NeverFiredList(never_fired));
  for (const Finding* finding : FindingRows(scores, options)) {
    absl::StrAppend(&out, "\n", FindingText(*finding));
  }
  return out;
}

}  // namespace claims::eval
