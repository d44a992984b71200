// A content whose head says only what kind of thing it is: "the deal", "a new plan
// that would free the captives", "the mediators' offer".
//
// What it is about its complement says ("free the captives"), else the report.
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_RESOLVE_GENERIC_CONTENT_H_
#define CLAIMS_RESOLVE_GENERIC_CONTENT_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claims {

struct GenericContent {
  bool generic = false;         // else the head names a matter of its own
  absl::string_view complement;  // empty where there is none
};

// `content` is document text. "peace", "settlement", "treaty" are no generic heads.
GenericContent ReadGeneric(absl::string_view content);

// `content` without those who mediate or made what it names: "the mediators'
// offer", "a plan drafted by the envoys" are no matters of who talks.
std::string WithoutMakers(absl::string_view content);

}  // namespace claims

#endif  // CLAIMS_RESOLVE_GENERIC_CONTENT_H_
