#include "claims/mentions/noun_phrase.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "claims/base/slug.h"
#include "claims/base/word_set.h"
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
  if (GovernmentBySeat(i, match, next)) return true;
  if (match.length == 1 && GivenName(i, next)) return true;
  if (match.length > 1) NoteHalf(i, end);
  const absl::string_view last = Slice(text_, tokens_[end - 1].span);
  if (match.length > 1 && entry.type() == v1::ENTITY_TYPE_GROUP && last.size() > 4 &&
      last.back() == 's') {
    short_names_.try_emplace(tokens_[end - 1].fold, PartyRef({reading->index, entry.id(), "",
        end}));
  }
  if (Is(end, "capital") && Capital(i, end, entry, next)) return true;
  const size_t of = i > 0 && Is(i - 1, "the") ? i - 1 : i;
  const bool owns = end < tokens_.size() && tokens_[end].possessive;  // "capital of Chile's north"
  if (owns && reading->sense == Sense::kPartyName && Is(end + 1, "capital") &&
      Capital(i, end + 1, entry, next)) {
    return true;
  }
  if (!owns && of > 1 && Is(of - 1, "of") && Is(of - 2, "capital") && Capital(i, end - 1, entry,
      next)) {
    return true;
  }
  if (TownOfState(i, end, next)) return true;
  // "the central African country": any there, not the republic of that name.
  const absl::string_view land = Lower(end);
  const bool part = !tokens_[i].capital || land == "nation" || land == "country" ||
                    land == "state" || land == "region";
  if (reading->sense == Sense::kDemonym && match.length > 1 && part && Is(i, "central")) {
    *next = end;
    return true;
  }
  if (reading->sense == Sense::kDemonym && OfPeople(i, end)) {
    *next = end;
    return true;
  }
  if (reading->sense == Sense::kDemonym && RivalSides(i, end, next)) return true;
  const auto* place = match.Find(Sense::kPlace);
  const bool can_be_place =
      reading->sense != Sense::kDemonym && (place != nullptr ||
                                            entry.type() == v1::ENTITY_TYPE_STATE);
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
      size_t before = i > 0 ? i - 1 : 0;
      if (before > 0 && Is(before, "the")) --before;
      const bool ground = i > 0 && HeldAsGround(before);
      AddPlace(i, end, ref, next);
      if (ground && entry.type() == v1::ENTITY_TYPE_STATE) {
        found_.back().mention.state = entry.id();
      }
      return true;
    }
  }
  Affiliation affiliation{reading->index, entry.id(), entry.name(), end};
  // "rebel Chileans", "rebel Chilean leader Ida Berg": not the state.
  if (i > 0 && reading->sense == Sense::kDemonym && entry.type() == v1::ENTITY_TYPE_STATE &&
      (Is(i - 1, "rebel") || Is(i - 1, "separatist") || Is(i - 1, "insurgent")) &&
      (found_.empty() || found_.back().mention.span.end <= tokens_[i - 1].span.start)) {
    affiliation.name = absl::StrCat(entry.demonym(0), " ", Is(i - 1, "separatist")
                                    ? "separatists" : "rebels");
    affiliation.id = Slug(affiliation.name);
    affiliation.party = -1;
    return PartyPhrase(i - 1, affiliation, next);
  }
  return PartyPhrase(i, affiliation, next);
}

// "thousands of Norwegians", "many Russians", "American dollars": people or money, not the party.
bool NounPhraseParser::OfPeople(size_t start, size_t end) const {
  if (Is(end, "dollars") || Is(end, "pounds") || Is(end, "francs")) return true;
  if (start == 0 || text_[tokens_[end - 1].span.end - 1] != 's') return false;
  static const auto* const kQuantities = new WordSet(
      {"many", "most", "some", "ordinary", "young", "million", "millions", "thousands", "hundreds",
       "dozens", "few", "several", "majority", "percent", "fellow", "displaced", "number", "two",
       "three", "four", "five", "six", "seven", "eight", "nine", "ten"});
  const size_t before = Is(start - 1, "of") && start > 1 ? start - 2 : start - 1;
  return kQuantities->contains(Lower(before));
}

