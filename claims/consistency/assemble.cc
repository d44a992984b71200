#include "claims/consistency/assemble.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "claims/base/stable_hash.h"
#include "claims/consistency/event_names.h"
#include "claims/consistency/explain.h"
#include "claims/consistency/independence.h"

namespace claims {
namespace {

struct Built {
  v1::Position position;
  std::string readable;
  int32_t first = kNoDay;
  bool planned = true;  // all that it rests on are plans
};

Built BuildPosition(const PositionDraft& draft) {
  Built out;
  std::vector<const v1::Claim*> claims;
  std::set<std::string> publishers, ids;
  for (const Fact* fact : draft.facts) {
    claims.push_back(fact->claim);
    ids.insert(fact->claim->id());
    if (!fact->claim->publisher().empty()) publishers.insert(fact->claim->publisher());
    out.planned &= fact->planned;
    if (fact->published != kNoDay && (out.first == kNoDay || fact->published < out.first)) {
      out.first = fact->published;
    }
  }
  out.readable = draft.readable;
  out.position.set_value(draft.value);
  for (const std::string& id : ids) out.position.add_claim_ids(id);
  for (const std::string& p : publishers) out.position.add_publishers(p);
  out.position.set_independent_sources(IndependentSources(claims));
  out.position.set_first_published(DayText(out.first));
  return out;
}

std::vector<Built> BuildPositions(const Finding& finding) {
  std::vector<Built> built;
  for (const PositionDraft& draft : finding.positions) built.push_back(BuildPosition(draft));
  std::sort(built.begin(), built.end(), [](const Built& a, const Built& b) {
    // Of one day, the plan is the older value.
    return std::make_tuple(a.first, !a.planned, absl::string_view(a.position.value()),
                           absl::string_view(a.readable)) <
           std::make_tuple(b.first, !b.planned, absl::string_view(b.position.value()),
                           absl::string_view(b.readable));
  });
  return built;
}

EntityNames NamesIn(const Finding& finding) {
  std::vector<const v1::Claim*> claims;
  for (const PositionDraft& p : finding.positions) {
    for (const Fact* f : p.facts) claims.push_back(f->claim);
  }
  return EntityNames(std::move(claims));
}

// "Geneva, 17–18 Feb 2026"
std::string EventName(const v1::Event& event, const EventSignature& s) {
  std::vector<std::string> parts;
  if (event.has_place()) {
    parts.push_back(NameOrId(event.place()));
  }
  if (s.round != 0) parts.push_back(absl::StrCat("round ", s.round));
  if (s.date.known()) parts.push_back(ReadableDate(s.date));
  return parts.empty() ? "the talks" : absl::StrJoin(parts, ", ");
}

std::string Topic(const Finding& finding) {
  std::string out = finding.key.substr(0, finding.key.find('|'));
  return absl::StrReplaceAll(out, {{"_", " "}});
}

double Severity(const Finding& finding, const v1::Disagreement& d) {
  double severity = finding.severity;
  switch (finding.relation) {
    case v1::RELATION_CONFLICT: break;
    case v1::RELATION_DENIAL: severity *= 0.95; break;
    case v1::RELATION_UPDATE: severity *= 0.5; break;
    default: severity *= 0.2; break;
  }
  // Two accounts that both have independent support weigh more.
  int fewest = d.positions(0).independent_sources();
  for (const v1::Position& p : d.positions()) fewest = std::min(fewest, p.independent_sources());
  if (fewest >= 2) severity += 0.05;
  bool hedged = false, planned = false;
  for (const PositionDraft& p : finding.positions) {
    hedged |= std::all_of(p.facts.begin(), p.facts.end(), [](const Fact* f) {
      return f->claim->attribution().hedge() != v1::HEDGE_UNSPECIFIED;
    });
    planned |= std::all_of(p.facts.begin(), p.facts.end(),
                           [](const Fact* f) { return f->planned; });
  }
  if (hedged) severity *= 0.8;
  if (planned) severity *= 0.9;
  // Two decimals: the same bytes everywhere.
  return static_cast<int>(std::min(1.0, std::max(0.0, severity)) * 100 + 0.5) / 100.0;
}

}  // namespace

std::string FindingId(const Finding& finding) {
  return StableHash(absl::StrCat(KindKey(finding.kind), "|", finding.slot, "|", finding.relation,
                                 "|", finding.key));
}

v1::Disagreement Assemble(const Finding& finding, const ResolvedEvent* event) {
  v1::Disagreement d;
  d.set_kind(std::string(KindKey(finding.kind)));
  d.set_slot(std::string(finding.slot));
  d.set_relation(finding.relation);
  d.set_id(FindingId(finding));
  std::string event_name = "the talks";
  const EntityNames names = NamesIn(finding);
  if (event != nullptr) {
    *d.mutable_event() = ToEvent(event->merged, names);
    event_name = EventName(d.event(), event->merged);
  }
  const auto about = [&](absl::string_view subject) {
    return absl::StrReplaceAll(finding.question, {{"$S", subject.empty() ? "a party" : subject},
                                                  {"$E", event_name},
                                                  {"$T", Topic(finding)}});
  };
  Wording wording;
  wording.who = names.Ref(finding.subject).name();
  if (wording.who.empty()) wording.who = finding.subject;
  wording.about = about(wording.who);
  d.set_subject(about(finding.subject));
  for (Built& b : BuildPositions(finding)) {
    *d.add_positions() = std::move(b.position);
    wording.readable.push_back(std::move(b.readable));
  }
  d.set_severity(Severity(finding, d));
  d.set_explanation(Explain(d, wording));
  return d;
}

}  // namespace claims
