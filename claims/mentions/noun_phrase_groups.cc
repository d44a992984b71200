#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Groups met for the first time, and the acronym in brackets after a name.

namespace {

// The last word of a name that nothing but an armed or political group bears.
bool IsGroupNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"front", "army", "movement", "alliance", "coalition", "brigade", "brigades", "resistance",
       "party", "forces", "militia", "militias"});
  return kWords->contains(word);
}

// Words by which a name of this form is no group's: "Russian Armed Forces", "Foreign Ministry".
bool IsStateOrgan(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"armed", "defence", "defense", "ministry", "department", "office", "embassy", "air",
       "security", "guard", "guards", "police", "navy", "coast", "bank", "court", "parliament",
       "red", "salvation", "government"});
  return kWords->contains(word);
}

// The last word of a name that is a document's, a body's of neither side or a thing's.
bool IsNoGroup(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"agreement", "accord", "treaty", "pact", "plan", "program", "programme", "act", "law",
       "fund", "protocol", "discussions", "talks", "negotiations", "consultations",
       "framework", "process", "conference", "summit", "declaration",
       "resolution", "report", "mechanism", "line", "zone", "convention", "corridor", "initiative",
       "index", "product", "memorandum", "roadmap", "dialogue", "forum", "system", "area", "test",
       "virus", "dam", "project", "pipeline", "canal", "railway",
       // Who reports, studies, or watches a truce.
       "agency", "network", "television", "radio", "service", "corporation", "company", "institute",
       "foundation", "university", "center", "centre", "club", "observatory", "team", "mission"});
  return kWords->contains(word);
}

// Parties that many states have: which one, the name does not say.
bool IsOfAnyState(absl::string_view word) {
  return word == "republican" || word == "democratic" || word == "communist" || word == "special" ||
         word == "allied";
}

// "the [Kurdish-led] Valley Front": whose it is, no part of its name.
bool IsTied(absl::string_view word) {
  static const auto* const kTies = new WordSet(
      {"backed", "led", "aligned", "allied", "supported", "dominated", "majority", "based"});
  const size_t hyphen = word.rfind('-');
  return hyphen != absl::string_view::npos && kTies->contains(word.substr(hyphen + 1));
}

bool IsGroupModifier(absl::string_view word) {
  return word == "guerrilla" || word == "guerilla" || word == "militant" || word == "separatist" ||
         word == "insurgent" || word == "paramilitary" || word == "armed" || word == "rebel" ||
         word == "opposition" || word == "political" || word == "insurgency";
}

}  // namespace

// Tokens of a capitalised name at i, with the small words that may stand within.
size_t NounPhraseParser::CapitalRun(size_t i) const {
  size_t end = i;
  for (size_t k = i; k < tokens_.size() && k < i + 9 && tokens_[k].word; ++k) {
    if (tokens_[k].capital || (k > i && absl::StartsWith(Lower(k), "al-"))) {
      end = k + 1;
    } else if (k == i || (!Is(k, "of") && !Is(k, "for") && !Is(k, "and") && !Is(k, "the"))) {
      break;
    }
  }
  return end - i;
}

// Whether `acronym` spells the capitals of the words [i, end).
bool NounPhraseParser::Spells(size_t acronym, size_t i, size_t end) const {
  const absl::string_view letters = Slice(text_, tokens_[acronym].span);
  if (letters.size() < 2) return false;
  size_t at = 0;
  for (size_t k = i; k < end; ++k) {
    const char initial = absl::ascii_toupper(text_[tokens_[k].span.start]);
    if (at < letters.size() && letters[at] == initial) {
      ++at;
    } else if (tokens_[k].capital) {
      return false;
    }
  }
  return at == letters.size();
}

// "the National Transitional Government of Chile (NTGC)": the state.
bool NounPhraseParser::GovernmentName(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word || title_case_) return false;
  size_t k = i;
  while (k < i + 4 && k < tokens_.size() && tokens_[k].capital && !Is(k, "government")) {
    if (gazetteer_.LongestName(text_, tokens_, k).length > 0) return false;
    ++k;
  }
  if (!Is(k, "government") || !Is(k + 1, "of") || !tokens_[k].capital) return false;
  const size_t name = Is(k + 2, "the") ? k + 3 : k + 2;
  if (name >= tokens_.size()) return false;
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
  const auto* party = match.Find(Sense::kPartyName);
  if (party == nullptr || gazetteer_.parties()[party->index].type() != v1::ENTITY_TYPE_STATE ||
      gazetteer_.LongestName(text_, tokens_, i).length > static_cast<int>(k - i)) {
    return false;
  }
  const v1::PartyEntry& entry = gazetteer_.parties()[party->index];
  const v1::EntityRef ref = PartyRef({party->index, entry.id(), entry.name(), name});
  const size_t end = PartyTail(name + static_cast<size_t>(match.length), ref, /*learn=*/true);
  Emit(SkipArticleBack(i), end, MentionClass::kParty, ref);
  found_.back().mention.head = "government";
  *next = end;
  return true;
}

