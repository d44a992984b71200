#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "claims/consistency/exchange_groups.h"
#include "claims/consistency/family_rules.h"
#include "claims/consistency/topical_check.h"

namespace claims {
namespace {

constexpr int kStretchDays = 14;
// A date that spans more stretches is looked up by party alone.
constexpr int kMaxStretches = 60;

// A report of a certain day is an anchor for those without: see exchange_groups.h.
enum Bits : uint32_t { kAnchor = 1, kUndated = 2, kFailed = 4 };

// Profile: [first, last] are the days on which an anchor may lie that the report
// means; of an anchor, its own. b is how many were exchanged; 0 where it is not told.
class ExchangeRules : public FamilyRules {
 public:
  bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const override {
    if (fact.kind != v1::Claim::kPrisonerExchange || fact.soft || fact.negated) return false;
    const PartyIds parties = PartiesOf(*fact.claim);
    if (parties.empty()) return false;
    DaySpan date = ToDaySpan(fact.claim->prisoner_exchange().date());
    // A plan for a day that is over was not for that day.
    if (fact.planned && date.known() && date.last < fact.published) date = DaySpan();
    if (date.known()) {
      profile->first = date.first;
      profile->last = date.last;
      if (date.first == date.last) profile->bits = kAnchor;
    } else if (fact.published != kNoDay) {
      profile->first = fact.published - kExchangeReachDays;
      profile->last = fact.published + kExchangeReachDays;
      profile->bits = kUndated;
    } else {
      return false;
    }
    File(parties, *profile, keys);
    const v1::PrisonerExchange& x = fact.claim->prisoner_exchange();
    if (x.status() == v1::EXCHANGE_STATUS_FAILED) profile->bits |= kFailed;
    if (x.count().value() > 0) {
      profile->b = Key("count").Add(x.count().value()).Add(x.count().bound()).Add(x.basis());
    }
    if (x.basis() == v1::BASIS_ONE_SIDE && !x.released_by().id().empty()) {
      // To whom a side released people, reports tell in several ways.
      const auto on = [&x](int32_t day) { return Key("giver").Add(x.released_by().id()).Add(day); };
      if ((profile->bits & kAnchor) != 0) {
        keys->own.push_back(on(profile->first));
        keys->seek.push_back(on(profile->first));
      } else if ((profile->bits & kUndated) != 0) {
        for (int n = 0; n <= kExchangeGiverDays; ++n) keys->seek.push_back(on(fact.published - n));
      }
    }
    return true;
  }

  bool MayInteract(const Profile& x, const Profile& y) const override {
    if ((x.bits & kAnchor) != 0 && (y.bits & kAnchor) != 0) return x.first == y.first;
    if ((x.bits & y.bits & kUndated) != 0) {
      return std::abs(x.first - y.first) <= kExchangeNewsDays;
    }
    return ((x.bits | y.bits) & kAnchor) != 0 && x.first <= y.last && y.first <= x.last;
  }

  bool MayDisagree(const std::vector<const Profile*>& profiles) const override {
    uint64_t count = 0;
    for (const Profile* p : profiles) {
      if ((p->bits & kFailed) != 0 || (count != 0 && p->b != 0 && p->b != count)) return true;
      if (p->b != 0) count = p->b;
    }
    return false;
  }

  std::vector<Finding> Check(const std::vector<Fact>& facts) const override {
    return CheckExchanges(facts);
  }

 private:
  // Two parties in common, or the only one that either names.
  static std::vector<Key> PartyKeys(const PartyIds& parties, bool own) {
    std::vector<Key> keys;
    const bool alone = parties.size() == 1;
    for (size_t i = 0; i < parties.size(); ++i) {
      if (!own || alone) keys.push_back(Key("alone").Add(parties[i]));
      if (own != alone) keys.push_back(Key("among").Add(parties[i]));
      for (size_t j = i + 1; j < parties.size(); ++j) {
        keys.push_back(Key("pair").Add(parties[i]).Add(parties[j]));
      }
    }
    return keys;
  }

  static void File(const PartyIds& parties, const Profile& profile, LookupKeys* keys) {
    const int first = Stretch(profile.first, kStretchDays);
    const int last = Stretch(profile.last, kStretchDays);
    const bool anchor = (profile.bits & kAnchor) != 0;
    const bool wide = last - first > kMaxStretches;
    for (const Key& key : PartyKeys(parties, /*own=*/true)) {
      if (anchor) keys->own.push_back(Key(key).Add("ever"));
      if (anchor) keys->own.push_back(Key(key).Add(first));
      if (profile.bits & kUndated) keys->own.push_back(Key(key).Add("news").Add(NewsOf(profile)));
    }
    for (const Key& key : PartyKeys(parties, /*own=*/false)) {
      if (wide) keys->seek.push_back(Key(key).Add("ever"));
      for (int n = first; !wide && n <= last; ++n) keys->seek.push_back(Key(key).Add(n));
      for (int n = -1; (profile.bits & kUndated) && n <= 1; ++n) {
        keys->seek.push_back(Key(key).Add("news").Add(NewsOf(profile) + n));
      }
    }
  }

  static int NewsOf(const Profile& profile) { return Stretch(profile.first, kExchangeNewsDays); }
};

}  // namespace

std::unique_ptr<const FamilyRules> ExchangeFamily() { return std::make_unique<ExchangeRules>(); }

}  // namespace claims
