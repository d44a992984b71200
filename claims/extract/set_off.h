// Relative clauses that dashes or brackets set off, as if commas did:
//
//   "Norway - which hosts them - said"  -> "Norway, which hosts them, said"
//   "Ida Berg (who leads it) said"      -> "Ida Berg, who leads it, said"
//
// so that rules need spell commas only. Dashes and quotation marks are ASCII already.
//
// Stateless and thread-safe; cannot fail.
#ifndef CLAIMS_EXTRACT_SET_OFF_H_
#define CLAIMS_EXTRACT_SET_OFF_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claims {

// False when `text` has no such clause.
bool MayHaveSetOffRelative(absl::string_view text);

// `offsets`, if any, holds a value for each byte of `text`, and keeps those of the bytes that stay.
void SetOffByCommas(std::string* text, std::vector<int32_t>* offsets);

}  // namespace claims

#endif  // CLAIMS_EXTRACT_SET_OFF_H_
