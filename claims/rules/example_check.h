// Runs the examples and counter-examples that rules carry.
//
//   std::vector<Issue> issues = CheckExamples(*packs, [&](const v1::Document& d) {
//     return extractor->Extract(d).value_or(std::vector<v1::Claim>());
//   });
//
// A pure function of the packs and of `read`: the same issues in the same order.
// Thread-safe when `read` is.
#ifndef CLAIMS_RULES_EXAMPLE_CHECK_H_
#define CLAIMS_RULES_EXAMPLE_CHECK_H_

#include <functional>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/base/issue.h"
#include "claims/rules/pack_set.h"
#include "proto/claims/v1/claim.pb.h"
#include "proto/claims/v1/document.pb.h"

namespace claims {

using ReadClaims = std::function<std::vector<v1::Claim>(const v1::Document&)>;

// The date that an example without one is read on.
inline constexpr char kExampleDate[] = "2026-02-13";

// The one-sentence report that an example is read as; `published` may be empty.
v1::Document ExampleDocument(absl::string_view text, absl::string_view published);

// One error for each example that does not yield a claim of its rule with every
// expected slot, and for each counter-example that does yield a claim of its
// rule. A rule of kind ATTRIBUTION yields no claim: its examples need a claim of
// any rule with the expected speaker and via, its counter-examples must leave
// every claim without a speaker.
std::vector<Issue> CheckExamples(const PackSet& packs, const ReadClaims& read);

}  // namespace claims

#endif  // CLAIMS_RULES_EXAMPLE_CHECK_H_
