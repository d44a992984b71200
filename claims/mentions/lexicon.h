// Closed word classes of English that the name finder reads by. Words that
// depend on a conflict or an office are in packs, not here.
#ifndef CLAIMS_MENTIONS_LEXICON_H_
#define CLAIMS_MENTIONS_LEXICON_H_

#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

// All take a word in lower case. Stateless; cannot fail.

// "officials", "government", "ministry": a noun after a party's name with which
// the whole still stands for the party.
bool IsPartyHead(absl::string_view word);
// "opposition", "rebels": after a state's name they are another party than it.
bool IsOppositionNoun(absl::string_view word);
// "groups", "factions", "alliance": after "rebel" or "opposition" still that side.
bool IsOppositionBody(absl::string_view word);
// "delegation", "team", "side": left outside the mention, for rules to see.
bool IsDelegationNoun(absl::string_view word);
// "deputy", "military", "foreign": may stand between a name and its head or title.
bool IsOfficeModifier(absl::string_view word);
// An office that is nobody's party: "the Australian academic".
bool SpeaksForNobody(absl::string_view office);
// Words of a minister's portfolio: "justice", "human", "rights".
bool IsPortfolioWord(absl::string_view word);
// "in", "near", "outside": what follows is a place rather than a government.
bool IsPlacePreposition(absl::string_view word);
// "flew", "travel", "return": makes "to X" a place.
bool IsTravelVerb(absl::string_view word);
// "council", "university", "street": a capitalised phrase with it is no person.
bool IsOrganizationWord(absl::string_view word);
// "the", "but", "after", "monday": capitalised at a sentence's start, or always,
// without being part of a person's name.
bool IsNeverName(absl::string_view word);
// "de", "bin", "van": within a name, in lower case.
bool IsNameParticle(absl::string_view word);

// "al-Amin", "d'Arcy": a name in lower case by its first letters.
bool HasNamePrefix(absl::string_view word);
// "gen", "ambassador": stand between an office and a name.
bool IsRank(absl::string_view word);
// "jr", "iii": after a name.
bool IsNameSuffix(absl::string_view word);
// "mr", "mrs", "ms", "dr", "sir": before a name, no office.
bool IsHonorific(absl::string_view word);
// "brokered", "mediated", "led": after a party and a hyphen ("US-brokered") the
// party still acts; after others ("Russian-occupied") it does not.
bool IsAgentParticiple(absl::string_view word);
// "talks", "negotiations", "summit".
bool IsTalksNoun(absl::string_view word);
// "talks", "truce", "proposal": what a party brokers, leads or backs.
bool IsProcessNoun(absl::string_view word);
// "sides", "parties", "delegations": after "both" or "the two".
bool IsSidesNoun(absl::string_view word);

// Words in lower case that may begin a mention though no pack lists them: those of
// offices and honorifics, and all that NounPhraseParser::Generic begins with.
std::vector<absl::string_view> PhraseStarters();

// States whose names put the family first: "Kim Kye-gwan", "Wu Dawei".
bool FamilyNameFirst(absl::string_view state);
// "chief negotiator", "Lead nuclear negotiator", "head delegate": an office that is
// the headship of a delegation, for rules to see. Takes a phrase in any case.
bool IsHeadship(absl::string_view phrase);

}  // namespace claims

#endif  // CLAIMS_MENTIONS_LEXICON_H_
