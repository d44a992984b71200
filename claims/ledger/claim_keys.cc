#include "claims/ledger/claim_keys.h"

#include <algorithm>

namespace claims {
namespace {

using Visit = absl::FunctionRef<void(absl::string_view)>;

void Tell(const v1::EntityRef& ref, Visit visit) {
  if (!ref.id().empty()) visit(ref.id());
}

template <typename Refs>
void TellAll(const Refs& refs, Visit visit) {
  for (const v1::EntityRef& ref : refs) Tell(ref, visit);
}

}  // namespace

absl::string_view EventIdOf(const v1::Claim& claim) {
  switch (claim.body_case()) {
    case v1::Claim::kLeadership: return claim.leadership().event().id();
    case v1::Claim::kMeeting: return claim.meeting().event().id();
    case v1::Claim::kParticipation: return claim.participation().event().id();
    default: return "";
  }
}

void ForEachSubjectId(const v1::Claim& claim, Visit visit) {
  switch (claim.body_case()) {
    case v1::Claim::kLeadership:
      Tell(claim.leadership().party(), visit);
      Tell(claim.leadership().leader(), visit);
      return TellAll(claim.leadership().event().parties(), visit);
    case v1::Claim::kMeeting:
      TellAll(claim.meeting().parties(), visit);
      TellAll(claim.meeting().mediators(), visit);
      return TellAll(claim.meeting().event().parties(), visit);
    case v1::Claim::kDemand:
      Tell(claim.demand().by(), visit);
      return TellAll(claim.demand().of(), visit);
    case v1::Claim::kProposal:
      Tell(claim.proposal().by(), visit);
      return TellAll(claim.proposal().of(), visit);
    case v1::Claim::kDeadline:
      Tell(claim.deadline().set_by(), visit);
      return TellAll(claim.deadline().applies_to(), visit);
    case v1::Claim::kPrisonerExchange:
      TellAll(claim.prisoner_exchange().parties(), visit);
      return Tell(claim.prisoner_exchange().released_by(), visit);
    case v1::Claim::kAgreement: return TellAll(claim.agreement().parties(), visit);
    case v1::Claim::kResponse:
      Tell(claim.response().by(), visit);
      return Tell(claim.response().to(), visit);
    case v1::Claim::kParticipation:
      Tell(claim.participation().participant(), visit);
      Tell(claim.participation().party(), visit);
      return TellAll(claim.participation().event().parties(), visit);
    default: return;
  }
}

std::vector<absl::string_view> SubjectIdsOf(const v1::Claim& claim) {
  std::vector<absl::string_view> ids;
  ForEachSubjectId(claim, [&ids](absl::string_view id) { ids.push_back(id); });
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace claims
