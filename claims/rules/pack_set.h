// Rule packs, loaded, checked and compiled.
//
//   std::vector<Issue> issues;
//   auto packs = PackSet::Load(sources, &issues);   // null when there is an error
//   for (const CompiledRule& rule : (*packs)->rules()) ...
//
// A PackSet is immutable and shared by threads. Faults in a pack are reported
// all at once, as Issues with file and line.
#ifndef CLAIMS_RULES_PACK_SET_H_
#define CLAIMS_RULES_PACK_SET_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/mentions/mention_class.h"
#include "proto/claims/v1/rule_pack.pb.h"
#include "re2/re2.h"
#include "re2/set.h"

namespace claims {

// One file of a pack. Files with the same pack name are parts of one pack.
struct PackSource {
  std::string file;  // for messages
  std::string text;  // textproto of v1.RulePack
};

// What a capture group of a compiled pattern holds.
struct SlotRef {
  enum class Kind : uint8_t { kMention, kMentionList, kText };
  std::string name;  // "leader"
  Kind kind = Kind::kMention;
  int group = 0;     // capture group, 1-based
};

struct CompiledPattern {
  std::unique_ptr<RE2> regex;  // over masked text
  std::vector<SlotRef> slots;  // by group
};

struct CompiledRule {
  const v1::Rule* rule = nullptr;  // owned by the PackSet
  std::string file;
  int line = 0;  // of the rule in its file
  std::vector<CompiledPattern> patterns;
};

struct CompiledTopic {
  std::string topic;
  int priority = 0;
  std::unique_ptr<RE2> regex;  // any of its terms, at word boundaries, ignoring case
};

class PackSet {
 public:
  // Parses, checks and compiles. On any error returns null and says everything
  // that is wrong in `issues`; warnings alone do not fail. The order of
  // `sources` decides the order of rules.
  static std::shared_ptr<const PackSet> Load(const std::vector<PackSource>& sources,
                                             std::vector<Issue>* issues);

  // Parsed files, in source order: names and titles are read from here.
  const std::vector<std::unique_ptr<v1::RulePack>>& packs() const { return packs_; }
  const std::vector<CompiledRule>& rules() const { return rules_; }
  const std::vector<CompiledTopic>& topics() const { return topics_; }

  // Which patterns may match a masked sentence: indices into pattern_index(),
  // ascending. Thread-safe; `hits` is cleared first.
  void Candidates(absl::string_view masked, std::vector<int>* hits) const;
  struct PatternId { int rule; int pattern; };
  const std::vector<PatternId>& pattern_index() const { return pattern_index_; }

 private:
  std::vector<std::unique_ptr<v1::RulePack>> packs_;
  std::vector<CompiledRule> rules_;
  std::vector<CompiledTopic> topics_;
  std::vector<PatternId> pattern_index_;
  std::unique_ptr<RE2::Set> set_;
};

// Expands the notation of rule_pack.proto into RE2. Exposed for tests and for
// messages. `macros` are already expanded.
}  // namespace claims

#endif  // CLAIMS_RULES_PACK_SET_H_
