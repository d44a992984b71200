// The dates that documents carry: RFC 3339, section 5.6.
//
//   ParseRfc3339Day("2026-02-13")            // 13 February 2026
//   ParseRfc3339Day("2026-02-13T23:30:00-05:00")  // the same: the day as written
//   ParseRfc3339Day("13.02.2026")            // nullopt
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_BASE_RFC3339_H_
#define CLAIMS_BASE_RFC3339_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"

namespace claims {

// The calendar day of an RFC 3339 full-date or date-time, in the offset in
// which it is written: a newspaper's own day is what its "Tuesday" refers to.
// nullopt for anything else, impossible days such as 2026-02-30 included.
std::optional<absl::CivilDay> ParseRfc3339Day(absl::string_view text);

}  // namespace claims

#endif  // CLAIMS_BASE_RFC3339_H_
