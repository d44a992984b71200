#include "claims/tracker.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/consistency/days.h"
#include "claims/consistency/event_accounts.h"
#include "claims/consistency/incremental_checker.h"
#include "claims/extractor.h"
#include "claims/ledger/ledger.h"
#include "claims/packs/shipped_packs.h"
#include "claims/rules/pack_parser.h"
#include "claims/rules/place_parents.h"

namespace claims {
namespace {

using ClaimList = std::vector<const v1::Claim*>;

// Where a claim stands in its document; the id decides between claims that rest
// on the same words.
std::tuple<int, int, const std::string&> Place(const v1::Claim& claim) {
  const bool placed = !claim.evidence().empty();
  return {placed ? claim.evidence(0).start() : 0, placed ? claim.evidence(0).end() : 0,
          claim.id()};
}

// In one order whatever the order in which they came, each claim once.
void SortByPlace(ClaimList* claims) {
  std::stable_sort(claims->begin(), claims->end(), [](const v1::Claim* a, const v1::Claim* b) {
    return Place(*a) < Place(*b);
  });
  claims->erase(std::unique(claims->begin(), claims->end(),
                            [](const v1::Claim* a, const v1::Claim* b) {
                              return !a->id().empty() && a->id() == b->id();
                            }),
                claims->end());
}

// kNoDay, which is the least, comes last.
std::tuple<bool, int32_t, absl::string_view, absl::string_view> ByPublication(
    const v1::Claim& claim) {
  const int32_t day = ToDay(claim.published());
  return {day == kNoDay, day, claim.document_id(), claim.id()};
}

absl::Status PackError(const std::vector<Issue>& issues) {
  std::vector<std::string> lines;
  for (const Issue& issue : issues) {
    if (issue.severity == Severity::kError) lines.push_back(FormatIssue(issue));
  }
  return absl::InvalidArgumentError(absl::StrJoin(lines, "\n"));
}

absl::StatusOr<int32_t> ParseDay(absl::string_view date) {
  const int32_t day = ToDay(date);
  if (day != kNoDay) return day;
  return absl::InvalidArgumentError(
      absl::StrCat("\"", date, "\" is no RFC 3339 date such as 2026-02-13"));
}

// The places of packs, which need no compiling. Nullopt when one cannot be parsed.
std::optional<PlaceParents> ReadPlaces(const std::vector<PackSource>& sources,
                                       std::vector<Issue>* issues) {
  std::vector<std::unique_ptr<v1::RulePack>> packs;
  for (const PackSource& source : sources) {
    std::optional<ParsedPack> pack = ParsePack(source.file, source.text, issues);
    if (pack.has_value()) packs.push_back(std::move(pack->pack));
  }
  if (packs.size() < sources.size()) return std::nullopt;
  return PlaceParentsOf(packs);
}

}  // namespace

class Tracker::Impl {
 public:
  Impl(PlaceParents places, std::unique_ptr<const Extractor> extractor)
      : places_(std::move(places)),
        extractor_(std::move(extractor)),
        checker_(&ledger_, [this](absl::string_view id) { return ParentOf(places_, id); }) {}

  const Extractor* extractor() const { return extractor_.get(); }

  void Replace(absl::string_view document_id, ClaimList claims) {
    SortByPlace(&claims);
    Ledger::Packed packed = Ledger::Pack(claims);
    std::lock_guard<std::mutex> lock(mutex_);
    if (ledger_.Says(document_id, packed)) return;
    Forget(document_id);
    const Ledger::Handles& handles = ledger_.Put(document_id, claims, std::move(packed));
    for (size_t i = 0; i < handles.size(); ++i) checker_.Add(handles[i], *claims[i]);
  }

  bool Remove(absl::string_view document_id) {
    std::lock_guard<std::mutex> lock(mutex_);
    return Forget(document_id);
  }

  // Calls `answer` with everything up to date, and nobody else near.
  template <typename Answer>
  auto Ask(Answer answer) const {
    std::lock_guard<std::mutex> lock(mutex_);
    checker_.Settle();
    return answer(ledger_, checker_);
  }

 private:
  bool Forget(absl::string_view document_id) {
    const Ledger::Handles* handles = ledger_.Document(document_id);
    if (handles == nullptr) return false;
    ClaimArena arena;
    for (ClaimHandle handle : *handles) checker_.Remove(handle, *ledger_.Get(handle, arena));
    return ledger_.Remove(document_id);
  }

