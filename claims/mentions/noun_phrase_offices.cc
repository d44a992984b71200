#include <algorithm>
#include <initializer_list>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/word_set.h"
#include "claims/mentions/headline.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// What an office is held over, what a name ends with, and institutions without a name.

namespace {

bool IsOfficePreposition(absl::string_view word) {
  return word == "of" || word == "for" || word == "to" || word == "on" || word == "in";
}

// Given names that are also states or their seats.
bool IsGivenName(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"israel", "jordan", "georgia", "chad", "paris", "sofia", "london", "pak", "kenya",
       "vienna"});
  return kWords->contains(word);
}

// "foreign minister", "army chief"; not "rebel", "shadow" or "ousted" ones.
bool IsOfficeOfState(absl::string_view words) {
  auto has = [words](std::initializer_list<absl::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [words](absl::string_view part) { return absl::StrContains(words, part); });
  };
  return has({"minister", "president", "premier", "army", "military", "ministry", "chancellor",
              "government", "secretary of state", "foreign secretary", "parliament", "king"}) &&
         !has({"rebel", "opposition", "shadow", "ousted", "exile", "deposed", "self-", "guerrilla",
               "separatist", "candidate", "party", "council"});
}

bool SpeaksForSide(absl::string_view office) {
  return absl::StartsWith(office, "spokes") || office == "negotiator" || office == "delegate";
}

// Verbs whose subject speaks or acts for itself.
bool IsActVerb(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"said",     "says",     "told",      "vowed",   "warned",  "insisted", "added",  "rejected",
       "announced", "demanded", "urged",    "called",  "met",     "meets",    "will",   "has",
       "had",      "was",      "is",        "wants",   "wanted",  "agreed",   "agrees", "proposed",
       "offered",  "spoke",    "arrived",   "gave",    "accused", "stressed", "noted",  "also",
       "declined", "refused",  "described", "would",   "did",     "does",     "set",    "made"});
  return kWords->contains(word);
}

}  // namespace

// "envoy for Yemen Ida Berg", "the president of Chile, Ida Berg,": the token of the name
// that follows the object of an office; 0 for none. An "of" says whom the office serves.
size_t NounPhraseParser::ObjectOfOffice(size_t k, Affiliation* affiliation) const {
  if (!IsOfficePreposition(Lower(k))) return 0;
  // Who speaks for a side serves it; an envoy for a country is sent there.
  const bool of = Is(k, "of") || (Is(k, "for") && k > 0 && SpeaksForSide(Lower(k - 1)));
  size_t at = Is(k + 1, "the") ? k + 2 : k + 1;
  while (Is(at, "rebel") || Is(at, "separatist") || Is(at, "opposition")) ++at;
  bool object = false;
  // "Minister of Justice and Human Rights Ida Berg".
  size_t portfolio = at;
  while (portfolio < tokens_.size() && portfolio < at + 8 &&
         (IsPortfolioWord(Lower(portfolio)) || IsPortfolioWord(Lower(portfolio + 1)) ||
          Is(portfolio, "and") || IsMark(portfolio, ',') || IsMark(portfolio, '&'))) {
    ++portfolio;
  }
  while (portfolio > at && !IsPortfolioWord(Lower(portfolio - 1))) --portfolio;
  if (portfolio > at && (of || Is(k, "for"))) {
    object = true;
    at = portfolio;
  }
  while (!object && at < tokens_.size() && at < k + 10) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, at);
    const Gazetteer::Reading* party = match.Find(Sense::kPartyName);
    if (match.length == 0 || match.Find(Sense::kPerson) != nullptr) break;
    if (party == nullptr && match.Find(Sense::kPlace) == nullptr) break;
    if (of && party != nullptr && affiliation->end == 0) {
      const v1::PartyEntry& entry = gazetteer_.parties()[party->index];
      *affiliation = {party->index, entry.id(), entry.name(), at + match.length};
    }
    at += match.length;
    object = true;
    if (IsMark(at, '(') && IsMark(at + 2, ')')) at += 3;  // its acronym
    if (!Is(at, "and")) break;
    ++at;
  }
  if (!object) return 0;
  if (IsMark(at, ',')) ++at;
  while (at < tokens_.size() && (IsHonorific(Lower(at)) || gazetteer_.LongestTitle(tokens_,
      at).length > 0)) {
    at += std::max(gazetteer_.LongestTitle(tokens_, at).length, 1);
    if (IsMark(at, '.') && tokens_[at].joined) ++at;
  }
  if (at >= tokens_.size() || PersonName(at, false) < 2) return 0;
  const auto* known = gazetteer_.LongestName(text_, tokens_, at).Find(Sense::kPerson);
  if (of && known != nullptr && gazetteer_.people()[known->index].party() != affiliation->id) {
    return 0;
  }
  return at;
}

