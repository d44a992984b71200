#include "tests/consistency/check_at_once.h"

#include <algorithm>
#include <map>

#include "claims/consistency/assemble.h"
#include "claims/consistency/head_succession.h"
#include "claims/consistency/meeting_check.h"
#include "claims/consistency/topical_check.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

void CheckMeetings(const std::vector<Fact>& facts, const ContainmentFn& within,
                   DisagreementSet* out) {
  EventResolver resolver(within);
  std::vector<Attending> about;
  for (const Fact& f : facts) {
    if (!IsAboutAMeeting(f.kind)) continue;
    about.push_back(
        {f, resolver.Add(SignatureOf(f), f.claim->document_id(), EventIdOf(*f.claim)), -1});
  }
  resolver.Resolve();
  std::map<int, std::vector<Fact>> by_event;
  std::vector<Attending> attending;
  for (Attending& a : about) {
    a.event = resolver.EventOf(a.signature);
    if (a.event >= 0) by_event[a.event].push_back(a.fact);
    if (a.fact.kind == v1::Claim::kParticipation) attending.push_back(a);
  }
  for (const auto& entry : by_event) {
    CheckMeeting(entry.second, entry.first, resolver, within, out);
  }
  CheckParticipation(attending, resolver, within, out);
}

}  // namespace

std::vector<v1::Disagreement> CheckAtOnce(const std::vector<const v1::Claim*>& claims,
                                          const CheckOptions& options) {
  std::vector<Fact> facts;
  for (const v1::Claim* claim : claims) facts.push_back(ToFact(*claim));
  std::sort(facts.begin(), facts.end(), InOrder);
  DisagreementSet out;
  CheckMeetings(facts, options.within, &out);
  for (const auto& found : {CheckDeadlines(facts, options.within), CheckExchanges(facts),
                            CheckTopics(facts), CheckSuccessions(facts)}) {
    for (const Finding& finding : found) out.Add(Assemble(finding, nullptr));
  }
  return out.InOrder(options.all);
}

}  // namespace claims
