#include "claims/mentions/noun_phrase.h"

#include <algorithm>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"
#include "claims/base/utf8.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

std::string NounPhraseParser::Lower(size_t i) const {
  return i < tokens_.size() ? absl::AsciiStrToLower(Slice(text_, tokens_[i].span)) : std::string();
}

bool NounPhraseParser::Is(size_t i, absl::string_view word) const {
  return i < tokens_.size() && absl::EqualsIgnoreCase(Slice(text_, tokens_[i].span), word);
}

bool NounPhraseParser::IsMark(size_t i, char mark) const {
  return i < tokens_.size() && !tokens_[i].word && text_[tokens_[i].span.start] == mark;
}

std::vector<NameMention> NounPhraseParser::Parse(Span sentence, bool second_pass) {
  second_pass_ = second_pass;
  found_.clear();
  Tokenize(text_, sentence, &tokens_);
  for (size_t i = 0; i < tokens_.size();) {
    size_t next = i;
    if (Name(i, &next) || Generic(i, &next) || NewGroup(i, &next) || FreeName(i, &next) ||
        (second_pass_ && Surname(i, &next))) {
      i = std::max(next, i + 1);
    } else {
      ++i;
    }
  }
  return std::move(found_);
}

// ---- Names that packs know, and offices -------------------------------------------------

bool NounPhraseParser::Name(size_t i, size_t* next) {
  Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, i);
  constexpr int kLongestCompound = 64;  // bytes; a longer chain is no compound
  if (match.length == 0 && tokens_[i].word && tokens_[i].span.size() <= kLongestCompound &&
      Slice(text_, tokens_[i].span).find('-') != absl::string_view::npos && tokens_[i].capital) {
    // "Russia-Ukraine talks", "US-brokered": the first part may be a name.
    const Token whole = tokens_[i];
    SplitAtHyphen(text_, i, &tokens_);
    match = gazetteer_.LongestName(text_, tokens_, i);
    if (match.length != 1 ||
        (match.Find(Sense::kPartyName) == nullptr && match.Find(Sense::kDemonym) == nullptr)) {
      tokens_.erase(tokens_.begin() + i + 1, tokens_.begin() + i + 1);
      // Put the word together again.
      size_t end = i;
      while (end < tokens_.size() && tokens_[end].span.end <= whole.span.end) ++end;
      tokens_.erase(tokens_.begin() + i, tokens_.begin() + end);
      tokens_.insert(tokens_.begin() + i, whole);
      match = {};
    } else if (!tokens_[i + 2].capital && !ActsThrough(i + 2)) {
      *next = i + 3;  // "Russian-occupied": no actor
      return true;
    }
  }
  if (match.length > 0) {
    if (match.Find(Sense::kPerson) != nullptr) return KnownPerson(i, match, next);
    if (match.Find(Sense::kPartyName) != nullptr || match.Find(Sense::kDemonym) != nullptr ||
        match.Find(Sense::kMetonym) != nullptr) {
      return Party(i, match, next);
    }
    const size_t end = i + match.length;
    const bool more_name = end < tokens_.size() && tokens_[end].capital && tokens_[end].word &&
                           PersonName(i, false) > static_cast<size_t>(match.length);
    if (const auto* place = match.Find(Sense::kPlace); place != nullptr && !more_name) {
      v1::EntityRef ref;
      const v1::PlaceEntry& entry = gazetteer_.places()[place->index];
      ref.set_id(entry.id());
      ref.set_name(entry.name());
      ref.set_type(entry.type());
      AddPlace(i, end, ref, next);
      return true;
    }
    if (const auto* outlet = match.Find(Sense::kOutlet); outlet != nullptr) {
      const v1::OutletEntry& entry = gazetteer_.outlets()[outlet->index];
      v1::EntityRef ref;
      ref.set_id(entry.id());
      ref.set_name(entry.name());
      ref.set_type(v1::ENTITY_TYPE_OUTLET);
      Emit(i, end, MentionClass::kOutlet, ref);
      *next = end;
      return true;
    }
    if (const auto* surname = match.Find(Sense::kSurname);
        surname != nullptr && surname->surname_alone && !more_name) {
      const int person = registry_.AddKnown(gazetteer_, surname->index);
      Affiliation none;
      AddPerson(i, end, person, none, Span{}, next);
      return true;
    }
  }
  return TitledPerson(i, i, Affiliation{}, next);
}

// "US-brokered talks", "Norway-backed proposal"; not "Russian-occupied areas",
// "Norway-backed rebels".
bool NounPhraseParser::ActsThrough(size_t participle) const {
  const std::string word = Lower(participle);
  if (!IsAgentParticiple(word)) return false;
  if (word != "backed" && word != "led") return true;
  for (size_t k = participle + 1; k < participle + 4; ++k) {
    if (IsProcessNoun(Lower(k))) return true;
  }
  return false;
}

bool NounPhraseParser::KnownPerson(size_t i, Gazetteer::Match match, size_t* next) {
  const int person = registry_.AddKnown(gazetteer_, match.Find(Sense::kPerson)->index);
  AddPerson(i, i + match.length, person, Affiliation{}, Span{}, next);
  return true;
}