// "its envoy Ida Berg": the party that the sentence, or the one before, begins with;
// "his envoy": that of the person last named. Its `end` is 0 for none.
NounPhraseParser::Affiliation NounPhraseParser::Owner(size_t pronoun) const {
  Affiliation owner;
  const bool its = Is(pronoun, "its");
  if (!its && !Is(pronoun, "his") && !Is(pronoun, "her")) return owner;
  if (its) {
    v1::EntityRef party = pronoun == 0 ? subject_ : v1::EntityRef();
    // "Norway is represented by [its] envoy, while Chile was led by [its] minister": the
    // nearest subject of a passive, else the sentence's.
    const bool passive = pronoun > 1 && Is(pronoun - 1, "by");
    for (const NameMention& name : found_) {
      if (name.mention.cls != MentionClass::kParty) continue;
      party = name.mention.ref;
      if (!passive) break;
    }
    // "its secretary Ida Berg and [its] commander": hers.
    const bool joined = pronoun > 0 && Is(pronoun - 1, "and") && !found_.empty() &&
                        found_.back().person >= 0 &&
                        found_.back().mention.span.end + 1 == tokens_[pronoun - 1].span.start;
    const int same =
        joined ? gazetteer_.PartyById(registry_.at(found_.back().person).party_id) : -1;
    if (same >= 0) party = PartyRef({same, gazetteer_.parties()[same].id(), "", 0});
    if (party.id().empty() || absl::StartsWith(party.id(), "*")) return owner;
    owner = {gazetteer_.PartyById(party.id()), party.id(), party.name(), pronoun + 1};
  } else if (!found_.empty() && found_.back().person >= 0) {
    const PersonRegistry::Person& holder = registry_.at(found_.back().person);
    const std::string listed = holder.known < 0 ? std::string()
                                                : gazetteer_.people()[holder.known].party();
    const int state = gazetteer_.PartyById(listed);
    // "President Berg, the union's mediator, and [his] foreign minister": the state's.
    const bool of_state = (Is(pronoun + 1, "minister") || Is(pronoun + 2, "minister")) &&
                          state >= 0 &&
                          gazetteer_.parties()[state].type() == v1::ENTITY_TYPE_STATE;
    const std::string& party = of_state ? listed : holder.party_id;
    if (party.empty() || Is(pronoun + 1, "counterpart")) return owner;
    const int known = gazetteer_.PartyById(party);
    owner = {known, party, known >= 0 ? gazetteer_.parties()[known].name() : party, pronoun + 1};
  }
  return owner;
}

// A nationality yields to an office held for an organisation: "the AU envoy,
// a former president". Otherwise what is known of a person stays, unless the text
// gives him an office of another state, or a place among those who fight his own.
void NounPhraseParser::SetParty(int person, const Affiliation& affiliation,
                                absl::string_view office) {
  if (affiliation.id.empty() || SpeaksForNobody(office)) return;
  PersonRegistry::Person& holder = registry_.at(person);
  std::string& party = holder.party_id;
  if (party.empty() || (party == affiliation.id && !office.empty())) {
    party = affiliation.id;
    holder.told = holder.told || !office.empty();
    return;
  }
  if (office.empty() || party == affiliation.id || affiliation.party < 0) return;
  const std::string words = absl::AsciiStrToLower(office);
  if (absl::StrContains(words, "ambassador") || absl::StrContains(words, "former") ||
      absl::StrContains(words, "representative to")) {
    return;
  }
  const int known = gazetteer_.PartyById(party);
  const auto type = known < 0 ? v1::ENTITY_TYPE_UNSPECIFIED : gazetteer_.parties()[known].type();
  const auto type_of_office = gazetteer_.parties()[affiliation.party].type();
  const bool envoy = absl::StrContains(words, "envoy") ||
                     absl::StrContains(words, "representative");
  // A head of state in the chair of an organisation by turns stays his state's.
  const bool chair = holder.told && absl::StrContains(words, "chair");
  if (type_of_office == v1::ENTITY_TYPE_ORGANIZATION && !chair &&
      (type == v1::ENTITY_TYPE_STATE || type == v1::ENTITY_TYPE_ORGANIZATION)) {
    party = affiliation.id;
    holder.told = true;
  } else if (type == v1::ENTITY_TYPE_ORGANIZATION && type_of_office == v1::ENTITY_TYPE_STATE &&
             !envoy && !holder.told) {
    party = affiliation.id;
  } else if (!holder.told && known >= 0 && Outweighs(affiliation.party, known, words)) {
    party = affiliation.id;
    holder.told = true;
  }
}

