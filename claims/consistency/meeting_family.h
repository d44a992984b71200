// Claims about meetings, kept up to date: which meeting each is of, what the
// reports of each meeting disagree about, who is said to have been there.
//
// Two things are kept in blocks. Signatures of meetings are resolved block by
// block (event_resolver.h). Reports of presence and absence are compared by
// participant, over neighbouring meetings, so they have blocks of their own;
// these are checked again when a report of theirs, or its meeting, changes.
//
// Not thread-safe.
#ifndef CLAIMS_CONSISTENCY_MEETING_FAMILY_H_
#define CLAIMS_CONSISTENCY_MEETING_FAMILY_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "claims/base/key_index.h"
#include "claims/consistency/checked_blocks.h"
#include "claims/consistency/disagreement_set.h"
#include "claims/consistency/event_resolver.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/meeting_check.h"
#include "claims/consistency/participation_groups.h"
#include "claims/ledger/claim_source.h"

namespace claims {

class MeetingFamily {
 public:
  explicit MeetingFamily(ContainmentFn within);

  // Other kinds are passed over.
  void Add(ClaimHandle handle, const Fact& fact);
  void Remove(ClaimHandle handle, const Fact& fact);

  void Settle(const ClaimSource& source);

  // As Family::Collect.
  void Collect(const ClaimSource& source, int32_t as_of, int32_t after,
               DisagreementSet* out) const;

  // After Settle. What is found of a claim's meeting and participant.
  void CollectOf(ClaimHandle handle, DisagreementSet* out) const;

  // After Settle.
  const EventResolver& events() const { return resolver_; }
  using Handles = absl::InlinedVector<ClaimHandle, 4>;
  const Handles& ClaimsOf(int signature) const { return claims_of_[signature]; }
  // Number of the event of a claim; -1 for none.
  int EventOf(ClaimHandle handle) const;

 private:
  static constexpr uint32_t kNoAttendance = ~uint32_t{0};
  struct Claim {
    int signature = -1;
    int32_t published = 0;
    uint32_t attendance = kNoAttendance;  // for participation
    MeetingGist gist;
  };
  struct AttendanceItem {
    ClaimHandle claim;
    int32_t day;       // of the meeting or the report; kNoDay for none
    uint64_t subject;  // hash of who it is
    uint64_t event;    // hash of its event's id; 0 for none
    PresenceGist presence;
  };
  struct Horizon;

  Horizon HorizonOf() const;
  std::vector<uint64_t> KeysOf(const AttendanceItem& item, bool seek) const;
  void AddAttendance(ClaimHandle handle, const Fact& fact);
  void RemoveAttendance(uint32_t item);
  void File(uint32_t item);
  void Unfile(uint32_t item);
  void LinkAll(uint32_t item);
  void CheckEvent(const ClaimSource& source, int event);
  void FollowEvents(const std::vector<int>& signatures);
  DisagreementSet CheckAttendances(const ClaimSource& source,
                                   const std::vector<uint32_t>& items) const;

  ContainmentFn within_;
  EventResolver resolver_;
  std::vector<Claim> claims_;                        // by handle
  std::vector<Handles> claims_of_;                   // by signature
  absl::flat_hash_map<int, DisagreementSet> of_event_;

  CheckedBlocks blocks_;               // of reports of presence
  std::vector<AttendanceItem> items_;  // by number in blocks_
  KeyIndex index_;
};

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_MEETING_FAMILY_H_
