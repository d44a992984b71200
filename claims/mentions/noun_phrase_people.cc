#include "claims/mentions/noun_phrase.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/word_set.h"
#include "claims/mentions/headline.h"
#include "claims/mentions/lexicon.h"

namespace claims {

using Sense = Gazetteer::Sense;

// Offices and names.

// From tokens_[i]: modifiers and titles, then a name. The mention begins at `start`.
bool NounPhraseParser::TitledPerson(size_t start, size_t i, const Affiliation& affiliation,
                                    size_t* next) {
  if (i >= tokens_.size() || !tokens_[i].word) return false;
  if (affiliation.end == 0 && start == i && i > 0) {
    Affiliation owner = Owner(i - 1);
    if (owner.end > 0 && TitledPerson(start, i, owner, next)) return true;
  }
  const bool affiliated = affiliation.end > 0;
  size_t k = i;
  size_t title_end = 0;
  for (int steps = 0; k < tokens_.size() && steps < 10; ++steps) {
    if (!tokens_[k].word) {
      // "the UN chief's envoy X": the office of an office.
      if (!affiliated || title_end != k || !tokens_[k].possessive) break;  // other marks end it
      ++k;
      continue;
    }
    const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, k);
    if (title.length > 0 || IsHonorific(Lower(k))) {
      title_end = k + std::max(title.length, 1);
      k = title_end;
      // "adviser, Dmytro Lytvyn,": the name as an apposition after a comma.
      size_t name_at = k;
      if (IsMark(name_at, '.') && tokens_[name_at].joined) ++name_at;  // "Gen.", "Dr."
      k = name_at;
      const bool apposed = affiliated && IsMark(name_at, ',');
      if (apposed) name_at = PastRanks(name_at + 1);
      name_at = PastRetired(name_at);
      const size_t count = name_at < tokens_.size() ? PersonName(name_at, !apposed) : 0;
      // "Allied Commander Europe Gen. Ida Berg": the word before a rank is the office's.
      const bool of_office = count == 1 && IsRank(Lower(name_at + 1)) && IsMark(name_at + 2, '.');
      if (of_office) {
        k = name_at + 1;
        continue;
      }
      const Gazetteer::Match single = gazetteer_.LongestName(text_, tokens_, name_at);
      // "all major Lima banks"
      const bool ground = count == 1 && !tokens_[title_end - 1].capital &&
                          single.Find(Sense::kPlace) != nullptr &&
                          single.Find(Sense::kSurname) == nullptr &&
                          single.Find(Sense::kPerson) == nullptr;
      // "the EU's chief Brexit negotiator": what the office is for.
      if (count == 1 && IsMatterOfOffice(name_at, single)) {
        k = name_at + 1;
        continue;
      }
      if (count > 0 && !ground) {
        const int person = Register(name_at, count);
        // "envoy and Foreign Minister X" of two parties are two people.
        const std::string& party = registry_.at(person).party_id;
        if (affiliated && !party.empty() && party != affiliation.id &&
            absl::StrContains(Slice(text_, {tokens_[i].span.start, tokens_[name_at].span.start}),
                              " and ")) {
          return false;
        }
        // "chief rebel negotiator X" speaks for rebels when nothing says which.
        PersonRegistry::Person& named = registry_.at(person);
        const int listed = gazetteer_.PartyById(named.party_id);
        const bool of_state = listed >= 0 && !named.told &&
                              gazetteer_.parties()[listed].type() == v1::ENTITY_TYPE_STATE;
        const bool former = i > 0 && (Is(i - 1, "former") || Is(i - 1, "ex") || Is(i, "former"));
        for (size_t word = i; !affiliated && !former && word < title_end; ++word) {
          // An opposition leader of a parliament is still of his state.
          const bool told = named.party_id.empty() || (of_state && !Is(word, "opposition"));
          if (!IsOppositionNoun(Lower(word)) || !told) continue;
          named.party_id = Is(word, "opposition") ? "opposition" : "rebels";
        }
        const size_t rank = start > 0 ? start - 1 : start;  // "lead Chilean negotiator"
        if (IsHeadship(Slice(text_, {tokens_[rank].span.start, tokens_[title_end - 1].span.end}))) {
          return Headship(start, name_at, count, person, affiliation, next);
        }
        const Span role{tokens_[start].span.start, tokens_[title_end - 1].span.end};
        size_t end = name_at + count;
        if (apposed && IsMark(end, ',')) ++end;  // both commas belong to the apposition
        AddPerson(start, end, person, affiliation, role, next);
        return true;
      }
      Affiliation served = affiliation;
      if (const size_t at = ObjectOfOffice(k, &served); at > 0) {
        const size_t rank = start > 0 ? start - 1 : start;  // "chief [negotiator of Chile, X,]"
        if (IsHeadship(Slice(text_, {tokens_[rank].span.start, tokens_[k - 1].span.end}))) {
          return false;
        }
        const size_t words = PersonName(at, false);
        const Span role{tokens_[start].span.start, tokens_[at - 1].span.end};
        const bool closed = IsMark(at - 1, ',') && IsMark(at + words, ',');
        const int person = Register(at, words);
        AddPerson(start, at + words + (closed ? 1 : 0), person, served, role, next);
        return true;
      }
      if (IsMark(k, ',')) break;
      continue;
    }
    const absl::string_view word = Lower(k);
    const bool institution = affiliated && tokens_[k].capital && !IsNeverName(word);
    if (k > i && IsDelegationNoun(word)) return false;
    const bool portfolio = tokens_[k].capital && IsPortfolioWord(word);
    if (!IsOfficeModifier(word) && !institution && !portfolio) break;
    // "Hamas and Prime Minister X", "Norway and Chilean President X": an office does
    // not begin with a conjunction, and does not run over another party.
    const bool joint = word == "and" || word == "of" || word == "for" || word == "&";
    if (k == i && (joint || (word == "the" && !affiliated))) break;
    if (affiliated && k > i && tokens_[k].capital && NamesParty(k)) break;
    // "an envoy of [President Ida Berg]": another one's office.
    if (word == "of" && k > i && ActsForAnother(Lower(k - 1)) && NamesHolder(k + 1)) return false;
    ++k;
  }
  return false;
}

