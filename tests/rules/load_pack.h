// A pack written in a test, loaded.
#ifndef CLAIMS_TESTS_RULES_LOAD_PACK_H_
#define CLAIMS_TESTS_RULES_LOAD_PACK_H_

#include <memory>
#include <string>
#include <vector>

#include "claims/base/issue.h"
#include "claims/rules/pack_set.h"
#include "gtest/gtest.h"

namespace claims {

// Null, and the test failed with each Issue, when `textproto` has faults.
inline std::shared_ptr<const PackSet> LoadPack(const std::string& textproto) {
  std::vector<Issue> issues;
  auto packs = PackSet::Load({{"t.textproto", textproto}}, &issues);
  if (packs == nullptr) {
    for (const Issue& issue : issues) ADD_FAILURE() << FormatIssue(issue);
  }
  return packs;
}

}  // namespace claims

#endif  // CLAIMS_TESTS_RULES_LOAD_PACK_H_