bool NounPhraseParser::Party(size_t i, Gazetteer::Match match, size_t* next) {
  const Gazetteer::Reading* reading = match.Find(Sense::kPartyName);
  if (reading == nullptr) reading = match.Find(Sense::kDemonym);
  if (reading == nullptr) reading = match.Find(Sense::kMetonym);
  const size_t end = i + match.length;
  const v1::PartyEntry& entry = gazetteer_.parties()[reading->index];
  if (Is(end, "capital") && Capital(i, end, entry, next)) return true;
  const size_t of = i > 0 && Is(i - 1, "the") ? i - 1 : i;
  if (of > 1 && Is(of - 1, "of") && Is(of - 2, "capital") && Capital(i, end - 1, entry, next)) {
    return true;
  }
  if (reading->sense == Sense::kDemonym && OfPeople(i, end)) {
    *next = end;
    return true;
  }
  const auto* place = match.Find(Sense::kPlace);
  const bool can_be_place =
      reading->sense != Sense::kDemonym && (place != nullptr || entry.type() == v1::ENTITY_TYPE_STATE);
  if (can_be_place && PlaceContext(i, end)) {
    v1::EntityRef ref;
    if (place != nullptr) {
      const v1::PlaceEntry& at = gazetteer_.places()[place->index];
      ref.set_id(at.id());
      ref.set_name(at.name());
      ref.set_type(at.type());
    } else if (reading->sense == Sense::kPartyName) {
      ref.set_id(entry.id());
      ref.set_name(entry.name());
      ref.set_type(v1::ENTITY_TYPE_PLACE);
    }
    if (!ref.id().empty()) {
      AddPlace(i, end, ref, next);
      return true;
    }
  }
  Affiliation affiliation{reading->index, entry.id(), entry.name(), end};
  return PartyPhrase(i, affiliation, next);
}

// "thousands of Norwegians", "many Russians": people, not the party.
bool NounPhraseParser::OfPeople(size_t start, size_t end) const {
  if (start == 0 || text_[tokens_[end - 1].span.end - 1] != 's') return false;
  static const auto* const kQuantities = new absl::flat_hash_set<absl::string_view>(
      {"many", "most", "some", "ordinary", "young", "million", "millions", "thousands", "hundreds",
       "dozens", "few", "several", "majority", "percent", "fellow", "displaced", "number"});
  const size_t before = Is(start - 1, "of") && start > 1 ? start - 2 : start - 1;
  return kQuantities->contains(Lower(before));
}

// "the Ethiopian capital, Addis Ababa", "in the UAE capital": a place, by the name
// that follows or by the state's seat.
bool NounPhraseParser::Capital(size_t start, size_t noun, const v1::PartyEntry& party,
                               size_t* next) {
  size_t name = noun + 1;
  if (Is(name, "of") || IsMark(name, ',')) ++name;
  const Gazetteer::Reading* place = nullptr;
  size_t end = noun + 1;
  if (Is(noun, "capital") && name < tokens_.size()) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
    place = match.Find(Sense::kPlace);
    if (place != nullptr) {
      end = name + match.length;
      if (IsMark(name - 1, ',') && IsMark(end, ',')) ++end;
    }
  }
  for (int i = 0; place == nullptr && i < party.metonym_size(); ++i) {
    std::vector<Token> words;
    Tokenize(party.metonym(i), {0, static_cast<int32_t>(party.metonym(i).size())}, &words);
    if (!words.empty()) {
      place = gazetteer_.LongestName(party.metonym(i), words, 0).Find(Sense::kPlace);
    }
  }
  if (place == nullptr) return false;
  const v1::PlaceEntry& entry = gazetteer_.places()[place->index];
  v1::EntityRef ref;
  ref.set_id(entry.id());
  ref.set_name(entry.name());
  ref.set_type(entry.type());
  Emit(start, end, MentionClass::kPlace, ref);
  *next = end;
  return true;
}

// Party name, then perhaps an office and a person, or a head noun.
bool NounPhraseParser::PartyPhrase(size_t start, const Affiliation& affiliation, size_t* next) {
  size_t after = affiliation.end;
  if (after < tokens_.size() && tokens_[after].possessive) ++after;
  if (TitledPerson(start, after, affiliation, next)) return true;
  // "Sweden's Ida Berg": whose she is.
  if (after > affiliation.end) {
    const size_t count = PersonName(after, false);
    if (count >= 2 && !NamesParty(after)) {
      const int person = Register(after, count);
      AddPerson(start, after + count, person, affiliation, Span{}, next);
      return true;
    }
  }
  if (Opponents(start, after, affiliation, next)) return true;
  size_t end = Institution(after, affiliation);
  std::string head = end > affiliation.end ? "institution" : "";
  for (size_t k = after; k < tokens_.size() && k < after + 6 && tokens_[k].word; ++k) {
    const std::string word = Lower(k);
    if (IsDelegationNoun(word)) break;
    const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, k);
    if (IsPartyHead(word)) {
      end = k + 1;
      head = word;
      continue;
    }
    if (title.length > 0 &&
        IsHeadship(Slice(text_, {tokens_[after].span.start,
                                 tokens_[k + title.length - 1].span.end}))) {
      break;
    }
    if (title.length > 0) {
      // "the Russian president": an office without its holder's name.
      const size_t title_end = k + title.length;
      if (title_end < tokens_.size() && IsDelegationNoun(Lower(title_end))) break;
      end = title_end;
      head = Lower(title_end - 1);
      k = title_end - 1;
      continue;
    }
    if (!IsOfficeModifier(word) || word == "and" || word == "of" || word == "for" || word == "the") break;
  }
  NameMention found;
  const size_t begin = SkipArticleBack(start);
  found.mention.cls = MentionClass::kParty;
  found.mention.span = {tokens_[begin].span.start, tokens_[end - 1].span.end};
  found.mention.ref = PartyRef(affiliation);
  found.mention.head = head;
  found_.push_back(std::move(found));
  *next = end;
  return true;
}

