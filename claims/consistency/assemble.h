// Turns findings into v1::Disagreement: ids, order, counts of sources, words.
//
// Everything is sorted by content, so that equal sets of claims give equal
// bytes. Pure; thread-safe.
#ifndef CLAIMS_CONSISTENCY_ASSEMBLE_H_
#define CLAIMS_CONSISTENCY_ASSEMBLE_H_

#include <string>

#include "claims/consistency/event_resolver.h"
#include "claims/consistency/finding.h"
#include "proto/claims/v1/disagreement.pb.h"

namespace claims {

// Disagreement.id: a hash of kind, slot, relation and key.
std::string FindingId(const Finding& finding);

// `event` is null for the kinds without a meeting.
v1::Disagreement Assemble(const Finding& finding, const ResolvedEvent* event);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_ASSEMBLE_H_