// "the UN envoy [to Chile]": where an office is held belongs to its holder.
size_t NounPhraseParser::OfficeArea(size_t end, absl::string_view head) const {
  static const auto* const kOffices = new WordSet(
      {"envoy", "ambassador", "representative", "coordinator", "mediator", "mission"});
  if (!kOffices->contains(head) || end + 1 >= tokens_.size()) return end;
  if (!Is(end, "to") && !Is(end, "for") && !Is(end, "on")) return end;
  size_t at = end + 1;
  if (Is(at, "the") && at + 1 < tokens_.size()) ++at;
  const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, at);
  const bool area = name.Find(Sense::kPartyName) != nullptr || name.Find(Sense::kPlace) != nullptr;
  // "the envoy to Oslo, Ida Berg," is a person, read before.
  return area ? at + static_cast<size_t>(name.length) : end;
}

// "Norwegian Ida Berg", whom a pack lists or the report has met: a nationality.
bool NounPhraseParser::NationalOf(size_t start, size_t after, const Affiliation& affiliation,
                                  size_t* next) {
  if (after != affiliation.end || affiliation.party < 0 || title_case_ ||
      gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kDemonym) == nullptr) {
    return false;
  }
  const size_t count = PersonName(after, false);
  if (count < 2) return false;
  const auto* listed = gazetteer_.LongestName(text_, tokens_, after).Find(Sense::kPerson);
  const int met = registry_.Find(tokens_, after, count);
  if (listed == nullptr && met < 0) return false;
  AddPerson(start, after + count, met >= 0 ? met : Register(after, count), affiliation, Span{},
            next);
  return true;
}

// "the Norwegian delegation's [latest demand]": whose stance it is, not who leads it.
bool NounPhraseParser::OwnsStance(size_t noun) const {
  static const auto* const kStances = new WordSet(
      {"demand",    "demands",    "proposal",   "proposals", "offer",     "rejection", "refusal",
       "insistence", "call",      "calls",      "plan",      "acceptance", "opposition",
       "agreement", "consent",    "condition",  "conditions", "readiness", "willingness",
       "request",   "requests",   "appeal",     "objection", "objections", "suggestion",
       "draft",     "response",   "stance",     "position",  "approval",   "decision"});
  constexpr size_t kAdjectives = 2;
  if (noun + 1 >= tokens_.size() || !tokens_[noun + 1].possessive) return false;
  for (size_t k = noun + 2; k < tokens_.size() && k <= noun + 2 + kAdjectives; ++k) {
    if (!tokens_[k].word || tokens_[k].capital) return false;
    if (kStances->contains(Lower(k))) return true;
  }
  return false;
}