// "Chile's armed opposition", "Colombian rebels": not the state, but a side of
// its own, named after it.
bool NounPhraseParser::Opponents(size_t start, size_t after, const Affiliation& affiliation,
                                 size_t* next) {
  if (affiliation.party < 0 ||
      gazetteer_.parties()[affiliation.party].type() != v1::ENTITY_TYPE_STATE) {
    return false;
  }
  size_t k = after;
  while (k < after + 2 && k < tokens_.size() && tokens_[k].word && !tokens_[k].capital &&
         !IsOppositionNoun(Lower(k)) && !IsPartyHead(Lower(k)) && !Is(k, "and")) {
    ++k;
  }
  const std::string noun = Lower(k);
  if (!IsOppositionNoun(noun)) return false;
  // "the Syrian rebels' demand", not "Chilean opposition to the plan".
  if (noun == "opposition" && Is(k + 1, "to")) return false;
  v1::EntityRef ref;
  // One name for "Chile's opposition" and "the Chilean opposition".
  const v1::PartyEntry& state = gazetteer_.parties()[affiliation.party];
  ref.set_name(absl::StrCat(state.demonym_size() > 0 ? state.demonym(0) : state.name(), " ", noun));
  ref.set_id(Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  size_t end = k + 1;
  if (end < tokens_.size() && IsPartyHead(Lower(end))) ++end;
  Emit(SkipArticleBack(start), end, MentionClass::kParty, ref);
  found_.back().mention.head = noun;
  *next = end;
  return true;
}

// "U.S. Office of Foreign Assets Control": a state's institution by its proper
// name stands for the state. Returns the token after it.
size_t NounPhraseParser::Institution(size_t after, const Affiliation& affiliation) const {
  if (affiliation.party < 0 ||
      gazetteer_.parties()[affiliation.party].type() != v1::ENTITY_TYPE_STATE) {
    return affiliation.end;
  }
  size_t end = affiliation.end;
  bool named = false;
  for (size_t k = after; k < tokens_.size() && k < after + 8 && tokens_[k].word; ++k) {
    const std::string word = Lower(k);
    if (IsDelegationNoun(word)) break;
    if (tokens_[k].capital) {
      if (IsNeverName(word) || gazetteer_.LongestTitle(tokens_, k).length > 0) break;
      named = named || IsOrganizationWord(word);
      end = k + 1;
    } else if (k == after || (word != "of" && word != "for" && word != "and" && word != "the")) {
      break;
    }
  }
  return named ? end : affiliation.end;
}

// From tokens_[i]: modifiers and titles, then a name. The mention begins at `start`.
bool NounPhraseParser::TitledPerson(size_t start, size_t i, const Affiliation& affiliation,
                                    size_t* next) {
  if (i >= tokens_.size() || !tokens_[i].word) return false;
  const bool affiliated = affiliation.end > 0;
  size_t k = i;
  size_t title_end = 0;
  for (int steps = 0; k < tokens_.size() && steps < 10; ++steps) {
    if (!tokens_[k].word) {
      // "US-Russian", "vice-president": marks end the office.
      break;
    }
    const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, k);
    if (title.length > 0 || IsHonorific(Lower(k))) {
      title_end = k + std::max(title.length, 1);
      k = title_end;
      // "adviser, Dmytro Lytvyn,": the name as an apposition after a comma.
      size_t name_at = k;
      if (IsMark(name_at, '.') && tokens_[name_at].joined) ++name_at;  // "Gen.", "Dr."
      k = name_at;
      if (affiliated && IsMark(name_at, ',')) ++name_at;
      const size_t count = name_at < tokens_.size() ? PersonName(name_at, name_at == k) : 0;
      if (count > 0) {
        const int person = Register(name_at, count);
        // "envoy and Foreign Minister X" of two parties are two people.
        const std::string& party = registry_.at(person).party_id;
        if (affiliated && !party.empty() && party != affiliation.id &&
            absl::StrContains(Slice(text_, {tokens_[i].span.start, tokens_[name_at].span.start}), " and ")) {
          return false;
        }
        // "rebel leader X" speaks for rebels when nothing says which.
        if (!affiliated && IsOppositionNoun(Lower(i)) && registry_.at(person).party_id.empty()) {
          registry_.at(person).party_id = Lower(i) == "opposition" ? "opposition" : "rebels";
        }
        const size_t rank = start > 0 ? start - 1 : start;  // "lead Chilean negotiator"
        if (IsHeadship(Slice(text_, {tokens_[rank].span.start, tokens_[title_end - 1].span.end}))) {
          return Headship(start, name_at, count, person, affiliation, next);
        }
        const Span role{tokens_[start].span.start, tokens_[title_end - 1].span.end};
        size_t end = name_at + count;
        if (name_at > k && IsMark(end, ',')) ++end;  // both commas belong to the apposition
        AddPerson(start, end, person, affiliation, role, next);
        return true;
      }
      if (IsMark(k, ',')) break;
      continue;
    }
    const std::string word = Lower(k);
    const bool institution = affiliated && tokens_[k].capital && !IsNeverName(word);
    if (k > i && IsDelegationNoun(word)) return false;
    if (!IsOfficeModifier(word) && !institution) break;
    // "Hamas and Prime Minister X", "Norway and Chilean President X": an office does
    // not begin with a conjunction, and does not run over another party.
    const bool joint = word == "and" || word == "of" || word == "for" || word == "&";
    if (k == i && (joint || (word == "the" && !affiliated))) break;
    if (affiliated && k > i && tokens_[k].capital && NamesParty(k)) break;
    ++k;
  }
  return false;
}

