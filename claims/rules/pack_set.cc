#include "claims/rules/pack_set.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/rules/everyday_topics.h"
#include "claims/rules/known_patterns.h"
#include "claims/rules/macro_expander.h"
#include "claims/rules/pack_checker.h"
#include "claims/rules/pack_parser.h"
#include "claims/rules/rule_compiler.h"
#include "claims/rules/topic_compiler.h"

namespace claims {
namespace {

std::vector<ParsedPack> ParseAll(const std::vector<PackSource>& sources,
                                 std::vector<Issue>* issues) {
  std::vector<ParsedPack> parsed;
  for (const PackSource& source : sources) {
    std::optional<ParsedPack> pack = ParsePack(source.file, source.text, issues);
    if (pack.has_value()) parsed.push_back(*std::move(pack));
  }
  return parsed;
}

void CheckUniqueRuleIds(const std::vector<ParsedPack>& packs, std::vector<Issue>* issues) {
  std::map<std::string, std::string> places;
  for (const ParsedPack& parsed : packs) {
    for (int i = 0; i < parsed.pack->rule_size(); ++i) {
      const std::string& id = parsed.pack->rule(i).id();
      const int line = parsed.Line("rule", i, "id");
      const auto [it, added] = places.emplace(id, absl::StrCat(parsed.file, ":", line));
      if (added || id.empty()) continue;
      parsed.Error(issues, line, absl::StrCat("rule id \"", id, "\" is used already, at ",
                                              it->second));
    }
  }
}

// By file as loaded, then line: the order in which an author mends them.
void SortIssues(const std::vector<PackSource>& sources, std::vector<Issue>* issues) {
  std::map<std::string, size_t> rank;
  for (size_t i = 0; i < sources.size(); ++i) rank.emplace(sources[i].file, i);
  std::stable_sort(issues->begin(), issues->end(), [&rank](const Issue& a, const Issue& b) {
    const size_t ra = rank[a.file], rb = rank[b.file];
    return ra != rb ? ra < rb : a.line < b.line;
  });
}

}  // namespace

std::shared_ptr<const PackSet> PackSet::Load(const std::vector<PackSource>& sources,
                                             std::vector<Issue>* issues,
                                             absl::string_view known) {
  std::vector<Issue> found;
  auto set = std::make_shared<PackSet>();
  std::vector<ParsedPack> parsed = ParseAll(sources, &found);
  const bool complete = parsed.size() == sources.size();

  CheckPacks(parsed, complete, &found);
  CheckUniqueRuleIds(parsed, &found);
  set->topics_ = CompileTopics(parsed, &found);
  std::set<std::string> topics;
  for (const CompiledTopic& topic : set->topics_) topics.insert(topic.topic);
  const MacroTable macros = CollectMacros(parsed, &found);
  const KnownPatterns patterns(known);
  const RuleContext context{macros, topics, complete, &patterns};
  for (const ParsedPack& pack : parsed) {
    for (int i = 0; i < pack.pack->rule_size(); ++i) {
      set->rules_.push_back(CompileRule(pack, i, context, &found));
    }
  }
  for (ParsedPack& pack : parsed) set->packs_.push_back(std::move(pack.pack));

  const bool ok = !HasError(found);
  if (ok) {
    set->IndexPatterns();
    internal::PackImage image;
    set->CompilePrefilters(&image);
    set->SetPrefilters(image);
  }
  SortIssues(sources, &found);
  if (issues != nullptr) issues->insert(issues->end(), found.begin(), found.end());
  return ok ? set : nullptr;
}

void PackSet::IndexPatterns() {
  for (size_t r = 0; r < rules_.size(); ++r) {
    for (size_t p = 0; p < rules_[r].patterns.size(); ++p) {
      pattern_index_.push_back({static_cast<int>(r), static_cast<int>(p)});
    }
  }
}

void PackSet::CompilePrefilters(internal::PackImage* image) const {
  std::vector<RequiredStrings> all, gate, topics;
  std::vector<uint8_t> groups;  // of the gate's
  for (const PatternId id : pattern_index_) {
    const CompiledPattern& pattern = rules_[id.rule].patterns[id.pattern];
    all.push_back(pattern.required);
    // An attribution only says whose claims the others are.
    if (rules_[id.rule].rule->kind() == v1::CLAIM_KIND_ATTRIBUTION) continue;
    gate.push_back(pattern.plain_required);
    const v1::Rule& rule = *rules_[id.rule].rule;
    uint8_t group = kClaiming;
    if (IsStance(rule.kind())) group |= kStance;
    // A stance that counts anywhere brings its topic along.
    if (CountsAnywhere(topics_, rule)) {
      group |= IsStance(rule.kind()) ? kAnywhere | kMatter : kAnywhere;
    }
    groups.push_back(group);
  }
  for (RequiredStrings& matter : MatterStrings(topics_)) {
    gate.push_back(std::move(matter));
    groups.push_back(kMatter);
  }
  for (const CompiledTopic& topic : topics_) {
    topics.push_back(topic.regex == nullptr ? RequiredStrings()
                                            : FindRequiredStrings(topic.regex.pattern()));
  }
  *image->mutable_masked() = Prefilter::Compile(all);
  *image->mutable_gate() = Prefilter::Compile(gate, groups);
  *image->mutable_topics() = Prefilter::Compile(topics);
}

bool PackSet::MayClaim(absl::string_view plain) const {
  constexpr auto enough = [](uint8_t groups) { return (groups & kClaiming) != 0; };
  return enough(gate_.Groups(plain, enough));
}

bool PackSet::MayClaimAnywhere(absl::string_view plain) const {
  constexpr auto enough = [](uint8_t groups) {
    return (groups & kAnywhere) != 0 || (groups & (kClaiming | kMatter)) == (kClaiming | kMatter);
  };
  return enough(gate_.Groups(plain, enough));
}

bool PackSet::MayTakeStance(absl::string_view plain) const {
  constexpr auto enough = [](uint8_t groups) { return (groups & kStance) != 0; };
  return enough(gate_.Groups(plain, enough));
}

bool PackSet::MayTakeStanceAnywhere(absl::string_view plain) const {
  constexpr auto enough = [](uint8_t groups) {
    return (groups & (kStance | kMatter)) == (kStance | kMatter);
  };
  return enough(gate_.Groups(plain, enough));
}

void PackSet::SetPrefilters(const internal::PackImage& image) {
  prefilter_ = Prefilter(image.masked());
  gate_ = Prefilter(image.gate());
  topic_filter_ = Prefilter(image.topics());
}

}  // namespace claims
