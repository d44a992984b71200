// Which counts of an exchange, in different documents, are about the same thing.
//
// A report may give several: the whole, its parts ("13 Israelis and 12 Thais"),
// both directions, one stage beside the sum of all. So documents are compared
// as wholes: a count that the other document confirms clashes with nothing in
// it, and a document that gives several exchanges settles nothing.
#ifndef CLAIMS_CONSISTENCY_COUNT_COMPARE_H_
#define CLAIMS_CONSISTENCY_COUNT_COMPARE_H_

#include <vector>

#include "claims/consistency/statement.h"

namespace claims {

struct CountPair {
  const Statement* a;
  const Statement* b;
  bool clash;  // else one refines the other
};

std::vector<CountPair> CompareCountStatements(const StatementGroup& group);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_COUNT_COMPARE_H_
