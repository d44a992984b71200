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
  EXPECT_TRUE(RE2::PartialMatch("was Led by", *regex));
  EXPECT_EQ(regex->NumberOfCapturingGroups(), 0);
}

TEST(LazyRegex, NullLikeAPointer) {
  LazyRegex regex;
  EXPECT_TRUE(regex == nullptr);
  LazyRegex other("a");
  regex = std::move(other);
  EXPECT_TRUE(regex != nullptr);
}

TEST(LazyRegex, ForLowerCaseSeesLowerCaseOnly) {
  const LazyRegex regex("[A-F]+ Led");
  ASSERT_NE(regex.ForLowerCase(), nullptr);
  EXPECT_TRUE(RE2::PartialMatch("the face led", *regex.ForLowerCase()));
  EXPECT_FALSE(RE2::PartialMatch("the FACE Led", *regex.ForLowerCase()));
}

TEST(LazyRegex, NoneForLowerCaseWhereCasesAreToldApart) {
  const LazyRegex regex("(?-i:[A-Z])");
  EXPECT_EQ(regex.ForLowerCase(), nullptr);
  EXPECT_TRUE(RE2::PartialMatch("A", *regex));
}

TEST(LazyRegex, UnsoundMatchesNothing) {
  const LazyRegex regex("(");
  EXPECT_FALSE(RE2::PartialMatch("(", *regex));
  EXPECT_FALSE(RE2::PartialMatch("", *regex));
}

TEST(LazyRegex, SharedByThreads) {
  const LazyRegex regex("talks");
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] { EXPECT_TRUE(RE2::PartialMatch("the talks", *regex)); });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace claims
