#include "claims/mentions/noun_phrase.h"


#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Phrases that begin with a party's name.

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

}  // namespace claims
