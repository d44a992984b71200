// Those who rule: governments past their adjectives, of regions, and their organs.
#include <string>

#include "absl/strings/match.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

// "Chile's [weak, increasingly isolated government]": the token after the noun of those who
// rule, past adjectives of any kind; 0 for none.
size_t NounPhraseParser::RulersAfter(size_t after) const {
  static const auto* const kRulers = new WordSet(
      {"government", "authorities", "administration", "regime", "junta", "parliament", "rulers"});
  constexpr size_t kAdjectives = 6;  // with the commas between them
  for (size_t k = after; k < tokens_.size() && k <= after + kAdjectives; ++k) {
    const absl::string_view word = Lower(k);
    if (kRulers->contains(word) && !tokens_[k].capital) return k + 1;
    if (IsMark(k, ',') && k > after) continue;
    if (!tokens_[k].word) {
      if (IsMark(k, '-') && tokens_[k].joined) continue;
      return 0;
    }
    const bool named = tokens_[k].capital &&  // "[United] [Nations-backed]"
                       (absl::StrContains(word, "-") || absl::StrContains(Lower(k + 1), "-"));
    const bool adjective =
        IsOfficeModifier(word) || absl::EndsWith(word, "ed") || absl::EndsWith(word, "ing") ||
        absl::EndsWith(word, "ly") || absl::EndsWith(word, "al") || absl::EndsWith(word, "ist") ||
        absl::EndsWith(word, "ish") || absl::EndsWith(word, "ous") || absl::EndsWith(word, "ary") ||
        absl::EndsWith(word, "le") || absl::EndsWith(word, "ian") || absl::EndsWith(word, "led") ||
        word == "weak" || word == "new" || word == "old" || word == "frail" || word == "unity" ||
        word == "coalition" || word == "minority" || word == "conservative" || word == "leftist";
    const bool function = word == "of" || word == "for" || word == "the" || word == "and";
    if (function || !(adjective || named)) return 0;
  }
  return 0;
}

// "the Uplands Interim Government", "Bougainville leaders": a side that bears the name of
// the region that it claims to rule, or that a pack lists under it.
bool NounPhraseParser::RulersOfRegion(size_t i, const v1::PlaceEntry& region, size_t after,
                                      size_t* next) {
  size_t k = after;
  while (k < tokens_.size() && k < after + 3 && tokens_[k].capital && IsOfficeModifier(Lower(k)) &&
         !Is(k, "the") && !Is(k, "government")) {
    ++k;
  }
  const bool proper = k < tokens_.size() && tokens_[k].capital &&
                      (Is(k, "government") || Is(k, "administration"));
  if (proper && region.region() && !title_case_) {
    const std::string name(Slice(text_, {tokens_[i].span.start, tokens_[k].span.end}));
    return PartyPhrase(i, {-1, Slug(name), name, k + 1}, next);
  }
  static const auto* const kPeople = new WordSet(
      {"government", "authorities", "administration", "leaders", "leadership", "factions",
       "rebels", "delegation", "delegates", "negotiators", "officials"});
  const int party = gazetteer_.PartyById(region.id());
  if (party < 0 || !region.region() || after >= tokens_.size() || tokens_[after].capital ||
      !kPeople->contains(Lower(after)) ||
      gazetteer_.parties()[party].type() != v1::ENTITY_TYPE_GROUP) {
    return false;
  }
  return PartyPhrase(i, {party, region.id(), gazetteer_.parties()[party].name(), after}, next);
}

// "the Chilean government's [Peace Work Committee]": the token after the organ's name; 0
// for none.
size_t NounPhraseParser::OrganOfGovernment(size_t i) const {
  static const auto* const kOrgans = new WordSet(
      {"committee", "commission", "council", "ministry", "department", "secretariat", "office",
       "bureau", "agency", "authority", "team", "panel", "directorate"});
  if (i >= tokens_.size() || !tokens_[i].capital) return 0;
  const size_t end = i + CapitalRun(i);
  // The committee of a delegation's kind stays for rules to see, unless an acronym names it.
  const absl::string_view last = Lower(end - 1);
  if (!kOrgans->contains(last)) return 0;
  return (last == "team" || last == "panel") && !IsMark(end, '(') ? 0 : end;
}

}  // namespace claims
