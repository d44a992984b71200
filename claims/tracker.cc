#include "claims/tracker.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/base/slug.h"
#include "claims/consistency/checker.h"
#include "claims/extractor.h"
#include "claims/ledger/ledger.h"
#include "claims/packs/shipped_packs.h"

namespace claims {
namespace {

using ClaimList = Ledger::Claims;

// Where a claim stands in its document; the id decides between claims that rest
// on the same words.
std::tuple<int, int, const std::string&> Place(const v1::Claim& claim) {
  const bool placed = !claim.evidence().empty();
  return {placed ? claim.evidence(0).start() : 0, placed ? claim.evidence(0).end() : 0,
          claim.id()};
}

// In one order whatever the order in which they came, each claim once.
void SortByPlace(ClaimList* claims) {
  std::sort(claims->begin(), claims->end(), [](const v1::Claim& a, const v1::Claim& b) {
    return Place(a) < Place(b);
  });
  claims->erase(std::unique(claims->begin(), claims->end(),
                            [](const v1::Claim& a, const v1::Claim& b) {
                              return !a.id().empty() && a.id() == b.id();
                            }),
                claims->end());
}

std::map<std::string, std::string, std::less<>> PlaceParents(const PackSet& packs) {
  std::map<std::string, std::string, std::less<>> parents;
  for (const auto& pack : packs.packs()) {
    for (const v1::PlaceEntry& place : pack->place()) {
      if (place.within().empty()) continue;
      parents.emplace(place.id().empty() ? Slug(place.name()) : place.id(), place.within());
    }
  }
  return parents;
}

absl::Status PackError(const std::vector<Issue>& issues) {
  std::vector<std::string> lines;
  for (const Issue& issue : issues) {
    if (issue.severity == Severity::kError) lines.push_back(FormatIssue(issue));
  }
  return absl::InvalidArgumentError(absl::StrJoin(lines, "\n"));
}

}  // namespace

class Tracker::Impl {
 public:
  explicit Impl(std::shared_ptr<const PackSet> packs)
      : within_(PlaceParents(*packs)), extractor_(Extractor::Create(std::move(packs))) {}

  // The id of the place or state that contains a place; empty when not known.
  std::string Within(absl::string_view place_id) const {
    const auto it = within_.find(place_id);
    return it == within_.end() ? std::string() : it->second;
  }

  const Extractor& extractor() const { return *extractor_; }

  // The only places that hold the lock: reading a report and comparing claims,
  // which take long, happen outside.
  void Replace(std::map<std::string, ClaimList> claims_by_document) {
    for (auto& [id, claims] : claims_by_document) SortByPlace(&claims);
    std::lock_guard<std::mutex> lock(mutex_);
    for (auto& [id, claims] : claims_by_document) ledger_.Put(id, std::move(claims));
  }

  bool Remove(absl::string_view document_id) {
    std::lock_guard<std::mutex> lock(mutex_);
    return ledger_.Remove(document_id);
  }

  // By document id.
  std::vector<std::shared_ptr<const ClaimList>> Snapshot() const {
    std::lock_guard<std::mutex> lock(mutex_);
    return ledger_.Snapshot();
  }

 private:
  const std::map<std::string, std::string, std::less<>> within_;
  const std::unique_ptr<const Extractor> extractor_;
  mutable std::mutex mutex_;
  Ledger ledger_;  // guarded by mutex_
};

absl::StatusOr<std::unique_ptr<Tracker>> Tracker::Create(const TrackerOptions& options,
                                                         std::vector<Issue>* issues) {
  std::vector<PackSource> sources;
  if (options.shipped_packs) sources = ShippedPacks();
  sources.insert(sources.end(), options.packs.begin(), options.packs.end());
  std::vector<Issue> found;
  std::shared_ptr<const PackSet> packs = PackSet::Load(sources, &found);
  if (issues != nullptr) issues->insert(issues->end(), found.begin(), found.end());
  if (packs == nullptr) return PackError(found);
  return std::unique_ptr<Tracker>(
      new Tracker(std::make_unique<Impl>(std::move(packs))));
}

Tracker::Tracker(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Tracker::~Tracker() = default;

absl::Status Tracker::Add(const v1::Document& document) {
  if (document.id().empty()) {
    return absl::InvalidArgumentError("document without an id: it could not be told from others");
  }
  auto claims = Extract(document);
  if (!claims.ok()) return claims.status();
  std::map<std::string, ClaimList> by_document;
  by_document.emplace(document.id(), *std::move(claims));
  impl_->Replace(std::move(by_document));
  return absl::OkStatus();
}

absl::Status Tracker::AddClaims(const std::vector<v1::Claim>& claims) {
  std::map<std::string, ClaimList> by_document;
  for (const v1::Claim& claim : claims) {
    if (claim.document_id().empty()) {
      return absl::InvalidArgumentError(
          absl::StrCat("claim \"", claim.id(), "\" names no document"));
    }
    by_document[claim.document_id()].push_back(claim);
  }
  impl_->Replace(std::move(by_document));
  return absl::OkStatus();
}

bool Tracker::Remove(absl::string_view document_id) { return impl_->Remove(document_id); }

absl::StatusOr<std::vector<v1::Claim>> Tracker::Extract(const v1::Document& document) const {
  return impl_->extractor().Extract(document);
}

std::vector<v1::Claim> Tracker::Claims() const {
  std::vector<v1::Claim> all;
  for (const auto& claims : impl_->Snapshot()) {
    all.insert(all.end(), claims->begin(), claims->end());
  }
  return all;
}

std::vector<v1::Disagreement> Tracker::Disagreements(const DisagreementOptions& options) const {
  const auto snapshot = impl_->Snapshot();
  std::vector<const v1::Claim*> all;
  for (const auto& claims : snapshot) {
    for (const v1::Claim& claim : *claims) all.push_back(&claim);
  }
  CheckOptions check_options;
  check_options.all = options.all;
  check_options.within = [this](absl::string_view place_id) { return impl_->Within(place_id); };
  std::vector<v1::Disagreement> found = Check(all, check_options);
  std::sort(found.begin(), found.end(), [](const v1::Disagreement& a, const v1::Disagreement& b) {
    return a.severity() != b.severity() ? a.severity() > b.severity() : a.id() < b.id();
  });
  return found;
}

}  // namespace claims
