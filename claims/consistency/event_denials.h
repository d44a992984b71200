// Claims about a meeting that one source makes and another denies: that it is
// held at all, that a person leads a delegation there.
#ifndef CLAIMS_CONSISTENCY_EVENT_DENIALS_H_
#define CLAIMS_CONSISTENCY_EVENT_DENIALS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/consistency/fact.h"
#include "claims/consistency/finding.h"

namespace claims {

// Facts of one resolved meeting, `event` being its index and `event_key` its
// stable id. Pure.
std::vector<Finding> FindEventDenials(const std::vector<const Fact*>& facts, int event,
                                      absl::string_view event_key);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_EVENT_DENIALS_H_
