#include "claims/text/abbreviations.h"

#include <algorithm>
#include <cstddef>

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

template <size_t N>
bool Contains(const absl::string_view (&table)[N], absl::string_view word) {
  // Short tables: a scan is as fast as a search, and needs no order.
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

// "U.S", "a.m", "H.W": single letters with stops between them.
bool IsDottedLetters(absl::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !absl::ascii_isalpha(word[i]) : word[i] != '.') return false;
  }
  return true;
}

}  // namespace

Abbreviation ClassifyAbbreviation(absl::string_view word) {
  if (word.empty() || word.size() > 8) return Abbreviation::kNone;
  if (Contains(kNeverFinal, word)) return Abbreviation::kNeverFinal;
  if (word.size() == 1 && absl::ascii_isupper(word[0])) return Abbreviation::kMaybeFinal;
  if (IsDottedLetters(word) || Contains(kMaybeFinal, word)) return Abbreviation::kMaybeFinal;
  if (Contains(kBeforeNumber, word)) return Abbreviation::kBeforeNumber;
  return Abbreviation::kNone;
}

bool OpensSentences(absl::string_view word) { return Contains(kOpeners, word); }

bool IsSpeechVerb(absl::string_view word) { return Contains(kSpeechVerbs, word); }

}  // namespace claims
