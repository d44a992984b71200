#include "claims/rules/prefilter.h"

#include <algorithm>
#include <limits>
#include <string>

#include "absl/strings/ascii.h"
#include "claims/base/utf8.h"
#include "claims/mentions/mention_class.h"
#include "claims/rules/mention_edges.h"
#include "claims/rules/pair_index.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

// What is known of a condition. kMarked: holds by one of its strings.
constexpr uint8_t kUnknown = 0, kFails = 1, kHolds = 2, kMarked = 3;

bool IsMark(char c) { return c == kWordBoundary || c == kSomeMention; }

// A mention ends no word between two letters, so that this holds of plain text too.
bool InWord(absl::string_view text, size_t at) {
  return at > 0 && at < text.size() &&
         absl::ascii_isalpha(static_cast<unsigned char>(text[at - 1])) &&
         absl::ascii_isalpha(static_cast<unsigned char>(text[at]));
}

// Each mention in a masked sentence to the first character of its block; the
// two letters beyond ASCII that RE2 takes for an "s" and a "k". The private-use
// area is three bytes a character, EE 80 80 to EF A3 BF.
// `*odd` is set when there are such letters: to RE2's \b they are none.
void CollapseText(absl::string_view masked, std::string* collapsed, bool* odd) {
  std::string& out = *collapsed;
  out.clear();
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
}

}  // namespace

// Room that a thread keeps between texts, so that none is taken a sentence. What is
// not of the present text counts as unknown, whichever filter left it there.
struct Prefilter::Seen {
  struct OfString {
    uint32_t text;  // in which it was last looked for and, if scanned for, found
    bool there;
    Range ends;
  };
  struct OfCondition {
    uint32_t text = 0;
    uint8_t known = kUnknown;
    uint8_t may_hold = kUnknown;                // kUnknown, kFails or kHolds
    uint8_t in_order[2] = {kUnknown, kUnknown};  // the same, by Search
    Range ends = {0, 0};                        // of a kAny that a string marked
    Range ordered_ends[2] = {{0, 0}, {0, 0}};   // of what holds in order, by Search
  };

  void Begin(size_t string_count, size_t condition_count, size_t pattern_count) {
    if (strings.size() < string_count) strings.resize(string_count, {0, false, {0, 0}});
    if (conditions.size() < condition_count) {
      conditions.resize(condition_count);
    }
    if (patterns.size() < pattern_count) patterns.resize(pattern_count, 0);
    if (++text == 0) {  // all numbers were used
      std::fill(strings.begin(), strings.end(), OfString{0, false, {0, 0}});
      std::fill(conditions.begin(), conditions.end(), OfCondition());
      std::fill(patterns.begin(), patterns.end(), 0);
      text = 1;
    }
    found.clear();
    pairs.Begin();
  }
  OfCondition& At(int32_t condition) {
    OfCondition& of = conditions[condition];
    if (of.text != text) {
      of.text = text;
      of.known = of.may_hold = of.in_order[0] = of.in_order[1] = kUnknown;
    }
    return of;
  }

  uint32_t text = 0;  // the number of the present text
  std::vector<OfString> strings;
  std::vector<OfCondition> conditions;
  std::vector<uint32_t> patterns;  // by pattern: the text in which it was last considered
  std::vector<int> found;  // strings of the present text
  std::string collapsed, folded;
  PairIndex pairs;         // of `folded`
  absl::string_view read;  // the present text, or `collapsed`
  bool odd = false;        // see CollapseText
};

Prefilter::Seen& Prefilter::SeenByThread() {
  static thread_local Seen seen;
  return seen;
}

absl::string_view Prefilter::StringAt(const internal::PrefilterImage& image, int index) {
  const int begin = index == 0 ? 0 : image.string_end(index - 1);
  return absl::string_view(image.strings()).substr(begin, image.string_end(index) - begin);
}

Prefilter::Ends Prefilter::TakeEnds(absl::string_view* s) {
  Ends ends;
  if (IsMark(s->front())) ends.before = s->front();
  if (IsMark(s->back())) ends.after = s->back();
  s->remove_prefix(ends.before != 0 ? 1 : 0);
  s->remove_suffix(ends.after != 0 ? 1 : 0);
  ends.size = static_cast<int32_t>(s->size());
  return ends;
}

