// The values of claims as words for people.
//
//   DateText(interval)  // "17-18 Feb 2026" (with an en dash)
//   CountText(count)    // "at least 300"
//
// Pure functions of protos; thread-safe; cannot fail. Everything returned is
// Printable() and empty when the value is not given.
#ifndef CLAIMS_REPORT_VALUES_H_
#define CLAIMS_REPORT_VALUES_H_

#include <string>

#include "absl/strings/string_view.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/generated_enum_reflection.h"
#include "google/protobuf/repeated_ptr_field.h"
#include "proto/claims/v1/claim.pb.h"

namespace claims {

// The canonical name; the surface form, then the id, where there is none.
std::string NameText(const v1::EntityRef& ref);

// NameText, with the code of a state: "Russia (RUS)".
std::string PartyText(const v1::EntityRef& ref);
std::string PartyListText(const google::protobuf::RepeatedPtrField<v1::EntityRef>& refs);

// "17 Feb 2026", "17–18 Feb 2026", "28 Feb – 2 Mar 2026", "Feb 2026", "2026",
// "from 17 Feb 2026", "until 17 Feb 2026". Text that is no date is kept as it is.
std::string DateText(const v1::DateInterval& date);

// "1000", "at least 300", "at most 50", "about 200".
std::string CountText(const v1::Count& count);

// "Geneva, 17–18 Feb 2026, round 3".
std::string EventText(const v1::Event& event);

// The word of an enum value without its type's prefix: BASIS_EACH_SIDE is
// "EACH_SIDE". Empty for the zero value; the digits for an unknown one.
std::string BareEnumName(const google::protobuf::EnumDescriptor& type, int number);

// The same in lower case with spaces: "each side".
std::string EnumText(const google::protobuf::EnumDescriptor& type, int number);

template <typename Enum>
std::string EnumText(Enum value) {
  return EnumText(*google::protobuf::GetEnumDescriptor<Enum>(), value);
}

// The prefix that the values of an enum type carry: "BASIS_".
std::string EnumPrefix(const google::protobuf::EnumDescriptor& type);

// "prisoner exchange" for a claim's body; "claim" when there is none.
std::string KindText(const v1::Claim& claim);

}  // namespace claims

#endif  // CLAIMS_REPORT_VALUES_H_
