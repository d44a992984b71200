// Dates and enum values of gold against those of a claim. Internal to claims/eval.
#ifndef CLAIMS_EVAL_VALUES_H_
#define CLAIMS_EVAL_VALUES_H_

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "claims/eval/gold.h"
#include "claims/report/values.h"
#include "google/protobuf/generated_enum_reflection.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims::eval {

inline GoldDate ToGoldDate(const v1::DateInterval& date) {
  const std::string& start = date.start().empty() ? date.end() : date.start();
  return {start, date.end().empty() ? start : date.end()};
}

inline bool SameDate(const GoldDate& a, const GoldDate& b) {
  return a.start == b.start && a.end == b.end;
}

// ISO dates compare as strings.
inline bool DatesOverlap(const GoldDate& a, const GoldDate& b) {
  return a.known() && b.known() && a.start <= b.end && b.start <= a.end;
}

template <typename Enum>
bool IsEnum(absl::string_view gold, Enum value) {
  const auto& type = *google::protobuf::GetEnumDescriptor<Enum>();
  return value != 0 && absl::EqualsIgnoreCase(gold, BareEnumName(type, value));
}

}  // namespace claims::eval

#endif  // CLAIMS_EVAL_VALUES_H_
