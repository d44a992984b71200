#include "claims/consistency/headships.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "claims/base/person_names.h"
#include "claims/consistency/days.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/name_clusters.h"

namespace claims {
namespace {

const std::string& NameOf(const v1::Claim& claim) {
  return NameOrId(claim.leadership().leader());
}

// kNoDay, which is the least, comes last.
auto When(const v1::Claim& claim) {
  const int32_t day = ToDay(claim.published());
  return std::make_tuple(day == kNoDay, day, absl::string_view(claim.document_id()),
                         absl::string_view(claim.id()));
}

Headship Make(const std::vector<HeadshipClaim>& group) {
  Headship out;
  out.event_id = group[0].event_id;
  out.denied = group[0].claim.negated();
  out.event = group[0].claim.leadership().event();
  for (const HeadshipClaim& c : group) {
    if (out.claims.empty() || NameOf(c.claim).size() > out.leader.name().size()) {
      out.leader = c.claim.leadership().leader();
      out.leader.set_name(NameOf(c.claim));
      out.leader.clear_mention();
    }
    out.claims.push_back(c.claim);
  }
  return out;
}

}  // namespace

std::vector<Headship> GroupHeadships(std::vector<HeadshipClaim> claims) {
  std::sort(claims.begin(), claims.end(), [](const HeadshipClaim& a, const HeadshipClaim& b) {
    return When(a.claim) < When(b.claim);
  });
  // Of one meeting; where none is known, of the meeting that the report names.
  std::map<std::tuple<std::string, std::string, bool>, std::vector<HeadshipClaim>> meetings;
  for (HeadshipClaim& c : claims) {
    std::string name = c.event_id.empty() ? c.claim.leadership().event().id() : std::string();
    meetings[{c.event_id, std::move(name), c.claim.negated()}].push_back(std::move(c));
  }
  std::vector<Headship> out;
  for (auto& meeting : meetings) {
    std::vector<PersonName> names;
    for (const HeadshipClaim& c : meeting.second) names.push_back(ParsePersonName(NameOf(c.claim)));
    std::vector<const PersonName*> pointers;
    for (const PersonName& n : names) pointers.push_back(&n);
    const std::vector<int> cluster = ClusterNames(pointers);
    std::map<std::pair<int, std::string>, std::vector<HeadshipClaim>> people;
    for (size_t i = 0; i < cluster.size(); ++i) {
      // A name that fits two people stands for itself.
      people[{cluster[i], cluster[i] < 0 ? NameOf(meeting.second[i].claim) : std::string()}]
          .push_back(std::move(meeting.second[i]));
    }
    for (const auto& person : people) out.push_back(Make(person.second));
  }
  std::sort(out.begin(), out.end(), [](const Headship& a, const Headship& b) {
    return std::make_tuple(When(a.claims[0]), absl::string_view(a.leader.name())) <
           std::make_tuple(When(b.claims[0]), absl::string_view(b.leader.name()));
  });
  return out;
}

}  // namespace claims
