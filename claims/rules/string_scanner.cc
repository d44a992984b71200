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

// How seldom a byte is met in English prose: minus eight times the binary logarithm of
// its share, so that the sum over bytes is that of a gram.
constexpr std::array<uint8_t, 256> MakeRarities() {
  constexpr uint8_t kLetters[26] = {32, 50, 44, 39, 26, 46, 48, 35, 33, 80, 59, 39, 45,
                                    33, 32, 48, 80, 35, 34, 30, 44, 56, 47, 72, 49, 80};
  std::array<uint8_t, 256> rarities{};
  for (int c = 0; c < 256; ++c) {
    // A mention has three bytes, of which the last says nothing.
    rarities[c] = c >= 0xE0 ? 48 : c >= 0x80 ? 11 : 61;
  }
  for (int k = 0; k < 26; ++k) rarities['a' + k] = kLetters[k];
  rarities[' '] = 20;
  return rarities;
}
constexpr std::array<uint8_t, 256> kRarities = MakeRarities();

// Where the `length` bytes of `s` begin that are met least often.
size_t RarestGram(absl::string_view s, size_t length) {
  const auto rarity = [s](size_t at) { return int{kRarities[static_cast<unsigned char>(s[at])]}; };
  int sum = 0;
  for (size_t k = 0; k < length; ++k) sum += rarity(k);
  int most = sum;
  size_t best = 0;
  for (size_t at = 1; at + length <= s.size(); ++at) {
    sum += rarity(at + length - 1) - rarity(at - 1);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

uint32_t GramAt(absl::string_view s, size_t at, size_t length) {
  uint32_t gram = 0;
  for (size_t k = at; k < at + length; ++k) gram = gram << 8 | static_cast<unsigned char>(s[k]);
  return gram;
}

// A string with its gram and where that begins.
struct Placed {
  uint32_t gram;
  uint32_t at;
  uint32_t size;
  int32_t string;
};

// By gram; of one gram the shorter strings first.
std::vector<Placed> PlaceGrams(const std::vector<absl::string_view>& strings, size_t most,
                               size_t length) {
  std::vector<Placed> placed;
  for (size_t i = 0; i < strings.size(); ++i) {
    const absl::string_view s = strings[i];
    if (std::min(s.size(), most) != length) continue;
    const size_t at = RarestGram(s, length);
    placed.push_back({GramAt(s, at, length), static_cast<uint32_t>(at),
                      static_cast<uint32_t>(s.size()), static_cast<int32_t>(i)});
  }
  std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
    return std::tie(a.gram, a.size, a.string) < std::tie(b.gram, b.size, b.string);
  });
  return placed;
}

// Strings of one gram as a forest: below each those that contain it, around the same
// gram. Where a string is not, nothing below it is.
class Forest {
 public:
  Forest(const std::vector<absl::string_view>& strings, absl::Span<const Placed> placed)
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
    const absl::string_view in = strings_[inner.string];
    return strings_[outer.string].substr(outer.at - inner.at, in.size()) == in;
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

  const std::vector<absl::string_view>& strings_;
  const absl::Span<const Placed> placed_;
  // Of node i + 1, which is string i; node 0 is above all.
  std::vector<int> last_child_;
  std::vector<int> sibling_;  // the one added before, by string
};

}  // namespace

StringScanner::StringScanner(const std::vector<absl::string_view>& strings) {
  std::vector<uint32_t> bytes;
  for (absl::string_view s : strings) {
    bytes.push_back(static_cast<uint32_t>(bytes_.size()));
    bytes_.append(s.data(), s.size());
    shortest_ = std::min(shortest_, s.size() - 1);
  }
  for (size_t length = 1; length <= kGram; ++length) AddGrams(length, strings, bytes);
}

internal::ScannerImage StringScanner::ToImage() const {
  internal::ScannerImage image;
  image.set_bytes(bytes_);
  for (const Entry& e : entries_) {
    for (uint32_t n : {static_cast<uint32_t>(e.string), e.bytes, e.size, e.back, e.skip}) {
      image.add_entry(n);
    }
  }
  for (const Grams& grams : grams_) {
    internal::GramsImage* const to = image.add_grams();
    for (const Slot& slot : grams.slots) {
      for (uint32_t n : {slot.gram, slot.first, slot.last}) to->add_slot(n);
    }
  }
  return image;
}

StringScanner::StringScanner(const internal::ScannerImage& image) : bytes_(image.bytes()) {
  entries_.reserve(image.entry_size() / 5);
  for (int i = 0; i + 5 <= image.entry_size(); i += 5) {
    const uint32_t* const n = image.entry().data() + i;
    entries_.push_back({static_cast<int32_t>(n[0]), n[1], n[2], n[3], n[4]});
  }
  for (size_t k = 0; k < kGram; ++k) {
    Grams& grams = grams_[k];
    grams.mask = MaskOf(k + 1);
    grams.bits.assign((size_t{1} << kBits) / 64, 0);
    const bool given = static_cast<int>(k) < image.grams_size();
    if (!given || image.grams(static_cast<int>(k)).slot().empty()) continue;
    const auto& slots = image.grams(static_cast<int>(k)).slot();
    shortest_ = std::min(shortest_, k);
    grams.places = static_cast<uint32_t>(slots.size() / 3 - 1);
    grams.slots.reserve(slots.size() / 3);
    for (int i = 0; i + 3 <= slots.size(); i += 3) {
      grams.slots.push_back({slots[i], slots[i + 1], slots[i + 2]});
      const uint32_t hash = Hash(slots[i]);
      if (slots[i + 1] != 0) grams.bits[hash / 64] |= uint64_t{1} << (hash % 64);
    }
  }
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

void StringScanner::AddGrams(size_t length, const std::vector<absl::string_view>& strings,
                             const std::vector<uint32_t>& bytes) {
  Grams& grams = grams_[length - 1];
  grams.mask = MaskOf(length);
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
    const auto add = [&](const Placed& p, uint32_t entries) {
      Entry entry;
      entry.string = p.string;
      entry.bytes = bytes[p.string];
      entry.size = p.size;
      entry.back = p.at + static_cast<uint32_t>(length);
      entry.skip = static_cast<uint32_t>(entries_.size()) + entries;
      entries_.push_back(entry);
    };
    // Most grams are of one string.
    if (of_gram.size() == 1) {
      add(of_gram[0], 1);
    } else {
      Forest(strings, of_gram).ForEach(add);
    }
    slot.last = static_cast<uint32_t>(entries_.size());
  }
}

}  // namespace claims
