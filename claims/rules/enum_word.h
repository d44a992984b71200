// The bare words of the enums in claim.proto: STANCE_REJECTED is "REJECTED".
//
//   EnumWord(*v1::Stance_descriptor(), v1::STANCE_REJECTED)  // "REJECTED"
//
// Stateless and thread-safe. Cannot fail.
#ifndef CLAIMS_RULES_ENUM_WORD_H_
#define CLAIMS_RULES_ENUM_WORD_H_

#include <string>
#include <vector>

#include "google/protobuf/descriptor.h"
#include "google/protobuf/generated_enum_reflection.h"

namespace claims {

// Empty for the zero value and for numbers that the type does not have.
std::string EnumWord(const google::protobuf::EnumDescriptor& type, int number);

// All words of the type but the zero value's, in the order of their numbers.
std::vector<std::string> EnumWords(const google::protobuf::EnumDescriptor& type);

}  // namespace claims

#endif  // CLAIMS_RULES_ENUM_WORD_H_
