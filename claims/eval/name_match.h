// When a name in a gold file and one in a claim are the same.
//
//   Fold("Türkiye")                            // "turkey"
//   SamePersonName("Sergiy Koval", "Sergii Koval")  // true: transliterations
//   SameParty("syrian-opposition", ref)        // true for "the Syrian opposition"
//
// The same rules, step for step, as the evaluation script that the gold files
// come with: figures must not depend on which of the two printed them. Stateless
// and thread-safe. Cannot fail.
#ifndef CLAIMS_EVAL_NAME_MATCH_H_
#define CLAIMS_EVAL_NAME_MATCH_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "google/protobuf/repeated_ptr_field.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims::eval {

using Refs = google::protobuf::RepeatedPtrField<v1::EntityRef>;

// Lower-case ASCII letters and digits, words set apart by one space, spelling
// variants of a few capitals and states as one. Latin letters lose their
// accents (NFKD); every other character is a gap, so "Støre" is "st re".
std::string Fold(absl::string_view name);

// Whether two full names, or a surname and a full name, may be one person's.
bool SamePersonName(absl::string_view a, absl::string_view b);

// A gold string against a claim's entity: by name, id or mention.
bool SameRef(absl::string_view gold, const v1::EntityRef& ref);
bool SamePlace(absl::string_view gold, const v1::EntityRef& ref);
// A state's code is exact; of others one name may lie within the other, or be
// its acronym.
bool SameParty(absl::string_view gold, const v1::EntityRef& ref);

// Shared parties over all, in [0, 1]; 1 when gold names none.
double PartyOverlap(const std::vector<std::string>& gold, const Refs& refs);

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_NAME_MATCH_H_