// "Norway's chief negotiator Ida Berg": party, words and person stay apart, because
// the words say who heads the delegation.
bool NounPhraseParser::Headship(size_t start, size_t name_at, size_t count, int person,
                                const Affiliation& affiliation, size_t* next) {
  PersonRegistry::Person& registered = registry_.at(person);
  if (registered.party_id.empty()) registered.party_id = affiliation.id;
  if (registered.role.empty()) {
    registered.role = std::string(
        Slice(text_, {tokens_[start].span.start, tokens_[name_at - 1].span.end}));
  }
  if (affiliation.end > 0 && !affiliation.id.empty() && affiliation.end <= name_at) {
    Emit(SkipArticleBack(start), affiliation.end, MentionClass::kParty, PartyRef(affiliation));
  }
  AddPerson(name_at, name_at + count, person, Affiliation{}, Span{}, next);
  return true;
}

bool NounPhraseParser::NamesParty(size_t i) const {
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, i);
  return match.Find(Sense::kPartyName) != nullptr || match.Find(Sense::kDemonym) != nullptr;
}

// ---- People ------------------------------------------------------------------------------

size_t NounPhraseParser::PersonName(size_t i, bool titled) const {
  if (i >= tokens_.size() || !tokens_[i].word) return 0;
  const Gazetteer::Match known = gazetteer_.LongestName(text_, tokens_, i);
  if (known.Find(Sense::kPerson) != nullptr) return known.length;
  size_t end = i;
  int words = 0;
  while (end < tokens_.size() && tokens_[end].word && words < 5) {
    const Token& token = tokens_[end];
    const std::string word = Lower(end);
    if (!token.capital) {
      const bool particle =
          IsNameParticle(word) && end + 1 < tokens_.size() && tokens_[end + 1].word &&
          (tokens_[end + 1].capital || IsNameParticle(Lower(end + 1)));
      const bool prefixed = absl::StartsWith(word, "al-") || absl::StartsWith(word, "el-") ||
                            absl::StartsWith(word, "as-") || absl::StartsWith(word, "ul-");
      if (!particle && !prefixed) break;
      if (end == i && !titled) return 0;
    } else {
      if (IsNeverName(word) || IsHonorific(word)) break;
      const size_t hyphen = word.rfind('-');
      if (hyphen != std::string::npos && IsAgentParticiple(absl::string_view(word).substr(hyphen + 1))) {
        break;  // "Union-sponsored"
      }
      if (token.all_caps && token.span.size() <= 5 && absl::string_view(word).find('.') == absl::string_view::npos &&
          token.span.size() > 2) {
        break;  // an acronym
      }
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, end);
      const bool other = name.Find(Sense::kPartyName) || name.Find(Sense::kDemonym) ||
                         name.Find(Sense::kMetonym) || name.Find(Sense::kOutlet);
      if (other && (end == i || end + 1 >= tokens_.size() || !tokens_[end + 1].capital)) break;
      if (end > i && gazetteer_.LongestTitle(tokens_, end).length > 0) break;
      if (end == i && gazetteer_.LongestTitle(tokens_, end).length > 0 && word.size() > 3) return 0;
    }
    ++words;
    ++end;
    if (end < tokens_.size() && tokens_[end].possessive) break;
  }
  const size_t count = end - i;
  if (count == 0) return 0;
  if (!tokens_[end - 1].capital && !absl::StartsWith(Lower(end - 1), "al-") &&
      !absl::StartsWith(Lower(end - 1), "el-")) {
    return 0;
  }
  for (size_t k = i; k < end; ++k) {
    if (IsOrganizationWord(Lower(k)) && !(titled && count == 1)) return 0;
  }
  if (IsOrganizationWord(Lower(i))) return 0;
  if (!titled && count < 2) return 0;
  if (tokens_[i].all_caps && count > 1 && tokens_[i + 1].all_caps) return 0;  // a headline
  return count;
}

