// The door to the library: start here.
//
// A Tracker reads news reports, keeps what they claim about negotiations, and
// says where the sources disagree.
//
//   auto tracker = claims::Tracker::Create();
//   if (!tracker.ok()) return tracker.status();
//   (*tracker)->Add(document).IgnoreError();
//   for (const claims::v1::Disagreement& d : (*tracker)->Disagreements())
//     std::cout << d.explanation() << "\n";
//
// Thread-safe: all methods may be called from several threads at once. The
// answers do not depend on the order in which documents were added.
// No global state, no exceptions, no logging.
#ifndef CLAIMS_TRACKER_H_
#define CLAIMS_TRACKER_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

struct TrackerOptions {
  // The packs that ship with the library. Off: only `packs` are used.
  bool shipped_packs = true;
  // Further packs, textproto of v1.RulePack.
  std::vector<PackSource> packs;
};

struct DisagreementOptions {
  // CONFLICT and DENIAL only; true adds UPDATE and REFINEMENT.
  bool all = false;
};

class Tracker {
 public:
  // Error: kInvalidArgument when a pack has faults; all of them are in the
  // message, one a line, and in `issues` when given.
  static absl::StatusOr<std::unique_ptr<Tracker>> Create(const TrackerOptions& options = {},
                                                         std::vector<Issue>* issues = nullptr);
  ~Tracker();

  // Reads a report and keeps its claims. A document with an id that was added
  // before replaces it. Error: kInvalidArgument for a document without an id or
  // that cannot be read; the tracker is then unchanged.
  absl::Status Add(const v1::Document& document);

  // Keeps claims that were extracted before, replacing what is kept of the
  // documents they name. Error: kInvalidArgument, changing nothing, when a claim
  // names no document.
  absl::Status AddClaims(const std::vector<v1::Claim>& claims);

  // Forgets a document. Returns whether it was known.
  bool Remove(absl::string_view document_id);

  // Reads without keeping.
  absl::StatusOr<std::vector<v1::Claim>> Extract(const v1::Document& document) const;

  // All claims kept, by document id, then position.
  std::vector<v1::Claim> Claims() const;

  // Sorted by severity, then id.
  std::vector<v1::Disagreement> Disagreements(const DisagreementOptions& options = {}) const;

 private:
  class Impl;
  explicit Tracker(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claims

#endif  // CLAIMS_TRACKER_H_
