#include "claims/packs/shipped_packs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "re2/re2.h"
#include "tests/rules/masks.h"

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
          if (RE2::PartialMatch(masked, *other.patterns[id.pattern].regex)) {
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
