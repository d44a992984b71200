#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <vector>

#include "claims/consistency/family_rules.h"
#include "claims/consistency/topic_rules.h"
#include "claims/consistency/topical_check.h"

namespace claims {
namespace {

constexpr int kStretchDays = 7;
constexpr int kDenialShift = 16;  // Profile.bits: what it asserts below, denies above

// Profile: first is the day of publication; a bit for each row of the table that
// the claim may stand in, as what asserts and as what denies.
class TopicFamilyRules : public FamilyRules {
 public:
  bool Describe(const Fact& fact, Profile* profile, LookupKeys* keys) const override {
    if (fact.soft || fact.published == kNoDay) return false;
    profile->first = fact.published;
    int r = 0;
    for (const TopicRule& rule : TopicRules()) {
      if (rule.asserts(fact)) profile->bits |= 1u << r;
      if (rule.denies(fact)) {
        profile->bits |= 1u << (r + kDenialShift);
        Seek(rule, fact, keys);
      }
      ++r;
    }
    if (profile->bits == 0) return false;
    if ((profile->bits & ((1u << kDenialShift) - 1)) != 0) Own(fact, keys);
    std::sort(keys->seek.begin(), keys->seek.end());
    keys->seek.erase(std::unique(keys->seek.begin(), keys->seek.end()), keys->seek.end());
    return true;
  }

  bool MayInteract(const Profile& x, const Profile& y) const override {
    const int gap = std::abs(x.first - y.first);
    const uint32_t rows = (x.bits & (y.bits >> kDenialShift)) | (y.bits & (x.bits >> kDenialShift));
    int r = 0;
    for (const TopicRule& rule : TopicRules()) {
      if ((rows >> r++ & 1) != 0 && gap <= rule.days) return true;
    }
    return false;
  }

  std::vector<Finding> Check(const std::vector<Fact>& facts) const override {
    return CheckTopics(facts);
  }

 private:
  static Key In(absl::string_view topic, absl::string_view party, int stretch) {
    return Key("topic").Add(topic).Add(party).Add(stretch);
  }

  // One with less than two parties may be about anyone's.
  static void Own(const Fact& fact, LookupKeys* keys) {
    std::vector<absl::string_view> parties = PartiesOf(*fact.claim);
    if (parties.size() < 2) parties.push_back("*");
    const int stretch = Stretch(fact.published, kStretchDays);
    for (absl::string_view party : parties) {
      if (fact.kind == v1::Claim::kMeeting) {
        keys->own.push_back(In("meeting", party, stretch));
        continue;
      }
      keys->own.push_back(In(TopicOf(*fact.claim), party, stretch));
      keys->own.push_back(In("*", party, stretch));
      if (fact.kind == v1::Claim::kDeadline) keys->own.push_back(In("deadline", party, stretch));
    }
  }

  static void Seek(const TopicRule& rule, const Fact& fact, LookupKeys* keys) {
    const absl::string_view topic =
        rule.kind == v1::Claim::kDeadline ? "deadline" : TopicOf(*fact.claim);
    std::vector<absl::string_view> topics = {topic};
    if (IsMeetingTopic(topic)) topics.push_back("meeting");
    if (rule.any_topic) topics.push_back("*");
    std::vector<absl::string_view> parties = PartiesOf(*fact.claim);
    parties.push_back("*");
    for (int n = Stretch(fact.published - rule.days, kStretchDays);
         n <= Stretch(fact.published + rule.days, kStretchDays); ++n) {
      for (absl::string_view topic : topics) {
        for (absl::string_view party : parties) keys->seek.push_back(In(topic, party, n));
      }
    }
  }
};

}  // namespace

std::unique_ptr<const FamilyRules> TopicFamily() { return std::make_unique<TopicFamilyRules>(); }

}  // namespace claims
