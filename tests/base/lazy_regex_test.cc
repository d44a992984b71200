#include "claims/base/lazy_regex.h"

#include <thread>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(LazyRegex, CompilesWhenUsed) {
  const LazyRegex regex("led (?:by|in)");
  EXPECT_EQ(regex.pattern(), "led (?:by|in)");
  const LazyRegex::Search search = regex.In("was Led by", "was led by");
  re2::StringPiece match;
  EXPECT_TRUE(search.Find(0, &match));
  EXPECT_EQ(search.group_count(), 0);
}

TEST(LazyRegex, NullLikeAPointer) {
  LazyRegex regex;
  EXPECT_TRUE(regex == nullptr);
  LazyRegex other("a");
  regex = std::move(other);
  EXPECT_TRUE(regex != nullptr);
}

TEST(LazyRegex, LooksInLowerCase) {
  const LazyRegex regex("[A-F]+ Led ([a-z]+)");
  const LazyRegex::Search search = regex.In("The FACE Led Us", "the face led us");
  EXPECT_EQ(search.text, "the face led us");
  EXPECT_EQ(search.group_count(), 1);
  re2::StringPiece groups[2];
  ASSERT_TRUE(search.Find(0, groups, 2));
  EXPECT_EQ(groups[0], "face led us");
  EXPECT_EQ(groups[1], "us");
  EXPECT_FALSE(search.Find(8, groups));
  EXPECT_FALSE(search.Find(0, groups, 2, /*until=*/4));
}

TEST(LazyRegex, LooksInTheTextWhereCasesAreToldApart) {
  const LazyRegex regex("(?-i:[A-Z]+)");
  const LazyRegex::Search search = regex.In("so A", "so a");
  re2::StringPiece match;
  ASSERT_TRUE(search.Find(0, &match));
  EXPECT_EQ(match, "A");
}

TEST(LazyRegex, UnsoundMatchesNothing) {
  const LazyRegex regex("(");
  re2::StringPiece match;
  EXPECT_FALSE(regex.In("(", "(").Find(0, &match));
  EXPECT_FALSE(regex.In("", "").Find(0, &match));
}

TEST(LazyRegex, SharedByThreads) {
  const LazyRegex regex("talks");
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      re2::StringPiece match;
      EXPECT_TRUE(regex.In("the Talks", "the talks").Find(0, &match));
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace claims
