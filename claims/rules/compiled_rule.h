// What a rule is once compiled: plain data, owned by a PackSet.
#ifndef CLAIMS_RULES_COMPILED_RULE_H_
#define CLAIMS_RULES_COMPILED_RULE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "claims/base/lazy_regex.h"
#include "claims/rules/required_strings.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// What a capture group of a compiled pattern holds.
struct SlotRef {
  enum class Kind : uint8_t { kMention, kMentionList, kText };
  std::string name;  // "leader"
  Kind kind = Kind::kMention;
  int group = 0;     // capture group, 1-based
};

struct CompiledPattern {
  LazyRegex regex;             // over masked text
  // Of masked text that it matches, and of the same text before it is masked.
  // Empty in packs compiled at build time, whose prefilters are made.
  RequiredStrings required, plain_required;
  // By group. A slot may stand in several alternatives of one pattern: the
  // group that took part in the match holds it.
  std::vector<SlotRef> slots;
  int line = 0;  // in the rule's file
};

struct CompiledRule {
  const v1::Rule* rule = nullptr;  // owned by the PackSet
  std::string file;
  int line = 0;  // of the rule in its file
  std::vector<CompiledPattern> patterns;
  // Lines of rule->example() and rule->counter_example().
  std::vector<int> example_lines;
  std::vector<int> counter_example_lines;
};

struct CompiledTopic {
  std::string topic;
  int priority = 0;
  // Any of its terms, at word boundaries, ignoring case; null without terms
  // ("other").
  LazyRegex regex;
  bool needs_negotiation = false;
};

}  // namespace claims

#endif  // CLAIMS_RULES_COMPILED_RULE_H_
