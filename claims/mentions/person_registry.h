// The people met so far in one document, so that a later surname or title finds
// the person that a full name introduced.
//
// Not thread-safe: one per document. Cannot fail.
#ifndef CLAIMS_MENTIONS_PERSON_REGISTRY_H_
#define CLAIMS_MENTIONS_PERSON_REGISTRY_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/mentions/gazetteer.h"
#include "claims/mentions/tokens.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

class PersonRegistry {
 public:
  struct Person {
    std::string id;
    std::string name;  // the fullest seen, or the pack's
    std::string party_id;
    std::string role;  // as first written
    int32_t known = -1;  // index into Gazetteer::people()
    int words = 0;
    bool told = false;  // the text itself says of which party
  };

  // A pack's person. Returns its index here.
  int AddKnown(const Gazetteer& gazetteer, int32_t index);

  // A capitalised name of one word or more, in the text's own spelling.
  // Returns the person it refers to, new or met before.
  int AddNamed(absl::string_view text, const std::vector<Token>& tokens, size_t first,
               size_t count);

  // The first word of the name is its family's.
  void AddFamilyName(int person);

  // The one person whose surname (or short name) has this fold; -1 when none or
  // when several fit.
  int BySurname(uint64_t fold) const;

  // The person met with this first word and surname; -1 for none.
  int Find(const std::vector<Token>& tokens, size_t first, size_t count) const;
  // Whether anybody met bears this surname.
  bool Knows(uint64_t fold) const { return by_surname_.contains(fold); }

  Person& at(int index) { return people_[index]; }
  const Person& at(int index) const { return people_[index]; }

 private:
  void Index(absl::string_view text, const std::vector<Token>& words, int person);
  void AddKey(uint64_t fold, int person);

  std::vector<Person> people_;
  std::vector<uint64_t> first_word_;  // by person; 0 when only a surname is known
  absl::flat_hash_map<uint64_t, std::vector<int>> by_surname_;
  absl::flat_hash_map<int32_t, int> by_known_;
};

}  // namespace claims

#endif  // CLAIMS_MENTIONS_PERSON_REGISTRY_H_
