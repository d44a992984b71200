#include "claims/mentions/noun_phrase.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"

namespace claims {
namespace {

// "delegation" after "the federal": the noun of those who negotiate.
bool ActsForGovernment(absl::string_view noun) {
  return noun == "delegation" || noun == "team" || noun == "negotiators" || noun == "panel" ||
         noun == "side" || noun == "delegates" || noun == "envoys";
}

}  // namespace

using Sense = Gazetteer::Sense;

// Words that refer without a name.

// "the last big [guerrilla army]", "the country's [separatist movement]": the one that
// the report names, where nothing says that it is just some; "three [insurgent groups]".
bool NounPhraseParser::ArmedDescription(size_t i) const {
  static const auto* const kKinds = new WordSet(
      {"army", "movement", "group", "force", "organization", "organisation", "militia",
       "insurgency", "faction"});
  static const auto* const kSeveral = new WordSet(
      {"groups", "movements", "factions", "outfits", "armies", "organizations", "organisations"});
  constexpr size_t kModifiers = 3;
  if (!Is(i, "guerrilla") && !Is(i, "separatist") && !Is(i, "insurgent")) return false;
  const bool several = kSeveral->contains(Lower(i + 1));
  if (!several && !kKinds->contains(Lower(i + 1))) return false;
  if (i + 2 < tokens_.size() && tokens_[i + 2].word && tokens_[i + 2].capital) return false;
  if (several) return !IsOfOthers(i);
  for (size_t back = 1; back <= kModifiers + 1 && back <= i; ++back) {
    const Token& before = tokens_[i - back];
    if (before.possessive || Is(i - back, "the")) return true;
    if (!before.word || before.capital || Is(i - back, "a") || Is(i - back, "an")) return false;
  }
  return false;
}

// "the rebels of the ABC (Long Name)", "rebels loyal to Ola Dahl": the group by its name, or
// by its leader's where a pack knows whose group that is; "rebels from Chile".
bool NounPhraseParser::RebelsOf(size_t i, size_t end, size_t* next) {
  size_t at = end;
  if (Is(at, "loyal") && Is(at + 1, "to")) {
    at += 2;
  } else if (Is(at, "of") || Is(at, "from") || Is(at, "under")) {
    ++at;
  } else {
    return false;
  }
  if (Is(at, "the")) ++at;
  if (at >= tokens_.size() || !tokens_[at].capital) return false;
  const size_t start = SkipArticleBack(i);
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, at);
  const auto* group = match.Find(Sense::kPartyName);
  const auto* leader = match.Find(Sense::kPerson);
  if (group != nullptr && gazetteer_.parties()[group->index].type() == v1::ENTITY_TYPE_GROUP) {
    const v1::PartyEntry& entry = gazetteer_.parties()[group->index];
    if (!PartyPhrase(at, {group->index, entry.id(), entry.name(), at + match.length}, next)) {
      return false;
    }
    if (found_.back().mention.cls == MentionClass::kParty) {
      found_.back().mention.span.start = tokens_[start].span.start;
    }
    return true;
  }
  // "rebels from Chile": those whom the report names, else Chilean rebels.
  if (Is(end, "from")) {
    if (group == nullptr) return false;
    const v1::PartyEntry& state = gazetteer_.parties()[group->index];
    if (state.type() != v1::ENTITY_TYPE_STATE) return false;
    v1::EntityRef ref;
    ref.set_id("*rebels");
    ref.set_name(absl::StrCat(state.demonym_size() > 0 ? state.demonym(0) : state.name(), " ",
                              Lower(i)));
    ref.set_type(v1::ENTITY_TYPE_GROUP);
    *next = at + match.length;
    Emit(start, *next, MentionClass::kParty, ref);
    Mention& emitted = found_.back().mention;
    emitted.head = std::string(Lower(i));
    emitted.party_id = state.id();
    emitted.party_name = state.name();
    emitted.party_type = state.type();
    return true;
  }
  if (leader == nullptr) return false;
  const int party = gazetteer_.PartyById(gazetteer_.people()[leader->index].party());
  if (party < 0 || gazetteer_.parties()[party].type() != v1::ENTITY_TYPE_GROUP) return false;
  const v1::PartyEntry& entry = gazetteer_.parties()[party];
  *next = at + match.length;
  Emit(start, *next, MentionClass::kParty, PartyRef({party, entry.id(), entry.name(), *next}));
  return true;
}

// "the opposition to a truce", "their opposition to peace": a stance, nobody's name.
bool NounPhraseParser::IsObjection(size_t i) const {
  static const auto* const kArticles = new WordSet({"a", "an", "the", "any", "this", "such"});
  static const auto* const kOwners = new WordSet({"its", "their", "his", "her"});
  if (!Is(i + 1, "to")) return false;
  return kArticles->contains(Lower(i + 2)) ||
         (i > 0 && (tokens_[i - 1].possessive || kOwners->contains(Lower(i - 1))));
}

