#include "claims/base/utf8.h"

#include <random>
#include <string>

#include "gtest/gtest.h"

namespace claims {
namespace {

TEST(FindInvalidUtf8Test, NamesTheFirstBadByte) {
  struct Case {
    const char* name;
    std::string text;
    int want;  // -1: well formed
  };
  const Case cases[] = {
      {"empty", "", -1},
      {"ascii", "plain words, more than eight bytes", -1},
      {"two bytes", "Erdoğan", -1},
      {"three bytes", "“quoted”", -1},
      {"four bytes", "\xF0\x9F\x87\xBA", -1},
      {"last code point", "\xF4\x8F\xBF\xBF", -1},
      {"NUL is well formed", std::string("a\0b", 3), -1},
      {"lone continuation", "ab\x80", 2},
      {"cut two-byte", "abcdefghi\xC4", 9},
      {"cut three-byte", "ab\xE2\x80", 2},
      {"cut before more text", "ab\xE2\x80xyz", 2},
      {"overlong slash", "\xC0\xAF", 0},
      {"overlong three", "a\xE0\x80\xAF", 1},
      {"surrogate", "a\xED\xA0\x80", 1},
      {"above the last", "\xF4\x90\x80\x80", 0},
      {"never a lead", "abc\xFF", 3},
      {"Latin-1", "caf\xE9 de", 3},
  };
  for (const Case& c : cases) {
    const auto bad = FindInvalidUtf8(c.text);
    EXPECT_EQ(bad.has_value() ? static_cast<int>(*bad) : -1, c.want) << c.name;
  }
}

TEST(FindInvalidUtf8Test, AgreesWithDecodingOnRandomBytes) {
  std::mt19937 random(20260213);
  const unsigned char alphabet[] = {'a', ' ', 0x80, 0xBF, 0xC2, 0xC4, 0xE0, 0xE2,
                                    0xED, 0xA0, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xFF};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int n = random() % 14; n > 0; --n) text.push_back(alphabet[random() % 16]);
    int want = -1;
    for (size_t i = 0; i < text.size();) {
      const DecodedChar c = DecodeChar(text, i);
      ASSERT_GE(c.size, 1);
      if (c.code_point == 0xFFFD && c.size == 1) {
        want = static_cast<int>(i);
        break;
      }
      i += c.size;
    }
    const auto bad = FindInvalidUtf8(text);
    ASSERT_EQ(bad.has_value() ? static_cast<int>(*bad) : -1, want);
  }
}

TEST(CharBoundaryTest, StepsOverWholeCharacters) {
  const absl::string_view text = "a“ğ";  // 1 + 3 + 2 bytes
  EXPECT_EQ(NextChar(text, 0), 1u);
  EXPECT_EQ(NextChar(text, 1), 4u);
  EXPECT_EQ(NextChar(text, 2), 4u);
  EXPECT_EQ(NextChar(text, 4), 6u);
  EXPECT_EQ(NextChar(text, 6), 6u);
  EXPECT_EQ(NextChar(text, 99), 6u);
  EXPECT_EQ(PrevChar(text, 6), 4u);
  EXPECT_EQ(PrevChar(text, 4), 1u);
  EXPECT_EQ(PrevChar(text, 0), 0u);
  EXPECT_TRUE(IsCharBoundary(text, 4));
  EXPECT_TRUE(IsCharBoundary(text, 6));
  EXPECT_FALSE(IsCharBoundary(text, 5));
  EXPECT_FALSE(IsCharBoundary(text, 7));
  EXPECT_EQ(DecodeChar(text, 1).code_point, U'“');
  EXPECT_EQ(DecodeChar("\xF0\x9F\x87\xBA", 0).code_point, char32_t{0x1F1FA});
  EXPECT_EQ(DecodeChar(text, 6).size, 0);
}

TEST(FoldAsciiTest, Folds) {
  struct Case {
    const char* name;
    const char* text;
    const char* want;
  };
  const Case cases[] = {
      {"cedilla", "Dolmabahçe", "dolmabahce"},
      {"dotted I", "İbrahim", "ibrahim"},
      {"dotless i", "Yıldız", "yildiz"},
      {"ascii only lower case", "Zelenskyy", "zelenskyy"},
      {"soft g", "Erdoğan’s", "erdogan's"},
      {"stroke", "Łódź, Đinđić", "lodz, dindic"},
      {"ligatures", "Æsir œuvre Straße Þór", "aesir oeuvre strasse thor"},
      {"Romanian", "Șoșoacă Țuțea", "sosoaca tutea"},
      {"schwa", "Əliyev", "aliyev"},
      {"combining accent", "Jose\xCC\x81", "jose"},
      {"quotes and dashes", "“a”–‘b’", "\"a\"-'b'"},
      {"no-break space", "5\xC2\xA0" "May", "5 may"},
      {"modifier apostrophe", "Sanaʼa", "sana'a"},
      {"Cyrillic stays", "Київ", "Київ"},
      {"signs stay", "5×3 ÷ €", "5×3 ÷ €"},
      {"empty", "", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(FoldAscii(c.text), c.want) << c.name;
}

TEST(FoldAsciiTest, IsIdempotentAndKeepsBadBytes) {
  for (absl::string_view text : {"Müller–Weiß’s Ǎ", "a\xFFz", "\xE2\x80"}) {
    const std::string once = FoldAscii(text);
    EXPECT_EQ(FoldAscii(once), once);
  }
  EXPECT_EQ(FoldAscii("A\xFFZ"), "a\xFFz");
}

}  // namespace
}  // namespace claims