// "an aide of": who acts for somebody.
bool NounPhraseParser::ActsForAnother(absl::string_view noun) {
  static const auto* const kNouns = new WordSet(
      {"envoy", "representative", "emissary", "adviser", "advisor", "aide", "assistant", "deputy",
       "spokesman", "spokeswoman", "spokesperson", "ally", "associate", "confidant"});
  return kNouns->contains(noun);
}

// "President Ida Berg": an office and who holds it.
bool NounPhraseParser::NamesHolder(size_t i) const {
  const size_t title = static_cast<size_t>(gazetteer_.LongestTitle(tokens_, i).length);
  return title > 0 && !IsRank(Lower(i)) && i + title < tokens_.size() &&
         PersonName(i + title, true) > 0;
}

// "chief [Brexit] negotiator": nobody of that name is known, and an office follows.
bool NounPhraseParser::IsMatterOfOffice(size_t i, const Gazetteer::Match& name) const {
  if (i + 1 >= tokens_.size() || tokens_[i].possessive || tokens_[i + 1].capital) return false;
  if (name.Find(Sense::kPerson) != nullptr || name.Find(Sense::kSurname) != nullptr) return false;
  return registry_.BySurname(tokens_[i].fold) < 0 &&
         (Is(i + 1, "negotiator") || Is(i + 1, "negotiators") || Is(i + 1, "envoy"));
}

// "foreign minister, [Gen.] Ida Berg".
size_t NounPhraseParser::PastRanks(size_t i) const {
  while (i + 1 < tokens_.size() && IsRank(Lower(i))) {
    ++i;
    if (IsMark(i, '.') && tokens_[i].joined) ++i;
  }
  return i;
}

