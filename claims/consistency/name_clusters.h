// Puts names that mean one person together, although "the same" is not
// transitive for them: fuller names first, and a surname that fits two people
// fits none.
#ifndef CLAIMS_CONSISTENCY_NAME_CLUSTERS_H_
#define CLAIMS_CONSISTENCY_NAME_CLUSTERS_H_

#include <vector>

#include "claims/base/person_names.h"

namespace claims {

// A cluster number for each name, or -1 for a name that fits several. Clusters
// do not depend on the order of `names`; their numbers do not either.
std::vector<int> ClusterNames(const std::vector<const PersonName*>& names);

}  // namespace claims

#endif  // CLAIMS_CONSISTENCY_NAME_CLUSTERS_H_
