// Rule packs, loaded, checked and compiled.
//
//   std::vector<Issue> issues;
//   auto packs = PackSet::Load(sources, &issues);   // null when there is an error
//   for (const CompiledRule& rule : packs->rules()) ...
//
// A PackSet is immutable and shared by threads. Faults in a pack are reported
// all at once, as Issues with file and line. The notation of patterns is in
// pattern_compiler.h, the slots of each kind in slot_table.cc.
#ifndef CLAIMS_RULES_PACK_SET_H_
#define CLAIMS_RULES_PACK_SET_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/rules/compiled_rule.h"
#include "claims/rules/prefilter.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

// One file of a pack. Files with the same pack name are parts of one pack.
struct PackSource {
  std::string file;  // for messages
  std::string text;  // textproto of v1.RulePack
};

class PackSet {
 public:
  // Parses, checks and compiles. On any error returns null and says everything
  // that is wrong in `issues`, by file and line; warnings alone do not fail.
  // The order of `sources` decides the order of rules. Never throws or aborts.
  // `known`: the image of a PackSet that was loaded from sources; of patterns that
  // stand in it nothing is checked or read again.
  static std::shared_ptr<const PackSet> Load(const std::vector<PackSource>& sources,
                                             std::vector<Issue>* issues,
                                             absl::string_view known = {});

  // What Load made of sources, for FromImage of the same build of the library: it
  // needs no parsing, no checks, and compiles a pattern when it is first tried.
  std::string ToImage() const;
  // Null when `image` is not whole. The set's patterns are in it: it must outlive the set.
  static std::shared_ptr<const PackSet> FromImage(absl::string_view image);

  // Parsed files, in source order: names and titles are read from here.
  const std::vector<std::unique_ptr<v1::RulePack>>& packs() const { return packs_; }
  const std::vector<CompiledRule>& rules() const { return rules_; }
  // In the order in which packs first name them.
  const std::vector<CompiledTopic>& topics() const { return topics_; }

  struct PatternId { int rule; int pattern; };
  // Which patterns may match a masked sentence: indices into pattern_index(),
  // ascending. Every pattern that matches is among them; see prefilter.h.
  // Thread-safe; `hits` is cleared first.
  void Candidates(absl::string_view masked, std::vector<int>* hits) const {
    prefilter_.Candidates(masked, hits);
  }
  // Of these only such as are `wanted`.
  void Candidates(absl::string_view masked, absl::FunctionRef<bool(PatternId)> wanted,
                  std::vector<int>* hits) const {
    prefilter_.Candidates(masked, [&](int i) { return wanted(pattern_index_[i]); }, hits);
  }
  // False when no pattern of a rule that makes claims matches any sentence within
  // `plain`, whatever its mentions are. `plain` is text in which the masker's
  // ASCII kin stand for typographic marks (see mask.h).
  bool MayClaim(absl::string_view plain) const;
  // The same for a report that tells of no negotiation (everyday_topics.h): there some rules'
  // claims count beside any words, others only beside those of a matter of talks.
  bool MayClaimAnywhere(absl::string_view plain) const;
  // The same of demands, proposals, answers and agreements alone.
  bool MayTakeStance(absl::string_view plain) const;
  bool MayTakeStanceAnywhere(absl::string_view plain) const;
  // Which topics' terms may occur in words of a document: indices into topics(),
  // ascending, each that does among them.
  void TopicCandidates(absl::string_view words, std::vector<int>* hits) const {
    topic_filter_.Candidates(words, hits);
  }
  const std::vector<PatternId>& pattern_index() const { return pattern_index_; }

 private:
  void IndexPatterns();
  // Into an image whose patterns and topics are otherwise of no account.
  void CompilePrefilters(internal::PackImage* image) const;
  void SetPrefilters(const internal::PackImage& image);

  // What stands in gate_: patterns of rules that make claims, those of them that count
  // anywhere, topics that do, and patterns of stances (everyday_topics.h).
  static constexpr uint8_t kClaiming = 1, kAnywhere = 2, kMatter = 4, kStance = 8;

  std::vector<std::unique_ptr<v1::RulePack>> packs_;
  std::vector<CompiledRule> rules_;
  std::vector<CompiledTopic> topics_;
  std::vector<PatternId> pattern_index_;
  Prefilter prefilter_;  // over masked sentences
  Prefilter topic_filter_;
  Prefilter gate_;       // over plain text
};

}  // namespace claims

#endif  // CLAIMS_RULES_PACK_SET_H_
