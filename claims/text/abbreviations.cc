#include "claims/text/abbreviations.h"

#include <cstddef>
#include <iterator>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"

namespace claims {
namespace {

constexpr absl::string_view kNeverFinal[] = {
    "Adm",  "Amb",  "Brig", "Capt", "Cdr",  "Cmdr", "Col",   "Cpl",  "Dr",   "Fr",
    "Gen",  "Gov",  "Hon",  "Lt",   "Maj",  "Messrs", "Mr",  "Mrs",  "Ms",   "Mt",
    "Mx",   "Pres", "Prof", "Pvt",  "Rep",  "Reps", "Rev",   "Sen",  "Sens", "Sgt",
    "St",   "Ste",  "Supt", "Vice-Adm", "cf", "e.g", "i.e",  "viz",  "vs",
};
constexpr absl::string_view kMaybeFinal[] = {
    "Apr",  "Ariz", "Ark",  "Assn", "Aug",  "Ave",  "Blvd", "Bros", "Calif", "Co",
    "Colo", "Conn", "Corp", "Dec",  "Del",  "Dept", "Feb",  "Fla",  "Fri",   "Ft",
    "Ga",   "Govt", "Ill",  "Inc",  "Ind",  "Jan",  "Jr",   "Jul",  "Jun",   "Kan",
    "Ky",   "La",   "Ltd",  "Mar",  "Mass", "Md",   "Mich", "Minn", "Miss",  "Mon",
    "Mont", "N.J",  "Neb",  "Nev",  "Nov",  "Oct",  "Okla", "Ore",  "Pa",    "Ph.D",
    "Rd",   "Sept", "Sep",  "Sr",   "Sun",  "Tenn", "Tex",  "Thu",  "Thur",  "Thurs",
    "Tue",  "Tues", "Univ", "Va",   "Vt",   "Wash", "Wed",  "Wis",  "Wyo",   "al",
    "approx", "est", "etc", "ft",   "hrs",  "km",   "lbs",  "mins",
};
constexpr absl::string_view kBeforeNumber[] = {
    "Art", "Arts", "Ch", "Fig", "Figs", "No", "Nos", "Op", "Res", "Sec", "Vol",
    "art", "c",    "ca", "ch",  "fig",  "no", "nos", "p",  "para", "pp", "vol",
};
constexpr absl::string_view kOpeners[] = {
    "A",       "According", "After",   "All",     "Although", "Among",   "An",      "And",
    "Another", "As",        "Asked",   "At",      "Because",  "Before",  "Both",    "But",
    "By",      "Despite",   "During",  "Each",    "Earlier",  "Even",    "Few",     "Following",
    "For",     "From",      "He",      "Her",     "His",      "How",     "However", "I",
    "If",      "In",        "Instead", "It",      "Its",      "Last",    "Later",   "Many",
    "Meanwhile", "Most",    "Neither", "Nor",     "Not",      "Now",     "Officials", "On",
    "Once",    "One",       "Only",    "Other",   "Others",   "Our",     "Several", "She",
    "Since",   "So",        "Some",    "Speaking", "Still",   "Such",    "That",    "The",
    "Their",   "Then",      "There",   "These",   "They",     "This",    "Those",   "Though",
    "To",      "Until",     "We",      "What",    "When",     "Where",   "Whether", "While",
    "Who",     "Why",       "With",    "Yet",     "You",
};
constexpr absl::string_view kSpeechVerbs[] = {
    "added", "asked", "replied", "said", "says", "shouted", "told", "wondered", "wrote",
};

using WordSet = absl::flat_hash_set<absl::string_view>;

template <size_t N>
const WordSet* MakeSet(const absl::string_view (&table)[N]) {
  return new WordSet(std::begin(table), std::end(table));
}

// "U.S", "a.m", "H.W": single letters with stops between them.
bool IsDottedLetters(absl::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !absl::ascii_isalpha(word[i]) : word[i] != '.') return false;
  }
  return true;
}

// The tables as one, built once, never changed, never destroyed.
const absl::flat_hash_map<absl::string_view, Abbreviation>& Abbreviations() {
  static const auto* const map = [] {
    auto* m = new absl::flat_hash_map<absl::string_view, Abbreviation>;
    for (absl::string_view w : kNeverFinal) m->emplace(w, Abbreviation::kNeverFinal);
    for (absl::string_view w : kMaybeFinal) m->emplace(w, Abbreviation::kMaybeFinal);
    for (absl::string_view w : kBeforeNumber) m->emplace(w, Abbreviation::kBeforeNumber);
    return m;
  }();
  return *map;
}

}  // namespace

Abbreviation ClassifyAbbreviation(absl::string_view word) {
  if (word.empty() || word.size() > 8) return Abbreviation::kNone;
  if (word.size() == 1 && absl::ascii_isupper(word[0])) return Abbreviation::kMaybeFinal;
  const auto found = Abbreviations().find(word);
  if (found != Abbreviations().end()) return found->second;
  return IsDottedLetters(word) ? Abbreviation::kMaybeFinal : Abbreviation::kNone;
}

bool OpensSentences(absl::string_view word) {
  static const WordSet* const set = MakeSet(kOpeners);
  return set->contains(word);
}

bool IsSpeechVerb(absl::string_view word) {
  static const WordSet* const set = MakeSet(kSpeechVerbs);
  return set->contains(word);
}

}  // namespace claims
