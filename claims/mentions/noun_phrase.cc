#include "claims/mentions/noun_phrase.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/word_set.h"
#include "claims/mentions/headline.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

bool NounPhraseParser::IsMark(size_t i, char mark) const {
  return i < tokens_.size() && !tokens_[i].word && text_[tokens_[i].span.start] == mark;
}

std::vector<NameMention> NounPhraseParser::Parse(Span sentence, bool second_pass) {
  if (second_pass != second_pass_) subject_.Clear();
  second_pass_ = second_pass;
  found_.clear();
  Tokenize(text_, sentence, &tokens_);
  title_case_ = !tokens_.empty() && IsTitleCase(text_, tokens_);
  for (size_t i = 0; i < tokens_.size();) {
    size_t next = i;
    if (!MayBegin(tokens_[i])) {
      ++i;
    } else if (SharedName(i, &next) || GovernmentName(i, &next) || AcronymedGroup(i, &next) ||
               DescribedParty(i, &next) || UnnamedFolk(i, &next) || Name(i, &next) ||
               Half(i, &next) || Generic(i, &next) || NewGroup(i, &next) ||
               NamedGroup(i, &next) || ShortGroupName(i, &next) || GroupByKind(i, &next) ||
               FolkSide(i, &next) || FreeName(i, &next) || (second_pass_ && Surname(i, &next))) {
      i = std::max(next, i + 1);
    } else {
      ++i;
    }
  }
  Respectively();
  PermanentMembers();
  for (const NameMention& name : found_) {
    named_.insert(name.person < 0 ? name.mention.ref.id() : registry_.at(name.person).party_id);
  }
  for (const NameMention& name : found_) {
    const v1::EntityRef& ref = name.mention.ref;
    if (name.mention.cls != MentionClass::kParty || absl::StartsWith(ref.id(), "*")) continue;
    subject_ = ref;
    break;
  }
  return std::move(found_);
}

// Everything below is tried only where this holds; "al-Nuri" is a surname too.
bool NounPhraseParser::MayBegin(const Token& token) const {
  if (gazetteer_.MayBegin(token)) return true;
  if (!token.word || token.span.size() < 4) return false;
  const absl::string_view word = Slice(text_, token.span);
  return word[1] == 'l' && word[2] == '-' && (word[0] == 'a' || word[0] == 'e');
}

bool NounPhraseParser::Name(size_t i, size_t* next) {
  Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, i);
  constexpr int kLongestCompound = 64;  // bytes; a longer chain is no compound
  if (match.length == 0 && tokens_[i].word && tokens_[i].span.size() <= kLongestCompound &&
      Slice(text_, tokens_[i].span).find('-') != absl::string_view::npos && tokens_[i].capital) {
    // "Russia-Ukraine talks", "US-brokered": the first part may be a name.
    const Token whole = tokens_[i];
    SplitAtHyphen(text_, i, &tokens_);
    match = gazetteer_.LongestName(text_, tokens_, i);
    // "the Oslo-Lima dialogue": two capitals; of one ("Oslo-based") it is a place.
    const bool capitals = match.Find(Sense::kMetonym) != nullptr && i + 2 < tokens_.size() &&
                          tokens_[i + 2].capital &&
                          gazetteer_.LongestName(text_, tokens_, i + 2).Find(Sense::kMetonym);
    if (match.length != 1 || (match.Find(Sense::kPartyName) == nullptr &&
                              match.Find(Sense::kDemonym) == nullptr && !capitals)) {
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
      if (RulersOfRegion(i, gazetteer_.places()[place->index], end, next)) return true;
      if (gazetteer_.places()[place->index].region() && TownOfState(i, end, next)) return true;
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
      // Another of that name in a report that does not speak of the famous one's party.
      const int met = match.length == 1 ? registry_.BySurname(tokens_[i].fold) : -1;
      const bool namesake = met >= 0 && registry_.at(met).known < 0 &&
                            !Speaks(gazetteer_.people()[surname->index].party());
      const int person = namesake ? met : registry_.AddKnown(gazetteer_, surname->index);
      Affiliation none;
      AddPerson(i, end, person, none, Span{}, next);
      return true;
    }
    if (!more_name && SurnameOfRecord(i, match, next)) return true;
  }
  return TitledPerson(i, i, Affiliation{}, next);
}

// "US-brokered talks", "Norway-backed proposal"; not "Russian-occupied areas",
// "Norway-backed rebels".
bool NounPhraseParser::ActsThrough(size_t participle) const {
  const absl::string_view word = Lower(participle);
  if (!IsAgentParticiple(word)) return false;
  if (word != "backed" && word != "led") return true;
  for (size_t k = participle + 1; k < participle + 4; ++k) {
    if (IsProcessNoun(Lower(k))) return true;
  }
  return false;
}

