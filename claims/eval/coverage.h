// Which rules nothing exercises: a rule without an example that it reads is a
// rule of which nobody knows what it does.
#ifndef CLAIMS_EVAL_COVERAGE_H_
#define CLAIMS_EVAL_COVERAGE_H_

#include <vector>

#include "claims/eval/scorer.h"
#include "claims/rules/example_check.h"
#include "claims/rules/pack_set.h"

namespace claims::eval {

// The rules, in pack order, that yielded no claim on the gold documents and yield
// none on their own examples either. `packs` must outlive the answer. Pure;
// thread-safe when `read` is.
std::vector<const CompiledRule*> RulesNeverFired(const PackSet& packs, const Scores& scores,
                                                 const ReadClaims& read);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_COVERAGE_H_
