#include "claims/base/word_set.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {

using Sense = Gazetteer::Sense;

// "the government in Oslo", "Officials in Oslo said": the state, by the seat of its
// government. The name of the seat is at tokens_[i]. "the leadership in Port Amber", "the
// separatist authorities in the Isles": those of a land that is no state.

namespace {

bool IsRule(absl::string_view word) {
  return word == "government" || word == "authorities" || word == "administration" ||
         word == "leadership" || word == "regime";
}

// Others than the state's own may be in its capital, too: these are the subject of a
// sentence or nobody.
bool IsRuleOfSubject(absl::string_view word) {
  return word == "officials" || word == "lawmakers" || word == "policymakers";
}

bool IsPlainModifier(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"the", "central", "federal", "transitional", "interim", "caretaker", "military", "civilian",
       "new", "senior", "top", "some", "several", "government", "internationally", "recognised",
       "recognized"});
  return kWords->contains(word);
}

// Beside those of a state's: what the rulers of a breakaway land are called.
bool IsBreakaway(absl::string_view word) {
  static const auto* const kWords =
      new WordSet({"separatist", "secessionist", "breakaway", "rebel", "self-proclaimed",
                   "unrecognised", "unrecognized", "self-declared", "local", "regional"});
  return kWords->contains(word);
}

}  // namespace

bool NounPhraseParser::GovernmentBySeat(size_t i, const Gazetteer::Match& match, size_t* next) {
  if (i < 2 || !(Is(i - 1, "in") || Is(i - 1, "of"))) return false;
  const Gazetteer::Reading* seat =
      match.Find(Sense::kPlace) == nullptr ? nullptr : match.Find(Sense::kMetonym);
  const Gazetteer::Reading* land = match.Find(Sense::kPartyName);
  const bool in_land = land != nullptr &&
                       gazetteer_.parties()[land->index].type() == v1::ENTITY_TYPE_GROUP;
  if (in_land) seat = land;
  if (seat == nullptr || (!in_land && Is(i - 1, "of"))) return false;
  const v1::PartyEntry& state = gazetteer_.parties()[seat->index];
  const size_t end = i + match.length;
  const bool owner = end < tokens_.size() && tokens_[end].possessive;
  if (state.type() == v1::ENTITY_TYPE_ORGANIZATION || owner) return false;
  // "talks with the government in Oslo, Norway": where they are held.
  if (end + 1 < tokens_.size() && IsMark(end, ',')) {
    const Gazetteer::Match country = gazetteer_.LongestName(text_, tokens_, end + 1);
    const Gazetteer::Reading* party = country.Find(Sense::kPartyName);
    if (party != nullptr && party->index == seat->index) return false;
  }
  size_t start = i - 2;
  const bool subject = IsRuleOfSubject(Lower(start));
  const bool leaders = in_land && (Is(start, "leaders") || Is(start, "rulers"));
  if (!subject && !leaders && !IsRule(Lower(start))) return false;
  const bool no_state = state.type() == v1::ENTITY_TYPE_GROUP;
  while (start > 0 && (IsPlainModifier(Lower(start - 1)) ||
                       (no_state && IsBreakaway(Lower(start - 1))))) {
    --start;
  }
  // "the Valley Front's government in Oslo", "talks with officials in Oslo".
  const bool opens = start == 0 || !tokens_[start - 1].word || Is(start - 1, "that") ||
                     Is(start - 1, "said") || Is(start - 1, "but");
  const bool whole = Is(start, "the") || opens;
  if (!whole || (subject && !opens)) return false;
  if (!found_.empty() && found_.back().mention.span.end > tokens_[start].span.start) {
    if (found_.back().mention.ref.id() != "*government") return false;
    found_.pop_back();
  }
  Emit(start, end, MentionClass::kParty, PartyRef({seat->index, state.id(), state.name(), end}));
  found_.back().mention.head = std::string(Lower(i - 2));
  *next = end;
  return true;
}

}  // namespace claims
