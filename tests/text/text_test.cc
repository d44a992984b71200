#include "claims/text/text.h"

#include <chrono>
#include <random>
#include <string>

#include "claims/base/utf8.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(TextTest, RefusesWhatIsNoText) {
  struct Case {
    const char* name;
    std::string bytes;
    const char* want;
  };
  const Case cases[] = {
      {"bad byte", "one\ntwo \xFF", "byte 8, line 2"},
      {"cut character", "a\n\n\xE2\x80", "byte 3, line 3"},
      {"NUL", std::string("one\n\0two", 8), "NUL byte at byte 4, line 2"},
  };
  for (const Case& c : cases) {
    const absl::StatusOr<Text> text = Text::Create(c.bytes);
    EXPECT_EQ(text.status().code(), absl::StatusCode::kInvalidArgument) << c.name;
    EXPECT_NE(text.status().message().find(c.want), absl::string_view::npos)
        << c.name << ": " << text.status();
  }
}

TEST(TextTest, EmptyIsFine) {
  const absl::StatusOr<Text> text = Text::Create("");
  ASSERT_TRUE(text.ok());
  EXPECT_TRUE(text->sentences().empty());
  EXPECT_EQ(text->LineOf(0), 1);
}

TEST(TextTest, NumbersLines) {
  const absl::StatusOr<Text> text = Text::Create("ab\n\ncd\n");
  ASSERT_TRUE(text.ok());
  const int want[] = {1, 1, 1, 2, 3, 3, 3, 4, 4};
  for (int i = 0; i < 9; ++i) EXPECT_EQ(text->LineOf(i), want[i]) << i;
  EXPECT_EQ(text->LineOf(-5), 1);
  EXPECT_EQ(text->LineOf(1000), 4);
}

// What holds for every text: order, no overlap, indices, whole characters, and
// nothing but white space left out.
void CheckInvariants(const std::string& bytes) {
  const absl::StatusOr<Text> text = Text::Create(bytes);
  ASSERT_TRUE(text.ok()) << text.status();
  int32_t at = 0;
  size_t next_sentence = 0;
  const auto skipped_is_space = [&](int32_t from, int32_t to) {
    for (int32_t i = from; i < to; ++i) {
      const auto c = static_cast<unsigned char>(bytes[i]);
      // ASCII letters, digits and stops are never skipped.
      ASSERT_FALSE(c < 0x80 && c > 0x20) << "byte " << i << " of: " << bytes;
    }
  };
  for (size_t p = 0; p < text->paragraphs().size(); ++p) {
    const Paragraph& paragraph = text->paragraphs()[p];
    ASSERT_FALSE(paragraph.span.empty());
    ASSERT_GE(paragraph.span.start, at);
    ASSERT_EQ(paragraph.first_sentence, static_cast<int32_t>(next_sentence));
    ASSERT_GT(paragraph.sentence_count, 0);
    bool all_marked = true;
    for (int k = 0; k < paragraph.sentence_count; ++k, ++next_sentence) {
      const Sentence& s = text->sentences()[next_sentence];
      ASSERT_EQ(s.paragraph, static_cast<int32_t>(p));
      ASSERT_TRUE(paragraph.span.Contains(s.span));
      ASSERT_FALSE(s.span.empty());
      ASSERT_TRUE(IsCharBoundary(bytes, s.span.start) && IsCharBoundary(bytes, s.span.end));
      skipped_is_space(at, s.span.start);
      at = s.span.end;
      all_marked = all_marked && s.boilerplate;
    }
    ASSERT_EQ(at, paragraph.span.end);
    ASSERT_EQ(all_marked, paragraph.role == ParagraphRole::kBoilerplate);
  }
  skipped_is_space(at, static_cast<int32_t>(bytes.size()));
  ASSERT_EQ(next_sentence, text->sentences().size());
}

TEST(TextTest, InvariantsHoldOnRandomText) {
  const char* const pieces[] = {
      "talks", "The",  "U.S.", "said", ".",    "?",  "!",  "...", "…",   "\"", "“",  "”", "’",
      "'",     "(",    ")",    "[1]",  "\n",   "\n", " ",  " ",   " ",   "\t", "\r\n", "İ", "ğ",
      "–",     "-",    "5",    "Feb.", "Mr.",  ",",  ":",  "al-", "\xC2\xA0", "\xE2\x80\x8B",
      "Share", "Read more", "our journalism", "Sign up for our newsletter", "* ", "|", "/", "@",
      "Getty Images", "By ", "\xF0\x9F\x87\xBA", "日本", "Дом", "\xEF\xBB\xBF",
  };
  std::mt19937 random(20310504);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int n = random() % 60; n > 0; --n) bytes += pieces[random() % std::size(pieces)];
    ASSERT_NO_FATAL_FAILURE(CheckInvariants(bytes)) << bytes;
  }
}

// A scan that went back over what it read would take hours here, not seconds.
TEST(TextTest, LongAndOddTextsStayLinear) {
  for (const char* unit : {".", "\"", "(", ". (", "A. ", "a\n", ". \"", "word. Word ", "“", "…",
                           "[1", ".)", "support us ", "\n \n"}) {
    std::string bytes;
    while (bytes.size() < (size_t{1} << 18)) bytes += unit;
    const auto start = std::chrono::steady_clock::now();
    const absl::StatusOr<Text> text = Text::Create(bytes);
    const auto taken = std::chrono::steady_clock::now() - start;
    EXPECT_TRUE(text.ok()) << unit;
    EXPECT_LT(taken, std::chrono::seconds(10)) << unit;
  }
}

}  // namespace
}  // namespace claims
