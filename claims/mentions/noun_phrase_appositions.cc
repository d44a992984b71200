#include "absl/strings/match.h"
#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// ", Minister for Political, Legal and Security Affairs Otto Lind": the commas are the
// portfolio's, and the office is of the next one of a list.
bool NounPhraseParser::OfficeOfNext(size_t title_end, size_t comma) const {
  if (!IsMark(comma, ',') || !(Is(title_end, "for") || Is(title_end, "of"))) return false;
  if (!IsPortfolioWord(Lower(comma - 1)) || !IsPortfolioWord(Lower(comma + 1))) return false;
  size_t k = comma + 1;
  while (IsPortfolioWord(Lower(k)) || Is(k, "and") || IsMark(k, ',') || IsMark(k, '&')) ++k;
  return PersonName(k, false) > 1;
}

// ", the chief government negotiator,": rules must see it, but it tells whose he is.
void NounPhraseParser::NoteGovernmentsOwn(size_t from, size_t noun, int person) {
  std::string& role = registry_.at(person).role;
  if (!role.empty() || !absl::StartsWith(Lower(noun), "negotiator")) return;
  bool governs = false;
  for (size_t i = from; i < noun; ++i) {
    if (!tokens_[i].word || tokens_[i].possessive || (i > from && tokens_[i].capital)) return;
    if (Is(i, "former")) return;
    governs = governs || Is(i, "government");
  }
  if (!governs) return;
  role = std::string(Slice(text_, {tokens_[from].span.start, tokens_[noun].span.end}));
}

