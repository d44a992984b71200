#include "claims/mentions/noun_phrase.h"


#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/slug.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Words that refer without a name, groups met for the first time, places.

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
  // "I call on Chile to ...": the speaker, for the party spoken for.
  if (word == "i" && tokens_[i].capital && i + 1 < tokens_.size() && tokens_[i + 1].word &&
      !tokens_[i + 1].capital) {
    return emit(i, i + 1, MentionClass::kParty, "*we", "");
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
        (k > i + 1 || word != "the" || Lower(k) == "sides" || Lower(k) == "parties" ||
         Lower(k) == "rivals")) {
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

bool NounPhraseParser::PlaceContext(size_t start, size_t end) const {
  if (end < tokens_.size()) {
    if (tokens_[end].possessive) return false;
    const std::string after = Lower(end);
    if (tokens_[end].word && (IsPartyHead(after) || IsDelegationNoun(after))) return false;
    if (IsMark(end, '-') && tokens_[end].joined) return false;
    // "the Moscow talks": where they were held.
    if (start > 0 && Is(start - 1, "the") && start + 1 == end && IsTalksNoun(after)) return true;
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

}  // namespace claims
