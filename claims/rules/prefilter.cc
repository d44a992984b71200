#include "claims/rules/prefilter.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"
#include "claims/mentions/mention_class.h"
#include "claims/rules/mention_edges.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

// What Seen::known says of a condition. kMarked: holds by one of its strings.
constexpr uint8_t kUnknown = 0, kFails = 1, kHolds = 2, kMarked = 3;

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
    case Kind::kAny:
      for (const RequiredStrings& part : required.parts) frequency += Frequency(part);
      return frequency;
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

// A mention ends no word between two letters, so that this holds of plain text too.
bool InWord(absl::string_view text, size_t at) {
  return at > 0 && at < text.size() && absl::ascii_isalpha(static_cast<unsigned char>(text[at - 1])) &&
         absl::ascii_isalpha(static_cast<unsigned char>(text[at]));
}

// Each mention in a masked sentence to the first character of its block; the
// two letters beyond ASCII that RE2 takes for an "s" and a "k". The private-use
// area is three bytes a character, EE 80 80 to EF A3 BF.
// `*odd` is set when there are such letters: to RE2's \b they are none.
std::string CollapseText(absl::string_view masked, bool* odd) {
  std::string out;
  out.reserve(masked.size());
  for (size_t i = 0; i < masked.size(); ++i) {
    const auto lead = static_cast<uint8_t>(masked[i]);
    const absl::string_view rest = masked.substr(i);
    if (lead == 0xC5 && rest.substr(0, 2) == "\xC5\xBF") {
      out.push_back('s');
      *odd = true;
      i += 1;
    } else if (lead == 0xE2 && rest.substr(0, 3) == "\xE2\x84\xAA") {
      out.push_back('k');
      *odd = true;
      i += 2;
    } else if ((lead == 0xEE || lead == 0xEF) && rest.size() >= 3) {
      char32_t code = (char32_t{lead} & 0x0F) << 12 |
                      (char32_t{static_cast<uint8_t>(rest[1])} & 0x3F) << 6 |
                      (char32_t{static_cast<uint8_t>(rest[2])} & 0x3F);
      if (code >= kMaskBase && code < kMaskBase + kMentionClasses * kMaskBlock) {
        code -= (code - kMaskBase) % kMaskBlock;
      }
      out.push_back(static_cast<char>(0xE0 | (code >> 12)));
      out.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
      out.push_back(static_cast<char>(0x80 | (code & 0x3F)));
      i += 2;
    } else {
      out.push_back(masked[i]);
    }
  }
  return out;
}

}  // namespace

internal::PrefilterImage Prefilter::Compile(const std::vector<RequiredStrings>& required) {
  internal::PrefilterImage image;
  std::map<std::string, int> ids;
  for (const RequiredStrings& r : required) CollectStrings(r, &ids);
  for (auto& [string, id] : ids) {
    id = image.string_size();  // in order: a scanner sorts them
    image.add_string(string);
  }
  KnownConditions known;
  for (size_t i = 0; i < required.size(); ++i) {
    image.add_root(AddCondition(required[i], ids, &known, &image));
    std::vector<std::string> keys;
    KeyStrings(required[i], &keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const std::string& key : keys) {
      image.add_key_string(ids[key]);
      image.add_key_pattern(static_cast<int>(i));
    }
  }
  return image;
}

Prefilter::Prefilter(const internal::PrefilterImage& image)
    : roots_(image.root().begin(), image.root().end()),
      marks_(image.string_size()),
      keyed_(image.string_size()),
      words_(image.string_size() / 64 + 1) {
  conditions_.reserve(image.kind_size());
  for (int i = 0; i < image.kind_size(); ++i) {
    Condition condition{static_cast<Kind>(image.kind(i)), static_cast<int32_t>(parts_.size()), 0};
    for (int32_t k = image.first(i); k < image.last(i); ++k) {
      const int32_t part = image.part(k);
      if (condition.kind == Kind::kAny && part < 0) {
        marks_[~part].push_back(i);
      } else {
        parts_.push_back(part);
      }
    }
    condition.last = static_cast<int32_t>(parts_.size());
    conditions_.push_back(condition);
  }
  for (size_t i = 0; i < roots_.size(); ++i) {
    const int32_t root = roots_[i];
    if (root >= 0 && conditions_[root].kind == Kind::kNothing) {
      always_.push_back(static_cast<int>(i));
    }
  }
  for (int i = 0; i < image.key_string_size(); ++i) {
    keyed_[image.key_string(i)].push_back(image.key_pattern(i));
  }
  std::vector<std::string> strings, keys;
  for (int i = 0; i < image.string_size(); ++i) {
    absl::string_view s = image.string(i);
    Ends ends;
    if (IsMark(s.front())) ends.before = s.front();
    if (IsMark(s.back())) ends.after = s.back();
    s.remove_prefix(ends.before != 0 ? 1 : 0);
    s.remove_suffix(ends.after != 0 ? 1 : 0);
    ends.size = static_cast<int32_t>(s.size());
    ends_.push_back(ends);
    strings.emplace_back(s);
    if (keyed_[i].empty()) continue;
    keys.emplace_back(s);
    key_strings_.push_back(i);
  }
  scanner_ = StringScanner(strings);
  keys_ = StringScanner(keys);
}

