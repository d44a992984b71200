// The figures of an evaluation, for people and for programs.
//
//   kind               gold   prec    rec     F1  fullP  fullR full F1 repeats
//   leadership           27  0.926  0.926  0.926  0.741  0.741  0.741       2
//
// Pure; thread-safe; cannot fail.
#ifndef CLAIMS_EVAL_REPORT_H_
#define CLAIMS_EVAL_REPORT_H_

#include <limits>
#include <string>
#include <vector>

#include "claims/eval/scorer.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/pack_set.h"

namespace claims::eval {

struct ReportOptions {
  // Of each kind, up to so many of what was missed, wrong, or wrong in a slot.
  int errors = 0;
  static constexpr int kAllErrors = std::numeric_limits<int>::max();
};

// Tables by kind, slot and rule, with the confidence that a pack's author would
// record: the rule's measured precision, and of how many claims.
std::string EvaluationText(const Scores& scores, const PackSet& packs,
                           const std::vector<const CompiledRule*>& never_fired,
                           const ReportOptions& options);

// The same, one object a line, told apart by "record": kind, total, slot, rule,
// neverFired, error.
std::string EvaluationJsonLines(const Scores& scores, const PackSet& packs,
                                const std::vector<const CompiledRule*>& never_fired,
                                const ReportOptions& options);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_REPORT_H_
