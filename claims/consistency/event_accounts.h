// A resolved meeting as its reports tell it.
//
// Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_EVENT_ACCOUNTS_H_
#define CLAIMS_CONSISTENCY_EVENT_ACCOUNTS_H_

#include "claims/consistency/meeting_family.h"
#include "claims/ledger/claim_source.h"
#include "proto/claims/v1/resolved_event.pb.h"

namespace claims {

// `event` is a number of meetings.events().
v1::ResolvedEvent DescribeEvent(const MeetingFamily& meetings, int event,
                                const ClaimSource& source);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_ACCOUNTS_H_