// "Gen. [(Ret.)] Ida Berg".
size_t NounPhraseParser::PastRetired(size_t i) const {
  if (!IsMark(i, '(') || !(Is(i + 1, "ret") || Is(i + 1, "retd") || Is(i + 1, "rtd") ||
                           Is(i + 1, "retired"))) {
    return i;
  }
  const size_t close = IsMark(i + 2, '.') ? i + 3 : i + 2;
  return IsMark(close, ')') ? close + 1 : i;
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
    // "[its] chief negotiator Ida Berg".
    const size_t begin = affiliation.end > start ? SkipArticleBack(start) : start - 1;
    Emit(begin, affiliation.end, MentionClass::kParty, PartyRef(affiliation));
  }
  // "chief negotiator Gen. Ida Berg": the rank is the person's.
  size_t begin = name_at;
  while (begin > start + 1) {
    const size_t before = IsMark(begin - 1, '.') ? begin - 2 : begin - 1;
    if (!IsRank(Lower(before)) && !IsHonorific(Lower(before))) break;
    begin = before;
  }
  AddPerson(begin, name_at + count, person, Affiliation{}, Span{}, next);
  return true;
}

size_t NounPhraseParser::PersonName(size_t i, bool titled) const {
  if (i >= tokens_.size() || !tokens_[i].word) return 0;
  const Gazetteer::Match known = gazetteer_.LongestName(text_, tokens_, i);
  if (known.Find(Sense::kPerson) != nullptr) return NameTail(i + known.length) - i;
  size_t end = i;
  int words = 0;
  while (end < tokens_.size() && tokens_[end].word && words < 5) {
    const Token& token = tokens_[end];
    const absl::string_view word = Lower(end);
    if (!token.capital) {
      const bool particle =
          IsNameParticle(word) && end + 1 < tokens_.size() && tokens_[end + 1].word &&
          (tokens_[end + 1].capital || IsNameParticle(Lower(end + 1)));
      if (!particle && !HasNamePrefix(word)) break;
      if (end == i && !titled) return 0;
    } else {
      // "A K Berg": an initial.
      const bool initial = token.span.size() == 1 && end + 2 < tokens_.size() &&
                           tokens_[end + 1].capital && tokens_[end + 1].span.size() == 1;
      if ((IsNeverName(word) && !initial) || IsHonorific(word) || IsNameSuffix(word)) break;
      if (title_case_ && IsHeadlineWord(word)) break;
      const size_t hyphen = word.rfind('-');
      if (hyphen != std::string::npos &&
          (IsAgentParticiple(absl::string_view(word).substr(hyphen + 1)) ||
           absl::EndsWith(word, "-based") || absl::EndsWith(word, "-level") ||
           absl::EndsWith(word, "-style") || absl::EndsWith(word, "-held"))) {
        break;  // "Union-sponsored", "Lima-based"
      }
      if (token.all_caps && token.span.size() <= 5 &&
          absl::string_view(word).find('.') == absl::string_view::npos &&
          token.span.size() > 2) {
        break;  // an acronym
      }
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, end);
      const bool other = name.Find(Sense::kPartyName) || name.Find(Sense::kDemonym) ||
                         name.Find(Sense::kMetonym) || name.Find(Sense::kOutlet);
      if (other && (end == i || end + 1 >= tokens_.size() || !tokens_[end + 1].capital)) break;
      const bool namesake = word == "sayyid" || word == "sheikh" || word == "emir" ||
          word == "sultan";
      if (end > i && !namesake && gazetteer_.LongestTitle(tokens_, end).length > 0) break;
      if (end == i && gazetteer_.LongestTitle(tokens_, end).length > 0) return 0;
    }
    ++words;
    ++end;
    if (end < tokens_.size() && tokens_[end].possessive) break;
  }
  const size_t count = end - i;
  if (count == 0) return 0;
  if (!tokens_[end - 1].capital && !HasNamePrefix(Lower(end - 1))) return 0;
  for (size_t k = i; k < end; ++k) {
    if (IsOrganizationWord(Lower(k)) && !(titled && count == 1)) return 0;
  }
  if (IsOrganizationWord(Lower(i))) return 0;
  // "Conflict Regulation Issues Ida Berg": the field of an office, then the name.
  if (count > 2 &&
      ((IsPortfolioWord(Lower(i)) && !IsRank(Lower(i))) || IsPortfolioWord(Lower(i + 1)))) {
    return 0;
  }
  if (!titled && count < 2) return 0;
  if (tokens_[i].all_caps && count > 1 && tokens_[i + 1].all_caps) return 0;  // a headline
  return count;
}