Prefilter::Prefilter(const internal::PrefilterImage& image)
    : roots_(image.root().begin(), image.root().end()),
      groups_(image.group().begin(), image.group().end()) {
  const int strings = image.string_end_size();
  std::vector<bool> everywhere(strings);
  for (int32_t string : image.everywhere()) everywhere[string] = true;
  ends_.reserve(strings);
  for (int i = 0; i < strings; ++i) {
    absl::string_view s = StringAt(image, i);
    Ends ends = TakeEnds(&s);
    if (everywhere[i]) {
      ends.everywhere = static_cast<int32_t>(everywhere_.size());
      everywhere_.emplace_back(s);
    } else {
      scanned_.push_back(i);
    }
    ends_.push_back(ends);
  }
  scanner_ = StringScanner(image.scanner());
  SetConditions(image);
}

void Prefilter::SetConditions(const internal::PrefilterImage& image) {
  std::vector<std::pair<int32_t, int32_t>> marks, keyed;
  conditions_.reserve(image.kind_size());
  telling_.reserve(image.kind_size());
  parts_.reserve(2 * image.part_size());
  marks.reserve(image.part_size());
  keyed.reserve(image.key_string_size());
  for (int i = 0; i < image.kind_size(); ++i) {
    Condition condition;
    condition.kind = static_cast<Kind>(image.kind(i));
    condition.first = static_cast<int32_t>(parts_.size());
    for (int32_t k = image.first(i); k < image.last(i); ++k) {
      const int32_t part = image.part(k);
      if (condition.kind == Kind::kAny && part < 0 && ends_[~part].everywhere < 0) {
        marks.emplace_back(~part, i);
      } else {
        parts_.push_back(part);
      }
    }
    condition.last = static_cast<int32_t>(parts_.size());
    conditions_.push_back(condition);
  }
  for (int i = 0; i < image.kind_size(); ++i) AddTelling(i);
  for (size_t i = 0; i < roots_.size(); ++i) {
    const int32_t root = roots_[i];
    if (root >= 0 && conditions_[root].kind == Kind::kNothing) {
      always_.push_back(static_cast<int>(i));
    }
  }
  for (int i = 0; i < image.key_string_size(); ++i) {
    keyed.emplace_back(image.key_string(i), image.key_pattern(i));
  }
  marks_.Assign(marks, image.string_end_size());
  keyed_.Assign(keyed, image.string_end_size());
}

// Parts stand before what they are of.
void Prefilter::AddTelling(int32_t condition) {
  const Condition& full = conditions_[condition];
  Condition telling;
  telling.kind = full.kind;
  telling.first = static_cast<int32_t>(parts_.size());
  for (int32_t k = full.first; k < full.last; ++k) {
    const int32_t part = parts_[k];
    const bool nothing =
        part < 0 ? ends_[~part].everywhere >= 0 : telling_[part].kind == Kind::kNothing;
    telling.everywhere = telling.everywhere || (part < 0 ? nothing : telling_[part].everywhere);
    if (!nothing) {
      parts_.push_back(part);
    } else if (full.kind == Kind::kAny) {
      telling.kind = Kind::kNothing;
    }
  }
  telling.last = static_cast<int32_t>(parts_.size());
  // A string is asked for at once: the negative ones come first.
  std::sort(parts_.begin() + telling.first, parts_.end());
  if (full.kind == Kind::kAll && telling.first == telling.last) telling.kind = Kind::kNothing;
  telling_.push_back(telling);
}

void Prefilter::Lists::Assign(const std::vector<std::pair<int32_t, int32_t>>& pairs,
                              size_t lists) {
  first.assign(lists + 1, 0);
  for (const auto& pair : pairs) ++first[pair.first + 1];
  for (size_t i = 0; i < lists; ++i) first[i + 1] += first[i];
  items.resize(pairs.size());
  std::vector<int32_t> next = first;
  for (const auto& pair : pairs) items[next[pair.first]++] = pair.second;
}

void Prefilter::Mark(Seen* seen) const {
  for (int string : seen->found) {
    const Range ends = seen->strings[string].ends;
    for (int32_t any : marks_.At(string)) {
      Seen::OfCondition& marked = seen->At(any);
      if (marked.known == kUnknown) {
        marked.known = kMarked;
        marked.ends = ends;
      } else {
        marked.ends = {std::min(marked.ends.first, ends.first),
                       std::max(marked.ends.last, ends.last)};
      }
    }
  }
}