void Prefilter::Mark(Seen* seen) const {
  for (int string : seen->found) {
    const Range ends = seen->ends[string];
    for (int32_t any : marks_[string]) {
      Range& marked = seen->marks[any];
      if (seen->known[any] == kUnknown) {
        seen->known[any] = kMarked;
        marked = ends;
      } else {
        marked = {std::min(marked.first, ends.first), std::max(marked.last, ends.last)};
      }
    }
  }
}

// Each condition is looked into once a text.
bool Prefilter::Holds(int32_t index, Seen* seen) const {
  if (index < 0) return seen->Has(~index);
  const Condition& condition = conditions_[index];
  if (condition.kind == Kind::kNothing) return true;
  uint8_t& known = seen->known[index];
  if (known != kUnknown) return known != kFails;
  const bool any = condition.kind == Kind::kAny;
  bool holds = !any;
  for (int32_t k = condition.first; k < condition.last && holds != any; ++k) {
    holds = Holds(parts_[k], seen);
  }
  known = holds ? kHolds : kFails;
  return holds;
}

// Where two strings may overlap (a run may begin with what the one before ends
// with) only their ends tell their order.
bool Prefilter::InOrder(int32_t index, Seen* seen, Range* ends) const {
  if (index < 0) {
    if (!seen->Has(~index)) return false;
    *ends = seen->ends[~index];
    return true;
  }
  const Condition& condition = conditions_[index];
  *ends = {0, std::numeric_limits<uint32_t>::max()};
  if (condition.kind == Kind::kNothing) return true;
  if (!Holds(index, seen)) return false;
  const bool any = condition.kind == Kind::kAny;
  bool holds = !any;
  if (any && seen->known[index] == kMarked) {
    holds = true;
    *ends = seen->marks[index];
  }
  for (int32_t k = condition.first; k < condition.last; ++k) {
    Range part;
    const bool part_holds = InOrder(parts_[k], seen, &part);
    if (any && part_holds) {
      ends->first = holds ? std::min(ends->first, part.first) : part.first;
      ends->last = holds ? std::max(ends->last, part.last) : part.last;
      holds = true;
    } else if (!any) {
      if (!part_holds || part.last < ends->first) return false;
      *ends = {std::max(ends->first, part.first), part.last};
    }
  }
  return holds;
}

bool Prefilter::HoldsInOrder(int32_t condition, Seen* seen) const {
  Range ends;
  return Holds(condition, seen) && InOrder(condition, seen, &ends);
}

bool Prefilter::Stands(const Ends& ends, absl::string_view text, size_t end, bool odd) const {
  const size_t start = end - ends.size;
  if (ends.after == kWordBoundary && !odd && InWord(text, end)) return false;
  if (ends.before == kWordBoundary && !odd && InWord(text, start)) return false;
  if (ends.before == kSomeMention && !MentionMayEnd(text, start)) return false;
  return ends.after != kSomeMention || MentionMayBegin(text, end);
}

bool Prefilter::Look(absl::string_view text, Seen* seen) const {
  seen->strings.assign(words_, 0);
  seen->ends.reset(new Range[ends_.size()]);  // filled where a bit is set
  std::string collapsed;
  bool odd = false, key = !always_.empty();
  if (!IsAscii(text)) {
    collapsed = CollapseText(text, &odd);
    text = collapsed;
  }
  scanner_.Scan(text, [&](int string, size_t end) {
    if (!Stands(ends_[string], text, end, odd)) return true;
    Range& ends = seen->ends[string];
    ends.last = static_cast<uint32_t>(end);
    if (seen->Has(string)) return true;
    ends.first = ends.last;
    seen->strings[string / 64] |= uint64_t{1} << (string % 64);
    seen->found.push_back(string);
    key = key || !keyed_[string].empty();
    return true;
  });
  if (!key) return false;
  seen->known.assign(conditions_.size(), kUnknown);
  seen->marks.reset(new Range[conditions_.size()]);
  Mark(seen);
  return true;
}

void Prefilter::Candidates(absl::string_view text, std::vector<int>* hits) const {
  hits->clear();
  Seen seen;
  if (!Look(text, &seen)) return;
  *hits = always_;
  for (int key : seen.found) hits->insert(hits->end(), keyed_[key].begin(), keyed_[key].end());
  std::sort(hits->begin(), hits->end());
  hits->erase(std::unique(hits->begin(), hits->end()), hits->end());
  hits->erase(std::remove_if(hits->begin(), hits->end(),
                             [&](int i) { return !HoldsInOrder(roots_[i], &seen); }),
              hits->end());
}

bool Prefilter::Any(absl::string_view text) const {
  if (!always_.empty()) return true;
  if (IsAscii(text)) {
    bool key = false;
    keys_.Scan(text, [&](int i, size_t end) {
      key = Stands(ends_[key_strings_[i]], text, end, false);
      return !key;
    });
    if (!key) return false;
  }
  Seen seen;
  if (!Look(text, &seen)) return false;
  for (int key : seen.found) {
    for (int i : keyed_[key]) {
      if (HoldsInOrder(roots_[i], &seen)) return true;
    }
  }
  return false;
}

}  // namespace claims