int NounPhraseParser::Register(size_t i, size_t count) {
  const Gazetteer::Match known = gazetteer_.LongestName(text_, tokens_, i);
  if (const auto* person = known.Find(Sense::kPerson);
      person != nullptr && known.length <= static_cast<int>(count)) {
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
    // Of several who all speak for one party only the name is in doubt.
    if (fits > 1) {
      const std::string& party = gazetteer_.people()[only->index].party();
      const bool one = std::all_of(
          known.readings->begin(), known.readings->end(), [&](const Gazetteer::Reading& reading) {
            return reading.sense != Sense::kSurname ||
                   gazetteer_.people()[reading.index].party() == party;
          });
      const int person = registry_.AddNamed(text_, tokens_, i, count);
      if (one && registry_.at(person).party_id.empty()) registry_.at(person).party_id = party;
      return person;
    }
  } else {
    const int listed = gazetteer_.PersonBySpelling(
        Slice(text_, {tokens_[i].span.start, tokens_[i + count - 1].span.end}));
    if (listed >= 0) return registry_.AddKnown(gazetteer_, listed);
  }
  return registry_.AddNamed(text_, tokens_, i, count);
}

void NounPhraseParser::AddPerson(size_t start, size_t end, int person,
                                 const Affiliation& affiliation, Span role, size_t* next) {
  end = SuffixOfName(end);
  // "President Lind's adviser, Ida Berg": the person possesses an office.
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
    // "Lind's Chilean counterpart Ida Berg" is of Chile.
    const bool other = end + 1 < tokens_.size() && NamesParty(end + 1);
    if (!other && end + 1 < tokens_.size() && TitledPerson(start, end + 1, via, next)) return;
  }
  // "Lind aide Ida Berg": the office of another, without a possessive.
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
  // "the government of President Lind".
  if (start + 1 < end && Is(start + 1, "of") && !holder.party_id.empty() &&
      (Is(start, "government") || Is(start, "administration") || Is(start, "regime"))) {
    const int party = gazetteer_.PartyById(holder.party_id);
    const Affiliation via{party, holder.party_id, holder.party_id, end};
    Emit(SkipArticleBack(start), end, MentionClass::kParty, PartyRef(via));
    found_.back().mention.head = std::string(Lower(start));
    *next = end;
    return;
  }
  if (noun < tokens_.size() && !holder.party_id.empty()) {
    const absl::string_view word = Lower(noun);
    if (word == "administration" || word == "government" || word == "regime" || word == "cabinet") {
      const int party = gazetteer_.PartyById(holder.party_id);
      Affiliation via{party, holder.party_id,
                      party >= 0 ? gazetteer_.parties()[party].name() : holder.party_id, end};
      NameMention found;
      found.mention.cls = MentionClass::kParty;
      found.mention.span = {tokens_[SkipArticleBack(start)].span.start, tokens_[noun].span.end};
      found.mention.ref = PartyRef(via);
      found.mention.head = std::string(word);
      found_.push_back(std::move(found));
      *next = noun + 1;
      return;
    }
  }
  if (FamilyNameFirst(affiliation.id)) registry_.AddFamilyName(person);
  PersonRegistry::Person& registered = registry_.at(person);
  // A pack's own party holds, unless the text names an office in another one.
  const bool former =
      start > 0 && !role.empty() && (Is(start - 1, "former") || Is(start - 1, "ex"));
  SetParty(person, affiliation,
           former ? absl::StrCat("former ", Slice(text_, role)) : std::string(Slice(text_, role)));
  if (!role.empty() && registered.role.empty()) registered.role = std::string(Slice(text_, role));
  size_t finish = end;
  // "Ida Berg (Chile)".
  if (registered.party_id.empty() && IsMark(end, '(') && end + 2 < tokens_.size() &&
      NamesParty(end + 1)) {
    const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, end + 1);
    const auto* party = match.Find(Sense::kPartyName);
    if (party != nullptr && IsMark(end + 1 + match.length, ')')) {
      registered.party_id = gazetteer_.parties()[party->index].id();
    }
  }
  // "President Otto Lind of Chile", "Ida Berg of the Norwegian delegation".
  if (Is(end, "of")) {
    const size_t name = Is(end + 1, "the") ? end + 2 : end + 1;
    if (name < tokens_.size() && NamesParty(name)) {
      const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, name);
      const auto* party = match.Find(Sense::kPartyName);
      const auto* demonym = match.Find(Sense::kDemonym);
      const bool delegation = IsDelegationNoun(Lower(name + match.length));
      if (registered.party_id.empty() && (party != nullptr || delegation)) {
        registered.party_id = gazetteer_.parties()[(party != nullptr ? party
                                                    : demonym)->index].id();
      }
      if (party != nullptr && !role.empty() && !delegation) finish = end = name + match.length;
    }
  }
  if (end < tokens_.size() && !tokens_[end].possessive) finish = Apposition(end, person);
  NameMention found;
  found.person = person;
  found.mention.cls = MentionClass::kPerson;
  const size_t begin = SkipRivalBack(SkipArticleBack(start));
  found.mention.span = {tokens_[begin].span.start, tokens_[finish - 1].span.end};
  if (!role.empty()) found.mention.role = std::string(Slice(text_, role));
  if (!SpeaksForNobody(found.mention.role)) found.mention.party_id = affiliation.id;
  // Surface form: the name's own bytes, without titles; filled by the finder.
  found_.push_back(std::move(found));
  *next = finish;
}

