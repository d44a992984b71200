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
// Adding, correcting or removing a report costs what it touches, not what the
// tracker holds; the work is done by the next question. Answers do not depend on
// the order in which documents came, nor on what was since removed.
//
// Thread-safe: all methods may be called from several threads at once; reports
// are read in parallel, questions answered one at a time. No global state, no
// exceptions, no logging.
#ifndef CLAIMS_TRACKER_H_
#define CLAIMS_TRACKER_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/consistency/changes.h"
#include "claims/consistency/headships.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/disagreement.pb.h"
#include "proto/claims/v1/document.pb.h"
#include "proto/claims/v1/resolved_event.pb.h"

namespace claims {

struct TrackerOptions {
  // The packs that ship with the library. Off: only `packs` are used.
  bool shipped_packs = true;
  // Further packs, textproto of v1.RulePack.
  std::vector<PackSource> packs;
  // For claims extracted before: of the packs only the places are read, which is
  // quicker, and Add and Extract fail with kFailedPrecondition.
  bool claims_only = false;
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

  // --- Reports in ---

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

  // --- Answers out ---

  // All claims kept, by document id, then position.
  std::vector<v1::Claim> Claims() const;

  // Sorted by severity, then id.
  std::vector<v1::Disagreement> Disagreements(const DisagreementOptions& options = {}) const;

  // Those in which a claim of the document stands: what is disputed about a
  // report that has just come in. Same order.
  std::vector<v1::Disagreement> DisagreementsOf(absl::string_view document_id,
                                                const DisagreementOptions& options = {}) const;

  // All meetings, by date, undated last; then by id.
  std::vector<v1::ResolvedEvent> Events() const;

  // The meetings that go by an id: ResolvedEvent.id, or a name that reports give
  // ("geneva-2026-02-17", in any case). Same order.
  std::vector<v1::ResolvedEvent> FindEvents(absl::string_view id) const;

  // The meeting of a claim that is kept; nullopt when it is of none.
  std::optional<v1::ResolvedEvent> EventOf(const v1::Claim& claim) const;

  // All claims on a meeting, given by ResolvedEvent.id: by publication, undated
  // last; then by document and id.
  std::vector<v1::Claim> ClaimsOn(absl::string_view event_id) const;

  // Claims in which a party or person stands, by entity id; by document id.
  std::vector<v1::Claim> ClaimsAbout(absl::string_view entity_id) const;

  // Who is said to head the party's delegations: by the day on which each was
  // first said. `party_id` is an entity id: "RUS", "hamas".
  std::vector<Headship> HeadsOf(absl::string_view party_id) const;

  // --- The past ---

  // What was known, and disputed, at the end of a day, by publication; claims
  // without a date are not known to have been. `date` is RFC 3339. Looks at the
  // tracker when it is asked: what is added later with an earlier date shows.
  // Must not outlive the tracker. Error: kInvalidArgument for no such date.
  class View;
  absl::StatusOr<View> AsOf(absl::string_view date) const;

  // What became of disagreements from the end of the day `since` to now, by
  // publication, for alerting: AsOf(since) against Disagreements(). Error: kInvalidArgument for no
  // such date.
  absl::StatusOr<claims::Changes> Changes(absl::string_view since,
                                          const DisagreementOptions& options = {}) const;

 private:
  class Impl;
  explicit Tracker(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

class Tracker::View {
 public:
  // As those of the tracker.
  std::vector<v1::Claim> Claims() const;
  std::vector<v1::Disagreement> Disagreements(const DisagreementOptions& options = {}) const;

 private:
  friend class Tracker;
  View(const Impl* impl, int32_t day) : impl_(impl), day_(day) {}
  const Impl* impl_;
  int32_t day_;
};

}  // namespace claims

#endif  // CLAIMS_TRACKER_H_