  const PlaceParents places_;
  const std::unique_ptr<const Extractor> extractor_;  // null for claims only
  mutable std::mutex mutex_;
  Ledger ledger_;                       // guarded by mutex_
  mutable IncrementalChecker checker_;  // guarded by mutex_; settled by questions
};

absl::StatusOr<std::unique_ptr<Tracker>> Tracker::Create(const TrackerOptions& options,
                                                         std::vector<Issue>* issues) {
  std::vector<Issue> found;
  std::optional<PlaceParents> places;
  std::unique_ptr<const Extractor> extractor;
  if (options.claims_only) {
    std::vector<PackSource> sources;
    if (options.shipped_packs) sources = ShippedPacks();
    sources.insert(sources.end(), options.packs.begin(), options.packs.end());
    places = ReadPlaces(sources, &found);
  } else if (std::shared_ptr<const PackSet> packs =
                 options.shipped_packs ? LoadShippedPacks(options.packs, &found)
                                       : PackSet::Load(options.packs, &found)) {
    places = PlaceParentsOf(packs->packs());
    extractor = Extractor::Create(std::move(packs));
  }
  if (issues != nullptr) issues->insert(issues->end(), found.begin(), found.end());
  if (!places.has_value()) return PackError(found);
  return std::unique_ptr<Tracker>(
      new Tracker(std::make_unique<Impl>(*std::move(places), std::move(extractor))));
}

Tracker::Tracker(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Tracker::~Tracker() = default;

absl::Status Tracker::Add(const v1::Document& document) {
  if (document.id().empty()) {
    return absl::InvalidArgumentError("document without an id: it could not be told from others");
  }
  auto claims = Extract(document);
  if (!claims.ok()) return claims.status();
  ClaimList pointers;
  for (const v1::Claim& claim : *claims) pointers.push_back(&claim);
  impl_->Replace(document.id(), std::move(pointers));
  return absl::OkStatus();
}

absl::Status Tracker::AddClaims(const std::vector<v1::Claim>& claims) {
  std::map<absl::string_view, ClaimList> by_document;
  for (const v1::Claim& claim : claims) {
    if (claim.document_id().empty()) {
      return absl::InvalidArgumentError(
          absl::StrCat("claim \"", claim.id(), "\" names no document"));
    }
    by_document[claim.document_id()].push_back(&claim);
  }
  for (auto& [id, list] : by_document) impl_->Replace(id, std::move(list));
  return absl::OkStatus();
}

bool Tracker::Remove(absl::string_view document_id) { return impl_->Remove(document_id); }

absl::StatusOr<std::vector<v1::Claim>> Tracker::Extract(const v1::Document& document) const {
  if (impl_->extractor() == nullptr) {
    return absl::FailedPreconditionError("a tracker for claims only does not read reports");
  }
  return impl_->extractor()->Extract(document);
}

std::vector<v1::Claim> Tracker::Claims() const {
  return impl_->Ask([](const Ledger& ledger, const IncrementalChecker&) {
    return ledger.Claims(ledger.All());
  });
}

std::vector<v1::Disagreement> Tracker::Disagreements(const DisagreementOptions& options) const {
  return impl_->Ask([&](const Ledger&, const IncrementalChecker& checker) {
    return checker.Disagreements(options.all);
  });
}

std::vector<v1::Disagreement> Tracker::DisagreementsOf(absl::string_view document_id,
                                                       const DisagreementOptions& options) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker& checker) {
    const Ledger::Handles* handles = ledger.Document(document_id);
    return handles == nullptr ? std::vector<v1::Disagreement>()
                              : checker.Of(*handles, options.all);
  });
}

namespace {

std::vector<v1::ResolvedEvent> Describe(const std::set<int>& events, const Ledger& ledger,
                                        const IncrementalChecker& checker) {
  std::vector<v1::ResolvedEvent> out;
  for (int event : events) out.push_back(DescribeEvent(checker.meetings(), event, ledger));
  const auto when = [](const v1::ResolvedEvent& e) {
    const DaySpan date = ToDaySpan(e.event().date());
    return std::make_tuple(!date.known(), date.first, absl::string_view(e.id()));
  };
  std::sort(out.begin(), out.end(), [&when](const auto& a, const auto& b) {
    return when(a) < when(b);
  });
  return out;
}

}  // namespace