// Party name, then perhaps an office and a person, or a head noun.
bool NounPhraseParser::PartyPhrase(size_t start, const Affiliation& affiliation, size_t* next) {
  size_t after = affiliation.end;
  if (after < tokens_.size() && tokens_[after].possessive) ++after;
  if (TitledPerson(start, after, affiliation, next)) return true;
  // "Sweden's Ida Berg": whose she is.
  if (after > affiliation.end) {
    const size_t count = PersonName(after, false);
    const bool town = gazetteer_.LongestName(text_, tokens_, after).length ==
                          static_cast<int>(count) &&
                      gazetteer_.LongestName(text_, tokens_, after).Find(Sense::kPlace) != nullptr;
    if (count >= 2 && !NamesParty(after) && !town) {
      const int person = Register(after, count);
      AddPerson(start, after + count, person, affiliation, Span{}, next);
      return true;
    }
  }
  if (NationalOf(start, after, affiliation, next)) return true;
  if (GroupOfState(start, after, affiliation, next)) return true;
  if (Opponents(start, after, affiliation, next)) return true;
  if (UnnamedGroup(start, after, affiliation, next)) return true;
  size_t end = Institution(after, affiliation);
  std::string head = end > affiliation.end ? "institution" : "";
  const bool guerrillas = PartyRef(affiliation).type() == v1::ENTITY_TYPE_GROUP;
  if (const size_t rulers = after > affiliation.end ? RulersAfter(after) : 0; rulers > end) {
    end = rulers;
    head = std::string(Lower(rulers - 1));
  }
  for (size_t k = after; k < tokens_.size() && k < after + 6 && tokens_[k].word; ++k) {
    const absl::string_view word = Lower(k);
    if (IsDelegationNoun(word)) {
      if (!OwnsStance(k)) break;
      end = k + 1;
      head = std::string(word);
      break;
    }
    const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, k);
    if (k < end) continue;  // within an institution's name
    if (IsPartyHead(word) || (guerrillas && IsOppositionNoun(word))) {
      end = k + 1;
      head = std::string(word);
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
      head = std::string(Lower(title_end - 1));
      k = title_end - 1;
      // "the UN chief's envoy": the office of an office.
      const size_t owned = title_end + 1;
      if (title_end < tokens_.size() && tokens_[title_end].possessive &&
          gazetteer_.LongestTitle(tokens_, owned).length > 0) {
        end = owned + static_cast<size_t>(gazetteer_.LongestTitle(tokens_, owned).length);
        head = std::string(Lower(end - 1));
        k = end - 1;
      }
      continue;
    }
    // "Chile's internationally recognised government".
    const bool recognised = word == "internationally" || absl::EndsWith(word, "recognised") ||
                            absl::EndsWith(word, "recognized") || absl::EndsWith(word, "-backed");
    if (recognised && !tokens_[k].capital) continue;
    if (!IsOfficeModifier(word) || word == "and" || word == "of" || word == "for" ||
        word == "the") {
      break;
    }
  }
  if (head == "government" && end < tokens_.size() && tokens_[end].possessive) {
    end = std::max(end, OrganOfGovernment(end + 1));
  }
  end = OfficeArea(end, head);
  const v1::EntityRef ref = PartyRef(affiliation);
  const bool state = ref.type() == v1::ENTITY_TYPE_STATE;
  end = PartyTail(end, ref, /*learn=*/!state || !head.empty());
  NameMention found;
  const bool group = ref.type() == v1::ENTITY_TYPE_GROUP;
  const size_t begin = SkipArticleBack(group ? SkipEpithetBack(start) : SkipStyleBack(start));
  found.mention.cls = MentionClass::kParty;
  found.mention.span = {tokens_[begin].span.start, tokens_[end - 1].span.end};
  found.mention.ref = ref;
  found.mention.head = head;
  found_.push_back(std::move(found));
  *next = end;
  return true;
}

