// What the patterns of a Prefilter require, to an image of it.
#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "claims/rules/prefilter.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

bool IsMark(char c) { return c == kWordBoundary || c == kSomeMention; }

// How often a string is met, roughly: each letter makes it three times as rare, and
// of words that are everywhere only the first counts. A mention is a letter.
double Frequency(const std::string& s) {
  static constexpr absl::string_view kEverywhere[] = {
      "a",  "an", "and", "as",  "at",   "be",  "been", "by",   "for", "from", "had", "has",  "have",
      "he", "in", "is",  "it",  "its",  "of",  "on",   "or",   "said", "the", "to",  "that", "was",
      "were", "will", "with", "would"};
  double frequency = 1;
  std::string word;
  auto close_word = [&] {
    const bool everywhere = std::find(std::begin(kEverywhere), std::end(kEverywhere), word) !=
                            std::end(kEverywhere);
    for (size_t i = 0; i < (everywhere ? 1 : word.size()); ++i) frequency /= 3;
    word.clear();
  };
  for (char c : s) {
    if (IsMark(c) || (static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;
    if (c == ' ') {
      close_word();
    } else {
      word.push_back(c);
    }
  }
  close_word();
  return frequency;
}

// How often what is required is met: of all parts the rarest decides.
double Frequency(const RequiredStrings& required) {
  double frequency = 0;
  switch (required.kind) {
    case Kind::kNothing:
      return 1;
    case Kind::kString:
      return Frequency(required.string);
    case Kind::kAll:
      frequency = 1;
      for (const RequiredStrings& part : required.parts) {
        frequency = std::min(frequency, Frequency(part));
      }
      return frequency;
    case Kind::kAny: {
      std::vector<double> frequencies;
      for (const RequiredStrings& part : required.parts) frequencies.push_back(Frequency(part));
      // The same sum to the last bit in whatever order the parts stand.
      std::sort(frequencies.begin(), frequencies.end());
      return std::accumulate(frequencies.begin(), frequencies.end(), 0.0);
    }
  }
  return 1;
}

// Strings of which one must occur.
void KeyStrings(const RequiredStrings& required, std::vector<std::string>* keys) {
  if (required.kind == Kind::kString) {
    keys->push_back(required.string);
  } else if (required.kind == Kind::kAny) {
    for (const RequiredStrings& part : required.parts) KeyStrings(part, keys);
  } else if (required.kind == Kind::kAll) {
    KeyStrings(*std::min_element(required.parts.begin(), required.parts.end(),
                                 [](const RequiredStrings& a, const RequiredStrings& b) {
                                   return Frequency(a) < Frequency(b);
                                 }),
               keys);
  }
}

void CollectStrings(const RequiredStrings& required, std::map<std::string, int>* ids) {
  if (required.kind == Kind::kString) ids->emplace(required.string, 0);
  for (const RequiredStrings& part : required.parts) CollectStrings(part, ids);
}

// Conditions made so far, by what they say: rules share macros, and what they share
// is asked once.
using KnownConditions = std::map<std::vector<int32_t>, int32_t>;

// A string stands for itself: the complement of its index.
int32_t AddCondition(const RequiredStrings& required, const std::map<std::string, int>& ids,
                     KnownConditions* known, internal::PrefilterImage* image) {
  if (required.kind == Kind::kString) return ~ids.at(required.string);
  std::vector<int32_t> says = {static_cast<int32_t>(required.kind)};
  for (const RequiredStrings& part : required.parts) {
    says.push_back(AddCondition(part, ids, known, image));
  }
  // The parts of kAll stand in the pattern's order.
  if (required.kind == Kind::kAny) std::sort(says.begin() + 1, says.end());
  const auto [it, added] = known->try_emplace(says, image->kind_size());
  if (!added) return it->second;
  image->add_kind(says[0]);
  image->add_first(image->part_size());
  for (size_t i = 1; i < says.size(); ++i) image->add_part(says[i]);
  image->add_last(image->part_size());
  return it->second;
}

// Two letters or a word that is everywhere: more sentences have it than not. What is
// not plain words (a mention, a quotation mark) does tell something.
bool IsEverywhere(const std::string& s) {
  constexpr double kTwoLetters = 1.0 / 9;
  const bool words = std::all_of(s.begin(), s.end(), [](char c) {
    return IsMark(c) || c == ' ' || c == ',' || c == '.' || (c >= 'a' && c <= 'z');
  });
  return words && Frequency(s) > kTwoLetters * 0.99;
}

}  // namespace

internal::PrefilterImage Prefilter::Compile(const std::vector<RequiredStrings>& required,
                                           const std::vector<uint8_t>& groups) {
  internal::PrefilterImage image;
  std::map<std::string, int> ids;
  for (const RequiredStrings& r : required) CollectStrings(r, &ids);
  for (auto& [string, id] : ids) {
    id = image.string_end_size();  // in order: a scanner sorts them
    image.mutable_strings()->append(string);
    image.add_string_end(static_cast<int32_t>(image.strings().size()));
  }
  KnownConditions known;
  for (size_t i = 0; i < required.size(); ++i) {
    image.add_root(AddCondition(required[i], ids, &known, &image));
    image.add_group(groups.empty() ? 1 : groups[i]);
    std::vector<std::string> keys;
    KeyStrings(required[i], &keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const std::string& key : keys) {
      image.add_key_string(ids[key]);
      image.add_key_pattern(static_cast<int>(i));
    }
  }
  std::vector<absl::string_view> scanned;
  std::set<int> keys(image.key_string().begin(), image.key_string().end());
  for (const auto& [string, id] : ids) {
    absl::string_view s = string;
    TakeEnds(&s);
    if (IsEverywhere(string) && keys.count(id) == 0) {
      image.add_everywhere(id);
    } else {
      scanned.push_back(s);
    }
  }
  *image.mutable_scanner() = StringScanner(scanned).ToImage();
  return image;
}

}  // namespace claims
