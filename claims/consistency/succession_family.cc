#include <cstdlib>
#include <string>

#include "claims/base/person_names.h"
#include "claims/consistency/family_rules.h"
#include "claims/consistency/head_succession.h"
#include "claims/consistency/party_key.h"

namespace claims {
namespace {

// Profile: a is the party, first the day of publication. A head is found by the surname of whom
// another is said to have replaced.
class SuccessionRules : public FamilyRules {
 public:
  bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const override {
    if (!IsHeadship(fact)) return false;
    const v1::Leadership& leadership = fact.claim->leadership();
    const std::string party = PartyKey(leadership.party().id());
    const auto head = [&party](absl::string_view surname) {
      return Key("head").Add(party).Add(surname);
    };
    profile->a = Key("party").Add(party);
    profile->first = fact.published;
    keys->own.push_back(head(SurnameKey(NameOrId(leadership.leader()))));
    for (const std::string& replaced : ReplacedKeys(*fact.claim)) {
      keys->seek.push_back(head(replaced));
    }
    return true;
  }

  bool MayInteract(const Profile& x, const Profile& y) const override {
    return x.a == y.a && std::abs(x.first - y.first) <= kSuccessionDays;
  }

  std::vector<Finding> Check(const std::vector<Fact>& facts) const override {
    return CheckSuccessions(facts);
  }
};

}  // namespace

std::unique_ptr<const FamilyRules> SuccessionFamily() {
  return std::make_unique<SuccessionRules>();
}

}  // namespace claims
