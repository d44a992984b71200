#include "claims/rules/string_scanner.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "absl/strings/ascii.h"

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
double Share(unsigned char c) {
  static constexpr int kLetters[26] = {65, 13, 22, 33, 102, 18, 16, 49, 57, 1, 6, 33, 20,
                                       57, 62, 15, 1,  50,  53, 75, 23, 8,  17, 2, 14, 1};
  if (c >= 'a' && c <= 'z') return kLetters[c - 'a'];
  if (c == ' ') return 180;
  // A mention: three bytes, of which the last says nothing.
  if (c >= 0xE0) return 15;
  return c >= 0x80 ? 400 : 5;
}

// Where the `length` bytes of `s` begin that are met least often.
size_t RarestGram(const std::string& s, size_t length) {
  size_t best = 0;
  double least = 0;
  for (size_t at = 0; at + length <= s.size(); ++at) {
    double share = 1;
    for (size_t k = at; k < at + length; ++k) share *= Share(static_cast<unsigned char>(s[k]));
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

// A string with the place of its gram.
struct Placed {
  int32_t string;
  uint32_t at;
};

// Strings of one gram as a forest: below each those that contain it, around the same
// gram. Where a string is not, nothing below it is.
class Forest {
 public:
  Forest(const std::vector<std::string>& strings, std::vector<Placed> placed)
      : strings_(strings), placed_(std::move(placed)), children_(placed_.size()) {
    std::stable_sort(placed_.begin(), placed_.end(), [&](const Placed& a, const Placed& b) {
      return strings_[a.string].size() < strings_[b.string].size();
    });
    for (size_t i = 0; i < placed_.size(); ++i) {
      size_t parent = i;
      while (parent > 0 && !Contains(placed_[i], placed_[parent - 1])) --parent;
      (parent > 0 ? children_[parent - 1] : roots_).push_back(i);
    }
  }

  // Calls visit(placed, entries of it and below) in the order of the entries.
  template <typename Visit>
  void ForEach(Visit visit) const {
    for (size_t root : roots_) Walk(root, visit);
  }

 private:
  bool Contains(const Placed& outer, const Placed& inner) const {
    if (outer.at < inner.at) return false;
    const std::string& in = strings_[inner.string];
    return strings_[outer.string].compare(outer.at - inner.at, in.size(), in) == 0;
  }
  uint32_t Size(size_t node) const {
    uint32_t size = 1;
    for (size_t child : children_[node]) size += Size(child);
    return size;
  }
  template <typename Visit>
  void Walk(size_t node, Visit& visit) const {
    visit(placed_[node], Size(node));
    for (size_t child : children_[node]) Walk(child, visit);
  }

  const std::vector<std::string>& strings_;
  std::vector<Placed> placed_;
  std::vector<std::vector<size_t>> children_;
  std::vector<size_t> roots_;
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
  std::map<uint32_t, std::vector<Placed>> by_gram;
  for (size_t i = 0; i < strings.size(); ++i) {
    const std::string& s = strings[i];
    if (std::min(s.size(), kGram) != length) continue;
    const size_t at = RarestGram(s, length);
    by_gram[GramAt(s, at, length)].push_back({static_cast<int32_t>(i), static_cast<uint32_t>(at)});
  }
  grams.bits.assign((size_t{1} << kBits) / 64, 0);
  if (by_gram.empty()) return;
  size_t places = 1;
  while (places < 2 * by_gram.size()) places *= 2;
  grams.places = static_cast<uint32_t>(places - 1);
  grams.slots.assign(places, {});
  for (auto& [gram, placed] : by_gram) {
    const uint32_t hash = Hash(gram);
    grams.bits[hash / 64] |= uint64_t{1} << (hash % 64);
    size_t place = hash & grams.places;
    while (grams.slots[place].first != 0) place = (place + 1) & grams.places;
    Slot& slot = grams.slots[place];
    slot.gram = gram;
    slot.first = static_cast<uint32_t>(entries_.size()) + 1;
    Forest(strings, std::move(placed)).ForEach([&](const Placed& p, uint32_t below) {
      Entry entry;
      entry.string = p.string;
      entry.bytes = bytes[p.string];
      entry.size = static_cast<uint32_t>(strings[p.string].size());
      entry.back = p.at + static_cast<uint32_t>(length);
      entry.skip = static_cast<uint32_t>(entries_.size()) + below;
      entries_.push_back(entry);
    });
    slot.last = static_cast<uint32_t>(entries_.size());
  }
}

}  // namespace claims
