#include "claims/base/utf8.h"

#include <cstdint>
#include <cstring>

#include "absl/strings/ascii.h"

namespace claims {
namespace {

constexpr uint64_t kHighBits = 0x8080808080808080u;

uint8_t Byte(absl::string_view text, size_t i) { return static_cast<uint8_t>(text[i]); }

// Bytes of the well-formed character at `i`, 0 when there is none.
int WellFormedSize(absl::string_view text, size_t i) {
  const uint8_t lead = Byte(text, i);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() - i < static_cast<size_t>(size)) return 0;
  // Only the second byte has a narrower range after some leads.
  uint8_t low = 0x80, high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  if (Byte(text, i + 1) < low || Byte(text, i + 1) > high) return 0;
  for (int k = 2; k < size; ++k) {
    if ((Byte(text, i + k) & 0xC0) != 0x80) return 0;
  }
  return size;
}

// U+00C0 to U+017F, '?' where a letter needs more than one or is no letter.
constexpr char kLatin[] =
    "aaaaaa?ceeeeiiii"   // 00C0
    "dnooooo?ouuuuy??"   // 00D0: D7 times, DE thorn, DF sharp s
    "aaaaaa?ceeeeiiii"   // 00E0
    "dnooooo?ouuuuy?y"   // 00F0
    "aaaaaaccccccccdd"   // 0100
    "ddeeeeeeeeeegggg"   // 0110
    "gggghhhhiiiiiiii"   // 0120
    "ii??jjkkklllllll"   // 0130: 0132 ij
    "lllnnnnnn?nnoooo"   // 0140: 0149 'n
    "oo??rrrrrrssssss"   // 0150: 0152 oe
    "ssttttttuuuuuuuu"   // 0160
    "uuuuwwyyyzzzzzzs";  // 0170
static_assert(sizeof(kLatin) - 1 == 0x180 - 0xC0, "one letter a code point");

// The ASCII for a character beyond ASCII; nullptr to keep it.
const char* FoldSpecial(char32_t c) {
  switch (c) {
    case 0x00A0: case 0x2007: case 0x202F: return " ";
    case 0x00C6: case 0x00E6: return "ae";
    case 0x00DE: case 0x00FE: return "th";
    case 0x00DF: case 0x1E9E: return "ss";
    case 0x0132: case 0x0133: return "ij";
    case 0x0149: return "'n";
    case 0x0152: case 0x0153: return "oe";
    case 0x018F: case 0x0259: return "a";  // Azerbaijani schwa: "Əliyev" is Aliyev
    case 0x01CD: case 0x01CE: return "a";
    case 0x0218: case 0x0219: return "s";
    case 0x021A: case 0x021B: return "t";
    case 0x02B9: case 0x02BB: case 0x02BC: case 0x02BE: case 0x02BF:
    case 0x2018: case 0x2019: case 0x201B: case 0x2032: case 0x00B4: return "'";
    case 0x00AB: case 0x00BB: case 0x201C: case 0x201D: case 0x201E: case 0x201F: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015:
    case 0x2212: return "-";
    case 0x00AD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF: return "";
    default: return nullptr;
  }
}

}  // namespace

bool IsAscii(absl::string_view text) {
  uint64_t seen = 0;
  size_t i = 0;
  for (; text.size() - i >= 8; i += 8) {
    uint64_t word;
    std::memcpy(&word, text.data() + i, 8);
    seen |= word;
  }
  for (; i < text.size(); ++i) seen |= Byte(text, i);
  return (seen & kHighBits) == 0;
}

std::optional<size_t> FindInvalidUtf8(absl::string_view text) {
  size_t i = 0;
  while (i < text.size()) {
    // News is mostly ASCII: eight bytes at a time until a high bit shows.
    while (text.size() - i >= 8) {
      uint64_t word;
      std::memcpy(&word, text.data() + i, 8);
      if ((word & kHighBits) != 0) break;
      i += 8;
    }
    if (i >= text.size()) break;
    const int size = WellFormedSize(text, i);
    if (size == 0) return i;
    i += size;
  }
  return std::nullopt;
}

size_t NextChar(absl::string_view text, size_t offset) {
  if (offset >= text.size()) return text.size();
  do {
    ++offset;
  } while (!IsCharBoundary(text, offset));
  return offset;
}

size_t PrevChar(absl::string_view text, size_t offset) {
  if (offset > text.size()) return text.size();
  if (offset == 0) return 0;
  do {
    --offset;
  } while (offset > 0 && !IsCharBoundary(text, offset));
  return offset;
}

DecodedChar DecodeMultibyteChar(absl::string_view text, size_t offset) {
  if (offset >= text.size()) return {};
  const int size = WellFormedSize(text, offset);
  if (size == 0) return {0xFFFD, 1};
  if (size == 1) return {Byte(text, offset), 1};
  char32_t c = Byte(text, offset) & (0xFF >> (size + 1));
  for (int k = 1; k < size; ++k) c = (c << 6) | (Byte(text, offset + k) & 0x3F);
  return {c, size};
}

std::string FoldAscii(absl::string_view text) {
  if (IsAscii(text)) return absl::AsciiStrToLower(text);
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    if (Byte(text, i) < 0x80) {
      out.push_back(absl::ascii_tolower(text[i++]));
      continue;
    }
    const DecodedChar c = DecodeChar(text, i);
    const char* special = FoldSpecial(c.code_point);
    if (special != nullptr) {
      out.append(special);
    } else if (c.code_point >= 0xC0 && c.code_point < 0x180 &&
               kLatin[c.code_point - 0xC0] != '?') {
      out.push_back(kLatin[c.code_point - 0xC0]);
    } else if (c.code_point < 0x300 || c.code_point > 0x36F) {
      // Combining accents go; everything else that is not listed stays.
      out.append(text.data() + i, c.size);
    }
    i += c.size;
  }
  return out;
}

}  // namespace claims
