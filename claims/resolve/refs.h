// Small questions about lists of entities.
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RESOLVE_REFS_H_
#define CLAIMS_RESOLVE_REFS_H_

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// "*both", "*he": known only from context (see name_finder.h).
inline bool IsOpen(const v1::EntityRef& ref) { return absl::StartsWith(ref.id(), "*"); }

// A state's id is its code in capitals; a slug is in lower case.
inline bool IsState(const v1::EntityRef& ref) {
  return ref.id().size() == 3 && absl::ascii_isupper(static_cast<unsigned char>(ref.id()[0]));
}

// "European leaders", "the major powers": many who may agree among themselves.
inline bool IsMany(const v1::EntityRef& ref) {
  return ref.type() == v1::ENTITY_TYPE_ORGANIZATION &&
         (absl::EndsWith(ref.id(), "-leaders") || absl::EndsWith(ref.id(), "-powers") ||
          absl::EndsWith(ref.id(), "-countries") || absl::EndsWith(ref.id(), "-allies") ||
          absl::EndsWith(ref.id(), "-parties"));
}

inline bool Has(const std::vector<v1::EntityRef>& refs, absl::string_view id) {
  return std::any_of(refs.begin(), refs.end(),
                     [id](const v1::EntityRef& r) { return r.id() == id; });
}

inline void AddUnique(v1::EntityRef ref, std::vector<v1::EntityRef>* refs) {
  if (!ref.id().empty() && !Has(*refs, ref.id())) refs->push_back(std::move(ref));
}

template <typename Repeated>
void CopyTo(const std::vector<v1::EntityRef>& from, Repeated* to) {
  for (const v1::EntityRef& ref : from) *to->Add() = ref;
}

}  // namespace claims

#endif  // CLAIMS_RESOLVE_REFS_H_