int NounPhraseParser::Register(size_t i, size_t count) {
  const Gazetteer::Match known = gazetteer_.LongestName(text_, tokens_, i);
  if (const auto* person = known.Find(Sense::kPerson);
      person != nullptr && known.length == static_cast<int>(count)) {
    return registry_.AddKnown(gazetteer_, person->index);
  }
  if (count == 1) {
    const int met = registry_.BySurname(tokens_[i].fold);
    if (met >= 0) return met;
    // A title before the surname of someone a pack lists: that person, when it
    // lists one only.
    const Gazetteer::Reading* only = nullptr;
    int fits = 0;
    if (known.readings != nullptr && known.length == 1) {
      for (const auto& reading : *known.readings) {
        if (reading.sense != Sense::kSurname) continue;
        only = &reading;
        ++fits;
      }
    }
    if (fits == 1) return registry_.AddKnown(gazetteer_, only->index);
  } else {
    const int listed = gazetteer_.PersonBySpelling(
        Slice(text_, {tokens_[i].span.start, tokens_[i + count - 1].span.end}));
    if (listed >= 0) return registry_.AddKnown(gazetteer_, listed);
  }
  return registry_.AddNamed(text_, tokens_, i, count);
}

void NounPhraseParser::AddPerson(size_t start, size_t end, int person,
                                 const Affiliation& affiliation, Span role, size_t* next) {
  // "President Zelensky's adviser, Dmytro Lytvyn": the person possesses an office.
  if (end < tokens_.size() && tokens_[end].possessive) {
    const PersonRegistry::Person& owner = registry_.at(person);
    const int party = gazetteer_.PartyById(owner.party_id);
    Affiliation via{party, owner.party_id,
                    party >= 0 ? gazetteer_.parties()[party].name() : std::string(), end};
    if (affiliation.end > 0 && via.id.empty()) {
      via.party = affiliation.party;
      via.id = affiliation.id;
      via.name = affiliation.name;
    }
    if (end + 1 < tokens_.size() && TitledPerson(start, end + 1, via, next)) return;
  }
  // "Putin aide Vladimir Medinsky": the office of another, without a possessive.
  if (end < tokens_.size() && role.empty() && gazetteer_.LongestTitle(tokens_, end).length > 0 &&
      !registry_.at(person).party_id.empty()) {
    const std::string& party_id = registry_.at(person).party_id;
    const int party = gazetteer_.PartyById(party_id);
    Affiliation via{party, party_id,
                    party >= 0 ? gazetteer_.parties()[party].name() : party_id, end};
    if (TitledPerson(start, end, via, next)) return;
  }
  // "the Trump administration", "Assad's government": the person's party.
  const PersonRegistry::Person& holder = registry_.at(person);
  const size_t noun = end < tokens_.size() && tokens_[end].possessive ? end + 1 : end;
  if (noun < tokens_.size() && !holder.party_id.empty()) {
    const std::string word = Lower(noun);
    if (word == "administration" || word == "government" || word == "regime" || word == "cabinet") {
      const int party = gazetteer_.PartyById(holder.party_id);
      Affiliation via{party, holder.party_id,
                      party >= 0 ? gazetteer_.parties()[party].name() : holder.party_id, end};
      NameMention found;
      found.mention.cls = MentionClass::kParty;
      found.mention.span = {tokens_[SkipArticleBack(start)].span.start, tokens_[noun].span.end};
      found.mention.ref = PartyRef(via);
      found.mention.head = word;
      found_.push_back(std::move(found));
      *next = noun + 1;
      return;
    }
  }
  if (FamilyNameFirst(affiliation.id)) registry_.AddFamilyName(person);
  PersonRegistry::Person& registered = registry_.at(person);
  // A pack's own party holds, unless the text names an office in another one.
  if (!affiliation.id.empty() && registered.party_id.empty()) registered.party_id = affiliation.id;
  if (!role.empty() && registered.role.empty()) registered.role = std::string(Slice(text_, role));
  size_t finish = end;
  // "President Otto Lind of Chile".
  if (!role.empty() && Is(end, "of")) {
    const size_t name = Is(end + 1, "the") ? end + 2 : end + 1;
    if (name < tokens_.size() && NamesParty(name)) {
      const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
      if (const auto* party = match.Find(Sense::kPartyName); party != nullptr) {
        if (registered.party_id.empty()) registered.party_id = gazetteer_.parties()[party->index].id();
        finish = end = name + match.length;
      }
    }
  }
  if (end < tokens_.size() && !tokens_[end].possessive) finish = Apposition(end, person);
  NameMention found;
  found.person = person;
  found.mention.cls = MentionClass::kPerson;
  found.mention.span = {tokens_[SkipArticleBack(start)].span.start, tokens_[finish - 1].span.end};
  if (!role.empty()) found.mention.role = std::string(Slice(text_, role));
  found.mention.party_id = affiliation.id;
  // Surface form: the name's own bytes, without titles; filled by the finder.
  found_.push_back(std::move(found));
  *next = finish;
}

