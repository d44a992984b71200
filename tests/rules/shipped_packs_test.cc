#include "claims/packs/shipped_packs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "re2/re2.h"
#include "tests/rules/masks.h"
#include "tests/rules/occurs.h"

namespace claims {
namespace {

void ExpectNoIssues(const std::vector<PackSource>& sources) {
  ASSERT_FALSE(sources.empty());
  std::vector<Issue> issues;
  EXPECT_NE(PackSet::Load(sources, &issues), nullptr);
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
}

TEST(ShippedPacks, LoadWithoutIssues) { ExpectNoIssues(ShippedPacks()); }

TEST(ShippedPacks, CoreLoadsAlone) { ExpectNoIssues(CorePack()); }

TEST(ShippedPacks, CoreComesFirst) {
  const std::vector<PackSource> core = CorePack();
  const std::vector<PackSource> all = ShippedPacks();
  ASSERT_GE(all.size(), core.size());
  for (size_t i = 0; i < core.size(); ++i) {
    EXPECT_EQ(all[i].file, core[i].file);
    EXPECT_EQ(all[i].text, core[i].text);
    EXPECT_EQ(core[i].file.rfind("claims/packs/core_en/", 0), 0u) << core[i].file;
    if (i > 0) {
      EXPECT_LT(core[i - 1].file, core[i].file);
    }
  }
}

TEST(ShippedPacks, FilesAreEmbeddedWhole) {
  for (const PackSource& source : ShippedPacks()) {
    ASSERT_FALSE(source.text.empty()) << source.file;
    EXPECT_EQ(source.text.back(), '\n') << source.file;
    EXPECT_NE(source.text.find("\nname: \""), std::string::npos) << source.file;
  }
}

// Beside a pack that a user gives, what the build knows of them is taken from there.
TEST(ShippedPacks, BesideAnotherPackAreTheSame) {
  const PackSource own = {"own.textproto", R"pb(
    name: "own"
    rule {
      id: "response/waves-off"
      kind: CLAIM_KIND_RESPONSE
      pattern: "{PARTY:by} waved off {TEXT:content}"
      set { slot: "stance" value: "REJECTED" }
      example {
        text: "Norway waved off a truce."
        expect { slot: "by" value: "NOR" }
      }
    })pb"};
  std::vector<Issue> issues;
  const auto quick = LoadShippedPacks({own}, &issues);
  for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
  std::vector<PackSource> sources = ShippedPacks();
  sources.push_back(own);
  const auto slow = PackSet::Load(sources, nullptr);
  ASSERT_NE(quick, nullptr);
  ASSERT_NE(slow, nullptr);
  EXPECT_TRUE(quick->ToImage() == slow->ToImage());
}

// As the build compiles them they say the same as their text.
TEST(ShippedPacks, CompiledAreTheSame) {
  const auto compiled = LoadShippedPacks();
  const auto loaded = PackSet::Load(ShippedPacks(), nullptr);
  ASSERT_NE(compiled, nullptr);
  ASSERT_NE(loaded, nullptr);
  ASSERT_EQ(compiled->rules().size(), loaded->rules().size());
  std::vector<int> hits, same_hits;
  for (size_t i = 0; i < loaded->rules().size(); ++i) {
    const CompiledRule& rule = loaded->rules()[i];
    const CompiledRule& same = compiled->rules()[i];
    EXPECT_EQ(same.rule->SerializeAsString(), rule.rule->SerializeAsString());
    EXPECT_EQ(same.file, rule.file);
    EXPECT_EQ(same.line, rule.line);
    EXPECT_EQ(same.example_lines, rule.example_lines);
    ASSERT_EQ(same.patterns.size(), rule.patterns.size());
    for (size_t k = 0; k < rule.patterns.size(); ++k) {
      EXPECT_EQ(same.patterns[k].regex.pattern(), rule.patterns[k].regex.pattern());
      EXPECT_EQ(same.patterns[k].line, rule.patterns[k].line);
      ASSERT_EQ(same.patterns[k].slots.size(), rule.patterns[k].slots.size());
      for (size_t s = 0; s < rule.patterns[k].slots.size(); ++s) {
        EXPECT_EQ(same.patterns[k].slots[s].name, rule.patterns[k].slots[s].name);
        EXPECT_EQ(same.patterns[k].slots[s].group, rule.patterns[k].slots[s].group);
      }
    }
    for (const v1::Example& example : rule.rule->example()) {
      compiled->Candidates(example.text(), &hits);
      loaded->Candidates(example.text(), &same_hits);
      EXPECT_EQ(hits, same_hits) << example.text();
    }
  }
  ASSERT_EQ(compiled->topics().size(), loaded->topics().size());
  for (size_t i = 0; i < loaded->topics().size(); ++i) {
    EXPECT_EQ(compiled->topics()[i].topic, loaded->topics()[i].topic);
    EXPECT_EQ(compiled->topics()[i].priority, loaded->topics()[i].priority);
    EXPECT_EQ(compiled->topics()[i].needs_negotiation, loaded->topics()[i].needs_negotiation);
  }
  EXPECT_EQ(compiled->packs().size(), loaded->packs().size());
}

// A topic's terms that occur make it a candidate.
TEST(ShippedPacks, TopicCandidatesHoldWhatOccurs) {
  const auto packs = LoadShippedPacks();
  ASSERT_NE(packs, nullptr);
  std::vector<int> hits;
  for (const CompiledRule& rule : packs->rules()) {
    for (const v1::Example& example : rule.rule->example()) {
      packs->TopicCandidates(example.text(), &hits);
      for (size_t i = 0; i < packs->topics().size(); ++i) {
        const CompiledTopic& topic = packs->topics()[i];
        if (topic.regex == nullptr) continue;
        if (!Occurs(topic.regex, example.text())) continue;
        EXPECT_TRUE(std::binary_search(hits.begin(), hits.end(), static_cast<int>(i)))
            << topic.topic << " in " << example.text();
      }
    }
  }
}

TEST(ShippedPacks, MoreAreCheckedWithThem) {
  std::vector<Issue> issues;
  EXPECT_EQ(LoadShippedPacks({{"mine.textproto", "name: \"mine\" rule { id: \"a\" }"}}, &issues),
            nullptr);
  ASSERT_FALSE(issues.empty());
  EXPECT_EQ(issues[0].file, "mine.textproto");
}

TEST(PackImage, BrokenIsNone) { EXPECT_EQ(PackSet::FromImage("\xff\xff\xff"), nullptr); }

// What the rules of the shipped packs match is among the candidates, for their
// own examples with capitalised words masked, as each class in turn.
TEST(ShippedPacks, CandidatesHoldWhatMatches) {
  const auto packs = PackSet::Load(ShippedPacks(), nullptr);
  ASSERT_NE(packs, nullptr);
  static const RE2 kNames("[A-Z][a-z]+(?: [A-Z][a-z]+)*");
  std::vector<int> hits;
  for (const CompiledRule& rule : packs->rules()) {
    for (const v1::Example& example : rule.rule->example()) {
      for (int shift = 0; shift < kMentionClasses; ++shift) {
        std::string masked = example.text();
        for (int i = shift; RE2::Replace(&masked, kNames, MaskChar(static_cast<MentionClass>(
                                             i % kMentionClasses), i)); ++i) {
        }
        packs->Candidates(masked, &hits);
        for (size_t i = 0; i < packs->pattern_index().size(); ++i) {
          const auto id = packs->pattern_index()[i];
          const CompiledRule& other = packs->rules()[id.rule];
          if (Occurs(other.patterns[id.pattern].regex, masked)) {
            EXPECT_TRUE(std::binary_search(hits.begin(), hits.end(), static_cast<int>(i)))
                << other.rule->id() << " on " << masked;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace claims
