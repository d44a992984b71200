#include "claims/base/span.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(SpanTest, EndIsOutside) {
  const Span s{3, 7};
  EXPECT_EQ(s.size(), 4);
  EXPECT_TRUE(s.Contains(3));
  EXPECT_TRUE(s.Contains(6));
  EXPECT_FALSE(s.Contains(7));
  EXPECT_TRUE(s.Contains(Span{3, 7}));
  EXPECT_FALSE(s.Contains(Span{3, 8}));
  EXPECT_TRUE(s.Overlaps(Span{6, 9}));
  EXPECT_FALSE(s.Overlaps(Span{7, 9}));
  EXPECT_FALSE(s.empty());
  EXPECT_TRUE((Span{5, 5}.empty()));
}

TEST(SpanTest, OrdersByStartLongerFirst) {
  std::vector<Span> spans = {{4, 5}, {0, 2}, {0, 9}, {4, 8}};
  std::sort(spans.begin(), spans.end());
  EXPECT_EQ(spans, (std::vector<Span>{{0, 9}, {0, 2}, {4, 8}, {4, 5}}));
}

TEST(SliceTest, ClampsToTheText) {
  struct Case {
    const char* name;
    Span span;
    const char* want;
  };
  const Case cases[] = {
      {"inside", {3, 7}, "Frid"},
      {"whole", {0, 9}, "on Friday"},
      {"past the end", {6, 99}, "day"},
      {"before the start", {-4, 2}, "on"},
      {"all outside", {40, 99}, ""},
      {"backwards", {7, 3}, ""},
      {"extremes",
       {std::numeric_limits<int32_t>::min(), std::numeric_limits<int32_t>::max()},
       "on Friday"},
  };
  for (const Case& c : cases) EXPECT_EQ(Slice("on Friday", c.span), c.want) << c.name;
}

}  // namespace
}  // namespace claims
