#include <algorithm>
#include <cstdlib>
#include <vector>

#include "claims/consistency/family_rules.h"
#include "claims/consistency/stems.h"
#include "claims/consistency/topic_rules.h"
#include "claims/consistency/topical_check.h"

namespace claims {
namespace {

// Rows of the table that look further than a week are filed by the month, and by
// topic too; the others by party and week alone, which keeps the index small.
constexpr int kWeek = 7, kMonth = 31;

constexpr int kDenialShift = 16;  // Profile.bits: what it asserts below, denies above
constexpr uint32_t kAsserts = (1u << kDenialShift) - 1;

// Claims about a meeting answer denials under any of the topics about talks, and
// a deadline's denial answers deadlines of any topic.
uint64_t KeyOfTopic(absl::string_view topic) {
  return Key("topic").Add(IsMeetingTopic(topic) ? "talks" : topic);
}

bool TopicMatters(const TopicRule& rule) {
  return !LooksAround(rule) && rule.kind != v1::Claim::kDeadline;
}

// The first pair of neighbouring topics in which a topic stands, counted from 1; 0 for none.
// Topics about talks are one key anyway.
int32_t NeighbourhoodOf(absl::string_view topic) {
  int32_t n = 0;
  for (const auto& [one, other] : NeighbouringTopics()) {
    ++n;
    if (topic == one || topic == other) return n;
  }
  return 0;
}

constexpr int kNever = 1 << 20;

bool IsFar(const TopicRule& rule) { return rule.days > kWeek && TopicMatters(rule); }

// Profile: first is the day of publication, a the topic, last its neighbourhood, b who acts; a bit
// for each row of the table that the claim may stand in, as what asserts and as what denies. The
// words matter: without them a busy year of one party is a single block.
class TopicFamilyRules : public FamilyRules {
 public:
  bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const override {
    if (fact.soft || fact.published == kNoDay) return false;
    profile->first = fact.published;
    profile->a = KeyOfTopic(TopicOf(*fact.claim));
    profile->last = NeighbourhoodOf(TopicOf(*fact.claim));
    profile->b = Key("actor").Add(ActorOf(*fact.claim));
    int r = 0, near_days = -1, far_days = -1;
    bool near = false, far = false;
    // Under no topic, nothing is found to be denied but a time limit.
    const bool filed = fact.kind == v1::Claim::kDeadline || !TopicOf(*fact.claim).empty();
    for (const TopicRule& rule : TopicRules()) {
      if (filed && rule.asserts(fact)) {
        profile->bits |= 1u << r;
        (IsFar(rule) ? far : near) = true;
      }
      if (rule.denies(fact)) {
        profile->bits |= 1u << (r + kDenialShift);
        int& days = IsFar(rule) ? far_days : near_days;
        days = std::max(days, rule.days);
      }
      ++r;
    }
    if (profile->bits == 0) return false;
    PartyIds parties = PartiesOf(*fact.claim);
    const size_t named = parties.size();
    parties.push_back("*");
    profile->words = HashedStems(*fact.claim);
    for (size_t i = 0; i < parties.size(); ++i) {
      if (near_days >= 0) Seek(parties[i], *profile, near_days, kWeek, &keys->seek);
      if (far_days >= 0) Seek(parties[i], *profile, far_days, kMonth, &keys->seek);
      // One with less than two parties may be about anyone's.
      if (i == named && named >= 2) continue;
      if (near)
        keys->own.push_back(In(parties[i], *profile, kWeek, Stretch(profile->first, kWeek)));
      if (far)
        keys->own.push_back(In(parties[i], *profile, kMonth, Stretch(profile->first, kMonth)));
    }
    return true;
  }

  bool MayInteract(const Profile& x, const Profile& y) const override {
    const int gap = std::abs(x.first - y.first);
    const uint32_t rows =
        ((x.bits & (y.bits >> kDenialShift)) | (y.bits & (x.bits >> kDenialShift))) & kAsserts;
    if (rows == 0) return false;
    int r = 0, shared = -1;
    for (const TopicRule& rule : TopicRules()) {
      if ((rows >> r++ & 1) == 0 || gap > rule.days || (rule.one_actor && x.b != y.b)) continue;
      const int needed = NeededStems(rule, x, y);
      if (needed == kNever) continue;
      if (shared < 0) shared = SharedStems(x.words, y.words);
      if (shared >= needed) return true;
    }
    return false;
  }

  std::vector<Finding> Check(const std::vector<Fact>& facts) const override {
    return CheckTopics(facts);
  }

 private:
  // Words that a denial and what it denies share at least: see FindPairs.
  static int NeededStems(const TopicRule& rule, const Profile& x, const Profile& y) {
    if (x.a == y.a && rule.kind == v1::Claim::kAgreement) return kStemsOfShortDenial;
    const int least = rule.plain == nullptr ? rule.shared_stems
                                            : std::min(rule.shared_stems, rule.plain_stems);
    if (x.a == y.a || rule.kind == v1::Claim::kDeadline) return least;
    if (!LooksAround(rule)) return kNever;
    if (x.last != 0 && x.last == y.last) return rule.shared_stems + kExtraStemsForNeighbour;
    if (!rule.any_topic) return kNever;
    static const uint64_t kTalks = KeyOfTopic("talks");
    // A denial that speaks of a meeting, whatever its topic.
    return x.a == kTalks || y.a == kTalks ? rule.shared_stems : kStemsAcrossTopics;
  }

  static uint64_t In(absl::string_view party, const Profile& profile, int days, int stretch) {
    Key key = Key("near").Add(party).Add(stretch);
    if (days != kMonth) return key;
    return key.Add("far").Add(static_cast<int64_t>(profile.a));
  }

  static void Seek(absl::string_view party, const Profile& profile, int reach, int days,
                   LookupKeys::Keys* keys) {
    for (int n = Stretch(profile.first - reach, days); n <= Stretch(profile.first + reach, days);
         ++n) {
      keys->push_back(In(party, profile, days, n));
    }
  }
};

}  // namespace

std::unique_ptr<const FamilyRules> TopicFamily() { return std::make_unique<TopicFamilyRules>(); }

}  // namespace claims
