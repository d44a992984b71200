#include "claims/rules/enum_word.h"

#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"

namespace claims {
namespace {

// Every type's zero value is PREFIX_UNSPECIFIED; that is where the prefix is from.
absl::string_view WithoutPrefix(const google::protobuf::EnumDescriptor& type,
                                absl::string_view name) {
  absl::string_view prefix = type.value(0)->name();
  absl::ConsumeSuffix(&prefix, "UNSPECIFIED");
  absl::ConsumePrefix(&name, prefix);
  return name;
}

}  // namespace

std::string EnumWord(const google::protobuf::EnumDescriptor& type, int number) {
  const auto* value = type.FindValueByNumber(number);
  if (value == nullptr || number == 0) return "";
  return std::string(WithoutPrefix(type, value->name()));
}

std::vector<std::string> EnumWords(const google::protobuf::EnumDescriptor& type) {
  std::vector<std::string> words;
  for (int i = 1; i < type.value_count(); ++i) {
    words.emplace_back(WithoutPrefix(type, type.value(i)->name()));
  }
  return words;
}

}  // namespace claims
