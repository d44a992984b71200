// What both forms of the report show. Internal to claims/eval.
#ifndef CLAIMS_EVAL_REPORT_ROWS_H_
#define CLAIMS_EVAL_REPORT_ROWS_H_

#include <string>
#include <vector>

#include "claims/eval/report.h"

namespace claims::eval {

struct RuleRow {
  std::string id;
  v1::ClaimKind kind = v1::CLAIM_KIND_UNSPECIFIED;
  double recorded = 0;  // the confidence in the pack
  Tally tally;          // `missed`: what other rules found, or none did

  int judged() const { return tally.right + tally.wrong; }
};

// The rules that yielded claims, in pack order.
std::vector<RuleRow> RuleRows(const Scores& scores, const PackSet& packs);

// By kind, then missed, wrong, slots; each in document order, up to options.errors.
std::vector<const Finding*> FindingRows(const Scores& scores, const ReportOptions& options);

// "missed", "wrong", "slots".
absl::string_view FindingWord(Finding::Type type);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_REPORT_ROWS_H_
