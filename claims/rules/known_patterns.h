// Patterns that were checked and read before, by the build: a pack that a user gives is
// loaded with all shipped ones, and only what is new in them need be looked into.
//
//   const KnownPatterns known(image);              // PackSet::ToImage of packs from source
//   const KnownPattern* pattern = known.Find(re2_notation);   // null: never seen
//
// Immutable; safe to share between threads. Internal to claims/rules.
#ifndef CLAIMS_RULES_KNOWN_PATTERNS_H_
#define CLAIMS_RULES_KNOWN_PATTERNS_H_

#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/rules/required_strings.h"

namespace claims {

struct KnownPattern {
  RequiredStrings required, plain_required;  // see CompiledPattern
};

class KnownPatterns {
 public:
  // None when `image` is not whole.
  explicit KnownPatterns(absl::string_view image);

  const KnownPattern* Find(absl::string_view regex) const;

 private:
  absl::flat_hash_map<std::string, KnownPattern> patterns_;
};

}  // namespace claims

#endif  // CLAIMS_RULES_KNOWN_PATTERNS_H_