// A phrase whose acronym follows in brackets and that no pack lists, though it may
// begin with a name that one does: "Norwegian Freedom Front (NFF)".
bool NounPhraseParser::AcronymedGroup(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word) return false;
  const size_t count = CapitalRun(i);
  const size_t end = i + count;
  if (count < 2 || end + 2 >= tokens_.size() || !IsMark(end, '(') || !IsMark(end + 2, ')')) {
    return false;
  }
  // "the Valley Democratic Front (VDFA)", of which a pack knows the acronym alone.
  if (const int known = GroupOfAcronym(i, end); known >= 0) {
    const v1::PartyEntry& entry = gazetteer_.parties()[known];
    return PartyPhrase(i, {known, entry.id(), entry.name(), end + 3}, next);
  }
  const bool spelled = Spells(end + 1, i, end) ||
                       (EndsAsGroup(i, end) && Anagram(end + 1, i, end));
  if (!spelled || IsNoGroup(Lower(end - 1)) || WatchesTruce(i, end)) return false;
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, i);
  if (match.length >= static_cast<int>(count)) return false;
  for (size_t k = i; k < end; ++k) {
    if (IsStateOrgan(Lower(k)) || gazetteer_.LongestTitle(tokens_, k).length > 0) return false;
  }
  return AddGroup(i, end, end + 1, next);
}

// "the Ad Hoc Joint Action Group", "the Truce Monitoring Group": of neither side.
bool NounPhraseParser::WatchesTruce(size_t i, size_t end) const {
  while (i > 0 && tokens_[i - 1].word && tokens_[i - 1].capital) --i;
  for (size_t k = i; k < end; ++k) {
    if (Is(k, "joint") || Is(k, "monitoring") || Is(k, "verification") || Is(k, "observer") ||
        Is(k, "border")) {
      return true;
    }
  }
  return false;
}

// "the Valley [Liberation Front]", "the [Movement] for Freedom".
bool NounPhraseParser::EndsAsGroup(size_t i, size_t end) const {
  for (size_t k = i; k < end; ++k) {
    // "Prime Minister Ida Berg and the Valley Front": more than a name.
    if (IsStateOrgan(Lower(k)) || gazetteer_.LongestTitle(tokens_, k).length > 0) return false;
    if (gazetteer_.LongestName(text_, tokens_, k).Find(Sense::kPerson) != nullptr) return false;
  }
  return IsGroupNoun(Lower(end - 1)) || IsGroupNoun(Lower(i));
}

// "National Movement for Valley Freedom (FVNM)": the letters of another language's order.
bool NounPhraseParser::Anagram(size_t acronym, size_t i, size_t end) const {
  std::string letters(Slice(text_, tokens_[acronym].span)), initials;
  for (size_t k = i; k < end; ++k) {
    if (tokens_[k].capital) initials += absl::ascii_toupper(text_[tokens_[k].span.start]);
  }
  std::sort(letters.begin(), letters.end());
  std::sort(initials.begin(), initials.end());
  return letters.size() > 2 && letters == initials;
}

// The group that a pack knows by the acronym in brackets after the name [i, end), when
// it knows the name for another party's or not at all; -1 for none.
int NounPhraseParser::GroupOfAcronym(size_t i, size_t end) const {
  const Token& acronym = tokens_[end + 1];
  const bool first = Lower(end + 1).substr(0, 1) == Lower(i).substr(0, 1);
  const size_t joint = i + static_cast<size_t>(gazetteer_.LongestName(text_, tokens_, i).length);
  if (joint > i && Is(joint, "and")) return -1;  // "Chile and the Valley Front (VF)"
  if (!acronym.all_caps || !(first || EndsAsGroup(i, end) || Anagram(end + 1, i, end)) ||
      gazetteer_.LongestName(text_, tokens_, i).length >= static_cast<int>(end - i)) {
    return -1;
  }
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, end + 1);
  const Gazetteer::Reading* party = match.Find(Sense::kPartyName);
  const bool group = party != nullptr && gazetteer_.parties()[party->index].type() ==
                                             v1::ENTITY_TYPE_GROUP;
  return group && match.length == 1 ? party->index : -1;
}