size_t NounPhraseParser::Apposition(size_t end, int person) {
  if (!IsMark(end, ',') || end + 2 >= tokens_.size()) return end;
  size_t k = end + 1;
  if (Is(k, "the") || Is(k, "a") || Is(k, "an")) ++k;
  Affiliation affiliation;
  size_t title_end = 0;
  std::string role;
  size_t stop = k;
  for (; stop < tokens_.size() && stop < k + 16; ++stop) {
    if (IsMark(stop, ',') || IsMark(stop, ';') || IsMark(stop, '.') || IsMark(stop, ')')) break;
    const std::string word = Lower(stop);
    if (IsDelegationNoun(word) || absl::StartsWith(word, "negotiat")) return end;
    if (title_end == 0) {
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, stop);
      const Gazetteer::Reading* party = name.Find(Sense::kPartyName);
      if (party == nullptr) party = name.Find(Sense::kDemonym);
      if (party == nullptr) party = name.Find(Sense::kMetonym);
      if (party != nullptr && affiliation.end == 0) {
        affiliation.party = party->index;
        affiliation.id = gazetteer_.parties()[party->index].id();
        affiliation.end = stop + name.length;
        stop += name.length - 1;
        continue;
      }
      const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, stop);
      if (title.length > 0) {
        title_end = stop + title.length;
        stop = title_end - 1;
        continue;
      }
      const bool plain = IsOfficeModifier(word) || tokens_[stop].capital || tokens_[stop].possessive;
      if (!plain) return end;
    } else {
      if (word == "who" || word == "said" || word == "told" || word == "says" || word == "has" ||
          word == "will" || word == "was" || word == "is") {
        return end;
      }
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, stop);
      const Gazetteer::Reading* party = name.Find(Sense::kPartyName);
      if (party != nullptr && affiliation.end == 0 && stop > 0 && (Is(stop - 1, "of") || Is(stop - 1, "the"))) {
        affiliation.id = gazetteer_.parties()[party->index].id();
        affiliation.end = stop + 1;
      }
    }
  }
  if (title_end == 0) return end;
  // ", Rwanda's President B": the next person of a list.
  if (title_end < tokens_.size() && PersonName(title_end, true) > 0) return end;
  const bool closed = stop >= tokens_.size() || IsMark(stop, ',') || IsMark(stop, '.') || IsMark(stop, ';');
  if (!closed) return end;
  PersonRegistry::Person& registered = registry_.at(person);
  if (!affiliation.id.empty() && registered.party_id.empty()) registered.party_id = affiliation.id;
  if (registered.role.empty()) {
    registered.role =
        std::string(Slice(text_, {tokens_[end + 1].span.start, tokens_[stop - 1].span.end}));
  }
  return IsMark(stop, ',') ? stop + 1 : stop;
}

bool NounPhraseParser::FreeName(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word) return false;
  const size_t count = PersonName(i, false);
  if (count < 2) return false;
  const int person = Register(i, count);
  AddPerson(i, i + count, person, Affiliation{}, Span{}, next);
  return true;
}

bool NounPhraseParser::Surname(size_t i, size_t* next) {
  const std::string word = Lower(i);
  const bool article = absl::StartsWith(word, "al-") || absl::StartsWith(word, "el-");
  if ((!tokens_[i].capital && !article) || !tokens_[i].word || IsNeverName(word)) return false;
  const int person = registry_.BySurname(tokens_[i].fold);
  if (person < 0) return false;
  AddPerson(i, i + 1, person, Affiliation{}, Span{}, next);
  return true;
}

// ---- Words that refer without a name -----------------------------------------------------

