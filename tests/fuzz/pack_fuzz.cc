// Any bytes as a rule pack: loaded, or refused with an error that says why and
// where.
#include <string>
#include <vector>

#include "claims/rules/pack_set.h"
#include "tests/fuzz/fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::vector<claims::Issue> issues;
  const auto packs = claims::PackSet::Load(
      {{"fuzz.textproto", std::string(claims::AsText(data, size))}}, &issues);
  FUZZ_CHECK((packs == nullptr) == claims::HasError(issues));
  for (const claims::Issue& issue : issues) {
    FUZZ_CHECK(!issue.message.empty() && issue.line >= 0);
  }
  if (packs == nullptr) return 0;
  std::vector<int> hits;
  packs->Candidates("a sentence that no rule has seen", &hits);
  for (int hit : hits) {
    FUZZ_CHECK(hit >= 0 && hit < static_cast<int>(packs->pattern_index().size()));
  }
  return 0;
}