bool NounPhraseParser::AddGroup(size_t i, size_t name_end, size_t acronym, size_t* next) {
  v1::EntityRef ref;
  ref.set_id(Slug(Slice(text_, tokens_[acronym].span)));
  ref.set_name(std::string(Slice(text_, {tokens_[i].span.start, tokens_[name_end - 1].span.end})));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  groups_.try_emplace(tokens_[acronym].fold, ref);
  groups_.try_emplace(FoldHash(ref.name()), ref);
  const size_t end = PartyTail(name_end, ref, true);
  // "the Valley Front (VF) [leader Ida Berg]".
  const size_t office = end < tokens_.size() && tokens_[end].possessive ? end + 1 : end;
  const Affiliation group{-1, ref.id(), ref.name(), end};
  if (TitledPerson(SkipEpithetBack(i), office, group, next)) return true;
  Emit(SkipArticleBack(SkipEpithetBack(i)), end, MentionClass::kParty, ref);
  *next = end;
  return true;
}

// "National Liberation Army (ELN)", "the rebel group M23", "the Valley Liberation Front".
bool NounPhraseParser::NewGroup(size_t i, size_t* next) {
  if (tokens_[i].word) {
    auto it = groups_.find(tokens_[i].fold);
    if (it != groups_.end() && tokens_[i].capital) {
      const v1::EntityRef& group = it->second;
      return WithFollowers(i, {gazetteer_.PartyById(group.id()), group.id(), group.name(), i + 1},
                           next);
    }
  }
  if (!tokens_[i].capital) return false;
  const size_t count = CapitalRun(i);
  const size_t end = i + count;
  if (count > 1) {
    const auto met = groups_.find(FoldHash(Slice(text_, {tokens_[i].span.start,
                                                         tokens_[end - 1].span.end})));
    if (met != groups_.end()) {
      const v1::EntityRef ref = met->second;
      return WithFollowers(i, {gazetteer_.PartyById(ref.id()), ref.id(), ref.name(), end}, next);
    }
  }
  const bool acronym = end + 2 < tokens_.size() && IsMark(end, '(') && tokens_[end + 1].all_caps &&
                       IsMark(end + 2, ')') && count >= 2;
  if (acronym && WatchesTruce(i, end)) return false;
  if (acronym && !IsNoGroup(Lower(end - 1)) &&
      text_[tokens_[end + 1].span.start] == absl::ascii_toupper(text_[tokens_[i].span.start])) {
    return AddGroup(i, end, end + 1, next);
  }
  // "VLF (Valley Liberation Front)".
  if (count == 1 && tokens_[i].all_caps && IsMark(end, '(')) {
    const size_t inside = CapitalRun(end + 1);
    if (inside >= 2 && IsMark(end + 1 + inside, ')') && Spells(i, end + 1, end + 1 + inside)) {
      return AddGroup(i, end, i, next);
    }
  }
  return false;
}

// The mention of a party ends after its acronym and what kind of group it is:
// "(ABC)", ", or ABC,", "rebel group". With `learn`, an acronym met here is its name
// from there on.
size_t NounPhraseParser::PartyTail(size_t end, const v1::EntityRef& ref, bool learn) {
  size_t finish = end;
  auto names_it = [&](size_t k) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, k);
    for (Sense sense : {Sense::kPartyName, Sense::kDemonym}) {
      const auto* reading = match.Find(sense);
      if (reading != nullptr && gazetteer_.parties()[reading->index].id() == ref.id()) {
        return match.length;
      }
    }
    const auto met = groups_.find(tokens_[k].fold);
    return met != groups_.end() && met->second.id() == ref.id() ? 1 : 0;
  };
  auto new_acronym = [&](size_t k) {
    // "(Vlf)", as some write it, after a group's name.
    const bool word = ref.type() == v1::ENTITY_TYPE_GROUP && IsMark(end, '(') && k == end + 1 &&
                      IsMark(k + 1, ')') && tokens_[k].capital && tokens_[k].span.size() >= 3;
    return learn && k < tokens_.size() && tokens_[k].word && (tokens_[k].all_caps || word) &&
           tokens_[k].span.size() <= 10 && tokens_[k].span.size() >= 2 &&
           gazetteer_.LongestName(text_, tokens_, k).length == 0;
  };
  if (IsMark(end, '(')) {
    size_t close = end + 1;
    while (close < tokens_.size() && close < end + 12 && !IsMark(close, ')')) ++close;
    if (IsMark(close, ')') && close > end + 1) {
      bool known = false, all = true;
      for (size_t k = end + 1; k < close; ++k) {
        const int length = tokens_[k].word ? names_it(k) : 0;
        if (length > 0) {
          known = true;
          k += length - 1;
        } else if (tokens_[k].word && !new_acronym(k)) {
          all = false;
        }
      }
      // "(AFC/M23)", "(ABC)", "(Valley Liberation Front)".
      const bool spelled = tokens_[end - 1].all_caps && Spells(end - 1, end + 1, close);
      if (spelled || (known && close <= end + 10) || (all && close == end + 2)) {
        for (size_t k = end + 1; k < close && !spelled; ++k) {
          if (new_acronym(k)) groups_.try_emplace(tokens_[k].fold, ref);
        }
        finish = close + 1;
      }
    }
  } else if (IsMark(end, ',') && Is(end + 1, "or") && end + 2 < tokens_.size() &&
             tokens_[end + 2].all_caps && (names_it(end + 2) > 0 || new_acronym(end + 2))) {
    if (names_it(end + 2) == 0) groups_.try_emplace(tokens_[end + 2].fold, ref);
    finish = IsMark(end + 3, ',') ? end + 4 : end + 3;
  }
  // "the Valley Liberation Front, VLF,"
  if (finish == end && IsMark(end, ',') && end + 2 < tokens_.size() && tokens_[end + 1].all_caps &&
      !tokens_[end - 1].all_caps && IsMark(end + 2, ',') && names_it(end + 1) == 1) {
    finish = end + 3;
  }
  if (finish == end) return end;
  for (size_t k = finish; k < tokens_.size() && tokens_[k].word && !tokens_[k].capital; ++k) {
    const absl::string_view word = Lower(k);
    if (IsPartyHead(word) || IsOppositionNoun(word)) {
      finish = k + 1;
    } else if (!IsGroupModifier(word)) {
      break;
    }
  }
  return finish;
}