// "Chile's Valley Front", "the Chilean rebel group Valley Front", "Chile's largest
// armed group, the Valley Front,": the group that a pack lists, not the state.
bool NounPhraseParser::GroupOfState(size_t start, size_t after, const Affiliation& affiliation,
                                    size_t* next) {
  if (affiliation.party < 0 ||
      gazetteer_.parties()[affiliation.party].type() != v1::ENTITY_TYPE_STATE) {
    return false;
  }
  if (after == affiliation.end &&
      gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kDemonym) == nullptr) {
    return false;  // "Chile Valley Front talks"
  }
  size_t k = after;
  bool kind = false;
  for (; k < tokens_.size() && k < after + 5 && tokens_[k].word && !tokens_[k].capital; ++k) {
    const absl::string_view word = Lower(k);
    const bool group = word == "group" || word == "movement" || word == "organization" ||
                       word == "organisation" || word == "militia" || word == "faction" ||
                           word == "party";
    kind = kind || group;
    if (!group && !IsOppositionNoun(word) && word != "largest" && word != "main" &&
        word != "biggest" &&
        word != "armed" && word != "militant" && word != "ruling" && word != "ethnic" &&
        word != "second-largest" && word != "powerful" && word != "breakaway") {
      return false;
    }
  }
  if (kind && IsMark(k, ',')) ++k;
  if (kind && Is(k, "the")) ++k;
  if (k >= tokens_.size() || !tokens_[k].capital) return false;
  const Gazetteer::Match match = gazetteer_.LongestName(text_, tokens_, k);
  const auto* group = match.Find(Sense::kPartyName);
  if (group == nullptr) group = match.Find(Sense::kDemonym);
  if (group == nullptr || gazetteer_.parties()[group->index].type() != v1::ENTITY_TYPE_GROUP) {
    return false;
  }
  const v1::PartyEntry& entry = gazetteer_.parties()[group->index];
  // "Chile's Valley Front government": the state's.
  const absl::string_view rules = Lower(k + match.length);
  if (rules == "government" || rules == "administration" || rules == "regime" ||
      rules == "authorities" || rules == "rulers") {
    Affiliation state = affiliation;
    state.end = k + match.length;
    return PartyPhrase(start, state, next);
  }
  return PartyPhrase(start, {group->index, entry.id(), entry.name(), k + match.length}, next);
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
  // After a bare name or a plural a word may be a verb: "Chile frees rebels".
  const bool adjective = after > affiliation.end ||
                         text_[tokens_[affiliation.end - 1].span.end - 1] != 's';
  const bool bare = after == affiliation.end &&
                    gazetteer_.LongestName(text_, tokens_, start).Find(Sense::kDemonym) == nullptr;
  while (!bare && adjective && k < after + 2 && k < tokens_.size() && tokens_[k].word &&
         !tokens_[k].capital &&
         !IsOppositionNoun(Lower(k)) && !IsPartyHead(Lower(k)) && !Is(k, "and")) {
    ++k;
  }
  const absl::string_view noun = Lower(k);
  if (!IsOppositionNoun(noun)) return false;
  // "the Syrian rebels' demand", not "Chilean opposition to the plan".
  if (noun == "opposition" && Is(k + 1, "to")) return false;
  v1::EntityRef ref;
  // One name for "Chile's opposition" and "the Chilean opposition"; rebels are those whom
  // the report names, if it does.
  const v1::PartyEntry& state = gazetteer_.parties()[affiliation.party];
  const bool unnamed = noun != "opposition" && noun != "dissidents";
  ref.set_name(absl::StrCat(state.demonym_size() > 0 ? state.demonym(0) : state.name(), " ",
                            noun, noun == "rebel" || noun == "guerrilla" ? "s" : ""));
  ref.set_id(unnamed ? "*rebels" : Slug(ref.name()));
  ref.set_type(v1::ENTITY_TYPE_GROUP);
  size_t end = k + 1;
  if (end < tokens_.size() && IsOppositionBody(Lower(end))) ++end;
  if (unnamed && IsOfOthers(k)) return false;  // "Chile's other rebel groups"
  Emit(SkipArticleBack(start), end, MentionClass::kParty, ref);
  Mention& emitted = found_.back().mention;
  emitted.head = std::string(noun);
  if (unnamed) {
    emitted.party_id = state.id();
    emitted.party_name = state.name();
    emitted.party_type = state.type();
  }
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
    const absl::string_view word = Lower(k);
    if (IsDelegationNoun(word)) break;
    if (word == "panel") return affiliation.end;  // "Chile's Peace Dialogue [Panel]"
    if (tokens_[k].capital) {
      if (IsNeverName(word) || gazetteer_.LongestTitle(tokens_, k).length > 0) break;
      // "the Presidential Office Ida Berg"
      const absl::string_view before = Lower(k - 1);
      const bool closed = before == "office" || before == "ministry" || before == "council" ||
                          before == "department" || before == "committee" || before == "agency" ||
                          before == "parliament" || before == "army" || before == "command" ||
                          before == "government" || before == "authority";
      if (named && end == k && closed && !IsOrganizationWord(word)) break;
      named = named || IsOrganizationWord(word);
      end = k + 1;
    } else if (k == after || (word != "of" && word != "for" && word != "and" && word != "the")) {
      break;
    }
  }
  return named ? end : affiliation.end;
}

}  // namespace claims
