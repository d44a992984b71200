#include "claims/base/byte_kinds.h"

#include <string>

#include "claims/base/utf8.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

CharacterSet Only(char32_t low, char32_t high) {
  CharacterSet set;
  if (high < 128) {
    for (char32_t c = low; c <= high; ++c) set.ascii.set(c);
  } else {
    set.ranges.emplace_back(low, high);
  }
  return set;
}

bool MayBegin(const CharacterSet& set, absl::string_view text) {
  return KindsOf(set) >> KindAt(text, 0) & 1;
}

TEST(ByteKinds, TellLettersApart) {
  EXPECT_TRUE(MayBegin(Only('a', 'c'), "b"));
  EXPECT_TRUE(MayBegin(Only('a', 'c'), "B")) << "in either case";
  EXPECT_FALSE(MayBegin(Only('a', 'c'), "d"));
  EXPECT_FALSE(MayBegin(Only('a', 'c'), ""));
}

TEST(ByteKinds, TellKindsOfMentionsApart) {
  EXPECT_TRUE(MayBegin(Only(0xE000, 0xE3FF), "\xEE\x80\x80"));
  EXPECT_FALSE(MayBegin(Only(0xE000, 0xE3FF), "\xEE\x90\x80"));
  EXPECT_TRUE(MayBegin(Only(0xE400, 0xE7FF), "\xEE\x90\x80"));
  EXPECT_TRUE(MayBegin(Only(0xF000, 0xF3FF), "\xEF\x80\x80"));
  EXPECT_FALSE(MayBegin(Only(0xF400, 0xF7FF), "\xEF\x80\x80"));
}

TEST(ByteKinds, OfWhatASetLeavesOut) {
  CharacterSet set;
  set.others = true;  // all beyond ASCII
  EXPECT_TRUE(MayBegin(set, "\xC3\xA9"));
  EXPECT_TRUE(MayBegin(set, "\xEE\x80\x80"));
  EXPECT_FALSE(MayBegin(set, "a"));
}

// Wider than the set, never narrower.
TEST(ByteKinds, HoldEveryCharacterOfASet) {
  for (const auto& [low, high] : {std::pair<char32_t, char32_t>{'0', '9'},
                                  {' ', '/'},
                                  {0x80, 0x7FF},
                                  {0x2010, 0x2019},
                                  {0x2F00, 0x3100},
                                  {0xE3FF, 0xE400},
                                  {0xF8FF, 0x10FFF}}) {
    const CharacterSet set = Only(low, high);
    for (char32_t c = low; c <= high; ++c) {
      std::string text;
      if (c < 0x80) {
        text = {static_cast<char>(c)};
      } else if (c < 0x800) {
        text = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
      } else if (c < 0x10000) {
        text = {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                static_cast<char>(0x80 | (c & 0x3F))};
      } else {
        text = {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 0x3F)),
                static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
      }
      EXPECT_TRUE(MayBegin(set, text)) << static_cast<uint32_t>(c);
    }
  }
}

}  // namespace
}  // namespace claims