// ", the Norwegian foreign minister,": an office after the name. Folded into the mention,
// unless it says who heads a team, which rules must see, or names other people of a list.
size_t NounPhraseParser::Apposition(size_t end, int person) {
  if (!IsMark(end, ',') || end + 2 >= tokens_.size()) return end;
  size_t k = end + 1;
  if (Is(k, "and") || Is(k, "or") || Is(k, "but") || Is(k, "with")) return end;  // of another
  if (Is(k, "the") || Is(k, "a") || Is(k, "an")) ++k;
  Affiliation affiliation;
  size_t title_end = 0;
  std::string role;
  size_t stop = k;
  for (; stop < tokens_.size() && stop < k + 16; ++stop) {
    if (IsMark(stop, ',') || IsMark(stop, ';') || IsMark(stop, '.') || IsMark(stop, ')') ||
        (IsMark(stop, '-') && !tokens_[stop].joined)) {
      break;
    }
    const absl::string_view word = Lower(stop);
    if (IsDelegationNoun(word) || word == "panel" || absl::StartsWith(word, "negotiat")) {
      NoteGovernmentsOwn(k, stop, person);
      return end;
    }
    if (title_end == 0) {
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, stop);
      const Gazetteer::Reading* party = name.Find(Sense::kPartyName);
      if (party == nullptr) party = name.Find(Sense::kDemonym);
      if (party == nullptr) party = name.Find(Sense::kMetonym);
      if (party != nullptr && affiliation.end == 0) {
        affiliation.party = party->index;
        affiliation.id = gazetteer_.parties()[party->index].id();
        affiliation.end = stop + name.length;
        stop += name.length - 1;
        continue;
      }
      // ", Lind's adviser,"
      if (affiliation.end == 0 && stop + 1 < tokens_.size() && tokens_[stop + 1].possessive) {
        const int owner = registry_.BySurname(tokens_[stop].fold);
        if (owner >= 0 && owner != person && !registry_.at(owner).party_id.empty()) {
          affiliation.id = registry_.at(owner).party_id;
          affiliation.party = gazetteer_.PartyById(affiliation.id);
          affiliation.end = stop + 1;
        }
      }
      const Gazetteer::Match title = gazetteer_.LongestTitle(tokens_, stop);
      if (title.length > 0) {
        title_end = stop + title.length;
        // ", Gen. Otto Lind": the rank of the next one of a list.
        if (title.length == 1 && IsRank(word) && IsMark(title_end, '.')) return end;
        // ", chief negotiator of the MILF,": for rules to see.
        if (IsHeadship(Slice(text_, {tokens_[end + 1].span.start,
                                     tokens_[title_end - 1].span.end}))) {
          return end;
        }
        stop = title_end - 1;
        continue;
      }
      const bool plain = IsOfficeModifier(word) || tokens_[stop].capital ||
          tokens_[stop].possessive;
      if (!plain) return end;
    } else {
      static const auto* const kVerbs = new WordSet(
          {"who",  "said", "told", "says", "has",  "will", "was",   "is",    "are",    "were",
           "have", "had",  "would", "did", "met",  "meet", "urged", "called", "agreed"});
      if (word == "and" && IsHonorific(Lower(stop + 1))) return end;  // "and Mr. Lind"
      // ", Vice Minister for Land Otto Lind and Envoy Eva Roth are": others of a list.
      const int office = gazetteer_.LongestTitle(tokens_, stop).length;
      const size_t at = stop + static_cast<size_t>(office);
      const bool another = tokens_[stop].capital && at < tokens_.size() && PersonName(at,
          office > 0) > (office > 0 ? 0 : 1);
      if (another || kVerbs->contains(word)) return end;
      const Gazetteer::Match name = gazetteer_.LongestName(text_, tokens_, stop);
      const Gazetteer::Reading* party = name.Find(Sense::kPartyName);
      // "on behalf of the Norwegian government".
      size_t noun = stop + static_cast<size_t>(name.length);  // "the Norwegian foreign ministry"
      if (IsOfficeModifier(Lower(noun)) && IsPartyHead(Lower(noun + 1))) ++noun;
      if (party == nullptr && IsPartyHead(Lower(noun))) party = name.Find(Sense::kDemonym);
      static const auto* const kKinds = new WordSet(
          {"rebel", "insurgent", "separatist", "guerrilla", "armed", "opposition", "group",
           "movement", "militia", "outfit", "faction", "organization", "organisation"});
      size_t kind = stop;  // "of the insurgent group VLF"
      while (kind > title_end + 2 && kKinds->contains(Lower(kind - 1))) --kind;
      size_t of = stop - 1;
      if (kind < stop) {
        of = kind - 1;
      } else if (stop > 1 && tokens_[of].word && !tokens_[of].capital && !Is(of, "the") &&
                 !Is(of, "of") && !Is(of, "from")) {
        --of;  // "of breakaway Chile"
      }
      const bool tied = Is(of, "of") || Is(of, "the") || Is(of, "from");
      if (party != nullptr && affiliation.end == 0 && stop > 0 && tied) {
        affiliation.party = party->index;
        affiliation.id = gazetteer_.parties()[party->index].id();
        affiliation.end = stop + 1;
      }
    }
  }
  if (title_end == 0) return end;
  if (OfficeOfNext(title_end, stop)) return end;
  // "Otto Lind, Norwegian envoy, Ida Berg": of her whom the text names next.
  const std::string& own = registry_.at(person).party_id;
  const bool others = affiliation.party >= 0 && !own.empty() && own != affiliation.id &&
                      gazetteer_.PartyById(own) >= 0 &&
                      gazetteer_.parties()[affiliation.party].type() == v1::ENTITY_TYPE_STATE &&
                      gazetteer_.parties()[gazetteer_.PartyById(own)].type() ==
                          v1::ENTITY_TYPE_STATE;
  if (others && IsMark(stop, ',') && stop + 1 < tokens_.size() &&
      (IsHonorific(Lower(stop + 1)) || PersonName(stop + 1, false) > 1)) {
    return end;
  }
  // ", Rwanda's President B": the next person of a list.
  if (title_end < tokens_.size() && PersonName(title_end, true) > 0) return end;
  const bool closed = stop >= tokens_.size() || IsMark(stop, ',') || IsMark(stop, '.') ||
                      IsMark(stop, ';') || IsMark(stop, '-');
  if (!closed) return end;
  PersonRegistry::Person& registered = registry_.at(person);
  SetParty(person, affiliation, Slice(text_, {tokens_[end + 1].span.start,
                                              tokens_[stop - 1].span.end}));
  if (registered.role.empty()) {
    registered.role =
        std::string(Slice(text_, {tokens_[end + 1].span.start, tokens_[stop - 1].span.end}));
  }
  return IsMark(stop, ',') ? stop + 1 : stop;
}

}  // namespace claims
