#include "claims/mentions/person_registry.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"
#include "claims/mentions/lexicon.h"

namespace claims {

int PersonRegistry::AddKnown(const Gazetteer& gazetteer, int32_t index) {
  auto [it, added] = by_known_.try_emplace(index, static_cast<int>(people_.size()));
  if (!added) return it->second;
  const v1::PersonEntry& entry = gazetteer.people()[index];
  Person person;
  person.id = entry.id();
  person.name = entry.name();
  person.party_id = entry.party();
  person.known = index;
  std::vector<Token> words;
  Tokenize(entry.name(), {0, static_cast<int32_t>(entry.name().size())}, &words);
  person.words = static_cast<int>(words.size());
  people_.push_back(std::move(person));
  first_word_.push_back(words.size() > 1 ? words[0].fold : 0);
  const int person_index = it->second;
  Index(entry.name(), words, person_index);
  if (FamilyNameFirst(entry.party())) AddFamilyName(person_index);
  return person_index;
}

int PersonRegistry::AddNamed(absl::string_view text, const std::vector<Token>& tokens,
                             size_t first, size_t count) {
  const Token& last = tokens[first + count - 1];
  // "De la Calle": a surname with its particles.
  const bool surname_only =
      count == 1 || IsNameParticle(absl::AsciiStrToLower(Slice(text, tokens[first].span)));
  if (surname_only) {
    const int met = BySurname(last.fold);
    if (met >= 0) return met;
  }
  const absl::string_view phrase = Slice(text, {tokens[first].span.start, last.span.end});
  auto it = by_surname_.find(last.fold);
  if (it != by_surname_.end()) {
    for (int candidate : it->second) {
      const bool same_first = first_word_[candidate] == tokens[first].fold;
      const bool fuller = first_word_[candidate] == 0;
      // "Yau Lin" after "David Yau Lin", "Ould Lin" after "Ali Ould Lin Berg".
      const bool part = count > 1 && absl::StrContains(absl::StrCat(people_[candidate].name, " "),
                                                       absl::StrCat(" ", phrase, " "));
      if (!same_first && !fuller && !part) continue;
      Person& person = people_[candidate];
      if (person.known < 0 && static_cast<int>(count) > person.words) {
        person.name = std::string(Slice(text, {tokens[first].span.start, last.span.end}));
        person.id = Slug(person.name);
        person.words = static_cast<int>(count);
        first_word_[candidate] = tokens[first].fold;
      }
      return candidate;
    }
  }
  const int index = static_cast<int>(people_.size());
  Person person;
  person.name = std::string(Slice(text, {tokens[first].span.start, last.span.end}));
  person.id = Slug(person.name);
  person.words = static_cast<int>(count);
  people_.push_back(std::move(person));
  first_word_.push_back(count > 1 ? tokens[first].fold : 0);
  Index(text, std::vector<Token>(tokens.begin() + first, tokens.begin() + first + count), index);
  return index;
}

void PersonRegistry::Index(absl::string_view text, const std::vector<Token>& words, int person) {
  for (size_t i = words.size() > 1 ? 1 : 0; i < words.size(); ++i) {
    const absl::string_view word = Slice(text, words[i].span);
    if (words[i].capital) AddKey(words[i].fold, person);
    // "al-Nuri" is "al-Nuri" or plain "Nuri" later.
    if (word.size() > 5 && (absl::StartsWithIgnoreCase(word, "al-") ||
                            absl::StartsWithIgnoreCase(word, "el-"))) {
      AddKey(words[i].fold, person);
      AddKey(FoldHash(word.substr(3)), person);
    }
  }
  // Names that put the family first: "Kim Gye-gwan", "Song Min-soon".
  if (words.size() == 2 && Slice(text, words[1].span).find('-') != absl::string_view::npos) {
    AddKey(words[0].fold, person);
  }
}

void PersonRegistry::AddFamilyName(int person) {
  if (first_word_[person] != 0) AddKey(first_word_[person], person);
}

void PersonRegistry::AddKey(uint64_t fold, int person) {
  std::vector<int>& people = by_surname_[fold];
  if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
}

int PersonRegistry::Find(const std::vector<Token>& tokens, size_t first, size_t count) const {
  auto it = by_surname_.find(tokens[first + count - 1].fold);
  if (it == by_surname_.end()) return -1;
  for (int candidate : it->second) {
    if (first_word_[candidate] == tokens[first].fold) return candidate;
  }
  return -1;
}

int PersonRegistry::BySurname(uint64_t fold) const {
  auto it = by_surname_.find(fold);
  return it != by_surname_.end() && it->second.size() == 1 ? it->second[0] : -1;
}

}  // namespace claims