bool NounPhraseParser::FreeName(size_t i, size_t* next) {
  if (!tokens_[i].capital || !tokens_[i].word) return false;
  const size_t count = PersonName(i, false);
  if (UnknownPlace(i, count, next)) return true;
  if (count < 2) return false;
  const int met = registry_.Find(tokens_, i, count);
  // Capitals name nobody in a headline, nor after an organisation ("UN Protected Area").
  if (met < 0 && title_case_) return false;
  if (met < 0 && i > 0 && Is(i - 1, "the")) return false;  // "the Night Owls"
  if (met < 0 && IsOfficeModifier(Lower(i))) return false;  // "Senior European envoys"
  if (met < 0 && !found_.empty() && !NamesOffice(i) &&
      found_.back().mention.ref.type() == v1::ENTITY_TYPE_ORGANIZATION &&
      found_.back().mention.span.end + 1 == tokens_[i].span.start) {
    return false;
  }
  const int person = met >= 0 ? met : Register(i, count);
  AddPerson(i, i + count, person, Affiliation{}, Span{}, next);
  return true;
}

bool NounPhraseParser::Surname(size_t i, size_t* next) {
  const absl::string_view word = Lower(i);
  const bool article = absl::StartsWith(word, "al-") || absl::StartsWith(word, "el-");
  if ((!tokens_[i].capital && !article) || !tokens_[i].word || IsNeverName(word)) return false;
  const int person = registry_.BySurname(tokens_[i].fold);
  if (person < 0) return false;
  AddPerson(i, i + 1, person, Affiliation{}, Span{}, next);
  return true;
}

}  // namespace claims