std::vector<v1::ResolvedEvent> Tracker::Events() const {
  return impl_->Ask([](const Ledger& ledger, const IncrementalChecker& checker) {
    const std::vector<int> events = checker.meetings().events().events();
    return Describe({events.begin(), events.end()}, ledger, checker);
  });
}

std::vector<v1::ResolvedEvent> Tracker::FindEvents(absl::string_view id) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker& checker) {
    std::set<int> events = {checker.meetings().events().Find(id)};
    for (ClaimHandle handle : ledger.ByEvent(id)) {
      events.insert(checker.meetings().EventOf(handle));
    }
    events.erase(-1);
    return Describe(events, ledger, checker);
  });
}

std::optional<v1::ResolvedEvent> Tracker::EventOf(const v1::Claim& claim) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker& checker) {
    std::optional<v1::ResolvedEvent> out;
    const Ledger::Handles* handles = ledger.Document(claim.document_id());
    if (handles == nullptr) return out;
    ClaimArena arena;
    for (ClaimHandle handle : *handles) {
      const int event = checker.meetings().EventOf(handle);
      if (event < 0 || ledger.Get(handle, arena)->id() != claim.id()) continue;
      out = DescribeEvent(checker.meetings(), event, ledger);
      break;
    }
    return out;
  });
}

std::vector<v1::Claim> Tracker::ClaimsOn(absl::string_view event_id) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker& checker) {
    const MeetingFamily& meetings = checker.meetings();
    std::vector<v1::Claim> out;
    const int event = meetings.events().Find(event_id);
    if (event < 0) return out;
    for (int signature : meetings.events().event(event).signatures) {
      for (ClaimHandle handle : meetings.ClaimsOf(signature)) out.push_back(ledger.Claim(handle));
    }
    std::sort(out.begin(), out.end(), [](const v1::Claim& a, const v1::Claim& b) {
      return ByPublication(a) < ByPublication(b);
    });
    return out;
  });
}

std::vector<v1::Claim> Tracker::ClaimsAbout(absl::string_view entity_id) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker&) {
    return ledger.Claims(ledger.BySubject(entity_id));
  });
}

std::vector<Headship> Tracker::HeadsOf(absl::string_view party_id) const {
  return impl_->Ask([&](const Ledger& ledger, const IncrementalChecker& checker) {
    std::vector<HeadshipClaim> heads;
    for (ClaimHandle handle : ledger.BySubject(party_id)) {
      v1::Claim claim = ledger.Claim(handle);
      if (!claim.has_leadership() || claim.leadership().party().id() != party_id) continue;
      const int event = checker.meetings().EventOf(handle);
      heads.push_back({std::move(claim),
                       event < 0 ? "" : checker.meetings().events().event(event).id});
    }
    return GroupHeadships(std::move(heads));
  });
}

absl::StatusOr<Tracker::View> Tracker::AsOf(absl::string_view date) const {
  const absl::StatusOr<int32_t> day = ParseDay(date);
  if (!day.ok()) return day.status();
  return View(impl_.get(), *day);
}

absl::StatusOr<Changes> Tracker::Changes(absl::string_view since,
                                         const DisagreementOptions& options) const {
  const absl::StatusOr<int32_t> day = ParseDay(since);
  if (!day.ok()) return day.status();
  return impl_->Ask([&](const Ledger&, const IncrementalChecker& checker) {
    return Compare(checker.TouchedThen(*day, options.all), checker.TouchedNow(*day, options.all));
  });
}

std::vector<v1::Claim> Tracker::View::Claims() const {
  return impl_->Ask([this](const Ledger& ledger, const IncrementalChecker&) {
    std::vector<v1::Claim> out;
    for (ClaimHandle handle : ledger.All()) {
      v1::Claim claim = ledger.Claim(handle);
      const int32_t published = ToDay(claim.published());
      if (published != kNoDay && published <= day_) out.push_back(std::move(claim));
    }
    return out;
  });
}

std::vector<v1::Disagreement> Tracker::View::Disagreements(
    const DisagreementOptions& options) const {
  return impl_->Ask([&](const Ledger&, const IncrementalChecker& checker) {
    return checker.AsOf(day_, options.all);
  });
}

}  // namespace claims
