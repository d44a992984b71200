// Enum values by the bare words that packs and guidelines use.
//
//   EnumValue<v1::Basis>("EACH_SIDE")  // v1::BASIS_EACH_SIDE
#ifndef CLAIMS_RESOLVE_ENUM_VALUE_H_
#define CLAIMS_RESOLVE_ENUM_VALUE_H_

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/generated_enum_reflection.h"

namespace claims {

// The value whose prefixed name ends with "_WORD"; the zero value when none does.
template <typename Enum>
Enum EnumValue(absl::string_view word) {
  if (word.empty()) return static_cast<Enum>(0);
  const google::protobuf::EnumDescriptor* type = google::protobuf::GetEnumDescriptor<Enum>();
  const std::string& zero = type->value(0)->name();  // "BASIS_UNSPECIFIED"
  const std::string prefix = zero.substr(0, zero.size() - std::string("UNSPECIFIED").size());
  const auto* value = type->FindValueByName(absl::StrCat(prefix, word));
  return value == nullptr ? static_cast<Enum>(0) : static_cast<Enum>(value->number());
}

}  // namespace claims

#endif  // CLAIMS_RESOLVE_ENUM_VALUE_H_
