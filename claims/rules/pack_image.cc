// PackSet to an image and back.
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/rules/image_parts.h"
#include "claims/rules/pack_image.pb.h"
#include "claims/rules/pack_set.h"

namespace claims {
namespace {

// Appends the pattern to `regexes`.
internal::PatternImage ToImage(const CompiledPattern& pattern, std::string* regexes) {
  internal::PatternImage image;
  image.set_regex_size(static_cast<int32_t>(pattern.regex.pattern().size()));
  absl::StrAppend(regexes, pattern.regex.pattern());
  image.set_line(pattern.line);
  for (const SlotRef& slot : pattern.slots) {
    internal::SlotImage* to = image.add_slot();
    to->set_name(slot.name);
    to->set_kind(static_cast<int32_t>(slot.kind));
    to->set_group(slot.group);
  }
  return image;
}

CompiledPattern FromImage(const internal::PatternImage& image, absl::string_view regex) {
  CompiledPattern pattern;
  pattern.regex = LazyRegex::Of(regex);
  pattern.line = image.line();
  pattern.slots.reserve(image.slot_size());
  for (const internal::SlotImage& slot : image.slot()) {
    pattern.slots.push_back(
        {slot.name(), static_cast<SlotRef::Kind>(slot.kind()), slot.group()});
  }
  return pattern;
}

}  // namespace

std::string PackSet::ToImage() const {
  internal::PackImage image;
  std::string regexes;
  std::map<const v1::Rule*, std::pair<int, int>> places;
  for (size_t i = 0; i < packs_.size(); ++i) {
    *image.add_pack() = *packs_[i];
    for (int k = 0; k < packs_[i]->rule_size(); ++k) {
      places[&packs_[i]->rule(k)] = {static_cast<int>(i), k};
    }
  }
  for (const CompiledRule& rule : rules_) {
    internal::RuleImage* to = image.add_rule();
    to->set_pack(places[rule.rule].first);
    to->set_rule(places[rule.rule].second);
    to->set_file(rule.file);
    to->set_line(rule.line);
    for (int line : rule.example_lines) to->add_example_line(line);
    for (int line : rule.counter_example_lines) to->add_counter_example_line(line);
    for (const CompiledPattern& pattern : rule.patterns) {
      *to->add_pattern() = claims::ToImage(pattern, &regexes);
    }
  }
  for (const CompiledTopic& topic : topics_) {
    internal::TopicImage* to = image.add_topic();
    to->set_topic(topic.topic);
    to->set_priority(topic.priority);
    to->set_needs_negotiation(topic.needs_negotiation);
    if (topic.regex == nullptr) continue;
    to->set_regex_size(static_cast<int32_t>(topic.regex.pattern().size()));
    absl::StrAppend(&regexes, topic.regex.pattern());
  }
  CompilePrefilters(&image);
  return JoinImage(regexes, image.SerializeAsString());
}

std::shared_ptr<const PackSet> PackSet::FromImage(absl::string_view bytes) {
  internal::PackImage image;
  ImageParts parts;
  if (!SplitImage(bytes, &parts) ||
      !image.ParseFromArray(parts.message.data(), static_cast<int>(parts.message.size()))) {
    return nullptr;
  }
  absl::string_view regex;
  auto set = std::make_shared<PackSet>();
  for (v1::RulePack& pack : *image.mutable_pack()) {
    set->packs_.push_back(std::make_unique<v1::RulePack>(std::move(pack)));
  }
  set->rules_.reserve(image.rule_size());
  for (const internal::RuleImage& rule : image.rule()) {
    CompiledRule& to = set->rules_.emplace_back();
    to.rule = &set->packs_[rule.pack()]->rule(rule.rule());
    to.file = rule.file();
    to.line = rule.line();
    to.example_lines.assign(rule.example_line().begin(), rule.example_line().end());
    to.counter_example_lines.assign(rule.counter_example_line().begin(),
                                    rule.counter_example_line().end());
    to.patterns.reserve(rule.pattern_size());
    for (const internal::PatternImage& pattern : rule.pattern()) {
      if (!parts.Take(pattern.regex_size(), &regex)) return nullptr;
      to.patterns.push_back(claims::FromImage(pattern, regex));
    }
  }
  for (const internal::TopicImage& topic : image.topic()) {
    CompiledTopic& to = set->topics_.emplace_back();
    to.topic = topic.topic();
    to.priority = topic.priority();
    to.needs_negotiation = topic.needs_negotiation();
    if (!parts.Take(topic.regex_size(), &regex)) return nullptr;
    if (!regex.empty()) to.regex = LazyRegex::Of(regex);
  }
  set->IndexPatterns();
  set->SetPrefilters(image);
  return set;
}

}  // namespace claims
