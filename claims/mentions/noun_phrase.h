// Reads noun phrases that name someone, token by token within a sentence.
//
// Internal to claims/mentions. Not thread-safe: one parser per document.
#ifndef CLAIMS_MENTIONS_NOUN_PHRASE_H_
#define CLAIMS_MENTIONS_NOUN_PHRASE_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "claims/base/span.h"
#include "claims/mentions/gazetteer.h"
#include "claims/mentions/mention.h"
#include "claims/mentions/person_registry.h"
#include "claims/mentions/tokens.h"

namespace claims {

// A mention whose person, if it is one, is still an index into the registry:
// the fullest name may stand later in the document.
struct NameMention {
  Mention mention;
  int person = -1;
};

class NounPhraseParser {
 public:
  NounPhraseParser(const Gazetteer* gazetteer, absl::string_view text)
      : gazetteer_(*gazetteer), text_(text), lower_case_(absl::AsciiStrToLower(text)) {}

  // All names of the sentence, in order. The second pass over a document finds
  // surnames of people whom the first one met.
  std::vector<NameMention> Parse(Span sentence, bool second_pass);

  const PersonRegistry& registry() const { return registry_; }
  // What the words between two mentions tell of whom a person acts for.
  void SetParty(int person, const std::string& party) { registry_.at(person).party_id = party; }

 private:
  // What a possessor or adjective before an office says about whom it serves.
  struct Affiliation {
    int party = -1;  // index into Gazetteer::parties()
    std::string id, name;
    size_t end = 0;  // token after it
  };

  bool MayBegin(const Token& token) const;
  // Each tries to read a phrase at tokens_[i]; true with *next past it and the
  // mention appended.
  bool Name(size_t i, size_t* next);
  bool KnownPerson(size_t i, Gazetteer::Match match, size_t* next);
  bool Party(size_t i, Gazetteer::Match match, size_t* next);
  bool TitledPerson(size_t start, size_t i, const Affiliation& affiliation, size_t* next);
  size_t PastRanks(size_t i) const;
  bool IsMatterOfOffice(size_t i, const Gazetteer::Match& name) const;
  size_t PastRetired(size_t i) const;
  bool ActsThrough(size_t participle) const;
  bool NamesParty(size_t i) const;
  bool GroupOfState(size_t start, size_t after, const Affiliation& affiliation, size_t* next);
  bool Opponents(size_t start, size_t after, const Affiliation& affiliation, size_t* next);
  size_t Institution(size_t after, const Affiliation& affiliation) const;
  bool Headship(size_t start, size_t name_at, size_t count, int person,
                const Affiliation& affiliation, size_t* next);
  size_t OfficeArea(size_t end, absl::string_view head) const;
  bool PartyPhrase(size_t start, const Affiliation& affiliation, size_t* next);
  bool NationalOf(size_t start, size_t after, const Affiliation& affiliation, size_t* next);
  size_t RulersAfter(size_t after) const;
  bool RulersOfRegion(size_t i, const v1::PlaceEntry& region, size_t after, size_t* next);
  size_t OrganOfGovernment(size_t i) const;
  bool FreeName(size_t i, size_t* next);
  bool Surname(size_t i, size_t* next);
  bool ArmedDescription(size_t i) const;
  size_t QualifierBefore(size_t end) const;
  bool IsOfOthers(size_t i) const;
  bool IsLands(size_t i) const;
  size_t SkipQualifiersBack(size_t i) const;
  bool GovernsHere(size_t i) const;
  bool OpposesHere(size_t i) const;
  bool Generic(size_t i, size_t* next);
  bool Description(size_t i, size_t* next);
  bool OwnDescription(size_t i, size_t* next);
  std::string Sphere(size_t i, size_t* next) const;
  int FormatOf(size_t i, absl::string_view sphere, absl::string_view kind) const;
  bool DescribedParty(size_t i, size_t* next);
  bool RivalSides(size_t i, size_t end, size_t* next);
  bool UnnamedFolk(size_t i, size_t* next);
  bool FolkSide(size_t i, size_t* next);
  bool IsActor(size_t start, size_t end) const;
  bool GovernmentName(size_t i, size_t* next);
  bool AcronymedGroup(size_t i, size_t* next);
  bool NewGroup(size_t i, size_t* next);
  size_t GroupNameEnd(size_t i) const;
  bool NamedGroup(size_t i, size_t* next);
  bool LedBy(size_t end) const;
  bool IsMovement(size_t i, size_t end) const;
  bool ShortGroupName(size_t i, size_t* next);
  bool GroupByKind(size_t i, size_t* next);
  bool RebelsOf(size_t i, size_t end, size_t* next);
  bool UnnamedGroup(size_t start, size_t after, const Affiliation& affiliation, size_t* next);
  bool WithFollowers(size_t i, const Affiliation& group, size_t* next);
  bool KindAfter(size_t end) const;
  bool KindBefore(size_t i) const;
  bool FacesParty(size_t i, size_t end) const;
  bool Speaks(absl::string_view party) const;
  int GroupOfAcronym(size_t i, size_t end) const;
  bool WatchesTruce(size_t i, size_t end) const;
  bool EndsAsGroup(size_t i, size_t end) const;
  bool Anagram(size_t acronym, size_t i, size_t end) const;
  bool AddGroup(size_t i, size_t name_end, size_t acronym, size_t* next);
  size_t PartyTail(size_t end, const v1::EntityRef& ref, bool learn);
  size_t CapitalRun(size_t i) const;
  bool Spells(size_t acronym, size_t i, size_t end) const;
  bool SharedName(size_t i, size_t* next);
  bool Half(size_t i, size_t* next);
  void NoteHalf(size_t i, size_t end);
  bool HasHalves(const std::vector<Token>& rest) const;
  int PartyOfWords(const std::vector<Token>& words) const;
  bool GovernmentNoun(size_t i, size_t* next);
  bool GovernmentBySeat(size_t i, const Gazetteer::Match& match, size_t* next);
  bool EndsNounPhrase(size_t i) const;
  bool UnknownPlace(size_t i, size_t count, size_t* next);
  bool NamesSeat(size_t start, size_t end) const;
  bool Hosts(size_t start, size_t end) const;
  bool Dateline(size_t start, size_t end) const;
  bool SurnameOfRecord(size_t i, const Gazetteer::Match& match, size_t* next);
  bool GivenName(size_t i, size_t* next);
  size_t ObjectOfOffice(size_t k, Affiliation* affiliation) const;
  Affiliation Owner(size_t pronoun) const;
  size_t NameTail(size_t end) const;
  size_t SuffixOfName(size_t end) const;
  void SetParty(int person, const Affiliation& affiliation, absl::string_view office);
  bool Outweighs(int office, int listed, absl::string_view words) const;
  const Gazetteer::Reading* PlaceNamed(absl::string_view name) const;
  bool Capital(size_t start, size_t noun, const v1::PartyEntry& party, size_t* next);
  bool TownOfState(size_t start, size_t end, size_t* next);
  bool OfPeople(size_t start, size_t end) const;
  bool NamesSide(size_t i) const;
  bool IsLeadIn(size_t i) const;
  bool StartsAct(size_t i) const;
  bool TakesStand(size_t i) const;
  bool EndsSpeech(size_t i, size_t verb) const;
  bool OwnsStance(size_t noun) const;
  bool IsObjection(size_t i) const;

