#include "claims/ingest/line_source.h"

#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claims {
namespace {

std::vector<std::string> AllLines(const std::string& bytes) {
  std::istringstream in(bytes);
  LineSource source(&in);
  std::vector<std::string> lines;
  absl::string_view line;
  while (source.Next(&line)) {
    lines.emplace_back(line);
    EXPECT_EQ(source.number(), static_cast<int>(lines.size()));
  }
  EXPECT_FALSE(source.Next(&line)) << "the end must stay the end";
  return lines;
}

TEST(LineSourceTest, SplitsLines) {
  struct Case {
    const char* name;
    std::string bytes;
    std::vector<std::string> want;
  };
  const Case cases[] = {
      {"empty", "", {}},
      {"one", "a\n", {"a"}},
      {"no newline at the end", "a\nb", {"a", "b"}},
      {"blank lines count", "\n\na\n", {"", "", "a"}},
      {"CRLF", "a\r\nb\r\n", {"a", "b"}},
      {"lone CR stays", "a\rb\n", {"a\rb"}},
      {"mark at the start", "\xEF\xBB\xBF" "a\n", {"a"}},
      {"mark alone", "\xEF\xBB\xBF", {}},
      {"mark later stays", "a\n\xEF\xBB\xBF" "b", {"a", "\xEF\xBB\xBF" "b"}},
  };
  for (const Case& c : cases) EXPECT_EQ(AllLines(c.bytes), c.want) << c.name;
}

TEST(LineSourceTest, LinesLongerThanAChunkComeWhole) {
  std::mt19937 random(7);
  std::vector<std::string> want;
  std::string bytes;
  for (int i = 0; i < 12; ++i) {
    want.emplace_back(random() % 700000, static_cast<char>('a' + i));
    bytes += want.back() + "\n";
  }
  EXPECT_EQ(AllLines(bytes), want);
}

TEST(LineSourceTest, PeekConsumesNothing) {
  std::istringstream in("\xEF\xBB\xBF \n\t{x}\ny");
  LineSource source(&in);
  EXPECT_EQ(source.PeekByte(), '{');
  EXPECT_EQ(source.PeekByte(), '{');
  absl::string_view line;
  ASSERT_TRUE(source.Next(&line));
  EXPECT_EQ(line, " ");
  EXPECT_EQ(source.Rest(), "\t{x}\ny");
  EXPECT_EQ(source.PeekByte(), '\0');
}

TEST(LineSourceTest, PeekLooksBeyondAChunkOfBlanks) {
  std::istringstream in(std::string(600000, ' ') + "x");
  LineSource source(&in);
  EXPECT_EQ(source.PeekByte(), 'x');
  EXPECT_EQ(source.Rest().size(), 600001u);
}

}  // namespace
}  // namespace claims
