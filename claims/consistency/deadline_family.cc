#include <cstdlib>
#include <string>
#include <utility>

#include "claims/consistency/deadline_groups.h"
#include "claims/consistency/family_rules.h"
#include "claims/consistency/topical_check.h"

namespace claims {
namespace {

constexpr uint32_t kNameless = 1;

// Profile: a is the setter, b the quote, first the day of publication.
class DeadlineRules : public FamilyRules {
 public:
  explicit DeadlineRules(ContainmentFn within) : within_(std::move(within)) {}

  bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const override {
    if (fact.kind != v1::Claim::kDeadline || fact.soft || fact.negated ||
        fact.published == kNoDay) {
      return false;
    }
    const v1::Claim& claim = *fact.claim;
    const v1::Deadline& deadline = claim.deadline();
    profile->first = fact.published;
    const std::string& setter = deadline.set_by().id();
    if (setter.empty()) {
      profile->bits = kNameless;
    } else {
      profile->a = Key("setter").Add(setter);
      File(profile->a, fact.published, keys, /*seek=*/true);
      if (!claim.evidence().empty()) {
        profile->b = Key("quote").Add(claim.document_id()).Add(claim.evidence(0).quote());
        keys->own.push_back(profile->b);
        keys->seek.push_back(profile->b);
      }
    }
    if (deadline.topic().empty()) return true;
    for (const std::string& party : BoundBy(deadline)) {
      File(Key("duty").Add(DutyOf(deadline)).Add(party), fact.published, keys,
           /*seek=*/setter.empty());
    }
    return true;
  }

  bool MayInteract(const Profile& x, const Profile& y) const override {
    if (x.b != 0 && x.b == y.b) return true;
    return std::abs(x.first - y.first) <= kDeadlineQuietDays &&
           (x.a == y.a || ((x.bits | y.bits) & kNameless) != 0);
  }

  std::vector<Finding> Check(const std::vector<Fact>& facts) const override {
    return CheckDeadlines(facts, within_);
  }

 private:
  static void File(uint64_t key, int32_t day, LookupKeys* keys, bool seek) {
    const int stretch = Stretch(day, kDeadlineQuietDays);
    const auto in = [key](int n) { return Key("in").Add(static_cast<int64_t>(key)).Add(n); };
    keys->own.push_back(in(stretch));
    for (int n = stretch - 1; seek && n <= stretch + 1; ++n) keys->seek.push_back(in(n));
  }

  const ContainmentFn within_;
};

}  // namespace

std::unique_ptr<const FamilyRules> DeadlineFamily(ContainmentFn within) {
  return std::make_unique<DeadlineRules>(std::move(within));
}

}  // namespace claims