// Whether an office of the one party says more than the list, which has its holder with
// the other.
bool NounPhraseParser::Outweighs(int office, int listed, absl::string_view words) const {
  const v1::PartyEntry& told = gazetteer_.parties()[office];
  const v1::PartyEntry& known = gazetteer_.parties()[listed];
  auto named = [this](const v1::PartyEntry& entry) {
    if (absl::StrContains(text_, entry.name())) return true;
    return std::any_of(entry.alias().begin(), entry.alias().end(), [this](const std::string& name) {
      return name.size() > 3 && absl::StrContains(text_, name);
    });
  };
  if (told.type() == v1::ENTITY_TYPE_STATE) {
    // "the Congolese president" may be either's.
    const auto last = [](absl::string_view name) { return name.substr(name.rfind(' ') + 1); };
    if (absl::StrContains(told.name(), " ") && last(told.name()) == last(known.name())) {
      return false;
    }
    return IsOfficeOfState(words) && (known.type() == v1::ENTITY_TYPE_STATE || !named(known));
  }
  if (told.type() != v1::ENTITY_TYPE_GROUP) return false;
  return told.counterpart() == known.id() || !named(known);
}

// Further names after one that a pack lists ("bin Hamad", a second surname), and "Jr.".
size_t NounPhraseParser::NameTail(size_t end) const {
  size_t k = end;
  while (!title_case_ && k < tokens_.size() && k < end + 4 && tokens_[k].word) {
    const absl::string_view word = Lower(k);
    if (IsNameSuffix(word)) break;
    if (!tokens_[k].capital) {
      if (!IsNameParticle(word) || k + 1 >= tokens_.size() || !tokens_[k + 1].capital) break;
    } else if (IsNeverName(word) || IsHonorific(word) || IsOrganizationWord(word) ||
               tokens_[k].all_caps || gazetteer_.LongestTitle(tokens_, k).length > 0 ||
               gazetteer_.LongestName(text_, tokens_, k).length > 0) {
      break;
    }
    ++k;
  }
  return k > end && !tokens_[k - 1].capital ? end : k;
}

// "Berg, Jr.,": belongs to the mention, not to the name.
size_t NounPhraseParser::SuffixOfName(size_t end) const {
  size_t k = IsMark(end, ',') ? end + 1 : end;
  if (!IsNameSuffix(Lower(k)) || !tokens_[k].capital) return end;
  ++k;
  return IsMark(k, '.') && tokens_[k].joined && k + 1 < tokens_.size() ? k + 1 : k;
}

// The surname of one person on record, as the subject of a verb or a possessor, in a
// document that does not give the full name.
bool NounPhraseParser::SurnameOfRecord(size_t i, const Gazetteer::Match& match, size_t* next) {
  if (!second_pass_ || tokens_[i].span.size() < 5 || match.readings == nullptr) return false;
  if (match.length == 1 && !registry_.Knows(tokens_[i].fold)) {
    const Gazetteer::Reading* only = nullptr;
    for (const Gazetteer::Reading& reading : *match.readings) {
      if (reading.sense != Sense::kSurname || only != nullptr) return false;
      only = &reading;
    }
    const size_t after = i + 1;
    // Somebody of that name in a report that never speaks of whom he acts for.
    const std::string& state = gazetteer_.people()[only == nullptr ? 0 : only->index].party();
    if (only != nullptr && !Speaks(state)) return false;
    const bool subject = after < tokens_.size() && (tokens_[after].possessive ||
                                                    IsActVerb(Lower(after)));
    const bool part = i > 0 && tokens_[i - 1].word && tokens_[i - 1].capital &&
        !IsNeverName(Lower(i - 1));
    if (only == nullptr || !subject || part || title_case_) return false;
    AddPerson(i, after, registry_.AddKnown(gazetteer_, only->index), Affiliation{}, Span{}, next);
    return true;
  }
  return false;
}

// Whether the report has named the party so far.
bool NounPhraseParser::Speaks(absl::string_view party) const {
  return party.empty() || named_.contains(party);
}

// "Israel Lind", "Georgia Berg": a person, not the state.
bool NounPhraseParser::GivenName(size_t i, size_t* next) {
  if (title_case_ || tokens_[i].all_caps || !IsGivenName(Lower(i))) return false;
  if (i > 0 && (IsPlacePreposition(Lower(i - 1)) || Is(i - 1, "the"))) return false;
  size_t end = i + 1;
  while (end < tokens_.size() && end < i + 4 && tokens_[end].word && tokens_[end].capital) {
    const absl::string_view word = Lower(end);
    const bool name = !IsNeverName(word) && !IsOrganizationWord(word) && !IsPartyHead(word) &&
                      !IsDelegationNoun(word) && !IsOfficeModifier(word) &&
                          !tokens_[end].all_caps &&
                      !IsHonorific(word) && gazetteer_.LongestTitle(tokens_, end).length == 0;
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, end);
    if (!name || match.Find(Sense::kPerson) || match.Find(Sense::kPartyName) ||
        match.Find(Sense::kDemonym) || match.Find(Sense::kOutlet) || match.Find(Sense::kMetonym)) {
      return false;
    }
    ++end;
  }
  if (end == i + 1) return false;
  const int person = registry_.AddNamed(text_, tokens_, i, end - i);
  AddPerson(i, end, person, Affiliation{}, Span{}, next);
  return true;
}