bool NounPhraseParser::Generic(size_t i, size_t* next) {
  if (!tokens_[i].word) return false;
  if (absl::StartsWithIgnoreCase(Slice(text_, tokens_[i].span), "gov") &&
      absl::StrContains(Slice(text_, tokens_[i].span), "-")) {
    SplitAtHyphen(text_, i, &tokens_);  // "Govt-rebel talks"
  }
  const absl::string_view lower = Lower(i);
  const absl::string_view word = lower;
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
  if ((word == "it" || word == "they") &&
      ((IsLeadIn(i) && StartsAct(i + 1)) || EndsSpeech(i, i + 1))) {
    return emit(i, i + 1, MentionClass::kParty, "*it", "");
  }
  if (i == 0 && word == "the" && tokens_.size() > 2) {
    const absl::string_view noun = Lower(1);
    if (Is(2, "of")) return false;  // "the Group of Seven"
    if (noun == "group" || noun == "movement" || noun == "bloc" || noun == "militia" ||
        noun == "organization" || noun == "organisation") {
      return emit(0, 2, MentionClass::kParty, "*it", "");
    }
  }
  if (Description(i, next) || OwnDescription(i, next)) return true;
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
      if (Is(k, "two") || Is(k, "three") || Is(k, "warring") || Is(k, "opposing") ||
          Is(k, "rival") || Is(k, "feuding")) {
        ++k;
      }
      if (Is(k, "warring") || Is(k, "feuding")) ++k;
    }
    if (word == "two" && (Is(k, "warring") || Is(k, "rival") || Is(k, "opposing"))) ++k;
    if (Is(k, "of") && Is(k + 1, "the")) k += 2;
    if (k < tokens_.size() && IsSidesNoun(Lower(k)) &&
        (k > i + 1 || word != "the" || Lower(k) == "sides" || Lower(k) == "parties" ||
         Lower(k) == "rivals")) {
      return emit(i, k + 1, MentionClass::kParty, "*both", Lower(k));
    }
  }
  if (word == "both" && IsLeadIn(i) && TakesStand(i + 1)) {
    return emit(i, i + 1, MentionClass::kParty, "*both", "sides");
  }
  if (word == "each" && (Is(i + 1, "party") || Is(i + 1, "camp") ||
                         Is(i + 1, "delegation") || Is(i + 1, "government"))) {
    return emit(i, i + 2, MentionClass::kParty, "*both", Lower(i + 1));
  }
  const bool insurgents = IsOppositionNoun(word) && word != "opposition" && word != "militants" &&
                          word != "dissidents";
  if (insurgents && (word[word.size() - 1] == 's' || word == "rebel")) {
    size_t end = i + 1;
    if (end < tokens_.size() && IsOppositionBody(Lower(end))) ++end;
    // "rebel Serbs": the name counts.
    if (word == "rebel" && end == i + 1 && end < tokens_.size() && tokens_[end].capital) {
      return false;
    }
    if (word[word.size() - 1] == 's' && RebelsOf(i, end, next)) return true;
    // "the rebel group M23", "the largest rebel group, the ABC,": the name counts.
    const size_t name = IsMark(end, ',') ? end + 1 + (Is(end + 1, "the") ? 1 : 0) : end;
    if (end > i + 1 && name < tokens_.size() && tokens_[name].capital) return false;
    if (IsOfOthers(i)) {
      *next = end;
      return true;
    }
    return emit(SkipQualifiersBack(i), end, MentionClass::kParty, "*rebels", word);
  }
  if (ArmedDescription(i))
    return emit(SkipQualifiersBack(i), i + 2, MentionClass::kParty, "*rebels", word);
  if (GovernmentNoun(i, next)) return true;
  // "the federal delegation": that of the government.
  if (word == "federal" && i > 0 && Is(i - 1, "the") && i + 1 < tokens_.size() &&
      ActsForGovernment(Lower(i + 1))) {
    return emit(i - 1, i + 1, MentionClass::kParty, "*government", word);
  }
  if ((word == "government" || word == "opposition" || word == "gov't" || word == "govt") &&
      (NamesSide(i) || (word == "opposition" ? OpposesHere(i) : GovernsHere(i))) &&
      !(word == "opposition" && (GroupNameEnd(i + 1) > 0 || IsObjection(i)))) {
    const size_t start = SkipQualifiersBack(i);
    size_t end = i + 1;
    // "Government officials and rebels": one word of a list.
    if (word != "opposition" && (Is(end, "officials") || Is(end, "negotiators"))) ++end;
    if (word == "opposition" && (Is(end, "groups") || Is(end, "alliance") || Is(end, "coalition")))
      ++end;
    // "the government of Chile": the name that follows is the mention's.
    if (Is(end, "of") && end + 1 < tokens_.size()) {
      size_t name = end + 1;
      if (Is(name, "the")) ++name;
      const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
      if (const auto* party = match.Find(Sense::kPartyName); party != nullptr) {
        const v1::PartyEntry& entry = gazetteer_.parties()[party->index];
        const v1::EntityRef ref = PartyRef({party->index, entry.id(), entry.name(), name});
        const size_t tail = PartyTail(name + match.length, ref, /*learn=*/true);
        Emit(start, tail, MentionClass::kParty, ref);
        found_.back().mention.head = std::string(lower);
        *next = tail;
        return true;
      }
    }
    return emit(start, end, MentionClass::kParty, word == "opposition" ? "*opposition"
                : "*government",
                word);
  }
  return false;
}

