#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/base/cue.h"
#include "claims/base/word_set.h"
#include "claims/mentions/date_lexicon.h"
#include "claims/mentions/lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {
namespace {

// Offices by which a report calls a person whom it has named.
bool IsPersonNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"leader",     "president",  "premier",  "chancellor", "king",        "emir",
       "sultan",     "monarch",    "envoy",    "mediator",   "negotiator",  "politician",
       "general",    "commander",  "minister", "spokesman",  "spokeswoman", "spokesperson",
       "ambassador", "chief",      "warlord",  "strongman",  "statesman",   "facilitator",
       "chairman",   "chairwoman", "dictator", "prince",     "cleric",      "secretary-general"});
  return kWords->contains(word);
}

// Bodies and texts, by which it calls a party, or what that party wrote.
bool IsPartyNoun(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"group",      "movement",  "bloc",       "militia",    "organization",   "organisation",
       "department", "ministry",  "country",    "party",      "union",          "alliance",
       "council",    "coalition", "commission", "faction",    "administration", "kingdom",
       "nation",     "republic",  "agency",     "delegation", "statement",      "communique",
       "resolution", "letter",    "committee",  "body",       "insurgency",     "guerrilla",
       "front",      "territory", "province",   "enclave",        "militants"});
  return kWords->contains(word);
}

// Those who act for the party that a possessive stands for: "its government", "their leaders".
bool IsOwned(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"government", "cabinet",   "parliament", "military",  "army",    "authorities",
       "leadership", "officials", "diplomats",  "lawmakers", "premier", "secretary",
       "command",    "office",    "presidency", "ministry",  "council", "administration"});
  // Also "leaders".
  return kWords->contains(word) || IsPersonNoun(word) ||
         (absl::EndsWith(word, "s") && IsPersonNoun(word.substr(0, word.size() - 1)));
}

// What a person may head or belong to: "her government", "his group".
bool IsOfPerson(absl::string_view word) {
  static const auto* const kWords = new WordSet(
      {"group", "movement", "party", "country", "organization", "organisation", "faction",
       "militia", "camp", "bloc"});
  return kWords->contains(word) || IsOwned(word);
}

// Nouns that rules must see.
bool IsTeam(absl::string_view word) {
  return word == "delegation" || word == "team" || word == "side" || word == "delegates" ||
         word == "negotiators" || word == "negotiator" || word == "representatives";
}

bool IsMonth(absl::string_view word) { return LookUpDateWord(word).cls == WordClass::kMonth; }

}  // namespace

// "Its foreign minister said", "Chile wavers, but [its government] rejected": the party
// spoken of before, in this sentence or the last one, by those who act for it.
bool NounPhraseParser::OwnDescription(size_t i, size_t* next) {
  const bool their = Is(i, "their");
  const bool persons = Is(i, "his") || Is(i, "her");
  if (title_case_ || (!their && !persons && !Is(i, "its"))) return false;
  static const auto* const kGoverns = new WordSet(
      {"by", "of", "with", "to", "from", "for", "against", "between", "on", "in", "or"});
  const bool first = found_.empty() && IsLeadIn(i);
  if (!first && (found_.empty() || kGoverns->contains(Lower(i - 1)))) return false;
  constexpr size_t kModifiers = 3;
  // "is led by": of a team.
  const auto is_led = [this](size_t k) {
    while (Is(k, "is") || Is(k, "was") || Is(k, "will") || Is(k, "be") || Is(k, "has") ||
           Is(k, "been")) {
      if (Is(k + 1, "led") || Is(k + 1, "headed")) return true;
      ++k;
    }
    return false;
  };
  const auto goes_on = [this, &is_led](size_t k) { return StartsAct(k) || is_led(k); };
  size_t head = i + 1;
  while (head < tokens_.size() && head <= i + kModifiers && tokens_[head].word &&
         !goes_on(head + 1)) {
    ++head;
  }
  if (head >= tokens_.size() || !tokens_[head].word || !goes_on(head + 1)) return false;
  const bool tells = EndsSpeech(i, head + 1);
  if (persons && !first && !tells) return false;
  for (size_t k = i + 1; k < head; ++k) {
    if (tokens_[k].possessive || Is(k, "and") || !IsOfficeModifier(Lower(k))) return false;
  }
  const absl::string_view noun = Lower(head);
  const bool team = IsTeam(noun);
  if (!team && !(persons ? IsOfPerson(noun) : IsOwned(noun))) return false;
  if (team && !first) return false;
  const bool plural = absl::EndsWith(noun, "s");
  v1::EntityRef ref;
  // After a speech, whoever the sentence before it was about; so too where it asks
  // something of another: "Chile must leave, its envoy said".
  static const Cue& duty =
      StaticCue("^ (?:must|should|has to|needs to|ought to|had to|needed to)\\b");
  if (first || persons || found_.front().mention.ref.id() == "*we" ||
      (tells && Matches(text_.substr(found_.front().mention.span.end), duty))) {
    ref.set_id(persons ? "*his" : "*it");
    ref.set_name(ref.id());
    ref.set_type(v1::ENTITY_TYPE_GROUP);
  } else {
    const Mention& owner = found_.front().mention;
    if (owner.cls != MentionClass::kParty) return false;
    // "Norway and Chile said their ministers": both.
    const bool joint = found_.size() > 1 && found_[1].mention.cls == MentionClass::kParty &&
                       absl::StartsWith(text_.substr(owner.span.end), " and ");
    if (joint || owner.ref.id() == "*both") {
      if (!their || !plural) return false;
      ref.set_id("*both");
      ref.set_name(ref.id());
      ref.set_type(v1::ENTITY_TYPE_GROUP);
    } else {
      ref = owner.ref;
      ref.clear_mention();
    }
  }
  *next = team ? i + 1 : head + 1;
  Emit(i, *next, MentionClass::kParty, std::move(ref));
  Mention& emitted = found_.back().mention;
  if (!team && !absl::StartsWith(emitted.ref.id(), "*")) emitted.head = std::string(noun);
  return true;
}

// "The embattled leader demanded", "The department has asked": a subject named
// before, here only described. Its head says whom to look for.
bool NounPhraseParser::Description(size_t i, size_t* next) {
  if (!Is(i, "the")) return false;
  const bool leads = IsLeadIn(i);
  constexpr size_t kModifiers = 3;
  for (size_t k = i + 1; k < tokens_.size() && k <= i + 1 + kModifiers; ++k) {
    if (!tokens_[k].word || (tokens_[k].capital && !IsMonth(Lower(k)) && !title_case_))
      return false;
    // "The union leader said": the last noun is the head.
    if (leads ? !StartsAct(k + 1) : !EndsSpeech(i, k + 1)) continue;
    const absl::string_view noun = Lower(k);
    // "the government delegation": the government.
    const bool joined =
        Is(k - 1, "and") || Is(k - 1, "government") || Is(k - 1, "opposition") ||
        Is(k - 1, "rebel");
    if (k > i + 1 && joined) return false;
    const bool person = IsPersonNoun(noun);
    if (!person && !IsPartyNoun(noun)) return false;
    v1::EntityRef ref;
    ref.set_id(person ? "*he" : "*it");
    ref.set_name(ref.id());
    ref.set_type(person ? v1::ENTITY_TYPE_PERSON : v1::ENTITY_TYPE_GROUP);
    Emit(i, k + 1, person ? MentionClass::kPerson : MentionClass::kParty, ref);
    if (person) found_.back().mention.role = std::string(noun);
    *next = k + 1;
    return true;
  }
  return false;
}

}  // namespace claims
