#include "absl/strings/match.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Groups that no pack lists, known by the words around their names: "VLF rebels",
// "the rebels of the VLF", "the separatist group Free Valley", "talks between Chile
// and the VLF".

namespace {

constexpr int32_t kOfThe = 10;  // bytes of " from the "

bool IsKind(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"rebels", "guerrillas", "guerillas", "insurgents", "separatists", "militants", "militia",
       "militias", "paramilitaries", "insurgency", "militiamen", "secessionists"});
  return kWords->contains(word);
}

bool IsKindModifier(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"rebel", "guerrilla", "guerilla", "separatist", "insurgent", "militant", "paramilitary",
       "secessionist", "armed"});
  return kWords->contains(word);
}

// "rebel group", "guerrilla movement"; with `people` also who leads it.
bool IsBody(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"group", "groups", "movement", "faction", "organization", "organisation", "army", "alliance",
       "coalition", "force", "forces", "front"});
  return kWords->contains(word);
}

bool IsOfItsPeople(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"leader", "leaders", "commander", "commanders", "chief", "chiefs", "spokesman",
       "spokeswoman", "negotiator", "negotiators", "delegation", "fighters", "side"});
  return kWords->contains(word);
}

// A creed or a faith says of what kind rebels are, not who: "Islamist militants".
bool IsCreed(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"muslim",   "christian", "shiite",   "shia",     "sunni",    "catholic", "hindu",   "arab",
       "arabs",    "kurdish",   "islamic",  "tribal",   "jihadi",   "african",  "asian",
       "european", "latin",     "american", "north",    "south",    "east",     "west",
       "northern", "southern",  "eastern",  "western",  "former",   "ex",       "suspected",
       "alleged",  "armed",     "some",     "many"});
  return kWords->contains(word) || absl::EndsWith(word, "ist") || absl::EndsWith(word, "ists");
}

// After the name of a side the sentence goes on: no noun that the name belongs to.
bool GoesOn(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"in",     "on",    "at",    "to",    "and",  "over",  "for",    "since",   "after", "before",
       "is",     "are",   "was",   "were",  "has",  "have",  "had",    "will",    "would", "began",
       "broke",  "said",  "that",  "which", "who",  "could", "may",    "under",   "about", "took",
       "met"});
  return kWords->contains(word) || absl::EndsWith(word, "ed");
}

// What is done with the other side: "an exchange with the VLF", "met with the VLF".
bool IsDoneWithASide(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"agreement", "deal", "accord", "pact", "truce", "ceasefire", "exchange", "swap", "dialogue",
       "contacts", "prisoners", "met", "negotiate", "negotiating", "negotiated"});
  return kWords->contains(word) || IsTalksNoun(word);
}

// What two sides do together.
bool IsDoneTogether(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"met", "held", "agreed", "signed", "exchanged", "swapped", "resumed", "negotiated"});
  return kWords->contains(word);
}

}  // namespace

// "VLF rebels", "the Free Valley rebel group".
bool NounPhraseParser::KindAfter(size_t end) const {
  size_t k = end;
  while (k < tokens_.size() && k < end + 3 && IsKindModifier(Lower(k))) ++k;
  if (k >= tokens_.size() || !tokens_[k].word || tokens_[k].capital) return false;
  const absl::string_view word = Lower(k);
  return IsKind(word) || (k > end && (IsBody(word) || IsOfItsPeople(word)));
}

// "rebels of the VLF", "the separatist group Free Valley".
bool NounPhraseParser::KindBefore(size_t i) const {
  if (i < 2) return false;
  if (IsBody(Lower(i - 1)) && IsKindModifier(Lower(i - 2))) return true;
  const size_t of = Is(i - 1, "the") ? i - 2 : i - 1;
  return of > 0 && (Is(of, "of") || Is(of, "from")) && IsKind(Lower(of - 1));
}

// "VLF leader Ida Berg", "the VLF's delegation": the acronym of those who follow somebody.
bool NounPhraseParser::LedBy(size_t end) const {
  static const auto* const kHeads = new WordSet({"leader", "commander"});
  static const auto* const kOwned = new WordSet(
      {"leader", "leaders", "leadership", "commander", "commanders", "negotiators", "delegation",
       "fighters", "political", "military", "demands"});
  if (end >= tokens_.size()) return false;
  if (tokens_[end].possessive) return kOwned->contains(Lower(end + 1));
  const size_t name = PastRanks(end + 1);
  return kHeads->contains(Lower(end)) && name < tokens_.size() && tokens_[name].capital;
}

// "the Ansar al-Haq movement".
bool NounPhraseParser::IsMovement(size_t i, size_t end) const {
  const absl::string_view kind = Lower(end);
  return i > 0 && Is(i - 1, "the") && end < tokens_.size() && !tokens_[end].capital &&
         (kind == "movement" || kind == "militia" || kind == "insurgency" || kind == "faction");
}