// "It demanded", "They have rejected"; not "It is unclear", "It has been".
// "In return [they]", "But [it]": words before a sentence's subject that name nobody.
bool NounPhraseParser::IsLeadIn(size_t i) const {
  static const auto* const kWords = new WordSet(
      {"but",         "and",       "yet",       "in",         "return",
       "turn",        "addition",  "exchange",  "response",   "reply",
       "instead",     "also",      "later",     "earlier",    "then",
       "however",     "meanwhile", "still",     "moreover",   "furthermore",
       "now",         "initially", "at",        "first",      "on",
       "last",        "this",      "week",      "month",      "year",
       "monday",      "tuesday",   "wednesday", "thursday",   "friday",
       "saturday",    "sunday",    "besides",   "similarly",  "likewise",
       "previously",  "today",     "yesterday", "separately", "nevertheless",
       "nonetheless", "the",       "same",      "time",       "statement",
       "a",           "once",      "again",     "so",         "instance",
       "for"});
  constexpr size_t kFew = 5;
  if (i > kFew) return false;
  for (size_t k = 0; k < i; ++k) {
    if (tokens_[k].word ? !kWords->contains(Lower(k)) : !IsMark(k, ',')) return false;
  }
  return true;
}

// "..., it said", "\"...,\" the minister told reporters": whose words stand before.
bool NounPhraseParser::EndsSpeech(size_t i, size_t verb) const {
  static const auto* const kSays = new WordSet(
      {"said",   "says",     "added",    "adds",   "noted",     "insisted",   "stressed",
       "warned", "explained", "declared", "argued", "continued", "reiterated", "concluded"});
  static const auto* const kAfter = new WordSet(
      {"in", "on", "at", "after", "during", "before", "late", "early", "earlier", "later", "last",
       "yesterday", "today", "through", "via", "by", "from", "referring", "monday", "tuesday",
       "wednesday", "thursday", "friday", "saturday", "sunday"});
  if (i == 0 || title_case_) return false;
  const absl::string_view before = Slice(text_, tokens_[i - 1].span);
  const bool quoted = before == "\"" || before == "\xE2\x80\x9D";
  if (!quoted && !IsMark(i - 1, ',')) return false;
  if (Is(verb, "told")) return true;
  const size_t after = verb + 1;
  return kSays->contains(Lower(verb)) &&
         (after >= tokens_.size() || !tokens_[after].word || kAfter->contains(Lower(after)));
}

// "Both [have refused]", as sides do; not "Both said", "Both attended", as any two people may.
bool NounPhraseParser::TakesStand(size_t i) const {
  static const auto* const kStands = new WordSet(
      {"reject", "rejected", "refuse", "refused", "deny", "denied", "insist", "insisted", "demand",
       "demanded", "want", "wanted", "accept", "accepted", "oppose", "opposed"});
  if (Is(i, "have") || Is(i, "had")) ++i;
  while (Is(i, "also") || Is(i, "since") || Is(i, "already") || absl::EndsWith(Lower(i), "ly")) ++i;
  return kStands->contains(Lower(i));
}

