#include "claims/mentions/noun_phrase.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
#include "claims/mentions/date_lexicon.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

namespace {

bool IsMonthName(absl::string_view word) {
  const WordClass cls = LookUpDateWord(word).cls;
  return cls == WordClass::kMonth || cls == WordClass::kMonthAbbr;
}

// "South Island", "Northern Province".
bool EndsLand(absl::string_view word) {
  return word == "island" || word == "islands" || word == "province" || word == "region" ||
         word == "valley" || word == "desert" || word == "peninsula" || word == "district";
}

}  // namespace

// Where something was held; and when the name of a state or its seat is a place.

const Gazetteer::Reading* NounPhraseParser::PlaceNamed(absl::string_view name) const {
  std::vector<Token> words;
  Tokenize(name, {0, static_cast<int32_t>(name.size())}, &words);
  return words.empty() ? nullptr : gazetteer_.LongestName(name, words, 0).Find(Sense::kPlace);
}

// "the Ethiopian capital, Addis Ababa", "in the UAE capital": a place, by the name
// that follows or by the state's seat.
bool NounPhraseParser::Capital(size_t start, size_t noun, const v1::PartyEntry& party,
                               size_t* next) {
  size_t name = noun + 1;
  if (Is(noun, "capital") && Is(name, "city")) ++name;
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
    place = PlaceNamed(party.metonym(i));
  }
  if (place == nullptr && !party.seat().empty()) place = PlaceNamed(party.seat());
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

// "the Swiss city of Geneva", "Chile's Lake District town of Lindby", "in Chile's Lindby":
// a place, by its own name. The state's name is tokens_[start, end).
bool NounPhraseParser::TownOfState(size_t start, size_t end, size_t* next) {
  static const auto* const kTowns = new WordSet(
      {"city", "town", "village", "resort", "port", "island", "suburb", "province", "region",
       "enclave", "district"});
  constexpr size_t kWords = 4;
  const bool owner = end < tokens_.size() && tokens_[end].possessive;
  size_t k = owner ? end + 1 : end;
  size_t name = 0;
  for (const size_t first = k; k < tokens_.size() && k < first + kWords && tokens_[k].word; ++k) {
    const absl::string_view word = Lower(k);
    if (kTowns->contains(word) && !tokens_[k].capital) {
      while (kTowns->contains(Lower(k + 1))) ++k;  // "resort town"
      if (Is(k + 1, "of")) name = k + 2;
      break;
    }
    if (IsNeverName(word) || IsPartyHead(word) || IsDelegationNoun(word)) break;
  }
  const bool bare = name == 0 && owner && start > 0 && IsPlacePreposition(Lower(start - 1));
  if (bare) name = end + 1;
  if (name == 0 || name >= tokens_.size() || !tokens_[name].capital) return false;
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
  v1::EntityRef ref;
  size_t after = name + match.length;
  if (const auto* place = match.Find(Sense::kPlace); place != nullptr) {
    const v1::PlaceEntry& entry = gazetteer_.places()[place->index];
    ref.set_id(entry.id());
    ref.set_name(entry.name());
    ref.set_type(entry.type());
  } else if (const auto* state = match.Find(Sense::kPartyName);
             !bare && state != nullptr &&
             gazetteer_.parties()[state->index].type() == v1::ENTITY_TYPE_STATE) {
    ref.set_id(gazetteer_.parties()[state->index].id());  // "the Caribbean island of Barbados"
    ref.set_name(gazetteer_.parties()[state->index].name());
    ref.set_type(v1::ENTITY_TYPE_PLACE);
  } else if (size_t land = name + CapitalRun(name);
             bare && EndsLand(Lower(land - 1)) && !tokens_[land - 1].possessive) {
    // "in Chile's South Island": somewhere in the state.
    const auto* state = gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kPartyName);
    if (state == nullptr) return false;
    ref.set_id(gazetteer_.parties()[state->index].id());
    ref.set_name(gazetteer_.parties()[state->index].name());
    ref.set_type(v1::ENTITY_TYPE_PLACE);
    after = land;
  } else if (match.length == 0 && !bare) {
    for (after = name + 1; after < tokens_.size() && tokens_[after].word && tokens_[after].capital;
         ++after) {
    }
    ref.set_name(
        std::string(Slice(text_, {tokens_[name].span.start, tokens_[after - 1].span.end})));
    ref.set_id(Slug(ref.name()));
    ref.set_type(v1::ENTITY_TYPE_PLACE);
  }
  if (ref.id().empty() || (after < tokens_.size() && tokens_[after].possessive)) return false;
  if (bare && after < tokens_.size() && tokens_[after].word && tokens_[after].capital) return false;
  AddPlace(name, after, std::move(ref), next);
  found_.back().mention.span.start = tokens_[start].span.start;
  return true;
}