// The token after a name at i that only a group bears, without an acronym: three words
// or more that end in a noun of groups, or two after an article or the kind of group
// ("the Valley Front", "the rebel Valley Front"). 0 for none.
size_t NounPhraseParser::GroupNameEnd(size_t i) const {
  if (i >= tokens_.size() || !tokens_[i].capital || !tokens_[i].word || title_case_) return 0;
  if (IsNeverName(Lower(i)) || IsOfAnyState(Lower(i)) || IsTied(Lower(i))) return 0;
  size_t end = i;
  size_t last = 0;
  for (; end < tokens_.size() && end < i + 6 && tokens_[end].word && tokens_[end].capital; ++end) {
    const absl::string_view word = Lower(end);
    if (IsStateOrgan(word) || gazetteer_.LongestTitle(tokens_, end).length > 0) return 0;
    if (end > i && gazetteer_.LongestName(text_, tokens_, end).Find(Sense::kPerson) != nullptr) {
      return 0;
    }
    if (IsGroupNoun(word)) last = end + 1;
  }
  if (last == 0 || last != end || last - i < 2) return 0;
  const bool told =
      i > 0 && (Is(i - 1, "the") || IsGroupModifier(Lower(i - 1)) || IsTied(Lower(i - 1)));
  return told || last - i >= 3 ? last : 0;
}

// "the Valley Liberation Front".
bool NounPhraseParser::NamedGroup(size_t i, size_t* next) {
  const size_t last = GroupNameEnd(i);
  if (last == 0) return false;
  // ", or VLF,"
  if (IsMark(last, ',') && Is(last + 1, "or") && last + 2 < tokens_.size() && Spells(last + 2, i,
      last)) {
    return AddGroup(i, last, last + 2, next);
  }
  v1::EntityRef ref;
  ref.set_name(std::string(Slice(text_, {tokens_[i].span.start, tokens_[last - 1].span.end})));
  ref.set_id(Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  // From there on "a Valley Front delegation" is theirs.
  ref = groups_.try_emplace(FoldHash(ref.name()), ref).first->second;
  return PartyPhrase(i, {-1, ref.id(), ref.name(), last}, next);
}

// "the Tigers" of a report on the Highland Tigers.
bool NounPhraseParser::ShortGroupName(size_t i, size_t* next) {
  if (!second_pass_ || i == 0 || !Is(i - 1, "the") || !tokens_[i].capital || !tokens_[i].word) {
    return false;
  }
  if (i + 1 < tokens_.size() && tokens_[i + 1].word && tokens_[i + 1].capital) return false;
  const auto it = short_names_.find(tokens_[i].fold);
  if (it == short_names_.end()) return false;
  const v1::EntityRef& group = it->second;
  return PartyPhrase(i, {gazetteer_.PartyById(group.id()), group.id(), group.name(), i + 1}, next);
}

}  // namespace claims