// What only somebody does: "said", "has not agreed", "is ready". A dummy "it" does none of it.
bool NounPhraseParser::StartsAct(size_t i) const {
  static const auto* const kAdverbs = new WordSet(
      {"also", "then", "later", "again", "still", "now", "further", "not", "never", "long",
       "since", "already", "always", "twice", "itself", "themselves", "both", "even", "just"});
  auto skip_adverbs = [this](size_t at) {
    while (kAdverbs->contains(Lower(at)) ||
           (absl::EndsWith(Lower(at), "ly") && !Is(at, "only"))) {  // "has strongly backed"
      ++at;
    }
    return at;
  };
  static const auto* const kStates = new WordSet(
      {"ready", "willing", "prepared", "opposed", "adamant", "unwilling", "unprepared",
       "reluctant", "determined", "open", "bound"});
  i = skip_adverbs(i);
  absl::string_view verb = Lower(i);
  if (absl::EndsWith(verb, "n't")) verb.remove_suffix(3);  // "didn't", "hasn't"
  const size_t next = skip_adverbs(i + 1);
  const absl::string_view after = Lower(next);
  if (verb == "is" || verb == "are" || verb == "was" || verb == "were") {
    return absl::EndsWith(after, "ing") || kStates->contains(after);
  }
  static const auto* const kParticiples = new WordSet(
      {"put", "made", "sought", "set", "told", "given", "taken", "thrown", "shown", "sworn",
       "chosen", "undertaken", "said", "sent", "struck", "no", "yet"});
  if (verb == "has" || verb == "have" || verb == "had") {
    return absl::EndsWith(after, "ed") || kParticiples->contains(after);
  }
  static const auto* const kModals = new WordSet(
      {"will", "would", "wo", "can", "could", "cannot", "ca", "may", "might", "shall"});
  if (kModals->contains(verb)) {
    return after == "be" ? kStates->contains(Lower(skip_adverbs(next + 1))) : !Is(next + 1, "be");
  }
  static const auto* const kActs = new WordSet(
      {"said",    "say",     "says",    "want",     "wants",    "demand",   "demands",  "insist",
       "insists", "call",    "calls",   "reject",   "rejects",  "propose",  "proposes", "refuse",
       "refuses", "ask",     "asks",    "seek",     "seeks",    "sought",   "urge",     "urges",
       "offer",   "offers",  "accept",  "accepts",  "agree",    "agrees",   "deny",     "denies",
       "oppose",  "opposes", "argue",   "argues",   "told",     "gave",     "threw",    "swore",
       "put",     "made",    "struck",   "shot",    "stood",    "held",
       "undertook", "chose", "let",     "do",      "does",     "did",      "vow",
       "vows",    "rule",    "rules",   "warn",     "warns",    "pledge",   "pledges",  "promise",
       "promises", "plans",  "intend",  "intends",  "back",     "backs",    "support",  "supports",
       "welcome", "welcomes", "object", "objects",  "dismiss",  "dismisses", "dispute", "disputes",
       "decline", "declines", "favour", "favours",  "favor",    "favors",   "hope",     "hopes"});
  return absl::EndsWith(verb, "ed") || kActs->contains(verb);
}

// "the government", "government and rebels"; not "a government building".
bool NounPhraseParser::NamesSide(size_t i) const {
  if (i > 0 && Is(i - 1, "the")) return true;
  // "Government negotiators refused".
  static const auto* const kPeople = new WordSet(
      {"negotiators", "delegates", "representatives", "envoys", "delegation", "panel", "peace",
       "officials", "spokesman", "spokeswoman", "spokesperson", "negotiator", "delegate",
       "representative", "envoy", "official", "team"});
  static const auto* const kForces = new WordSet({"forces", "troops"});
  static const auto* const kMembers = new WordSet(
      {"leaders", "groups", "parties", "figures", "politicians"});
  const bool owned = i > 0 && (tokens_[i - 1].possessive ||
                               (tokens_[i - 1].capital && !IsNeverName(Lower(i - 1))));
  const absl::string_view people = Lower(i + 1);
  if (!owned && kPeople->contains(people)) return true;
  if (Is(i, "government") ? kForces->contains(people) : !owned && kMembers->contains(people)) {
    return true;
  }
  // "the interim government".
  static const auto* const kKinds = new WordSet(
      {"interim", "transitional", "provisional", "caretaker", "central", "federal", "military",
       "military-led", "military-backed", "army-backed", "unity", "power-sharing", "elected",
       "civilian", "exiled", "ousted", "incoming", "outgoing", "new", "national", "coalition",
       "current", "previous"});
  if (i > 1 && Is(i - 2, "the") && kKinds->contains(Lower(i - 1))) return true;
  const bool joins = Is(i + 1, "and") || (IsMark(i + 1, ',') && i == 0) || (IsMark(i + 1, '-') &&
      tokens_[i + 1].joined);
  const bool first = joins && i + 2 < tokens_.size() &&
                     (Is(i + 2, "rebels") || Is(i + 2, "rebel") || Is(i + 2, "opposition") ||
                      NamesParty(i + 2));
  const bool second = i > 1 && Is(i - 1, "and") && !found_.empty() &&
                      found_.back().mention.span.end + 5 >= tokens_[i].span.start &&
                      found_.back().mention.cls == MentionClass::kParty;
  return first || second;
}

}  // namespace claims