// "the Geneva talks", "Geneva peace conference": a seat, not the state that sits there.
bool NounPhraseParser::NamesSeat(size_t start, size_t end) const {
  static const auto* const kNouns = new WordSet(
      {"accord", "accords", "agreement", "agreements", "declaration", "process", "format",
       "treaty", "protocol", "protocols", "communique", "platform", "pact", "consultations",
       "dialogue", "document", "session", "encounter", "gathering", "airport", "hotel", "villa",
       "suburb", "resort"});
  const size_t noun = Is(end, "peace") ? end + 1 : end;
  if (noun >= tokens_.size() || !(IsTalksNoun(Lower(noun)) || kNouns->contains(Lower(noun)))) {
    return false;
  }
  return gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kPlace) != nullptr;
}

// "Geneva will host", "Geneva is to be the venue": the city, not the state that it speaks for.
bool NounPhraseParser::Hosts(size_t start, size_t end) const {
  static const auto* const kBetween = new WordSet(
      {"will", "would", "may", "might", "could", "should", "is", "was", "has", "had", "have", "to",
       "be", "been", "also", "again", "once", "itself", "the", "a", "later", "first", "next",
       "play", "plays", "played", "playing", "expected", "due", "set", "scheduled", "likely",
       "ready", "planned", "slated", "offered", "agreed", "on"});
  static const auto* const kWords = new WordSet(
      {"host", "hosts", "hosted", "hosting", "venue", "scene", "setting"});
  constexpr size_t kMost = 6;
  size_t at = end;
  while (at < end + kMost && at < tokens_.size() && kBetween->contains(Lower(at))) ++at;
  const bool scene = Is(at, "place") || Is(at, "site") || Is(at, "location");
  const bool of = Is(at + 1, "of") || Is(at + 1, "for") || Is(at + 1, "where");
  return at < tokens_.size() && (kWords->contains(Lower(at)) || (scene && of)) &&
         gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kPlace) != nullptr;
}

// "GENEVA (Reuters) -", "LIMA, Peru, Jan. 7", "Oslo: ", "Oslo - ".
bool NounPhraseParser::Dateline(size_t start, size_t end) const {
  if (end >= tokens_.size() || tokens_[end].word) return false;
  const bool bracket = start > 0 && IsMark(start - 1, '(');
  if (start > 0 && !bracket) return false;
  const bool city = gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kPlace) != nullptr;
  const bool caps = tokens_[start].all_caps && tokens_[start].span.size() > (city ? 3 : 4);
  const size_t after = end + 1;
  const bool shouted = after < tokens_.size() && tokens_[after].all_caps && tokens_[after].word;
  if (caps) return !(IsMark(end, ',') && shouted && !tokens_[after].number);
  if (!city) return false;
  if (bracket) return IsMark(end, ')');
  const char mark = text_[tokens_[end].span.start];
  const bool dash = (mark == '-' || static_cast<unsigned char>(mark) >= 0x80) &&
      !tokens_[end].joined;
  // "Oslo, Norway (AP) -"
  if (IsMark(end, ',') && after < tokens_.size() && tokens_[after].capital) {
    const Gazetteer::Match state = gazetteer_.LongestName(text_, tokens_, after);
    const size_t mark_at = after + state.length;
    if (state.Find(Sense::kPartyName) != nullptr && mark_at < tokens_.size() &&
        !tokens_[mark_at].word &&
        !IsMark(mark_at, ',') && !IsMark(mark_at, '.')) {
      return true;
    }
  }
  return IsMark(end, ':') || IsMark(end, '(') || dash ||
         (IsMark(end, ',') && after < tokens_.size() &&
          (tokens_[after].number || IsMonthName(Lower(after))));
}

// "in Geneva, [Norway] and Chile have agreed": the list goes on to a verb.
bool NounPhraseParser::BeginsSubjects(size_t end) const {
  static const auto* const kVerbs = new WordSet(
      {"have", "has", "had", "will", "would", "are", "were", "is", "was", "said",
       "met", "meet", "held", "hold", "began", "begin", "took", "sat", "spoke"});
  size_t k = end;
  while (IsMark(k, ',') || Is(k, "and")) {
    while (IsMark(k, ',') || Is(k, "and") || Is(k, "the")) ++k;
    const int length = k < tokens_.size() ? gazetteer_.LongestName(text_, tokens_, k).length : 0;
    if (length == 0) return false;
    k += length;
  }
  if (k >= tokens_.size() || !tokens_[k].word || tokens_[k].capital) return false;
  return kVerbs->contains(Lower(k)) || absl::EndsWith(Lower(k), "ed");
}

