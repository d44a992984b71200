// A place that a rule matched and no claim came of, and why: what an author of
// rules needs to see of a claim that is missing.
#ifndef CLAIMS_RESOLVE_UNUSED_MATCH_H_
#define CLAIMS_RESOLVE_UNUSED_MATCH_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/base/span.h"

namespace claims {

// A value type.
struct UnusedMatch {
  Span span;         // bytes of the document's text, half-open
  std::string rule;  // its id
  absl::string_view reason;  // in few words, of static storage: "no topic in its content"
};

}  // namespace claims

#endif  // CLAIMS_RESOLVE_UNUSED_MATCH_H_
