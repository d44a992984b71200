#include "claims/consistency/checker.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/consistency/assemble.h"
#include "claims/consistency/deadline_groups.h"
#include "claims/consistency/event_denials.h"
#include "claims/consistency/event_resolver.h"
#include "claims/consistency/exchange_groups.h"
#include "claims/consistency/group_compare.h"
#include "claims/consistency/participation_groups.h"
#include "claims/consistency/topic_compare.h"
#include "claims/ledger/claim_keys.h"

namespace claims {
namespace {

bool IsAboutAMeeting(const Fact& f) {
  return f.kind == v1::Claim::kLeadership || f.kind == v1::Claim::kMeeting ||
         f.kind == v1::Claim::kParticipation;
}

class Checking {
 public:
  Checking(const std::vector<const v1::Claim*>& claims, const CheckOptions& options)
      : options_(options), resolver_(options.within) {
    facts_.reserve(claims.size());
    for (const v1::Claim* claim : claims) facts_.push_back(ToFact(*claim));
    // The ledger's order must not show.
    std::sort(facts_.begin(), facts_.end(), [](const Fact& a, const Fact& b) {
      const int by_document = a.claim->document_id().compare(b.claim->document_id());
      if (by_document != 0) return by_document < 0;
      const int by_id = a.claim->id().compare(b.claim->id());
      return by_id != 0 ? by_id < 0
                        : a.claim->SerializeAsString() < b.claim->SerializeAsString();
    });
  }

  std::vector<v1::Disagreement> Run() {
    ResolveEvents();
    CompareMeetings();
    CompareParticipation();
    CompareDeadlines();
    CompareExchanges();
    Keep(CompareTopics(facts_, options_.all));
    std::sort(out_.begin(), out_.end(), [](const v1::Disagreement& a, const v1::Disagreement& b) {
      return a.severity() != b.severity() ? a.severity() > b.severity() : a.id() < b.id();
    });
    return std::move(out_);
  }

 private:
  void ResolveEvents() {
    std::vector<std::pair<int, const Fact*>> handles;
    for (const Fact& f : facts_) {
      if (!IsAboutAMeeting(f)) continue;
      handles.emplace_back(
          resolver_.Add(SignatureOf(f), f.claim->document_id(), EventIdOf(*f.claim)), &f);
    }
    resolver_.Resolve();
    by_event_.resize(resolver_.events().size());
    for (const auto& handle : handles) {
      const int event = resolver_.EventOf(handle.first);
      if (event >= 0) by_event_[event].push_back(handle.second);
      if (handle.second->kind == v1::Claim::kParticipation) {
        participation_.push_back({handle.second, handle.first, event});
      }
    }
  }

  GroupContext ContextOf(int event) const {
    GroupContext context;
    context.within = options_.within;
    for (int s : resolver_.event(event).signatures) {
      const DaySpan& date = resolver_.signature(s).date;
      if (date.fine() && date.days() > 1) context.spans.push_back(date);
    }
    context.event_date = resolver_.event(event).merged.date;
    return context;
  }

  void CompareMeetings() {
    for (int event = 0; event < static_cast<int>(by_event_.size()); ++event) {
      const std::vector<const Fact*>& facts = by_event_[event];
      if (facts.size() < 2) continue;
      const GroupContext context = ContextOf(event);
      std::vector<Finding> found;
      for (const SlotRule& rule : SlotRules()) {
        const bool by_event = rule.key == KeyBy::kEvent || rule.key == KeyBy::kEventAndSubject;
        if (!by_event || rule.kind == v1::Claim::kParticipation) continue;
        for (const StatementGroup& group : GroupsOf(rule, event, facts)) {
          for (Finding& f : CompareGroup(group, context, options_.all)) {
            found.push_back(std::move(f));
          }
        }
      }
      DropToldTwice(&found);
      Keep(std::move(found));
      Keep(FindEventDenials(facts, event, resolver_.event(event).id));
    }
  }

  // A new date says already that the old one was put off.
  static void DropToldTwice(std::vector<Finding>* found) {
    const bool moved = std::any_of(found->begin(), found->end(), [](const Finding& f) {
      return f.relation == v1::RELATION_UPDATE && f.slot == "date";
    });
    if (!moved) return;
    found->erase(std::remove_if(found->begin(), found->end(),
                                [](const Finding& f) {
                                  return f.relation == v1::RELATION_UPDATE && f.slot == "status";
                                }),
                 found->end());
  }

  std::vector<StatementGroup> GroupsOf(const SlotRule& rule, int event,
                                       const std::vector<const Fact*>& facts) const {
    std::map<std::string, std::vector<Statement>> by_subject;
    for (const Fact* f : facts) {
      if (f->kind == rule.kind) {
        AppendStatement(rule, *f, &by_subject[SubjectKey(rule, *f->claim)]);
      }
    }
    std::vector<StatementGroup> out;
    for (auto& entry : by_subject) {
      const std::string key = absl::StrCat(resolver_.event(event).id, "|", entry.first);
      out.push_back({&rule, key, event, std::move(entry.second)});
    }
    return out;
  }

  void CompareParticipation() {
    for (const SlotRule& rule : SlotRules()) {
      if (rule.kind != v1::Claim::kParticipation) continue;
      for (const StatementGroup& group :
           GroupParticipation(rule, participation_, resolver_, options_.within)) {
        GroupContext context;
        if (group.event >= 0) context = ContextOf(group.event);
        Keep(CompareGroup(group, context, options_.all));
      }
    }
  }

  void CompareDeadlines() {
    GroupContext context;
    context.within = options_.within;
    for (const SlotRule& rule : SlotRules()) {
      if (rule.key != KeyBy::kSetter) continue;
      for (const StatementGroup& group : GroupDeadlines(rule, facts_)) {
        Keep(CompareGroup(group, context, options_.all));
      }
    }
  }

  void CompareExchanges() {
    std::vector<const Fact*> facts;
    for (const Fact& f : facts_) {
      if (f.kind == v1::Claim::kPrisonerExchange && !f.soft && !f.negated) facts.push_back(&f);
    }
    GroupContext context;
    for (const SlotRule& rule : SlotRules()) {
      if (rule.key != KeyBy::kExchange) continue;
      for (const ExchangeGroup& exchange : GroupExchanges(facts)) {
        StatementGroup group{&rule, exchange.key, -1, {}};
        for (int i : exchange.facts) AppendStatement(rule, *facts[i], &group.statements);
        if (group.statements.size() > 1) Keep(CompareGroup(group, context, options_.all));
      }
    }
  }

  // Several findings of one group and relation are told apart by their values.
  void Keep(std::vector<Finding> findings) {
    for (Finding& f : findings) {
      std::set<std::string> values;
      for (const PositionDraft& p : f.positions) values.insert(p.value);
      for (int n = 0; !ids_.insert(FindingId(f)).second; ++n) {
        absl::StrAppend(&f.key, "|", *values.begin(), n > 0 ? absl::StrCat(n) : "");
      }
      out_.push_back(Assemble(f, f.event < 0 ? nullptr : &resolver_.event(f.event)));
    }
  }

  const CheckOptions& options_;
  std::vector<Fact> facts_;
  EventResolver resolver_;
  std::vector<std::vector<const Fact*>> by_event_;
  std::vector<Attendance> participation_;
  std::set<std::string> ids_;
  std::vector<v1::Disagreement> out_;
};

}  // namespace

std::vector<v1::Disagreement> Check(const std::vector<const v1::Claim*>& claims,
                                    const CheckOptions& options) {
  return Checking(claims, options).Run();
}

}  // namespace claims