// "sent Foreign Minister Berg [to] Oslo".
bool NounPhraseParser::SentTo(size_t preposition) const {
  if (found_.empty() || found_.back().person < 0 ||
      found_.back().mention.span.end + 1 != tokens_[preposition].span.start) {
    return false;
  }
  size_t k = preposition;
  while (k > 0 && tokens_[k].span.start > found_.back().mention.span.start) --k;
  if (k == 0) return false;
  const absl::string_view verb = Lower(k - 1);
  return verb == "sent" || verb == "dispatched" || verb == "sends" || verb == "send" ||
         verb == "dispatch" || verb == "sending" || verb == "flew";
}

// "the capital [Oslo]", "the capital, [Oslo],", "took control of [Oslo]", "seized [Oslo]":
// ground that is held. The word before the name is at `before`.
bool NounPhraseParser::HeldAsGround(size_t before) const {
  static const auto* const kHolds = new WordSet(
      {"seized", "captured", "recaptured", "overran", "besieged", "bombed", "shelled", "controls",
       "controlled", "occupies"});
  static const auto* const kGround = new WordSet(
      {"island", "islands", "city", "town", "port",
       "control", "streets", "siege", "fall", "capture", "seizure", "suburbs", "outskirts", "part",
       "parts", "much", "swathes", "areas", "north", "south", "east", "west", "northeast",
       "northwest", "southeast", "southwest"});
  if (Is(before, "capital") || (IsMark(before, ',') && before > 0 && Is(before - 1, "capital"))) {
    return true;
  }
  if (kHolds->contains(Lower(before))) return true;
  static const auto* const kAway = new WordSet(
      {"km", "kilometers", "kilometres", "kilometer", "kilometre", "miles", "mile", "drive"});
  if (before == 0) return false;
  if (Is(before, "from")) return kAway->contains(Lower(before - 1));
  return Is(before, "of") && kGround->contains(Lower(before - 1));
}

bool NounPhraseParser::PlaceContext(size_t start, size_t end) const {
  if (end < tokens_.size()) {
    if (tokens_[end].possessive) return false;
    const absl::string_view after = Lower(end);
    if (tokens_[end].word && (IsPartyHead(after) || IsDelegationNoun(after))) return false;
    if (IsMark(end, '-') && tokens_[end].joined) return false;
    // "the Oslo-[Lima] dialogue": whose it is, not where.
    if (start > 0 && IsMark(start - 1, '-') && tokens_[start].joined) return false;
    if (NamesSeat(start, end) || Hosts(start, end)) return true;
  }
  if (Dateline(start, end)) return true;
  if (start == 0) return false;
  size_t before = start - 1;
  if (Is(before, "the") && before > 0) --before;
  const absl::string_view word = Lower(before);
  if (IsPlacePreposition(word) || HeldAsGround(before)) return true;
  if (!found_.empty() && found_.back().mention.cls == MentionClass::kPlace) {
    const absl::string_view between =
        Slice(text_, {found_.back().mention.span.end, tokens_[start].span.start});
    const bool list = between == ", " || between == " and " || between == ", and " ||
        between == " or ";
    // "talks in Geneva, Abu Dhabi and Miami"; not "in Istanbul, US envoys".
    if (list && !BeginsSubjects(end) &&
        (end >= tokens_.size() || !tokens_[end].word || Is(end, "and") || Is(end, "in"))) {
      return true;
    }
  }
  // "arrived in Oslo from Geneva".
  if (word == "from" && !found_.empty() && found_.back().mention.cls == MentionClass::kPlace &&
      found_.back().mention.span.end + 1 == tokens_[before].span.start) {
    return true;
  }
  if (word == "to" && SentTo(before)) return true;
  if (word == "for" && before > 0 && (Is(before - 1, "scheduled") || Is(before - 1, "slated"))) {
    return true;
  }
  if (word == "to" || word == "from" || word == "for") {
    for (size_t back = 1; back <= 3 && back <= before; ++back) {
      const absl::string_view travel = Lower(before - back);
      const bool left = word == "for" && (absl::StartsWith(travel, "leav") || travel == "left" ||
                                          absl::StartsWith(travel, "depart") || travel == "bound");
      if (!left && !IsTravelVerb(travel)) continue;
      // "the delegation from Chile" is Chile's.
      return word != "from" || (back == 1 && !IsDelegationNoun(travel));
    }
  }
  return false;
}

