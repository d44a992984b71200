#include "claims/rules/topic_compiler.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "claims/base/regex.h"
#include "claims/rules/names.h"

namespace claims {
namespace {

// Whether the term is one that RE2 takes and that matches something.
bool CheckTerm(const ParsedPack& parsed, int line, absl::string_view topic,
               absl::string_view term, std::vector<Issue>* issues) {
  const std::string where = absl::StrCat("topic \"", topic, "\": ");
  const auto regex = BuildRegex(term);
  if (!regex.ok()) {
    parsed.Error(issues, line, absl::StrCat(where, "RE2 refuses the term \"", term, "\": ",
                                            regex.status().message()));
    return false;
  }
  if (RE2::PartialMatch("", **regex)) {
    parsed.Error(issues, line,
                 absl::StrCat(where, "the term \"", term, "\" matches the empty string"));
    return false;
  }
  return true;
}

// The topics named so far, and by topic what shows it.
struct Table {
  std::vector<CompiledTopic> topics;
  std::vector<std::vector<std::string>> terms;
  std::map<std::string, size_t> index;

  // `key`: the topic's name, with a mark where it is for its hints.
  size_t At(const std::string& key, const v1::TopicEntry& entry, int priority) {
    const auto [it, added] = index.emplace(key, topics.size());
    if (added) {
      topics.push_back({entry.topic(), priority, LazyRegex(), false});
      terms.emplace_back();
    }
    CompiledTopic& topic = topics[it->second];
    topic.priority = std::max(topic.priority, priority);
    topic.needs_negotiation = topic.needs_negotiation || entry.needs_negotiation();
    return it->second;
  }
};

void AddEntry(const ParsedPack& parsed, int i, Table* table, std::vector<Issue>* issues) {
  constexpr int kBelowAll = -1;
  const v1::TopicEntry& entry = parsed.pack->topic(i);
  if (!IsSnakeCase(entry.topic())) {
    parsed.Error(issues, parsed.Line("topic", i),
                 absl::StrCat("topic \"", entry.topic(),
                              "\" should be lower-case words joined by \"_\""));
    return;
  }
  auto add = [&](const auto& words, absl::string_view field, size_t at) {
    for (int j = 0; j < words.size(); ++j) {
      const int line = parsed.Line("topic", i, field, j);
      if (CheckTerm(parsed, line, entry.topic(), words[j], issues)) {
        // On its own, so that an open flag group of one term stays its own.
        table->terms[at].push_back(absl::StrCat("(?:", words[j], ")"));
      }
    }
  };
  add(entry.term(), "term", table->At(entry.topic(), entry, entry.priority()));
  if (entry.hint_size() > 0) {
    add(entry.hint(), "hint", table->At(entry.topic() + " hint", entry, kBelowAll));
  }
}

}  // namespace

std::vector<CompiledTopic> CompileTopics(const std::vector<ParsedPack>& packs,
                                         std::vector<Issue>* issues) {
  Table table;
  for (const ParsedPack& parsed : packs) {
    for (int i = 0; i < parsed.pack->topic_size(); ++i) AddEntry(parsed, i, &table, issues);
  }
  std::vector<CompiledTopic>& topics = table.topics;
  const std::vector<std::vector<std::string>>& terms = table.terms;
  for (size_t i = 0; i < topics.size(); ++i) {
    if (terms[i].empty()) continue;
    std::string any = absl::StrCat("\\b(?:", absl::StrJoin(terms[i], "|"), ")\\b");
    const auto regex = BuildRegex(any);
    if (regex.ok()) {
      topics[i].regex = LazyRegex(std::move(any));
    } else {
      issues->push_back({Severity::kError, packs[0].file, 0,
                         absl::StrCat("topic \"", topics[i].topic,
                                      "\": its terms together are more than RE2 takes: ",
                                      regex.status().message())});
    }
  }
  return std::move(topics);
}

}  // namespace claims
