#include "claims/ledger/claim_keys.h"

#include <algorithm>
#include <utility>

namespace claims {
namespace {

class Ids {
 public:
  Ids() { ids_.reserve(8); }
  void Add(const v1::EntityRef& ref) {
    if (!ref.id().empty()) ids_.push_back(ref.id());
  }
  template <typename Refs>
  void AddAll(const Refs& refs) {
    for (const v1::EntityRef& ref : refs) Add(ref);
  }
  std::vector<absl::string_view> Take() {
    std::sort(ids_.begin(), ids_.end());
    ids_.erase(std::unique(ids_.begin(), ids_.end()), ids_.end());
    return std::move(ids_);
  }

 private:
  std::vector<absl::string_view> ids_;
};

void AddEvent(const v1::Event& event, Ids* ids) { ids->AddAll(event.parties()); }

void AddMeeting(const v1::Meeting& m, Ids* ids) {
  ids->AddAll(m.parties());
  ids->AddAll(m.mediators());
  AddEvent(m.event(), ids);
}

void AddExchange(const v1::PrisonerExchange& x, Ids* ids) {
  ids->AddAll(x.parties());
  ids->Add(x.released_by());
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

std::vector<absl::string_view> SubjectIdsOf(const v1::Claim& claim) {
  Ids ids;
  switch (claim.body_case()) {
    case v1::Claim::kLeadership:
      ids.Add(claim.leadership().party());
      ids.Add(claim.leadership().leader());
      AddEvent(claim.leadership().event(), &ids);
      break;
    case v1::Claim::kMeeting: AddMeeting(claim.meeting(), &ids); break;
    case v1::Claim::kDemand:
      ids.Add(claim.demand().by());
      ids.AddAll(claim.demand().of());
      break;
    case v1::Claim::kProposal:
      ids.Add(claim.proposal().by());
      ids.AddAll(claim.proposal().of());
      break;
    case v1::Claim::kDeadline:
      ids.Add(claim.deadline().set_by());
      ids.AddAll(claim.deadline().applies_to());
      break;
    case v1::Claim::kPrisonerExchange: AddExchange(claim.prisoner_exchange(), &ids); break;
    case v1::Claim::kAgreement: ids.AddAll(claim.agreement().parties()); break;
    case v1::Claim::kResponse:
      ids.Add(claim.response().by());
      ids.Add(claim.response().to());
      break;
    case v1::Claim::kParticipation:
      ids.Add(claim.participation().participant());
      ids.Add(claim.participation().party());
      AddEvent(claim.participation().event(), &ids);
      break;
    default: break;
  }
  return ids.Take();
}

}  // namespace claims