// "talks between Chile and the VLF", "a swap with VLF", "Chile and the VLF met".
bool NounPhraseParser::FacesParty(size_t i, size_t end) const {
  const bool article = i > 0 && Is(i - 1, "the");
  const size_t joins = article ? i - 2 : i - 1;
  if (i < (article ? 3 : 2)) return false;
  const bool more = end < tokens_.size() && tokens_[end].word;
  if (more && !GoesOn(Lower(end)) && !IsDoneTogether(Lower(end))) return false;
  if (Is(joins, "with")) return IsDoneWithASide(Lower(joins - 1));
  if (!Is(joins, "and") || found_.empty()) return false;
  const NameMention& first = found_.back();
  if (first.mention.cls != MentionClass::kParty ||
      first.mention.span.end + 1 != tokens_[joins].span.start) {
    return false;
  }
  const absl::string_view before = Slice(text_, {0, first.mention.span.start});
  if (absl::EndsWith(before, "between ") || absl::EndsWith(before, "between the ")) return true;
  return article && more && IsDoneTogether(Lower(end)) &&
         first.mention.ref.type() == v1::ENTITY_TYPE_STATE;
}

// "the Lebanese militant group", "the Chilean movement": not the state, but the group
// spoken of; with "a" no one in particular.
bool NounPhraseParser::UnnamedGroup(size_t start, size_t after, const Affiliation& affiliation,
                                    size_t* next) {
  static const auto* const kNouns = new WordSet(
      {"group", "movement", "faction", "militia", "organization", "organisation"});
  static const auto* const kModifiers = new WordSet(
      {"islamist", "shiite", "shia", "sunni", "political", "resistance", "extremist", "terrorist",
       "jihadist", "nationalist", "leftist", "communist", "independence"});
  if (affiliation.party < 0 || after != affiliation.end ||
      gazetteer_.parties()[affiliation.party].type() != v1::ENTITY_TYPE_STATE ||
      gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kDemonym) == nullptr) {
    return false;
  }
  size_t k = after;
  while (k < tokens_.size() && k < after + 3 &&
         (IsKindModifier(Lower(k)) || kModifiers->contains(Lower(k)))) {
    ++k;
  }
  if (k >= tokens_.size() || !kNouns->contains(Lower(k))) return false;
  const bool definite = start > 0 && Is(start - 1, "the");
  if (k == after && !definite) return false;  // "a Chilean group arrived"
  if (Is(k + 1, "of") || Is(k + 1, "at") || Is(k + 1, "in")) return false;
  *next = k + 1;
  if (!definite) return true;
  v1::EntityRef ref;
  ref.set_id("*it");
  Emit(start - 1, k + 1, MentionClass::kParty, std::move(ref));
  return true;
}

bool NounPhraseParser::GroupByKind(size_t i, size_t* next) {
  if (title_case_ || !tokens_[i].capital || !tokens_[i].word) return false;
  const size_t count = CapitalRun(i);
  const size_t end = i + count;
  constexpr int32_t kLongest = 6;  // letters of an acronym
  const int32_t size = tokens_[i].span.size();
  const bool capitals = count == 1 && tokens_[i].all_caps && size >= 2 && size <= kLongest;
  const bool acronym = capitals && size >= 3;
  const bool movement = IsMovement(i, end);
  const bool kind = KindAfter(end) || movement || KindBefore(i);
  if (!kind && !(acronym && (FacesParty(i, end) || LedBy(end)))) return false;
  if (tokens_[end - 1].possessive && !acronym) return false;
  // "Tamil rebels" says where or of what people they are; who, the report does.
  if (count == 1 && !capitals && !movement && !KindBefore(i)) return false;
  for (size_t k = i; k < end; ++k) {
    if (!tokens_[k].capital) continue;
    if (gazetteer_.LongestName(text_, tokens_, k).length > 0 ||
        gazetteer_.LongestTitle(tokens_, k).length > 0 || IsNeverName(Lower(k)) ||
        IsCreed(Lower(k)) || absl::StrContains(Lower(k), "-")) {
      return false;
    }
  }
  if (registry_.Find(tokens_, i, count) >= 0) return false;
  v1::EntityRef ref;
  ref.set_name(std::string(Slice(text_, {tokens_[i].span.start, tokens_[end - 1].span.end})));
  ref.set_id(Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  if (ref.id().empty()) return false;
  if (capitals) groups_.try_emplace(tokens_[i].fold, ref);
  if (count > 1) groups_.try_emplace(FoldHash(ref.name()), ref);
  return WithFollowers(i, {-1, ref.id(), ref.name(), end}, next);
}

// "[the rebels] of the VLF": one mention.
bool NounPhraseParser::WithFollowers(size_t i, const Affiliation& group, size_t* next) {
  int32_t start = -1;
  if (KindBefore(i) && !found_.empty() && found_.back().mention.ref.id() == "*rebels" &&
      found_.back().mention.span.end + kOfThe >= tokens_[i].span.start) {
    start = found_.back().mention.span.start;
    found_.pop_back();
  }
  if (!PartyPhrase(i, group, next)) return false;
  if (start >= 0 && found_.back().mention.cls == MentionClass::kParty) {
    found_.back().mention.span.start = start;
  }
  return true;
}

}  // namespace claims
