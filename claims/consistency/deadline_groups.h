// Which reports of a time limit may be about one and the same limit.
//
// By who set it. Two who set one limit together count as one setter; a report
// that names no setter joins the only group whose words, topic and bound
// parties it shares, else it meets others of its like. Limits of one setter
// that are reported long after each other are kept apart.
#ifndef CLAIMS_CONSISTENCY_DEADLINE_GROUPS_H_
#define CLAIMS_CONSISTENCY_DEADLINE_GROUPS_H_

#include <string>
#include <vector>

#include "claims/consistency/fact.h"
#include "claims/consistency/statement.h"

namespace claims {

// Reports of one limit follow each other within this many days.
constexpr int kDeadlineQuietDays = 60;

// Ids of whom it binds; where that is not told, who set it, as one who negotiates does for all.
std::vector<std::string> BoundBy(const v1::Deadline& deadline);

// What is to be done, as reports may file it: troops that are to leave are a matter of
// territory or foreign.
absl::string_view DutyOf(const v1::Deadline& deadline);

// Groups of two or more statements under `rule`, which must be of kind
// deadline. `facts` are in canonical order; undated reports are left out.
std::vector<StatementGroup> GroupDeadlines(const SlotRule& rule, const std::vector<Fact>& facts);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_DEADLINE_GROUPS_H_