bool Prefilter::Has(int32_t string, Seen* seen) const {
  Seen::OfString& of = seen->strings[string];
  if (of.text == seen->text) return of.there;
  const Ends& ends = ends_[string];
  if (ends.everywhere < 0) return false;
  of.text = seen->text;
  of.there = false;
  const std::string& s = everywhere_[ends.everywhere];
  seen->pairs.Make(seen->folded);
  for (uint32_t at = seen->pairs.First(s); at != PairIndex::kNone; at = seen->pairs.Next(at)) {
    const size_t end = at + s.size();
    if (absl::string_view(seen->folded).substr(at, s.size()) != s) continue;
    if (!Stands(ends, seen->read, end, seen->odd)) continue;
    of.ends.last = static_cast<uint32_t>(end);
    if (!of.there) of.ends.first = of.ends.last;
    of.there = true;
  }
  return of.there;
}

bool Prefilter::MayHold(int32_t index, Seen* seen) const {
  if (index < 0) return ends_[~index].everywhere >= 0 || seen->strings[~index].text == seen->text;
  const Condition& condition = telling_[index];
  if (condition.kind == Kind::kNothing) return true;
  Seen::OfCondition& of = seen->At(index);
  if (of.known == kMarked) return true;
  if (of.may_hold != kUnknown) return of.may_hold == kHolds;
  const bool any = condition.kind == Kind::kAny;
  bool holds = !any;
  // A string is asked for here: a call takes longer.
  for (int32_t k = condition.first; k < condition.last && holds != any; ++k) {
    const int32_t part = parts_[k];
    holds = part < 0 ? seen->strings[~part].text == seen->text || ends_[~part].everywhere >= 0
                     : MayHold(part, seen);
  }
  of.may_hold = holds ? kHolds : kFails;
  return holds;
}

// Each condition is looked into once a text.
bool Prefilter::Holds(int32_t index, Seen* seen) const {
  if (index < 0) return Has(~index, seen);
  const Condition& condition = conditions_[index];
  if (condition.kind == Kind::kNothing) return true;
  uint8_t& known = seen->At(index).known;
  if (known != kUnknown) return known != kFails;
  const bool any = condition.kind == Kind::kAny;
  bool holds = !any;
  for (int32_t k = condition.first; k < condition.last && holds != any; ++k) {
    holds = Holds(parts_[k], seen);
  }
  known = holds ? kHolds : kFails;
  return holds;
}

// Each condition is looked into once a text and search: patterns share most of them.
bool Prefilter::InOrder(int32_t index, Search search, Seen* seen, Range* ends) const {
  *ends = {0, std::numeric_limits<uint32_t>::max()};
  if (index < 0) {
    if (search == Search::kScanned && ends_[~index].everywhere >= 0) return true;
    if (!Has(~index, seen)) return false;
    *ends = seen->strings[~index].ends;
    return true;
  }
  if (conditions_[index].kind == Kind::kNothing) return true;
  Seen::OfCondition& of = seen->At(index);
  // Where nothing is everywhere both searches find the same.
  if (!telling_[index].everywhere) search = Search::kScanned;
  const auto by_search = static_cast<size_t>(search);
  uint8_t& known = of.in_order[by_search];
  if (known == kUnknown) {
    const bool holds = PartsInOrder(index, search, seen, &of.ordered_ends[by_search]);
    known = holds ? kHolds : kFails;
  }
  *ends = of.ordered_ends[by_search];
  return known == kHolds;
}

// Where two strings may overlap (a run may begin with what the one before ends
// with) only their ends tell their order.
bool Prefilter::PartsInOrder(int32_t index, Search search, Seen* seen, Range* ends) const {
  *ends = {0, std::numeric_limits<uint32_t>::max()};
  const Condition& condition = conditions_[index];
  if (!(search == Search::kScanned ? MayHold(index, seen) : Holds(index, seen))) return false;
  const bool any = condition.kind == Kind::kAny;
  bool holds = !any;
  if (any && seen->At(index).known == kMarked) {
    holds = true;
    *ends = seen->At(index).ends;
  }
  for (int32_t k = condition.first; k < condition.last; ++k) {
    Range part;
    const bool part_holds = InOrder(parts_[k], search, seen, &part);
    if (any && part_holds) {
      ends->first = holds ? std::min(ends->first, part.first) : part.first;
      ends->last = holds ? std::max(ends->last, part.last) : part.last;
      holds = true;
    } else if (!any) {
      if (!part_holds) return false;
      if (ends->first > kEndSlack && part.last < ends->first - kEndSlack) return false;
      *ends = {std::max(ends->first, part.first), part.last};
    }
  }
  return holds;
}

