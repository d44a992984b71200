#include "claims/eval/name_match.h"

#include <algorithm>
#include <set>

#include "absl/strings/ascii.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"

namespace claims::eval {
namespace {

using Words = std::vector<std::string>;

// A surname as long as this identifies without the first name.
constexpr size_t kTellingSurname = 8;

Words FoldedWords(absl::string_view name) {
  return absl::StrSplit(Fold(name), ' ', absl::SkipEmpty());
}

// Spellings of one sound as one. The order counts: each works on what those
// before it left.
std::string Transliterate(std::string token) {
  constexpr std::pair<absl::string_view, absl::string_view> kSteps[] = {
      {"yy", "y"}, {"iy", "y"}, {"ii", "i"}, {"ye", "e"}, {"ie", "e"}, {"yi", "i"}, {"kh", "h"},
      {"j", "y"},  {"w", "v"},  {"ph", "f"}, {"ou", "u"}, {"oe", "o"}, {"q", "k"},  {"gh", "g"}};
  for (const auto& step : kSteps) token = absl::StrReplaceAll(token, {step});
  for (const char last : {'y', 'i'}) {
    while (!token.empty() && token.back() == last) token.pop_back();
  }
  return token;
}

// Canonical name first.
std::vector<absl::string_view> NamesOf(const v1::EntityRef& ref) {
  std::vector<absl::string_view> names;
  for (const std::string* name : {&ref.name(), &ref.id(), &ref.mention()}) {
    if (!name->empty()) names.push_back(*name);
  }
  return names;
}

bool IsFiller(const std::string& word) {
  constexpr absl::string_view kFillers[] = {"the", "of", "for",        "and",      "in",    "al",
                                            "de",  "government", "movement", "group", "forces"};
  return std::find(std::begin(kFillers), std::end(kFillers), word) != std::end(kFillers);
}

std::set<std::string> TellingWords(const Words& words) {
  std::set<std::string> telling;
  for (const std::string& word : words) {
    if (!IsFiller(word)) telling.insert(Transliterate(word));
  }
  return telling;
}

std::string Initials(const Words& words) {
  std::string initials;
  for (const std::string& word : words) {
    if (!IsFiller(word)) initials.push_back(word[0]);
  }
  return initials;
}

bool IsStateCode(absl::string_view name) {
  const auto is_lower = [](char c) { return absl::ascii_islower(c); };
  const auto is_upper = [](char c) { return absl::ascii_isupper(c); };
  const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return std::count_if(name.begin(), name.end(), is_first_byte) == 3 &&
         std::none_of(name.begin(), name.end(), is_lower) &&
         std::any_of(name.begin(), name.end(), is_upper);
}

bool Includes(const std::set<std::string>& all, const std::set<std::string>& part) {
  return std::includes(all.begin(), all.end(), part.begin(), part.end());
}

bool SamePartyName(absl::string_view gold, absl::string_view name) {
  const Words g = FoldedWords(gold), n = FoldedWords(name);
  if (g == n) return true;
  if (IsStateCode(gold)) return false;
  const std::set<std::string> a = TellingWords(g), b = TellingWords(n);
  if (!a.empty() && !b.empty() && (Includes(a, b) || Includes(b, a))) return true;
  return Initials(g) == absl::StrJoin(n, "") || Initials(n) == absl::StrJoin(g, "");
}

}  // namespace

bool SamePersonName(absl::string_view a, absl::string_view b) {
  const Words x = FoldedWords(a), y = FoldedWords(b);
  if (x.empty() || y.empty()) return false;
  if (Transliterate(x.back()) == Transliterate(y.back())) {
    return x.size() < 2 || y.size() < 2 || x[0][0] == y[0][0] ||
           x.back().size() >= kTellingSurname;
  }
  return Transliterate(absl::StrJoin(x, " ")) == Transliterate(absl::StrJoin(y, " "));
}

bool SameRef(absl::string_view gold, const v1::EntityRef& ref) {
  const std::vector<absl::string_view> names = NamesOf(ref);
  return SamePlace(gold, ref) || (!names.empty() && SamePersonName(gold, names.front()));
}

bool SamePlace(absl::string_view gold, const v1::EntityRef& ref) {
  const std::string folded = Fold(gold);
  for (absl::string_view name : NamesOf(ref)) {
    if (Fold(name) == folded) return true;
  }
  return false;
}

bool SameParty(absl::string_view gold, const v1::EntityRef& ref) {
  for (absl::string_view name : NamesOf(ref)) {
    if (SamePartyName(gold, name)) return true;
  }
  return false;
}

double PartyOverlap(const std::vector<std::string>& gold, const Refs& refs) {
  if (gold.empty()) return 1;
  int hits = 0;
  for (const std::string& party : gold) {
    hits += std::any_of(refs.begin(), refs.end(),
                        [&](const v1::EntityRef& ref) { return SameParty(party, ref); });
  }
  const int all = static_cast<int>(gold.size()) + refs.size() - hits;
  return all == 0 ? 0 : static_cast<double>(hits) / all;
}

}  // namespace claims::eval
