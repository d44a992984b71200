#include "claims/consistency/event_accounts.h"

#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "claims/consistency/event_names.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

using Claims = std::vector<const v1::Claim*>;

v1::EventAccount Account(const EventSignature& signature, const Claims& claims,
                         const EntityNames& names) {
  v1::EventAccount out;
  *out.mutable_event() = ToEvent(signature, names);
  out.mutable_event()->clear_id();
  out.set_planned(signature.planned);
  std::set<std::string> own_names, documents, publishers;
  for (const v1::Claim* c : claims) {
    if (!EventIdOf(*c).empty()) own_names.emplace(EventIdOf(*c));
    documents.insert(c->document_id());
    if (!c->publisher().empty()) publishers.insert(c->publisher());
  }
  for (const std::string& n : own_names) out.add_names(n);
  for (const std::string& d : documents) out.add_document_ids(d);
  for (const std::string& p : publishers) out.add_publishers(p);
  return out;
}

}  // namespace

v1::ResolvedEvent DescribeEvent(const MeetingFamily& meetings, int event,
                                const ClaimSource& source) {
  const ResolvedEvent& resolved = meetings.events().event(event);
  ClaimArena arena;
  std::vector<Claims> of_account;
  Claims all;
  std::set<std::pair<std::string, std::string>> ids;
  for (int signature : resolved.signatures) {
    of_account.emplace_back();
    for (ClaimHandle handle : meetings.ClaimsOf(signature)) {
      const v1::Claim* claim = source.Get(handle, arena);
      of_account.back().push_back(claim);
      all.push_back(claim);
      ids.emplace(claim->document_id(), claim->id());
    }
  }
  const EntityNames names(all);
  v1::ResolvedEvent out;
  out.set_id(resolved.id);
  *out.mutable_event() = ToEvent(resolved.merged, names);
  for (size_t i = 0; i < of_account.size(); ++i) {
    *out.add_accounts() =
        Account(meetings.events().signature(resolved.signatures[i]), of_account[i], names);
    out.mutable_accounts(static_cast<int>(i))->set_because(resolved.evidence[i]);
  }
  for (const auto& id : ids) out.add_claim_ids(id.second);
  return out;
}

}  // namespace claims
