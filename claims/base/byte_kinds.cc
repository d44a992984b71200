#include "claims/base/byte_kinds.h"

#include <algorithm>

namespace claims {
namespace internal {
namespace {

constexpr uint8_t kDigit = 26, kOtherAscii = 27, kFirstSign = 28, kE2 = 46, kOtherWide = 47;
constexpr char kSigns[] = " ,.-'\"();:?$%/_";
static_assert(kFirstSign + sizeof(kSigns) - 1 <= kE2, "kinds overlap");

constexpr std::array<uint8_t, 256> Kinds() {
  std::array<uint8_t, 256> kinds{};
  for (size_t c = 0; c < 256; ++c) kinds[c] = c < 128 ? kOtherAscii : kOtherWide;
  for (size_t i = 0; i < 26; ++i) kinds['a' + i] = kinds['A' + i] = static_cast<uint8_t>(i);
  for (size_t c = '0'; c <= '9'; ++c) kinds[c] = kDigit;
  for (size_t i = 0; i + 1 < sizeof(kSigns); ++i) {
    kinds[static_cast<unsigned char>(kSigns[i])] = static_cast<uint8_t>(kFirstSign + i);
  }
  kinds[0xE2] = kE2;
  kinds[0xEE] = kFirstKindOfMarks;
  kinds[0xEF] = kFirstKindOfMarks + 4;
  return kinds;
}

}  // namespace

const std::array<uint8_t, 256> kKindOfByte = Kinds();

}  // namespace internal

namespace {

ByteKinds Bit(int kind) { return ByteKinds{1} << kind; }

constexpr ByteKinds kMarks = ByteKinds{0xFF} << internal::kFirstKindOfMarks;

ByteKinds KindsOfRange(uint32_t low, uint32_t high) {
  ByteKinds kinds = 0;
  if (low < 0xE000 || high > 0xFFFF) {
    kinds = Bit(internal::kKindOfByte[0xE2]) | Bit(internal::kKindOfByte[0xFF]);
  }
  if (low >= 0x2000 && high <= 0x2FFF) return Bit(internal::kKindOfByte[0xE2]);
  for (uint32_t block = 0; block < 8; ++block) {
    const uint32_t first = 0xE000 + block * 0x400;
    if (low < first + 0x400 && high >= first) kinds |= Bit(internal::kFirstKindOfMarks + block);
  }
  return kinds;
}

}  // namespace

ByteKinds KindsOf(char c) { return Bit(internal::kKindOfByte[static_cast<unsigned char>(c)]); }

ByteKinds KindsOf(const CharacterSet& set) {
  ByteKinds kinds = 0;
  for (int c = 0; c < 128; ++c) {
    if (set.ascii[c]) kinds |= KindsOf(static_cast<char>(c));
  }
  if (set.others) return kinds | kMarks | KindsOfRange(128, 0x10FFFF);
  for (const auto& range : set.ranges) kinds |= KindsOfRange(range.first, range.second);
  return kinds;
}

}  // namespace claims
