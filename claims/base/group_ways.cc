#include "claims/base/group_ways.h"

#include <array>

namespace claims {

void WordList::Add(absl::Span<const uint32_t> words, absl::string_view literals,
                   std::vector<uint32_t>* ways) {
  const auto kind_of = [literals](uint32_t word) {
    return KindAt(literals.substr(WordWay::From(word).at, 1), 0);
  };
  ByteKinds kinds = 0;
  std::array<uint8_t, 64> next{};  // first how many of a kind, then where its next one goes
  for (uint32_t word : words) {
    const uint8_t kind = kind_of(word);
    kinds |= ByteKinds{1} << kind;
    ++next[kind];
  }
  const size_t head = kSizeOfWay + (static_cast<size_t>(Count(kinds)) + 3) / 4;
  const size_t start = ways->size();
  ways->resize(start + head + words.size());
  uint32_t* const way = ways->data() + start;
  way[0] = kTag | static_cast<uint32_t>(head << kHeadAt | words.size());
  WriteKinds(kinds, way + 1);
  auto* end = reinterpret_cast<unsigned char*>(way + kSizeOfWay);
  uint8_t at = 0;
  for (uint8_t& count : next) {
    if (count == 0) continue;
    const uint8_t first = at;
    at = static_cast<uint8_t>(at + count);
    *end++ = at;
    count = first;
  }
  for (uint32_t word : words) way[head + next[kind_of(word)]++] = word;
}

}  // namespace claims
