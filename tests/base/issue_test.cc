#include "claims/base/issue.h"

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(IssueTest, FormatsWithAndWithoutLine) {
  EXPECT_EQ(FormatIssue({Severity::kError, "a.jsonl", 7, "no \"text\""}), "a.jsonl:7: no \"text\"");
  EXPECT_EQ(FormatIssue({Severity::kError, "a.jsonl", 0, "is empty"}), "a.jsonl: is empty");
  EXPECT_EQ(FormatIssue({Severity::kWarning, "-", 2, "odd"}), "-:2: odd");
}

TEST(IssueTest, WarningsAreNoErrors) {
  EXPECT_FALSE(HasError({}));
  EXPECT_FALSE(HasError({{Severity::kWarning, "a", 1, "odd"}}));
  EXPECT_TRUE(HasError({{Severity::kWarning, "a", 1, "odd"}, {Severity::kError, "a", 2, "bad"}}));
}

}  // namespace
}  // namespace claims
