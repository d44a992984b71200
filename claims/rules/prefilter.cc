#include "claims/rules/prefilter.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "claims/mentions/mention_class.h"
#include "claims/rules/mention_edges.h"

namespace claims {
namespace {

using Kind = RequiredStrings::Kind;

bool IsMark(char c) { return c == kWordBoundary || c == kSomeMention; }

// How much a string tells: its characters, a mention being one.
int Telling(const std::string& s) {
  return static_cast<int>(std::count_if(s.begin(), s.end(), [](char c) {
    return c != kWordBoundary && (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// Of what a pattern requires the part that is seldom met, and how seldom.
int Rarity(const RequiredStrings& required) {
  int rarity = 0;
  switch (required.kind) {
    case Kind::kNothing:
      return 0;
    case Kind::kString:
      return Telling(required.string);
    case Kind::kAll:
      for (const RequiredStrings& part : required.parts) rarity = std::max(rarity, Rarity(part));
      return rarity;
    case Kind::kAny:
      rarity = 1000;
      for (const RequiredStrings& part : required.parts) rarity = std::min(rarity, Rarity(part));
      return rarity;
  }
  return 0;
}

// Strings of which one must occur.
void KeyStrings(const RequiredStrings& required, std::vector<std::string>* keys) {
  if (required.kind == Kind::kString) {
    keys->push_back(required.string);
  } else if (required.kind == Kind::kAny) {
    for (const RequiredStrings& part : required.parts) KeyStrings(part, keys);
  } else if (required.kind == Kind::kAll) {
    KeyStrings(*std::max_element(required.parts.begin(), required.parts.end(),
                                 [](const RequiredStrings& a, const RequiredStrings& b) {
                                   return Rarity(a) < Rarity(b);
                                 }),
               keys);
  }
}

bool IsAscii(absl::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
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

Prefilter::Prefilter(const std::vector<RequiredStrings>& required) {
  std::map<std::string, int> ids;
  std::vector<std::string> strings;
  for (size_t i = 0; i < required.size(); ++i) {
    roots_.push_back(AddCondition(required[i], &ids, &strings));
    if (required[i].kind == Kind::kNothing) always_.push_back(static_cast<int>(i));
  }
  keyed_.resize(strings.size());
  for (size_t i = 0; i < required.size(); ++i) {
    std::vector<std::string> keys;
    KeyStrings(required[i], &keys);
    for (const std::string& key : keys) {
      std::vector<int>& patterns = keyed_[ids[key]];
      if (patterns.empty() || patterns.back() != static_cast<int>(i)) {
        patterns.push_back(static_cast<int>(i));
      }
    }
  }
  std::vector<std::string> keys;
  for (std::string& s : strings) {
    Ends ends;
    if (IsMark(s.front())) ends.before = s.front();
    if (IsMark(s.back())) ends.after = s.back();
    s = s.substr(ends.before != 0 ? 1 : 0,
                 s.size() - (ends.before != 0 ? 1 : 0) - (ends.after != 0 ? 1 : 0));
    ends.size = static_cast<int32_t>(s.size());
    if (!keyed_[ends_.size()].empty()) {
      keys.push_back(s);
      key_strings_.push_back(static_cast<int>(ends_.size()));
    }
    ends_.push_back(ends);
  }
  scanner_ = StringScanner(strings);
  keys_ = StringScanner(keys);
  words_ = strings.size() / 64 + 1;
}

int32_t Prefilter::AddCondition(const RequiredStrings& required, std::map<std::string, int>* ids,
                                std::vector<std::string>* strings) {
  Condition condition;
  condition.kind = required.kind;
  if (required.kind == Kind::kString) {
    const auto [it, added] =
        ids->try_emplace(required.string, static_cast<int>(strings->size()));
    if (added) strings->push_back(required.string);
    condition.first = it->second;
  } else {
    std::vector<int32_t> parts;
    for (const RequiredStrings& part : required.parts) {
      parts.push_back(AddCondition(part, ids, strings));
    }
    condition.first = static_cast<int32_t>(parts_.size());
    parts_.insert(parts_.end(), parts.begin(), parts.end());
    condition.last = static_cast<int32_t>(parts_.size());
  }
  conditions_.push_back(condition);
  return static_cast<int32_t>(conditions_.size()) - 1;
}

bool Prefilter::Holds(const Condition& condition, const Seen& seen) const {
  switch (condition.kind) {
    case Kind::kNothing:
      return true;
    case Kind::kString:
      return (seen[condition.first / 64] >> (condition.first % 64) & 1) != 0;
    case Kind::kAll:
      for (int32_t k = condition.first; k < condition.last; ++k) {
        if (!Holds(conditions_[parts_[k]], seen)) return false;
      }
      return true;
    case Kind::kAny:
      for (int32_t k = condition.first; k < condition.last; ++k) {
        if (Holds(conditions_[parts_[k]], seen)) return true;
      }
      return false;
  }
  return true;
}

bool Prefilter::Stands(const Ends& ends, absl::string_view text, size_t end, bool odd) const {
  const size_t start = end - ends.size;
  if (ends.after == kWordBoundary && !odd && InWord(text, end)) return false;
  if (ends.before == kWordBoundary && !odd && InWord(text, start)) return false;
  if (ends.before == kSomeMention && !MentionMayEnd(text, start)) return false;
  return ends.after != kSomeMention || MentionMayBegin(text, end);
}

bool Prefilter::Look(absl::string_view text, Seen* seen, std::vector<int>* touched) const {
  seen->assign(words_, 0);
  std::string collapsed;
  bool odd = false;
  if (!IsAscii(text)) {
    collapsed = CollapseText(text, &odd);
    text = collapsed;
  }
  scanner_.Scan(text, [&](int string, size_t end) {
    uint64_t& word = (*seen)[string / 64];
    const uint64_t bit = uint64_t{1} << (string % 64);
    if ((word & bit) != 0) return;
    if (!Stands(ends_[string], text, end, odd)) return;
    word |= bit;
    if (!keyed_[string].empty()) touched->push_back(string);
  });
  return !touched->empty() || !always_.empty();
}

void Prefilter::Candidates(absl::string_view text, std::vector<int>* hits) const {
  hits->clear();
  Seen seen;
  std::vector<int> touched;
  if (!Look(text, &seen, &touched)) return;
  *hits = always_;
  for (int string : touched) hits->insert(hits->end(), keyed_[string].begin(), keyed_[string].end());
  std::sort(hits->begin(), hits->end());
  hits->erase(std::unique(hits->begin(), hits->end()), hits->end());
  hits->erase(std::remove_if(hits->begin(), hits->end(),
                             [&](int i) { return !Holds(conditions_[roots_[i]], seen); }),
              hits->end());
}

bool Prefilter::Any(absl::string_view text) const {
  if (!always_.empty()) return true;
  bool key = false;
  if (IsAscii(text)) {
    keys_.Scan(text, [&](int i, size_t end) {
      key = key || Stands(ends_[key_strings_[i]], text, end, false);
    });
    if (!key) return false;
  }
  Seen seen;
  std::vector<int> touched;
  if (!Look(text, &seen, &touched)) return false;
  for (int string : touched) {
    for (int i : keyed_[string]) {
      if (Holds(conditions_[roots_[i]], seen)) return true;
    }
  }
  return false;
}

}  // namespace claims
