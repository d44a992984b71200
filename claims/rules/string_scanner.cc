#include "claims/rules/string_scanner.h"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "absl/types/span.h"

namespace claims {
namespace {

// The byte as it is compared.
constexpr std::array<char, 256> MakeFolds() {
  std::array<char, 256> folds{};
  for (int c = 0; c < 256; ++c) folds[c] = static_cast<char>(c);
  for (int c = 'A'; c <= 'Z'; ++c) folds[c] = static_cast<char>(c - 'A' + 'a');
  folds['\t'] = folds['\n'] = folds['\r'] = ' ';
  return folds;
}
constexpr std::array<char, 256> kFolds = MakeFolds();
char FoldByte(char c) { return kFolds[static_cast<unsigned char>(c)]; }

// The letters among eight bytes to lower case, all at once; false, and nothing done,
// where one is a control character.
bool FoldLetters(uint64_t* bytes) {
  constexpr uint64_t kEach = 0x0101010101010101, kHigh = 0x80 * kEach;
  const uint64_t seven = *bytes & ~kHigh, ascii = ~*bytes & kHigh;
  // A byte's high bit: whether it is at least so much.
  const auto at_least = [seven](uint64_t c) { return seven + (0x80 - c) * kEach; };
  if ((ascii & ~at_least(' ')) != 0) return false;
  *bytes |= (ascii & at_least('A') & ~at_least('Z' + 1)) >> 2;
  return true;
}

// How often a byte is met in English prose, in thousandths.
constexpr std::array<float, 256> MakeShares() {
  constexpr int kLetters[26] = {65, 13, 22, 33, 102, 18, 16, 49, 57, 1, 6, 33, 20,
                                57, 62, 15, 1,  50,  53, 75, 23, 8,  17, 2, 14, 1};
  std::array<float, 256> shares{};
  for (int c = 0; c < 256; ++c) {
    // A mention has three bytes, of which the last says nothing.
    shares[c] = c >= 0xE0 ? 15 : c >= 0x80 ? 400 : 5;
  }
  for (int k = 0; k < 26; ++k) shares['a' + k] = kLetters[k];
  shares[' '] = 180;
  return shares;
}
constexpr std::array<float, 256> kShares = MakeShares();

// Where the `length` bytes of `s` begin that are met least often.
size_t RarestGram(const std::string& s, size_t length) {
  size_t best = 0;
  float least = 0;
  for (size_t at = 0; at + length <= s.size(); ++at) {
    float share = 1;
    for (size_t k = at; k < at + length; ++k) share *= kShares[static_cast<unsigned char>(s[k])];
    if (at == 0 || share < least) {
      least = share;
      best = at;
    }
  }
  return best;
}

uint32_t GramAt(const std::string& s, size_t at, size_t length) {
  uint32_t gram = 0;
  for (size_t k = at; k < at + length; ++k) gram = gram << 8 | static_cast<unsigned char>(s[k]);
  return gram;
}

// A string with its gram and where that begins.
struct Placed {
  uint32_t gram;
  uint32_t at;
  int32_t string;
};

// By gram; of one gram the shorter strings first.
std::vector<Placed> PlaceGrams(const std::vector<std::string>& strings, size_t most,
                               size_t length) {
  std::vector<Placed> placed;
  for (size_t i = 0; i < strings.size(); ++i) {
    const std::string& s = strings[i];
    if (std::min(s.size(), most) != length) continue;
    const size_t at = RarestGram(s, length);
    placed.push_back({GramAt(s, at, length), static_cast<uint32_t>(at), static_cast<int32_t>(i)});
  }
  std::sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) {
    const size_t a_size = strings[a.string].size(), b_size = strings[b.string].size();
    return std::tie(a.gram, a_size, a.string) < std::tie(b.gram, b_size, b.string);
  });
  return placed;
}

// Strings of one gram as a forest: below each those that contain it, around the same
// gram. Where a string is not, nothing below it is.
class Forest {
 public:
  Forest(const std::vector<std::string>& strings, absl::Span<const Placed> placed)
      : strings_(strings), placed_(placed), last_child_(placed.size() + 1, kNone),
        sibling_(placed.size(), kNone) {
    for (int i = 0; i < static_cast<int>(placed_.size()); ++i) {
      int parent = i;
      while (parent > 0 && !Contains(placed_[i], placed_[parent - 1])) --parent;
      // The roots are the children of what stands before the first string.
      sibling_[i] = last_child_[parent];
      last_child_[parent] = i;
    }
  }