bool NounPhraseParser::Generic(size_t i, size_t* next) {
  if (!tokens_[i].word) return false;
  const std::string word = Lower(i);
  auto emit = [&](size_t start, size_t end, MentionClass cls, absl::string_view id,
                  absl::string_view head) {
    v1::EntityRef ref;
    ref.set_id(std::string(id));
    ref.set_name(std::string(id));
    ref.set_type(cls == MentionClass::kPerson ? v1::ENTITY_TYPE_PERSON : v1::ENTITY_TYPE_GROUP);
    Emit(start, end, cls, ref);
    found_.back().mention.head = std::string(head);
    *next = end;
    return true;
  };
  if (word == "he" || word == "she") return emit(i, i + 1, MentionClass::kPerson, "*he", "");
  if (i == 0 && (word == "it" || word == "they") && StartsAct(1)) {
    return emit(i, i + 1, MentionClass::kParty, "*it", "");
  }
  if (i == 0 && word == "the" && tokens_.size() > 2) {
    const std::string noun = Lower(1);
    if (Is(2, "of")) return false;  // "the Group of Seven"
    if (noun == "group" || noun == "movement" || noun == "bloc" || noun == "militia" ||
        noun == "organization" || noun == "organisation") {
      return emit(0, 2, MentionClass::kParty, "*it", "");
    }
  }
  if (word == "we") return emit(i, i + 1, MentionClass::kParty, "*we", "");
  if (word == "both" || word == "the" || word == "all" || word == "warring" || word == "two") {
    size_t k = i + 1;
    if (word == "all" && (Is(k, "three") || Is(k, "six") || Is(k, "five") || Is(k, "four"))) ++k;
    if (word == "the" || word == "both") {
      if (Is(k, "two") || Is(k, "three") || Is(k, "warring") || Is(k, "opposing") || Is(k, "rival")) ++k;
      if (Is(k, "warring")) ++k;
    }
    if (Is(k, "of") && Is(k + 1, "the")) k += 2;
    if (k < tokens_.size() && IsSidesNoun(Lower(k)) &&
        (k > i + 1 || word != "the" || Lower(k) == "sides" || Lower(k) == "parties")) {
      return emit(i, k + 1, MentionClass::kParty, "*both", Lower(k));
    }
  }
  const bool insurgents = IsOppositionNoun(word) && word != "opposition" && word != "militants" &&
                          word != "dissidents";
  if (insurgents && (word[word.size() - 1] == 's' || word == "rebel")) {
    size_t end = i + 1;
    if (end < tokens_.size() && IsPartyHead(Lower(end))) ++end;
    // "the rebel group M23", "the largest rebel group, the ABC,": the name counts.
    const size_t name = IsMark(end, ',') ? end + 1 + (Is(end + 1, "the") ? 1 : 0) : end;
    if (end > i + 1 && name < tokens_.size() && tokens_[name].capital) return false;
    return emit(SkipArticleBack(i), end, MentionClass::kParty, "*rebels", word);
  }
  if ((word == "government" || word == "opposition") && NamesSide(i)) {
    const size_t start = i > 0 && Is(i - 1, "the") ? i - 1 : i;
    const size_t end = i + 1;
    // "the government of Chile": the name that follows is the mention's.
    if (Is(end, "of") && end + 1 < tokens_.size()) {
      size_t name = end + 1;
      if (Is(name, "the")) ++name;
      const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
      if (const auto* party = match.Find(Sense::kPartyName); party != nullptr) {
        const v1::PartyEntry& entry = gazetteer_.parties()[party->index];
        Emit(start, name + match.length, MentionClass::kParty,
             PartyRef({party->index, entry.id(), entry.name(), name}));
        found_.back().mention.head = word;
        *next = name + match.length;
        return true;
      }
    }
    return emit(start, end, MentionClass::kParty, word == "government" ? "*government" : "*opposition",
                word);
  }
  return false;
}

// "It demanded", "They have rejected"; not "It is unclear", "It has been".
bool NounPhraseParser::StartsAct(size_t i) const {
  while (Is(i, "also") || Is(i, "then") || Is(i, "later") || Is(i, "again")) ++i;
  const std::string verb = Lower(i);
  const std::string after = Lower(i + 1);
  if (verb == "is" || verb == "are" || verb == "was" || verb == "were") {
    return absl::EndsWith(after, "ing");
  }
  if (verb == "has" || verb == "have" || verb == "had") {
    return absl::EndsWith(after, "ed") || after == "also" || after == "repeatedly";
  }
  if (verb == "will" || verb == "would") return after != "be" && after != "not";
  return absl::EndsWith(verb, "ed") || verb == "said" || verb == "says" || verb == "wants" ||
         verb == "demands" || verb == "insists" || verb == "calls" || verb == "rejects";
}

// "the government", "government and rebels"; not "a government building".
bool NounPhraseParser::NamesSide(size_t i) const {
  if (i > 0 && Is(i - 1, "the")) return true;
  const bool first = Is(i + 1, "and") && (Is(i + 2, "rebels") || Is(i + 2, "rebel") || Is(i + 2, "opposition"));
  const bool second = i > 1 && Is(i - 1, "and") && !found_.empty() &&
                      found_.back().mention.span.end + 5 >= tokens_[i].span.start &&
                      found_.back().mention.cls == MentionClass::kParty;
  return first || second;
}

// "National Liberation Army (ELN)", "the rebel group M23".
bool NounPhraseParser::NewGroup(size_t i, size_t* next) {
  if (tokens_[i].word) {
    auto it = groups_.find(tokens_[i].fold);
    if (it != groups_.end() && tokens_[i].capital) {
      return PartyPhrase(i, {-1, it->second.id(), it->second.name(), i + 1}, next);
    }
  }
  if (!tokens_[i].capital) return false;
  size_t end = i;
  while (end < tokens_.size() && end < i + 9 && tokens_[end].word &&
         (tokens_[end].capital || Is(end, "of") || Is(end, "for") || Is(end, "and") || Is(end, "the"))) {
    ++end;
  }
  const bool acronym = end + 2 < tokens_.size() && IsMark(end, '(') && tokens_[end + 1].all_caps &&
                       IsMark(end + 2, ')') && end - i >= 2;
  if (!acronym) return false;
  const char initial = absl::ascii_toupper(text_[tokens_[i].span.start]);
  if (text_[tokens_[end + 1].span.start] != initial) return false;
  v1::EntityRef ref;
  ref.set_id(Slug(Slice(text_, tokens_[end + 1].span)));
  ref.set_name(std::string(Slice(text_, {tokens_[i].span.start, tokens_[end - 1].span.end})));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  groups_.try_emplace(tokens_[end + 1].fold, ref);
  Emit(SkipArticleBack(i), end + 3, MentionClass::kParty, ref);
  *next = end + 3;
  return true;
}

