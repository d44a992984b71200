#include "claims/base/person_names.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "claims/base/utf8.h"

namespace claims {
namespace {

// In this order: longer spellings first, then letters, so that each later row
// sees what the earlier ones left.
constexpr std::pair<const char*, const char*> kDigraphs[] = {
    {"tsch", "ch"}, {"tch", "ch"}, {"sch", "sh"}, {"dzh", "j"}, {"dj", "j"}, {"cz", "ch"},
    {"kh", "h"},    {"gh", "k"},   {"ph", "f"},   {"dh", "d"},  {"ck", "k"}, {"q", "k"},
    {"x", "ks"},    {"w", "v"},    {"ou", "u"},   {"oo", "u"},  {"oe", "o"}, {"ue", "u"},
    {"z", "s"},     {"j", "i"},    {"y", "i"},
};

constexpr absl::string_view kParticles[] = {"al",   "el",  "ul",  "as", "ash", "bin", "ibn", "ben",
                                            "bint", "de",  "da",  "di", "do",  "dos", "del", "van",
                                            "von",  "der", "den", "la", "le",  "du",  "mr",  "mrs",
                                            "ms",   "dr",  "jr",  "sr", "sir", "gen"};

// Short forms of given names in English use. Symmetric.
constexpr std::pair<absl::string_view, absl::string_view> kShortForms[] = {
    {"mike", "michael"}, {"bill", "william"}, {"bob", "robert"},  {"jim", "james"},
    {"joe", "joseph"},   {"tony", "anthony"}, {"tom", "thomas"},  {"dick", "richard"},
    {"jack", "john"},    {"ted", "edward"},   {"liz", "elizabeth"}, {"steve", "stephen"},
    {"kate", "catherine"}, {"alex", "alexander"}, {"sasha", "alexander"},
};

constexpr absl::string_view kWordEnds = " -,\t";

std::string FoldName(absl::string_view name) {
  std::string folded = FoldAscii(name);
  folded.erase(std::remove_if(folded.begin(), folded.end(),
                              [](char c) { return c == '.' || c == '\''; }),
               folded.end());
  return folded;
}

bool IsParticle(absl::string_view word) {
  return std::find(std::begin(kParticles), std::end(kParticles), word) != std::end(kParticles);
}

bool IsVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

void CollapseDoubles(std::string* s) {
  s->erase(std::unique(s->begin(), s->end()), s->end());
}

// Given names travel between related languages ("Vladimir", "Volodymyr";
// "Igor", "Ihor"): only the consonants stay, g as h.
std::string Consonants(absl::string_view key) {
  std::string out;
  for (char c : key) {
    if (!IsVowel(c)) out.push_back(c == 'g' ? 'h' : c);
  }
  CollapseDoubles(&out);
  return out;
}

bool IsInitials(absl::string_view folded) {
  return folded.size() == 1 ||
         (folded.size() == 2 && std::none_of(folded.begin(), folded.end(), IsVowel));
}

bool SameGiven(const PersonName& a, const PersonName& b) {
  if (a.words[0] == b.words[0]) return true;
  if (IsInitials(a.folded_given) || IsInitials(b.folded_given)) {
    return a.words[0][0] == b.words[0][0];
  }
  for (const auto& row : kShortForms) {
    if ((a.folded_given == row.first && b.folded_given == row.second) ||
        (b.folded_given == row.first && a.folded_given == row.second)) {
      return true;
    }
  }
  if (a.given.size() < 2 || b.given.size() < 2) return false;
  const absl::string_view shorter = a.given.size() < b.given.size() ? a.given : b.given;
  const absl::string_view longer = a.given.size() < b.given.size() ? b.given : a.given;
  return longer == shorter ||
         (shorter.size() >= 3 && longer.size() == shorter.size() + 1 &&
          longer.substr(0, shorter.size()) == shorter);
}

// At most one letter inserted, dropped or changed.
bool OneEditApart(absl::string_view a, absl::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  return a.substr(a.size() == b.size() ? std::min(i + 1, a.size()) : i) ==
         b.substr(std::min(i + 1, b.size()));
}

// "Tugod" and "Tugud": one vowel, of which other alphabets leave the choice.
bool OneVowelApart(absl::string_view a, absl::string_view b) {
  if (a.size() != b.size() || a.size() < 5) return false;
  const size_t at = std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin();
  return at > 0 && at < a.size() && IsVowel(a[at]) && IsVowel(b[at]) &&
         a.substr(at + 1) == b.substr(at + 1);
}

bool SameSurname(const std::string& a, const std::string& b) {
  return a == b || OneVowelApart(a, b) ||
         (a.size() >= 7 && b.size() >= 7 && OneEditApart(a, b));
}

}  // namespace

std::string NameKey(absl::string_view word) {
  std::string key = FoldAscii(word);
  key.erase(std::remove_if(key.begin(), key.end(),
                           [](unsigned char c) { return c < 0x80 && !absl::ascii_isalnum(c); }),
            key.end());
  for (const auto& row : kDigraphs) {
    if (absl::StrContains(key, row.first)) absl::StrReplaceAll({{row.first, row.second}}, &key);
  }
  CollapseDoubles(&key);
  if (absl::StrContains(key, "ie")) absl::StrReplaceAll({{"ie", "e"}}, &key);
  if (absl::EndsWith(key, "of") || absl::EndsWith(key, "ef")) key.back() = 'v';
  return key;
}

PersonName ParsePersonName(absl::string_view name) {
  PersonName out;
  const std::string folded = FoldName(name);
  for (absl::string_view word :
       absl::StrSplit(folded, absl::ByAnyChar(kWordEnds), absl::SkipEmpty())) {
    if (IsParticle(word)) continue;
    std::string key = NameKey(word);
    if (key.empty()) continue;
    if (out.words.empty()) out.folded_given = std::string(word);
    out.words.push_back(std::move(key));
  }
  if (out.words.size() > 1) out.given = Consonants(out.words[0]);
  return out;
}

std::string SurnameKey(absl::string_view name) {
  const std::string folded = FoldName(name);
  absl::string_view rest = folded;
  while (!rest.empty()) {
    const size_t end = rest.find_last_of(kWordEnds);
    const absl::string_view word = end == rest.npos ? rest : rest.substr(end + 1);
    rest.remove_suffix(std::min(rest.size(), word.size() + 1));
    if (word.empty() || IsParticle(word)) continue;
    std::string key = NameKey(word);
    if (!key.empty()) return key;
  }
  return "";
}

namespace {

// "Hong Sar" and "Hongsa": one name, written apart or together.
bool WrittenTogether(const PersonName& a, const PersonName& b) {
  constexpr size_t kTelling = 8;  // letters
  if (a.words.size() == b.words.size()) return false;
  const std::string x = absl::StrJoin(a.words, ""), y = absl::StrJoin(b.words, "");
  return std::min(x.size(), y.size()) >= kTelling && OneEditApart(x, y);
}

}  // namespace

bool SamePerson(const PersonName& a, const PersonName& b) {
  if (a.words.empty() || b.words.empty()) return false;
  if (a.words == b.words) return true;
  const std::string& last_a = a.words.back();
  const std::string& last_b = b.words.back();
  if (a.words.size() == 1 || b.words.size() == 1) return last_a == last_b;
  if (SameGiven(a, b)) {
    if (SameSurname(last_a, last_b)) return true;
    // Two surnames, of which a source may give the first alone.
    const PersonName& longer = a.words.size() > b.words.size() ? a : b;
    const std::string& last = a.words.size() > b.words.size() ? last_b : last_a;
    if (a.words.size() != b.words.size() && longer.words.size() >= 3 &&
        std::find(longer.words.begin() + 1, longer.words.end(), last) != longer.words.end()) {
      return true;
    }
  }
  if (WrittenTogether(a, b)) return true;
  // Family name first.
  return a.words.size() == 2 && b.words.size() == 2 && a.words[0] == last_b && last_a == b.words[0];
}

bool SamePerson(absl::string_view a, absl::string_view b) {
  return SamePerson(ParsePersonName(a), ParsePersonName(b));
}

}  // namespace claims