  // Calls visit(placed, entries of it and below) in the order of the entries.
  template <typename Visit>
  void ForEach(Visit visit) const {
    Walk(0, visit);
  }

 private:
  static constexpr int kNone = -1;

  bool Contains(const Placed& outer, const Placed& inner) const {
    if (outer.at < inner.at) return false;
    const std::string& in = strings_[inner.string];
    return strings_[outer.string].compare(outer.at - inner.at, in.size(), in) == 0;
  }
  // Of the string before `node`: how many are below it.
  uint32_t Below(int node) const {
    uint32_t below = 0;
    for (int i = last_child_[node]; i != kNone; i = sibling_[i]) below += 1 + Below(i + 1);
    return below;
  }
  template <typename Visit>
  void Walk(int node, Visit& visit) const {
    for (int i = last_child_[node]; i != kNone; i = sibling_[i]) {
      visit(placed_[i], 1 + Below(i + 1));
      Walk(i + 1, visit);
    }
  }

  const std::vector<std::string>& strings_;
  const absl::Span<const Placed> placed_;
  // Of node i + 1, which is string i; node 0 is above all.
  std::vector<int> last_child_;
  std::vector<int> sibling_;  // the one added before, by string
};

}  // namespace

StringScanner::StringScanner(const std::vector<std::string>& strings) {
  std::vector<uint32_t> bytes;
  for (const std::string& s : strings) {
    bytes.push_back(static_cast<uint32_t>(bytes_.size()));
    bytes_ += s;
    shortest_ = std::min(shortest_, s.size() - 1);
  }
  for (size_t length = 1; length <= kGram; ++length) AddGrams(length, strings, bytes);
}

void StringScanner::Fold(absl::string_view text, std::string* folded) {
  folded->resize(text.size());
  char* to = &(*folded)[0];
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + i, 8);
    if (FoldLetters(&eight)) {
      std::memcpy(to + i, &eight, 8);
    } else {
      for (size_t k = i; k < i + 8; ++k) to[k] = FoldByte(text[k]);
    }
  }
  for (; i < text.size(); ++i) to[i] = FoldByte(text[i]);
}

void StringScanner::AddGrams(size_t length, const std::vector<std::string>& strings,
                             const std::vector<uint32_t>& bytes) {
  Grams& grams = grams_[length - 1];
  grams.mask = length == 4 ? ~uint32_t{0} : (uint32_t{1} << (8 * length)) - 1;
  const std::vector<Placed> placed = PlaceGrams(strings, kGram, length);
  grams.bits.assign((size_t{1} << kBits) / 64, 0);
  if (placed.empty()) return;
  size_t distinct = 0;
  for (size_t i = 0; i < placed.size(); ++i) {
    distinct += i == 0 || placed[i].gram != placed[i - 1].gram;
  }
  size_t places = 1;
  while (places < 2 * distinct) places *= 2;
  grams.places = static_cast<uint32_t>(places - 1);
  grams.slots.assign(places, {});
  for (size_t first = 0, end; first < placed.size(); first = end) {
    const uint32_t gram = placed[first].gram;
    for (end = first; end < placed.size() && placed[end].gram == gram;) ++end;
    const uint32_t hash = Hash(gram);
    grams.bits[hash / 64] |= uint64_t{1} << (hash % 64);
    size_t place = hash & grams.places;
    while (grams.slots[place].first != 0) place = (place + 1) & grams.places;
    Slot& slot = grams.slots[place];
    slot.gram = gram;
    slot.first = static_cast<uint32_t>(entries_.size()) + 1;
    const absl::Span<const Placed> of_gram =
        absl::MakeConstSpan(placed).subspan(first, end - first);
    Forest(strings, of_gram).ForEach([&](const Placed& p, uint32_t entries) {
      Entry entry;
      entry.string = p.string;
      entry.bytes = bytes[p.string];
      entry.size = static_cast<uint32_t>(strings[p.string].size());
      entry.back = p.at + static_cast<uint32_t>(length);
      entry.skip = static_cast<uint32_t>(entries_.size()) + entries;
      entries_.push_back(entry);
    });
    slot.last = static_cast<uint32_t>(entries_.size());
  }
}

}  // namespace claims