// ---- Places ------------------------------------------------------------------------------

bool NounPhraseParser::PlaceContext(size_t start, size_t end) const {
  if (end < tokens_.size()) {
    if (tokens_[end].possessive) return false;
    const std::string after = Lower(end);
    if (tokens_[end].word && (IsPartyHead(after) || IsDelegationNoun(after))) return false;
    if (IsMark(end, '-') && tokens_[end].joined) return false;
  }
  // "GENEVA (Reuters) -", "Jan. 23 (ADDIS ABABA) -": a dateline.
  const bool mark_after = end < tokens_.size() && !tokens_[end].word;
  if (tokens_[start].all_caps && tokens_[start].span.size() > 4 && mark_after &&
      (start == 0 || IsMark(start - 1, '('))) {
    return true;
  }
  // "(Abuja)", "Vienna: ".
  if (start > 0 && IsMark(start - 1, '(') && IsMark(end, ')')) return true;
  if (start == 0) return false;
  size_t before = start - 1;
  if (Is(before, "the") && before > 0) --before;
  const std::string word = Lower(before);
  if (IsPlacePreposition(word)) return true;
  if (!found_.empty() && found_.back().mention.cls == MentionClass::kPlace) {
    const absl::string_view between =
        Slice(text_, {found_.back().mention.span.end, tokens_[start].span.start});
    const bool list = between == ", " || between == " and " || between == ", and " || between == " or ";
    // "talks in Geneva, Abu Dhabi and Miami"; not "in Istanbul, US envoys".
    if (list && (end >= tokens_.size() || !tokens_[end].word || Is(end, "and") || Is(end, "in"))) {
      return true;
    }
  }
  if (word == "to" || word == "from" || word == "for") {
    for (size_t back = 1; back <= 3 && back <= before; ++back) {
      if (IsTravelVerb(Lower(before - back))) return word != "from" || back == 1;
    }
  }
  return false;
}

void NounPhraseParser::AddPlace(size_t start, size_t end, v1::EntityRef ref, size_t* next) {
  // "Geneva, Switzerland,": the state after a place only says where it is.
  size_t finish = end;
  if (IsMark(end, ',') && end + 1 < tokens_.size()) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, end + 1);
    const auto* party = match.Find(Sense::kPartyName);
    const size_t after = end + 1 + match.length;
    if (party != nullptr && gazetteer_.parties()[party->index].type() == v1::ENTITY_TYPE_STATE &&
        ref.id() != gazetteer_.parties()[party->index].id() &&
        (after >= tokens_.size() || IsMark(after, ',') || IsMark(after, '.'))) {
      finish = IsMark(after, ',') ? after + 1 : after;
    }
  }
  const Gazetteer::Match named = gazetteer_.LongestName(text_, tokens_, start);
  const auto* place = named.Find(Sense::kPlace);
  Emit(start, finish, MentionClass::kPlace, std::move(ref));
  found_.back().mention.region = place != nullptr && gazetteer_.places()[place->index].region();
  *next = finish;
}

// ---- Small pieces ------------------------------------------------------------------------

v1::EntityRef NounPhraseParser::PartyRef(const Affiliation& affiliation) const {
  v1::EntityRef ref;
  ref.set_id(affiliation.id);
  ref.set_name(affiliation.name);
  ref.set_type(v1::ENTITY_TYPE_GROUP);  // met in this document
  if (affiliation.party >= 0) {
    const v1::PartyEntry& entry = gazetteer_.parties()[affiliation.party];
    ref.set_name(entry.name());
    ref.set_type(entry.type());
  }
  return ref;
}

void NounPhraseParser::Emit(size_t start, size_t end, MentionClass cls, v1::EntityRef ref) {
  NameMention found;
  found.mention.span = {tokens_[start].span.start, tokens_[end - 1].span.end};
  found.mention.cls = cls;
  found.mention.ref = std::move(ref);
  found_.push_back(std::move(found));
}

// An article before a phrase belongs to it, unless an earlier mention took it.
size_t NounPhraseParser::SkipArticleBack(size_t start) const {
  if (start == 0) return start;
  const size_t before = start - 1;
  if (!Is(before, "the") && !Is(before, "a") && !Is(before, "an")) return start;
  if (!found_.empty() && found_.back().mention.span.end > tokens_[before].span.start) return start;
  return before;
}

}  // namespace claims