// "Geneva, Norway's capital,", "Geneva, the Norwegian capital,": what the city is.
// The token after it; `end` where no such words follow.
size_t NounPhraseParser::PastCapital(size_t end) const {
  if (!IsMark(end, ',')) return end;
  size_t k = Is(end + 1, "the") ? end + 2 : end + 1;
  if (k >= tokens_.size()) return end;
  if (Is(k, "capital") && Is(k + 1, "of")) {
    const Gazetteer::Match state = gazetteer_.LongestName(text_, tokens_, k + 2);
    if (state.Find(Sense::kPartyName) == nullptr) return end;
    k += 2 + state.length;
  } else {
    if (!NamesParty(k)) return end;
    k += gazetteer_.LongestName(text_, tokens_, k).length;
    if (k < tokens_.size() && tokens_[k].possessive) ++k;
    if (!Is(k, "capital")) return end;
    ++k;
  }
  if (k < tokens_.size() && tokens_[k].word) return end;
  return IsMark(k, ',') ? k + 1 : k;
}

void NounPhraseParser::AddPlace(size_t start, size_t end, v1::EntityRef ref, size_t* next) {
  // "Geneva, Switzerland,": the state after a place only says where it is; "in Geneva,
  // Norway and Chile agreed" names others.
  size_t finish = end;
  const auto* listed = gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kPlace);
  const std::string within =
      listed == nullptr ? std::string() : gazetteer_.places()[listed->index].within();
  const bool of_state =
      within.size() == 3 && absl::ascii_isupper(static_cast<unsigned char>(within[0]));
  if (IsMark(end, ',') && end + 1 < tokens_.size()) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, end + 1);
    const auto* party = match.Find(Sense::kPartyName);
    const size_t after = end + 1 + match.length;
    if (party != nullptr && gazetteer_.parties()[party->index].type() == v1::ENTITY_TYPE_STATE &&
        ref.id() != gazetteer_.parties()[party->index].id() &&
        (!of_state || within == gazetteer_.parties()[party->index].id()) &&
        (after >= tokens_.size() || (!tokens_[after].word && !tokens_[after].possessive))) {
      finish = IsMark(after, ',') ? after + 1 : after;
    }
  }
  finish = PastCapital(finish);
  const Gazetteer::Match named = gazetteer_.LongestName(text_, tokens_, start);
  const auto* place = named.Find(Sense::kPlace);
  Emit(start, finish, MentionClass::kPlace, std::move(ref));
  found_.back().mention.region = place != nullptr && gazetteer_.places()[place->index].region();
  *next = finish;
}

// "in Lindby", "the town of Lindby": a place that no pack lists.
bool NounPhraseParser::UnknownPlace(size_t i, size_t count, size_t* next) {
  if (i == 0 || title_case_) return false;
  static const auto* const kSettlements = new WordSet(
      {"town", "village", "city", "resort", "port", "suburb", "province", "district", "region",
       "area", "county", "island", "outskirts"});
  static const auto* const kNoTowns = new WordSet(
      {"parliament", "congress", "cabinet", "english", "arabic", "hebrew", "farsi", "persian",
       "urdu", "hindi", "latin", "christmas", "ramadan", "easter", "islam", "facebook", "twitter",
       "telegram", "whatsapp", "government", "covid", "spring", "summer", "autumn", "winter",
       "president", "western", "eastern", "brexit", "instagram", "general", "addition",
       "opposition", "exile", "charge"});
  const bool in = Is(i - 1, "in") || Is(i - 1, "near") || Is(i - 1, "outside");
  const bool settlement = i > 1 && Is(i - 1, "of") && kSettlements->contains(Lower(i - 2));
  if (!in && !settlement) return false;
  const size_t end = i + std::max<size_t>(count, 1);
  if (end < tokens_.size() && tokens_[end].possessive) return false;
  if (count >= 2) {
    if (registry_.Find(tokens_, i, count) >= 0) return false;
    if (gazetteer_.LongestName(text_, tokens_, i).Find(Sense::kPerson) != nullptr) return false;
  } else {
    const absl::string_view word = Lower(i);
    if (word.size() < 3 || tokens_[i].all_caps || absl::StrContains(word, "-") ||
        IsNeverName(word) ||
        IsOrganizationWord(word) || IsHonorific(word) || kNoTowns->contains(word) ||
        gazetteer_.LongestName(text_, tokens_, i).length > 0 || registry_.Knows(tokens_[i].fold) ||
        gazetteer_.LongestTitle(tokens_, i).length > 0 || groups_.contains(tokens_[i].fold) ||
        !EndsNounPhrase(i)) {
      return false;
    }
  }
  v1::EntityRef ref;
  ref.set_name(std::string(Slice(text_, {tokens_[i].span.start, tokens_[end - 1].span.end})));
  ref.set_id(Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_PLACE);
  if (ref.id().empty()) return false;
  AddPlace(i, end, std::move(ref), next);
  return true;
}

}  // namespace claims
