// What a report may claim that tells of no negotiation: there demands, proposals,
// answers and agreements count only on matters that nobody but negotiators speak of
// (resolve/negotiation.h drops the others). Packs say which are not: `needs_negotiation`.
//
//   IsEverydayTopic(packs->topics(), "trade")          // true
//   IsEverydayTopic(packs->topics(), "ceasefire")      // false
//
// From this follows which documents need no reading at all (extract/gate.h).
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_EVERYDAY_TOPICS_H_
#define CLAIMS_RULES_EVERYDAY_TOPICS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/required_strings.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// Whether something is demanded or refused on `topic` also where nobody negotiates; so it
// is on no topic ("").
bool IsEverydayTopic(const std::vector<CompiledTopic>& topics, absl::string_view topic);

// Demands, proposals, answers and agreements: the kinds that topics decide on.
bool IsStance(v1::ClaimKind kind);

// Whether what the rule claims counts in any report: it is of another kind than
// those above, or has a fixed topic that is not an everyday one.
bool CountsAnywhere(const std::vector<CompiledTopic>& topics, const v1::Rule& rule);

// What a sentence must hold that names a topic which is not an everyday one: one a topic,
// over plain text.
std::vector<RequiredStrings> MatterStrings(const std::vector<CompiledTopic>& topics);

}  // namespace claims

#endif  // CLAIMS_RULES_EVERYDAY_TOPICS_H_