// Whether the word at i is the last of its noun phrase: a mark, a verb or a function
// word follows ("the army rejected", not "the army chief").
bool NounPhraseParser::EndsNounPhrase(size_t i) const {
  if (i + 1 >= tokens_.size() || !tokens_[i + 1].word) return true;
  if (tokens_[i + 1].capital) return false;
  static const auto* const kWords = new WordSet(
      {"and", "or", "but", "to", "on", "in", "at", "for", "with", "by", "from", "after", "before",
       "as", "also", "that", "which", "who", "where", "when", "while", "is", "are", "was", "were",
       "be", "has", "have", "had", "will", "would", "could", "should", "must", "may", "might",
       "can", "cannot", "did", "does", "do", "said", "says", "say", "told", "met", "meet", "not",
       "over", "under", "during", "since", "until", "between", "against", "about", "last", "this",
       "next", "late", "early", "earlier", "later", "today", "yesterday", "tomorrow", "wants",
       "agrees", "agree", "rejects", "demands", "insists", "calls", "took", "take", "held",
       "hold", "gave", "made", "began", "broke", "then", "amid", "if", "because", "so", "than",
       "without", "around", "near", "left", "went", "came", "sent", "put", "set", "again",
       "first", "now", "both"});
  const absl::string_view word = Lower(i + 1);
  return kWords->contains(word) || (word.size() > 4 && absl::EndsWith(word, "ed"));
}

// "the junta", "the army", "the foreign ministry": the state of the report, unless it
// follows by name ("the presidency of Chile").
bool NounPhraseParser::GovernmentNoun(size_t i, size_t* next) {
  const absl::string_view word = Lower(i);
  const bool force = word == "army" || word == "military";
  if (!force && word != "junta" && word != "regime" && word != "presidency" && word != "ministry") {
    return false;
  }
  size_t start = i;
  while (start > 0 && (Is(start - 1, "foreign") || Is(start - 1, "defence") || Is(start - 1,
      "defense") ||
                       Is(start - 1, "military") || Is(start - 1, "ruling") || Is(start - 1,
                           "interior") ||
                       Is(start - 1, "unification") || Is(start - 1, "external") || Is(start - 1,
                           "affairs"))) {
    --start;
  }
  if (word == "ministry" && start == i && !Is(i + 1, "of")) return false;
  if (!found_.empty() && found_.back().mention.span.end > tokens_[start].span.start) return false;
  const bool article = start > 0 && Is(start - 1, "the");
  size_t end = i + 1;
  if (word == "ministry" && Is(end, "of")) {
    // "the Ministry of Foreign Affairs"
    while (Is(end, "of") || Is(end, "and") || (end < tokens_.size() && tokens_[end].word &&
                                               tokens_[end].capital &&
                                               !NamesParty(end))) {
      ++end;
    }
    while (end > i + 1 && !tokens_[end - 1].capital) --end;
  }
  if (Is(end, "of") || Is(end, "in")) {
    const size_t name = Is(end + 1, "the") ? end + 2 : end + 1;
    if (name < tokens_.size()) {
      const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
      const auto* party = match.Find(Sense::kPartyName);
      if (party != nullptr && gazetteer_.parties()[party->index].type() == v1::ENTITY_TYPE_STATE) {
        const v1::PartyEntry& entry = gazetteer_.parties()[party->index];
        const v1::EntityRef ref = PartyRef({party->index, entry.id(), entry.name(), name});
        end = PartyTail(name + match.length, ref, /*learn=*/true);
        Emit(SkipArticleBack(start), end, MentionClass::kParty, ref);
        found_.back().mention.head = std::string(word);
        *next = end;
        return true;
      }
    }
  }
  const bool joined = force && i > 1 && Is(i - 1, "and") && NamesSide(i);
  if ((!article && !joined) || !EndsNounPhrase(end - 1)) return false;
  v1::EntityRef ref;
  ref.set_id("*government");
  ref.set_name("*government");
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  Emit(SkipArticleBack(start), end, MentionClass::kParty, ref);
  found_.back().mention.head = std::string(word);
  *next = end;
  return true;
}

}  // namespace claims
