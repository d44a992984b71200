// What one claim says for one slot, and what two such statements are to each
// other.
//
// Thread-safe; value types.
#ifndef CLAIMS_CONSISTENCY_STATEMENT_H_
#define CLAIMS_CONSISTENCY_STATEMENT_H_

#include <optional>
#include <string>
#include <vector>

#include "claims/consistency/event_signature.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/slot_rules.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

struct Statement {
  const Fact* fact = nullptr;
  SlotValue value;
  // OtherDaysOf its claim, once that was asked.
  mutable std::optional<DaysBeside> other_days;
  // ReplacedKeys of its claim (head_succession.h), likewise.
  mutable std::optional<std::vector<std::string>> replaced;
};

// Of a meeting: the report says that it was put off.
bool PutOff(const Statement& s);

// Adds what `fact` says under `rule`, if anything: soft and negated claims
// assert no value.
void AppendStatement(const SlotRule& rule, const Fact& fact, std::vector<Statement>* statements);

// Statements that may be compared under one rule.
struct StatementGroup {
  const SlotRule* rule = nullptr;
  // Stable, canonical: part of the id of what is found.
  std::string key;
  // Index of the resolved meeting; -1 for the kinds without.
  int event = -1;
  std::vector<Statement> statements;
};

enum class ValueRelation {
  kSame,
  kSilent,   // not comparable, or compatible and of no interest
  kRefines,
  kDiffers,
};

// What holds for the whole group when two of its values are compared.
struct GroupContext {
  ContainmentFn within;
  // Dates known for the meeting that span more than a day.
  std::vector<DaySpan> spans;
  // When the meeting took place; unknown when the sources do not say.
  DaySpan event_date;
};

// The values as such, without regard to when they were reported. Symmetric.
ValueRelation CompareValues(const SlotRule& rule, const Statement& a, const Statement& b,
                            const GroupContext& context);

// What it means that `a` and `b`, of two documents, differ; UNSPECIFIED when it
// means nothing. Symmetric. `moved`: a document tells of a change.
v1::Relation JudgeDifference(const SlotRule& rule, const Statement& a, const Statement& b,
                             const GroupContext& context, bool moved);

// True when `a` was reported before `b`; of one day, plans come first.
bool ReportedBefore(const Statement& a, const Statement& b);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_STATEMENT_H_
