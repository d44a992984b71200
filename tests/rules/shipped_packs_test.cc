#include "claims/packs/shipped_packs.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

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

}  // namespace
}  // namespace claims
