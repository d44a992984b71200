#include "claims/base/tiered_regex.h"

#include <string>
#include <thread>
#include <vector>

#include "claims/base/regex.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

std::unique_ptr<RE2> Build(absl::string_view pattern) { return BuildRegexOrNone(pattern); }

TieredRegex Make(absl::string_view pattern) {
  return TieredRegex(pattern, {pattern, /*fold_case=*/true, &Build});
}

// The first match in `text` and its first group.
std::string FirstGroup(const TieredRegex& regex, absl::string_view text) {
  re2::StringPiece groups[2];
  if (!regex.Find({text}, groups, 2)) return "none";
  return std::string(FromRe2(groups[1]));
}

TEST(TieredRegex, WalksAtFirst) {
  const TieredRegex regex = Make("led (?:by|in) ([a-z]+)");
  EXPECT_EQ(FirstGroup(regex, "was Led by Berg"), "Berg");
  EXPECT_EQ(FirstGroup(regex, "was led on"), "none");
  EXPECT_EQ(regex.group_count(), 1);
  EXPECT_TRUE(regex.walks());
}

TEST(TieredRegex, FindsTheSameOnceRe2IsBuilt) {
  const TieredRegex regex = Make("led (?:by|in) ([a-z]+)");
  regex.re2();
  EXPECT_FALSE(regex.walks());
  EXPECT_EQ(FirstGroup(regex, "was Led by Berg"), "Berg");
  EXPECT_EQ(FirstGroup(regex, "was led on"), "none");
}

TEST(TieredRegex, FindsOnlyWhatBeginsInTime) {
  const TieredRegex regex = Make("[a-z]+ (met)");
  re2::StringPiece groups[2];
  for (int i = 0; i < 2; ++i) {
    EXPECT_TRUE(regex.Find({"so they met", 0, 4}, groups, 2));
    EXPECT_EQ(groups[0], "they met");
    EXPECT_EQ(groups[1], "met");
    EXPECT_FALSE(regex.Find({"so they met", 0, 3}, groups, 2));
    EXPECT_FALSE(regex.Find({"so they met", 3, 3}, groups, 2));
    regex.re2();  // the same of RE2
  }
}

TEST(TieredRegex, LeavesToRe2WhatTheWalkDoesNotKnow) {
  const TieredRegex regex = Make("(\\pL+) met");
  EXPECT_EQ(regex.group_count(), 1);
  EXPECT_EQ(FirstGroup(regex, "they met"), "they");
  EXPECT_FALSE(regex.walks());
}

TEST(TieredRegex, LeavesToRe2WhatTakesTheWalkTooLong) {
  const TieredRegex regex = Make("([a-z ]+)[0-9]");
  const std::string words(2000, 'a');
  for (int i = 0; i < 100 && regex.walks(); ++i) EXPECT_EQ(FirstGroup(regex, words), "none");
  EXPECT_FALSE(regex.walks());
  EXPECT_EQ(FirstGroup(regex, "a1"), "a");
}

TEST(TieredRegex, UnsoundMatchesNothing) {
  EXPECT_EQ(FirstGroup(Make("(a"), "a"), "none");
}

TEST(TieredRegex, SharedByThreads) {
  const TieredRegex regex = Make("([a-z ]+) [0-9]");
  const std::string text = std::string(500, 'a') + " 1";
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int k = 0; k < 50; ++k) EXPECT_EQ(FirstGroup(regex, text), std::string(500, 'a'));
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace claims