bool Prefilter::HoldsInOrder(int32_t index, Seen* seen) const {
  if (!MayHold(index, seen)) return false;
  // Of alternatives one is enough: where the others end is nobody's question.
  if (index >= 0 && conditions_[index].kind == Kind::kAny) {
    if (seen->At(index).known == kMarked) return true;
    const Condition& any = conditions_[index];
    return std::any_of(parts_.begin() + any.first, parts_.begin() + any.last,
                       [&](int32_t part) { return HoldsInOrder(part, seen); });
  }
  Range ends;
  if (!InOrder(index, Search::kScanned, seen, &ends)) return false;
  const bool all = index < 0 ? ends_[~index].everywhere < 0 : !telling_[index].everywhere;
  return all || (Holds(index, seen) && InOrder(index, Search::kAll, seen, &ends));
}

bool Prefilter::Stands(const Ends& ends, absl::string_view text, size_t end, bool odd) const {
  const size_t start = end - ends.size;
  if (ends.after == kWordBoundary && !odd && InWord(text, end)) return false;
  if (ends.before == kWordBoundary && !odd && InWord(text, start)) return false;
  if (ends.before == kSomeMention && !MentionMayEnd(text, start)) return false;
  return ends.after != kSomeMention || MentionMayBegin(text, end);
}

bool Prefilter::Look(absl::string_view text, Seen* seen) const {
  seen->Begin(ends_.size(), conditions_.size(), roots_.size());
  bool key = !always_.empty();
  seen->odd = false;
  if (!IsAscii(text)) {
    CollapseText(text, &seen->collapsed, &seen->odd);
    text = seen->collapsed;
  }
  seen->read = text;
  StringScanner::Fold(text, &seen->folded);
  scanner_.ScanFolded(seen->folded, [&](int i, size_t end) {
    const int32_t string = scanned_[i];
    if (!Stands(ends_[string], text, end, seen->odd)) return true;
    Seen::OfString& of = seen->strings[string];
    of.ends.last = static_cast<uint32_t>(end);
    if (of.text == seen->text) return true;
    of.text = seen->text;
    of.there = true;
    of.ends.first = of.ends.last;
    seen->found.push_back(string);
    key = key || !keyed_.At(string).empty();
    return true;
  });
  if (key) Mark(seen);
  return key;
}

void Prefilter::Candidates(absl::string_view text, absl::FunctionRef<bool(int)> wanted,
                           std::vector<int>* hits) const {
  hits->clear();
  Seen& seen = SeenByThread();
  if (!Look(text, &seen)) return;
  const auto consider = [&](int32_t pattern) {
    uint32_t& text_of = seen.patterns[pattern];
    if (text_of == seen.text) return;
    text_of = seen.text;
    if (wanted(pattern) && HoldsInOrder(roots_[pattern], &seen)) hits->push_back(pattern);
  };
  for (int pattern : always_) consider(pattern);
  for (int string : seen.found) {
    for (int32_t pattern : keyed_.At(string)) consider(pattern);
  }
  std::sort(hits->begin(), hits->end());
}

bool Prefilter::Any(absl::string_view text) const {
  return Groups(text, [](uint8_t groups) { return groups != 0; }) != 0;
}

uint8_t Prefilter::Groups(absl::string_view text,
                          absl::FunctionRef<bool(uint8_t)> enough) const {
  uint8_t groups = 0;
  for (int i : always_) groups |= groups_[i];
  if (enough(groups)) return groups;
  Seen& seen = SeenByThread();
  if (!Look(text, &seen)) return groups;
  for (int string : seen.found) {
    for (int32_t i : keyed_.At(string)) {
      if ((groups_[i] & ~groups) == 0 || !HoldsInOrder(roots_[i], &seen)) continue;
      groups |= groups_[i];
      if (enough(groups)) return groups;
    }
  }
  return groups;
}

}  // namespace claims
