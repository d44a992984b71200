#include "claims/consistency/event_denials.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "claims/base/person_names.h"
#include "claims/consistency/party_key.h"

namespace claims {
namespace {

// A denial answers what was said in the days around it.
constexpr int kDays = 5;

bool Near(const Fact& a, const Fact& b) {
  return a.published != kNoDay && b.published != kNoDay &&
         std::abs(a.published - b.published) <= kDays &&
         a.claim->document_id() != b.claim->document_id();
}

// Only someone's word can deny; that a report says "not" without a source may
// be the plan that fell through.
bool IsDenial(const Fact& f) {
  return f.negated && !f.soft &&
         (!f.claim->attribution().speaker().id().empty() || TellsOfADenial(*f.claim));
}

bool Denies(const Fact& denial, const Fact& assertion) {
  if (assertion.negated || assertion.soft || assertion.kind != denial.kind ||
      !Near(denial, assertion)) {
    return false;
  }
  if (denial.kind == v1::Claim::kMeeting) {
    const v1::MeetingStatus status = assertion.claim->meeting().status();
    return status != v1::MEETING_STATUS_POSTPONED && status != v1::MEETING_STATUS_CANCELLED;
  }
  const v1::Leadership& x = denial.claim->leadership();
  const v1::Leadership& y = assertion.claim->leadership();
  return denial.kind == v1::Claim::kLeadership && SameParty(x.party().id(), y.party().id()) &&
         SamePerson(x.leader().name(), y.leader().name());
}

std::string ValueOf(const Fact& f, const Fact& denial) {
  if (f.kind == v1::Claim::kLeadership) {
    const std::string& name = denial.claim->leadership().leader().name();
    return f.negated ? absl::StrCat(name, " DENIED") : name;
  }
  if (f.negated) return "DENIED";
  return std::string(
      absl::StripPrefix(v1::MeetingStatus_Name(f.claim->meeting().status()), "MEETING_STATUS_"));
}

void Add(const Fact* fact, std::string value, Finding* finding) {
  auto it = std::find_if(finding->positions.begin(), finding->positions.end(),
                         [&value](const PositionDraft& p) { return p.value == value; });
  if (it == finding->positions.end()) {
    const bool name = absl::StrContains(finding->slot, "leader");
    finding->positions.push_back({value, name ? value : absl::AsciiStrToLower(value), {}});
    it = finding->positions.end() - 1;
  }
  if (std::find(it->facts.begin(), it->facts.end(), fact) == it->facts.end()) {
    it->facts.push_back(fact);
  }
}

}  // namespace

std::vector<Finding> FindEventDenials(const std::vector<const Fact*>& facts, int event,
                                      absl::string_view event_key) {
  std::map<std::string, Finding> by_subject;
  for (const Fact* denial : facts) {
    if (!IsDenial(*denial)) continue;
    for (const Fact* assertion : facts) {
      if (!Denies(*denial, *assertion)) continue;
      const bool leads = denial->kind == v1::Claim::kLeadership;
      const v1::Leadership& l = denial->claim->leadership();
      const PersonName name = ParsePersonName(l.leader().name());
      const std::string subject =
          leads ? absl::StrCat("leader|", PartyKey(l.party().id()), "|",
                               name.words.empty() ? "" : name.words.back())
                : "meeting";
      Finding& f = by_subject[subject];
      f.relation = v1::RELATION_DENIAL;
      f.kind = denial->kind;
      f.slot = leads ? "leader" : "status";
      f.key = absl::StrCat(event_key, "|", subject);
      f.event = event;
      f.severity = 0.8;
      f.question = leads ? "who leads $S at $E" : "whether $E takes place";
      f.subject = l.party().id();
      Add(assertion, ValueOf(*assertion, *denial), &f);
      Add(denial, ValueOf(*denial, *denial), &f);
    }
  }
  std::vector<Finding> out;
  for (auto& entry : by_subject) out.push_back(std::move(entry.second));
  return out;
}

}  // namespace claims
