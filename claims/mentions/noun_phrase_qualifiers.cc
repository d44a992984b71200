#include "absl/strings/match.h"
#include "claims/base/word_set.h"
#include "claims/mentions/date_lexicon.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

// What stands before a side that has no name: "[one of the country's main] rebel
// groups", "[the Tuareg-led] rebels", "[other] rebels".

namespace {

// Which of several, or of what kind, but not who.
bool IsQualifying(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"main",      "largest",    "biggest",     "strongest",   "major",      "principal",
       "leading",   "dominant",   "key",         "last",        "remaining",  "only",
       "sole",      "first",      "second",      "third",       "active",     "powerful",
       "armed",     "islamist",   "islamic",     "leftist",     "left-wing",  "marxist",
       "communist", "separatist", "secessionist", "ethnic",     "northern",   "southern",
       "eastern",   "western",    "northeastern", "northwestern", "southeastern", "southwestern",
       "muslim",    "christian",  "tribal",      "exiled",      "several",    "some",
       "many",      "various",    "numerous",    "two",         "three",      "four",
       "five",      "six",        "seven",       "eight",       "nine",       "ten",
       "dozen",     "former",     "anti-government", "pro-independence", "second-largest",
       "autonomy-seeking", "most", "big", "important", "right-wing", "minority", "left-leaning"});
  return kWords->contains(word);
}

// "Norway-backed", "Muslim-led".
bool IsTie(absl::string_view word) {
  return word == "led" || word == "backed" || word == "dominated" || word == "supported" ||
         word == "based" || word == "majority" || word == "allied" || word == "armed";
}

// Not the ones spoken of: "other rebel groups", "a splinter rebel faction".
bool IsOther(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"other", "another", "rival", "splinter", "smaller", "minor", "dissident", "additional"});
  return kWords->contains(word);
}

// "the country's rebels": of the land that the report is about.
bool IsLand(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"country", "nation", "region", "state", "province", "territory", "area", "island",
       "republic", "north", "south", "east", "west", "kingdom", "archipelago"});
  return kWords->contains(word);
}

bool BeginsNounPhrase(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"the", "with", "and", "of", "between", "by", "a", "an", "from", "against"});
  return kWords->contains(word);
}

}  // namespace

// The tokens of one qualifier that ends before `end`, 0 for none: "main", "Tuareg",
// "Norway-backed", which may have been split at its hyphen.
size_t NounPhraseParser::QualifierBefore(size_t end) const {
  if (end == 0 || !tokens_[end - 1].word || tokens_[end - 1].possessive) return 0;
  const absl::string_view word = Lower(end - 1);
  if (IsQualifying(word) || IsOther(word)) return 1;
  const size_t hyphen = word.rfind('-');
  if (hyphen != std::string::npos) {
    return IsTie(absl::string_view(word).substr(hyphen + 1)) ? 1 : 0;
  }
  if (IsTie(word) && end > 2 && IsMark(end - 2, '-')) return 3;
  // "the Tuareg rebels": a people, where a noun phrase has begun.
  const bool people = end > 1 && tokens_[end - 1].capital && !IsNeverName(word) &&
                      LookUpDateWord(word).cls == WordClass::kOther &&
                      (BeginsNounPhrase(Lower(end - 2)) || IsQualifying(Lower(end - 2))) &&
                      gazetteer_.LongestName(text_, tokens_, end - 1).length == 0 &&
                      gazetteer_.LongestTitle(tokens_, end - 1).length == 0;
  return people ? 1 : 0;
}

// Whether `i` is the noun of sides that are expressly not those spoken of.
bool NounPhraseParser::IsOfOthers(size_t i) const {
  for (size_t at = i; at > 0;) {
    if (IsOther(Lower(at - 1))) return true;
    const size_t count = QualifierBefore(at);
    if (count == 0) return false;
    at -= count;
  }
  return false;
}

// "the country's" before i.
bool NounPhraseParser::IsLands(size_t i) const {
  return i > 1 && tokens_[i - 1].possessive && !tokens_[i - 2].capital && IsLand(Lower(i - 2));
}

// Where the noun phrase begins whose noun is at i: its qualifiers, whose land's it is,
// article, "one of". Mentions found before keep their words.
size_t NounPhraseParser::SkipQualifiersBack(size_t i) const {
  const int32_t taken = found_.empty() ? 0 : found_.back().mention.span.end;
  const auto is_free = [this, taken](size_t k) { return tokens_[k].span.start >= taken; };
  size_t start = i;
  constexpr size_t kMost = 6;
  while (i - start < kMost) {
    const size_t count = QualifierBefore(start);
    if (count == 0 || !is_free(start - count)) break;
    start -= count;
  }
  // "the war-torn nation's".
  if (IsLands(start) && is_free(start - 2)) {
    constexpr size_t kAdjectives = 4;
    size_t the = start - 2;
    while (the > 0 && start - the < kAdjectives + 2 && !Is(the, "the") && tokens_[the - 1].word &&
           !tokens_[the - 1].possessive && is_free(the - 1)) {
      --the;
    }
    start = Is(the, "the") ? the : start - 2;
  } else if (start > 0 && (Is(start - 1, "its") || Is(start - 1, "their")) && start < i &&
             is_free(start - 1)) {
    --start;
  } else {
    start = SkipArticleBack(start);
  }
  // "one of the rebel groups".
  if (start > 1 && Is(start - 1, "of") && is_free(start - 2) &&
      (Is(start - 2, "one") || IsQualifying(Lower(start - 2)))) {
    start -= 2;
  }
  return start;
}

// "the Shiite-led", "the country's [government]": whose, where no state is named.
bool NounPhraseParser::GovernsHere(size_t i) const {
  if (i < 2) return false;
  if (IsLands(i)) return true;
  const absl::string_view word = Lower(i - 1);
  return Is(i - 2, "the") &&
         (absl::EndsWith(word, "muslim-led") || absl::EndsWith(word, "shiite-led") ||
          absl::EndsWith(word, "islamist-led") || absl::EndsWith(word, "sunni-led") ||
          absl::EndsWith(word, "-recognised") || absl::EndsWith(word, "-recognized"));
}

// "the Islamist opposition", "the country's main opposition alliance"; not "the main
// opposition group, the VLF," whose name counts, nor one person of it.
bool NounPhraseParser::OpposesHere(size_t i) const {
  static const auto* const kOne = new WordSet(
      {"leader", "chief", "figure", "candidate", "spokesman", "spokeswoman", "lawmaker", "mp",
       "politician", "negotiator", "party", "newspaper", "member", "to"});
  if (kOne->contains(Lower(i + 1))) return false;
  size_t end = i + 1;
  while (Is(end, "umbrella") || Is(end, "bloc") || IsOppositionBody(Lower(end))) ++end;
  const size_t name = IsMark(end, ',') ? end + 1 + (Is(end + 1, "the") ? 1 : 0) : end;
  if (end > i + 1 && name < tokens_.size() && tokens_[name].capital) return false;
  const size_t start = SkipQualifiersBack(i);
  return start + 1 < i && (Is(start, "the") || Is(start, "its"));
}

}  // namespace claims
