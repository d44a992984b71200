#include "claims/base/key_index.h"

#include <algorithm>
#include <map>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

std::vector<uint32_t> Under(const KeyIndex& index, uint64_t key) {
  std::vector<uint32_t> out;
  index.ForEach(key, [&out](uint32_t item) { out.push_back(item); });
  std::sort(out.begin(), out.end());
  return out;
}

TEST(KeyIndexTest, GivesWhatIsFiledUnderAKey) {
  KeyIndex index;
  EXPECT_TRUE(Under(index, 1).empty());
  for (uint32_t item : {5, 7, 6}) index.Add(1, item);
  index.Add(2, 5);
  EXPECT_EQ(Under(index, 1), (std::vector<uint32_t>{5, 6, 7}));
  EXPECT_EQ(Under(index, 2), (std::vector<uint32_t>{5}));
}

TEST(KeyIndexTest, RemovesOneEntryAtATime) {
  KeyIndex index;
  for (uint32_t item : {5, 5, 6}) index.Add(1, item);
  index.Remove(1, 5);
  EXPECT_EQ(Under(index, 1), (std::vector<uint32_t>{5, 6}));
  index.Remove(1, 5);
  index.Remove(1, 5);
  index.Remove(2, 6);
  EXPECT_EQ(Under(index, 1), (std::vector<uint32_t>{6}));
  index.Remove(1, 6);
  EXPECT_TRUE(Under(index, 1).empty());
}

TEST(KeyIndexTest, HoldsWhatAMultimapHolds) {
  KeyIndex index;
  std::map<uint64_t, std::vector<uint32_t>> want;
  std::mt19937 random(17);
  for (int step = 0; step < 20000; ++step) {
    const uint64_t key = random() % 7;
    std::vector<uint32_t>& items = want[key];
    // Grows, then shrinks to nothing.
    const bool add = random() % 100 < (step < 10000 ? 70u : 25u);
    if (add) {
      const uint32_t item = random() % 500;
      index.Add(key, item);
      items.push_back(item);
    } else if (!items.empty()) {
      const size_t i = random() % items.size();
      index.Remove(key, items[i]);
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (step % 97 != 0) continue;
    std::vector<uint32_t> sorted = items;
    std::sort(sorted.begin(), sorted.end());
    ASSERT_EQ(Under(index, key), sorted) << "step " << step;
  }
}

TEST(KeyTest, TellsPartsApart) {
  EXPECT_EQ(uint64_t{Key("a").Add("b")}, uint64_t{Key("a").Add("b")});
  EXPECT_NE(uint64_t{Key("ab").Add("c")}, uint64_t{Key("a").Add("bc")});
  EXPECT_NE(uint64_t{Key("a").Add(int64_t{1})}, uint64_t{Key("a").Add(int64_t{-1})});
}

}  // namespace
}  // namespace claims