bool NounPhraseParser::KnownPerson(size_t i, Gazetteer::Match match, size_t* next) {
  const int person = registry_.AddKnown(gazetteer_, match.Find(Sense::kPerson)->index);
  AddPerson(i, NameTail(i + match.length), person, Affiliation{}, Span{}, next);
  return true;
}

bool NounPhraseParser::NamesParty(size_t i) const {
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, i);
  return match.Find(Sense::kPartyName) != nullptr || match.Find(Sense::kDemonym) != nullptr;
}

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

// "the [Republic of Chile]": the style belongs to the state's name.
size_t NounPhraseParser::SkipStyleBack(size_t start) const {
  static const auto* const kStyles = new WordSet(
      {"republic", "kingdom", "sultanate", "emirate", "commonwealth"});
  static const auto* const kKinds = new WordSet(
      {"democratic", "federal", "islamic", "arab", "united", "bolivarian", "socialist"});
  if (start < 2 || !Is(start - 1, "of") || !kStyles->contains(Lower(start - 2))) return start;
  size_t at = start - 2;
  if (at > 0 && kKinds->contains(Lower(at - 1))) --at;
  const int32_t taken = found_.empty() ? 0 : found_.back().mention.span.end;
  return tokens_[at].span.start < taken ? start : at;
}

// "[his rival,] the rebel leader Otto Lind": a list goes on across it.
size_t NounPhraseParser::SkipRivalBack(size_t start) const {
  static const auto* const kRivals = new WordSet(
      {"rival", "rivals", "foe", "foes", "opponent", "opponents", "adversary", "enemy",
       "arch-rival", "arch-foe", "archrival"});
  size_t at = start;
  if (at > 0 && IsMark(at - 1, ',')) --at;
  if (at == 0 || !kRivals->contains(Lower(at - 1))) return start;
  --at;
  const auto owned = [this](size_t k) {
    return Is(k, "his") || Is(k, "her") || Is(k, "its") || Is(k, "their");
  };
  for (int words = 0; words < 3 && at > 0 && !owned(at - 1); ++words) --at;  // "old political"
  if (at == 0 || !owned(at - 1)) return start;
  --at;
  const int32_t taken = found_.empty() ? 0 : found_.back().mention.span.end;
  return tokens_[at].span.start < taken ? start : at;
}

// An article before a phrase belongs to it, unless an earlier mention took it.
size_t NounPhraseParser::SkipArticleBack(size_t start) const {
  if (start == 0) return start;
  const size_t before = start - 1;
  const bool owned = (Is(before, "his") || Is(before, "her") || Is(before, "its") ||
                      Is(before, "their")) &&
                     before > 0 && (Is(before - 1, "and") || IsMark(before - 1, ',')) &&
                     IsCounterpart(start);
  if (!owned && !Is(before, "the") && !Is(before, "a") && !Is(before, "an")) return start;
  if (!found_.empty() && found_.back().mention.span.end > tokens_[before].span.start) return start;
  return before;
}

// "and her [Chilean counterpart Otto Lind]": a list goes on across the pronoun.
bool NounPhraseParser::IsCounterpart(size_t start) const {
  constexpr size_t kWithin = 4;
  if (!NamesParty(start)) return false;
  for (size_t k = start + 1; k < start + kWithin; ++k) {
    if (Is(k, "counterpart") || Is(k, "counterparts") || Is(k, "colleague")) return true;
  }
  return false;
}

// "the [paramilitary Rapid Support Forces]", "the [Kurdish-led SDF]": what kind of
// group it is, or whose, belongs to its name; a list of parties goes on across it.
size_t NounPhraseParser::SkipEpithetBack(size_t start) const {
  static const auto* const kEpithets = new WordSet(
      {"paramilitary", "rebel", "militant", "armed", "insurgent", "guerrilla", "guerilla",
       "islamist", "jihadist", "separatist", "powerful", "breakaway", "opposition"});
  static const auto* const kTies = new WordSet(
      {"backed", "led", "aligned", "allied", "supported", "dominated", "majority"});
  const int32_t taken = found_.empty() ? 0 : found_.back().mention.span.end;
  while (start > 0) {
    const absl::string_view word = Lower(start - 1);
    size_t at = start - 1;
    const size_t hyphen = word.rfind('-');
    if (hyphen != std::string::npos) {
      if (!kTies->contains(absl::string_view(word).substr(hyphen + 1))) break;
    } else if (kTies->contains(word)) {
      if (at < 2 || !IsMark(at - 1, '-')) break;  // "Iran-backed", split at its hyphen
      at -= 2;
    } else if (!kEpithets->contains(word)) {
      break;
    }
    if (tokens_[at].span.start < taken) break;
    start = at;
  }
  return start;
}

}  // namespace claims
