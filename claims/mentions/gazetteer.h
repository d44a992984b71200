// The names that packs list, compiled for lookup over tokens.
//
//   auto gazetteer = Gazetteer::Build(packs);
//   const Gazetteer::Match m = gazetteer->Longest(text, tokens, i);
//   // m.length tokens from i are a known name; m.readings says of what
//
// A name matches a word sequence whose folds agree (see FoldAscii: accents and
// case do not matter), provided that the text begins it with a capital; names
// in capitals of up to four letters ("US", "EU") must be in capitals there too.
// Immutable after Build; safe to share between threads.
#ifndef CLAIMS_MENTIONS_GAZETTEER_H_
#define CLAIMS_MENTIONS_GAZETTEER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/mentions/tokens.h"
#include "proto/claims/v1/rule_pack.pb.h"

namespace claims {

class Gazetteer {
 public:
  enum class Sense : uint8_t {
    kPartyName,     // "Russia", "Hamas"
    kDemonym,       // "Russian"
    kMetonym,       // "Moscow", "Kremlin"
    kPerson,        // full name
    kSurname,       // surname of a known person, alone
    kPlace,
    kOutlet,
    kTitle,         // "foreign minister"
    kSpokesperson,  // a title whose holder speaks for another
  };
  struct Reading {
    Sense sense;
    int32_t index;       // into parties(), people(), places() or outlets(); 0 for titles
    bool needs_caps;     // the text must have it in capitals
    bool surname_alone;  // kSurname: identifies the person in any report
  };
  struct Match {
    int length = 0;  // in tokens; 0 for none
    const std::vector<Reading>* readings = nullptr;
    const Reading* Find(Sense sense) const;
  };

  static std::unique_ptr<const Gazetteer> Build(
      const std::vector<std::unique_ptr<v1::RulePack>>& packs);

  // The longest name that begins at tokens[start], titles left out.
  Match LongestName(absl::string_view text, const std::vector<Token>& tokens, size_t start) const;
  // Whether a mention may begin with this token: most words begin none, and
  // one look tells.
  bool MayBegin(const Token& token) const {
    if (token.capital) return true;
    for (size_t i = token.fold & starter_mask_; token.fold != 0; i = (i + 1) & starter_mask_) {
      if (starters_[i] == token.fold) return true;
      if (starters_[i] == 0) break;
    }
    return false;
  }
  // The longest title that begins at tokens[start].
  Match LongestTitle(const std::vector<Token>& tokens, size_t start) const;

  const std::vector<v1::PartyEntry>& parties() const { return parties_; }
  const std::vector<v1::PersonEntry>& people() const { return people_; }
  const std::vector<v1::PlaceEntry>& places() const { return places_; }
  const std::vector<v1::OutletEntry>& outlets() const { return outlets_; }
  // The one listed person whose name another spelling of it gives ("Igor
  // Kostiukov"); -1 when none or several do. Takes a name of two words or more.
  int PersonBySpelling(absl::string_view name) const;

  // Index into parties(), -1 when unknown.
  int PartyById(absl::string_view id) const;

 private:
  struct Node {
    bool prefix = false;  // of a longer name
    std::vector<Reading> readings;
  };
  using Trie = absl::flat_hash_map<uint64_t, Node>;

  void AddName(absl::string_view name, Reading reading, Trie* trie);
  void AddParty(const v1::PartyEntry& entry);
  void AddPerson(const v1::PersonEntry& entry);
  void IndexNames();
  void IndexStarters();

  // Folds of first words, by open addressing; 0 is a free place.
  std::vector<uint64_t> starters_ = {0};
  size_t starter_mask_ = 0;
  std::vector<uint64_t> first_words_;
  Trie names_;
  Trie titles_;
  std::vector<v1::PartyEntry> parties_;
  std::vector<v1::PersonEntry> people_;
  std::vector<v1::PlaceEntry> places_;
  std::vector<v1::OutletEntry> outlets_;
  absl::flat_hash_map<std::string, int> party_by_id_;
  absl::flat_hash_map<std::string, int> person_by_id_;
  // By NameKey of the last word.
  absl::flat_hash_map<std::string, std::vector<int>> people_by_surname_key_;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_GAZETTEER_H_
