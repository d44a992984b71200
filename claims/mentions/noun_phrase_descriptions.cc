#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "claims/mentions/date_lexicon.h"
#include "claims/mentions/noun_phrase.h"

namespace claims {
namespace {

// Offices by which a report calls a person whom it has named.
bool IsPersonNoun(absl::string_view word) {
  static const auto* const kWords = new absl::flat_hash_set<std::string>(
      {"leader",     "president",  "premier",  "chancellor", "king",        "emir",
       "sultan",     "monarch",    "envoy",    "mediator",   "negotiator",  "politician",
       "general",    "commander",  "minister", "spokesman",  "spokeswoman", "spokesperson",
       "ambassador", "chief",      "warlord",  "strongman",  "statesman",   "facilitator",
       "chairman",   "chairwoman", "dictator", "prince",     "cleric",      "secretary-general"});
  return kWords->contains(word);
}

// Bodies and texts, by which it calls a party, or what that party wrote.
bool IsPartyNoun(absl::string_view word) {
  static const auto* const kWords = new absl::flat_hash_set<std::string>(
      {"group",      "movement",  "bloc",       "militia",    "organization",   "organisation",
       "department", "ministry",  "country",    "party",      "union",          "alliance",
       "council",    "coalition", "commission", "faction",    "administration", "kingdom",
       "nation",     "republic",  "agency",     "delegation", "statement",      "communique",
       "resolution", "letter",    "committee",  "body",       "insurgency",     "guerrilla",
       "front",      "territory", "province",   "enclave"});
  return kWords->contains(word);
}

bool IsMonth(absl::string_view word) { return LookUpDateWord(word).cls == WordClass::kMonth; }

}  // namespace

// "The embattled leader demanded", "The department has asked": a subject named
// before, here only described. Its head says whom to look for.
bool NounPhraseParser::Description(size_t i, size_t* next) {
  if (!Is(i, "the") || !IsLeadIn(i)) return false;
  constexpr size_t kModifiers = 3;
  for (size_t k = i + 1; k < tokens_.size() && k <= i + 1 + kModifiers; ++k) {
    if (!tokens_[k].word || (tokens_[k].capital && !IsMonth(Lower(k)) && !title_case_))
      return false;
    // "The union leader said": the last noun is the head.
    if (!StartsAct(k + 1)) continue;
    const std::string noun = Lower(k);
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
    if (person) found_.back().mention.role = noun;
    *next = k + 1;
    return true;
  }
  return false;
}

}  // namespace claims
