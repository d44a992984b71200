#include "claims/mentions/gazetteer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/person_names.h"
#include "claims/base/slug.h"
#include "claims/mentions/lexicon.h"

namespace claims {
namespace {

using Sense = Gazetteer::Sense;

bool NeedsCaps(absl::string_view name) {
  int letters = 0;
  for (char c : name) {
    if (absl::ascii_islower(static_cast<unsigned char>(c))) return false;
    letters += absl::ascii_isupper(static_cast<unsigned char>(c)) ? 1 : 0;
  }
  return letters >= 2 && letters <= 4;
}

template <typename Strings>
void MergeStrings(const Strings& from, google::protobuf::RepeatedPtrField<std::string>* to) {
  for (const std::string& s : from) {
    if (std::find(to->begin(), to->end(), s) == to->end()) *to->Add() = s;
  }
}

// Particles that belong to the surname: "al-Sisi" is one word, "van der Berg" three.
constexpr absl::string_view kParticles[] = {"de",  "da", "di",  "del", "der", "van", "von",
                                            "bin", "ben", "ibn", "al",  "el",  "la",  "le"};

absl::string_view Surname(absl::string_view name) {
  size_t at = name.rfind(' ');
  if (at == absl::string_view::npos) return {};
  while (at > 0) {
    const size_t before = name.rfind(' ', at - 1);
    const absl::string_view word =
        name.substr(before == absl::string_view::npos ? 0 : before + 1,
                    at - (before == absl::string_view::npos ? 0 : before + 1));
    const std::string lower = absl::AsciiStrToLower(word);
    if (before == absl::string_view::npos ||
        std::find(std::begin(kParticles), std::end(kParticles), lower) == std::end(kParticles)) {
      break;
    }
    at = before;
  }
  return name.substr(at + 1);
}

// "gave Russia 24 hours": no channel's name.
bool CountsTime(absl::string_view text, const std::vector<Token>& tokens, size_t i) {
  if (!tokens[i].number || i + 1 >= tokens.size()) return false;
  const absl::string_view unit = Slice(text, tokens[i + 1].span);
  return unit == "hours" || unit == "days" || unit == "weeks";
}

}  // namespace

const Gazetteer::Reading* Gazetteer::Match::Find(Sense sense) const {
  if (readings == nullptr) return nullptr;
  for (const Reading& reading : *readings) {
    if (reading.sense == sense) return &reading;
  }
  return nullptr;
}

std::unique_ptr<const Gazetteer> Gazetteer::Build(
    const std::vector<std::unique_ptr<v1::RulePack>>& packs) {
  auto gazetteer = std::make_unique<Gazetteer>();
  for (const auto& pack : packs) {
    for (const v1::PartyEntry& entry : pack->party()) gazetteer->AddParty(entry);
    for (const v1::PersonEntry& entry : pack->person()) gazetteer->AddPerson(entry);
    for (v1::PlaceEntry entry : pack->place()) {
      if (entry.id().empty()) entry.set_id(Slug(entry.name()));
      if (entry.type() == v1::ENTITY_TYPE_UNSPECIFIED) entry.set_type(v1::ENTITY_TYPE_PLACE);
      gazetteer->places_.push_back(std::move(entry));
    }
    for (v1::OutletEntry entry : pack->outlet()) {
      if (entry.id().empty()) entry.set_id(Slug(entry.name()));
      gazetteer->outlets_.push_back(std::move(entry));
    }
    for (const v1::TitleEntry& entry : pack->title()) {
      gazetteer->AddName(entry.title(),
                         {entry.spokesperson() ? Sense::kSpokesperson : Sense::kTitle, 0, false,
                          false},
                         &gazetteer->titles_);
    }
  }
  gazetteer->IndexNames();
  gazetteer->IndexStarters();
  return gazetteer;
}

void Gazetteer::AddParty(const v1::PartyEntry& entry) {
  auto [it, added] = party_by_id_.try_emplace(entry.id(), static_cast<int>(parties_.size()));
  if (added) {
    parties_.push_back(entry);
    return;
  }
  v1::PartyEntry& known = parties_[it->second];
  // An entry that only adds may come first.
  if (known.name().empty()) known.set_name(entry.name());
  if (known.type() == v1::ENTITY_TYPE_UNSPECIFIED) known.set_type(entry.type());
  if (!entry.counterpart().empty()) known.set_counterpart(entry.counterpart());
  if (!entry.seat().empty()) known.set_seat(entry.seat());
  MergeStrings(entry.alias(), known.mutable_alias());
  MergeStrings(entry.demonym(), known.mutable_demonym());
  MergeStrings(entry.metonym(), known.mutable_metonym());
}

void Gazetteer::AddPerson(const v1::PersonEntry& entry) {
  const std::string id = entry.id().empty() ? Slug(entry.name()) : entry.id();
  auto [it, added] = person_by_id_.try_emplace(id, static_cast<int>(people_.size()));
  if (added) {
    people_.push_back(entry);
    people_.back().set_id(id);
    return;
  }
  v1::PersonEntry& known = people_[it->second];
  MergeStrings(entry.alias(), known.mutable_alias());
  if (!entry.party().empty()) known.set_party(entry.party());
  if (entry.surname_suffices()) known.set_surname_suffices(true);
}

void Gazetteer::IndexNames() {
  for (size_t i = 0; i < parties_.size(); ++i) {
    const int32_t index = static_cast<int32_t>(i);
    AddName(parties_[i].name(), {Sense::kPartyName, index, false, false}, &names_);
    for (const auto& s : parties_[i].alias())
      AddName(s, {Sense::kPartyName, index, false, false}, &names_);
    for (const auto& s : parties_[i].demonym())
      AddName(s, {Sense::kDemonym, index, false, false}, &names_);
    for (const auto& s : parties_[i].metonym())
      AddName(s, {Sense::kMetonym, index, false, false}, &names_);
  }
  for (size_t i = 0; i < people_.size(); ++i) {
    const int32_t index = static_cast<int32_t>(i);
    const v1::PersonEntry& person = people_[i];
    auto add = [&](absl::string_view name) {
      AddName(name, {Sense::kPerson, index, false, false}, &names_);
      const absl::string_view surname = Surname(name);
      if (!surname.empty()) {
        AddName(surname, {Sense::kSurname, index, false, person.surname_suffices()}, &names_);
      }
    };
    add(person.name());
    const size_t space = person.name().rfind(' ');
    if (space != std::string::npos) {
      people_by_surname_key_[NameKey(person.name().substr(space + 1))].push_back(index);
    }
    for (const auto& s : person.alias()) add(s);
  }
  for (size_t i = 0; i < places_.size(); ++i) {
    const int32_t index = static_cast<int32_t>(i);
    AddName(places_[i].name(), {Sense::kPlace, index, false, false}, &names_);
    for (const auto& s : places_[i].alias())
      AddName(s, {Sense::kPlace, index, false, false}, &names_);
  }
  for (size_t i = 0; i < outlets_.size(); ++i) {
    const int32_t index = static_cast<int32_t>(i);
    AddName(outlets_[i].name(), {Sense::kOutlet, index, false, false}, &names_);
    for (const auto& s : outlets_[i].alias())
      AddName(s, {Sense::kOutlet, index, false, false}, &names_);
  }
  for (size_t i = 0; i < parties_.size(); ++i) party_by_id_[parties_[i].id()] = static_cast<int>(i);
}

void Gazetteer::AddName(absl::string_view name, Reading reading, Trie* trie) {
  std::vector<Token> tokens;
  Tokenize(name, {0, static_cast<int32_t>(name.size())}, &tokens);
  // A leading article is optional in text: the finder looks past it.
  size_t first = 0;
  if (tokens.size() > 1 && absl::EqualsIgnoreCase(Slice(name, tokens[0].span), "the")) first = 1;
  if (first >= tokens.size()) return;
  reading.needs_caps = NeedsCaps(name);
  uint64_t hash = 0;
  first_words_.push_back(tokens[first].fold);
  for (size_t i = first; i < tokens.size(); ++i) {
    if (tokens[i].fold == 0) tokens[i].fold = FoldHash(Slice(name, tokens[i].span));
    hash = ExtendHash(hash, tokens[i].fold);
    Node& node = (*trie)[hash];
    if (i + 1 < tokens.size()) {
      node.prefix = true;
      continue;
    }
    for (Reading& known : node.readings) {
      if (known.sense != reading.sense || known.index != reading.index) continue;
      known.needs_caps = known.needs_caps && reading.needs_caps;  // "NATO", and "Nato"
      return;
    }
    node.readings.push_back(reading);
  }
}

Gazetteer::Match Gazetteer::LongestName(absl::string_view text, const std::vector<Token>& tokens,
                                        size_t start) const {
  Match best;
  if (!tokens[start].capital && !tokens[start].number) {
    // "al-Nusra", "de Mistura": particles may begin a name in lower case.
    if (!tokens[start].word || tokens[start].span.size() > 10) return best;
  }
  uint64_t hash = 0;
  bool caps = true, capital = false;
  for (size_t i = start; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const uint64_t fold = token.fold != 0 ? token.fold : FoldHash(Slice(text, token.span));
    hash = ExtendHash(hash, fold);
    auto it = names_.find(hash);
    if (it == names_.end()) break;
    caps = caps && (token.all_caps || !token.word);
    capital = capital || token.capital || token.number;
    if (capital && !it->second.readings.empty() && !(i > start && CountsTime(text, tokens, i))) {
      const bool usable =
          std::any_of(it->second.readings.begin(), it->second.readings.end(),
                      [&](const Reading& r) { return caps || !r.needs_caps; });
      if (usable) {
        best.length = static_cast<int>(i - start + 1);
        best.readings = &it->second.readings;
      }
    }
    if (!it->second.prefix) break;
  }
  return best;
}

void Gazetteer::IndexStarters() {
  for (absl::string_view word : PhraseStarters()) first_words_.push_back(FoldHash(word));
  std::sort(first_words_.begin(), first_words_.end());
  first_words_.erase(std::unique(first_words_.begin(), first_words_.end()), first_words_.end());
  size_t places = 1;
  while (places < 2 * first_words_.size() + 2) places *= 2;
  starters_.assign(places, 0);
  starter_mask_ = places - 1;
  for (uint64_t fold : first_words_) {
    if (fold == 0) continue;
    size_t i = fold & starter_mask_;
    while (starters_[i] != 0) i = (i + 1) & starter_mask_;
    starters_[i] = fold;
  }
}

Gazetteer::Match Gazetteer::LongestTitle(const std::vector<Token>& tokens, size_t start) const {
  Match best;
  uint64_t hash = 0;
  for (size_t i = start; i < tokens.size() && tokens[i].word; ++i) {
    hash = ExtendHash(hash, tokens[i].fold);
    auto it = titles_.find(hash);
    if (it == titles_.end()) break;
    // "PM Berg", not "at 3 pm".
    const bool caps = i > start || tokens[i].all_caps;
    if (!it->second.readings.empty() && (caps || !it->second.readings.front().needs_caps)) {
      best.length = static_cast<int>(i - start + 1);
      best.readings = &it->second.readings;
    }
    if (!it->second.prefix) break;
  }
  return best;
}

int Gazetteer::PersonBySpelling(absl::string_view name) const {
  const size_t space = name.rfind(' ');
  if (space == absl::string_view::npos) return -1;
  const auto it = people_by_surname_key_.find(NameKey(name.substr(space + 1)));
  if (it == people_by_surname_key_.end()) return -1;
  int found = -1;
  for (int person : it->second) {
    if (!SamePerson(people_[person].name(), name)) continue;
    if (found >= 0) return -1;
    found = person;
  }
  return found;
}

int Gazetteer::PartyById(absl::string_view id) const {
  auto it = party_by_id_.find(id);
  return it == party_by_id_.end() ? -1 : it->second;
}

}  // namespace claims