  // Number of tokens of a person's name at i; 0 for none. `titled` accepts one word.
  size_t PersonName(size_t i, bool titled) const;
  int Register(size_t i, size_t count);
  void AddPerson(size_t start, size_t end, int person, const Affiliation& affiliation, Span role,
                 size_t* next);
  // "X, the Ukrainian defence minister,": folds the apposition into the mention.
  size_t Apposition(size_t end, int person);
  void NoteGovernmentsOwn(size_t from, size_t noun, int person);
  bool OfficeOfNext(size_t title_end, size_t comma) const;
  void AddPlace(size_t start, size_t end, v1::EntityRef ref, size_t* next);
  bool BeginsSubjects(size_t end) const;
  size_t PastCapital(size_t end) const;
  bool HeldAsGround(size_t before) const;
  bool SentTo(size_t preposition) const;
  bool PlaceContext(size_t start, size_t end) const;
  v1::EntityRef PartyRef(const Affiliation& affiliation) const;
  void Emit(size_t start, size_t end, MentionClass cls, v1::EntityRef ref);

  // The token in lower case; empty past the last.
  absl::string_view Lower(size_t i) const {
    return i < tokens_.size() ? Slice(lower_case_, tokens_[i].span) : absl::string_view();
  }
  // `word` is in lower case.
  bool Is(size_t i, absl::string_view word) const { return Lower(i) == word; }
  bool IsMark(size_t i, char mark) const;
  size_t SkipArticleBack(size_t start) const;
  size_t SkipRivalBack(size_t start) const;
  static bool ActsForAnother(absl::string_view noun);
  bool NamesHolder(size_t i) const;
  bool IsCounterpart(size_t start) const;
  bool NamesOffice(size_t i) const;
  void Respectively();
  void PermanentMembers();
  size_t SkipStyleBack(size_t start) const;
  size_t SkipEpithetBack(size_t start) const;

  const Gazetteer& gazetteer_;
  const absl::string_view text_;
  const std::string lower_case_;  // text_, byte by byte
  std::vector<Token> tokens_;
  std::vector<NameMention> found_;
  PersonRegistry registry_;
  // Groups first met in this document, by the fold of their acronym or name.
  absl::flat_hash_map<uint64_t, v1::EntityRef> groups_;
  // By the fold of the last word of a group's name, when it is a plural: "Tigers".
  absl::flat_hash_map<uint64_t, v1::EntityRef> short_names_;
  // "Korea", once the text has named North or South Korea.
  std::vector<Token> half_;
  absl::flat_hash_set<std::string> named_;  // ids of the parties found so far
  // The first party that the sentence before names.
  v1::EntityRef subject_;
  bool second_pass_ = false;
  bool title_case_ = false;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_NOUN_PHRASE_H_
