#include "claims/report/json.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "claims/report/values.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claims {
namespace {

using ::google::protobuf::Descriptor;
using ::google::protobuf::EnumDescriptor;
using ::google::protobuf::FieldDescriptor;
using ::google::protobuf::ListValue;
using ::google::protobuf::Struct;
using ::google::protobuf::Value;

constexpr int kMaxQuoted = 60;

const FieldDescriptor* FindField(const Descriptor& type, const std::string& name) {
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor* field = type.field(i);
    if (field->json_name() == name || field->name() == name) return field;
  }
  return nullptr;
}

absl::Status UnknownEnumValue(const FieldDescriptor& field, const std::string& value) {
  std::vector<std::string> words;
  for (int i = 1; i < field.enum_type()->value_count(); ++i) {
    words.push_back(BareEnumName(*field.enum_type(), field.enum_type()->value(i)->number()));
  }
  return absl::InvalidArgumentError(absl::StrCat("\"", field.json_name(), "\" is \"",
                                                 value.substr(0, kMaxQuoted),
                                                 "\"; write one of ", absl::StrJoin(words, ", ")));
}

absl::Status NormalizeEnum(const FieldDescriptor& field, Value* value) {
  if (value->kind_case() != Value::kStringValue) return absl::OkStatus();
  const EnumDescriptor& type = *field.enum_type();
  const std::string& word = value->string_value();
  if (type.FindValueByName(word) != nullptr) return absl::OkStatus();
  const std::string prefixed = absl::StrCat(EnumPrefix(type), word);
  if (type.FindValueByName(prefixed) == nullptr) return UnknownEnumValue(field, word);
  value->set_string_value(prefixed);
  return absl::OkStatus();
}

absl::Status Normalize(const Descriptor& type, Struct* object);

absl::Status NormalizeValue(const FieldDescriptor& field, Value* value) {
  if (value->kind_case() == Value::kListValue) {
    for (Value& element : *value->mutable_list_value()->mutable_values()) {
      if (auto status = NormalizeValue(field, &element); !status.ok()) return status;
    }
    return absl::OkStatus();
  }
  if (field.type() == FieldDescriptor::TYPE_ENUM) return NormalizeEnum(field, value);
  if (field.type() == FieldDescriptor::TYPE_MESSAGE &&
      value->kind_case() == Value::kStructValue) {
    return Normalize(*field.message_type(), value->mutable_struct_value());
  }
  return absl::OkStatus();
}

// Drops fields that `type` lacks and gives enum values their prefix.
absl::Status Normalize(const Descriptor& type, Struct* object) {
  std::vector<std::string> unknown;
  for (auto& [name, value] : *object->mutable_fields()) {
    const FieldDescriptor* field = FindField(type, name);
    if (field == nullptr) {
      unknown.push_back(name);
    } else if (auto status = NormalizeValue(*field, &value); !status.ok()) {
      return status;
    }
  }
  for (const std::string& name : unknown) object->mutable_fields()->erase(name);
  return absl::OkStatus();
}

// Protobuf's own message spans lines (it draws a caret): the first says enough.
template <typename ProtobufStatus>
absl::Status ToError(const ProtobufStatus& status, absl::string_view what) {
  std::string message(status.message().data(), status.message().size());
  if (const size_t newline = message.find('\n'); newline != message.npos) message.resize(newline);
  while (!message.empty() && (message.back() == '.' || message.back() == ':')) message.pop_back();
  return absl::InvalidArgumentError(absl::StrCat(what, ": ", message));
}

}  // namespace

absl::StatusOr<std::string> ToJsonLine(const google::protobuf::Message& message) {
  std::string json;
  const auto status = google::protobuf::util::MessageToJsonString(message, &json);
  if (!status.ok()) return ToError(status, "cannot be written as JSON");
  json.push_back('\n');
  return json;
}

absl::Status FromJson(absl::string_view json, google::protobuf::Message* message) {
  const google::protobuf::StringPiece text(json.data(), json.size());
  message->Clear();
  // What this library wrote parses as it is; only other programs' lines go the
  // long way round.
  if (google::protobuf::util::JsonStringToMessage(text, message).ok()) return absl::OkStatus();
  message->Clear();
  Struct object;
  auto status = google::protobuf::util::JsonStringToMessage(text, &object);
  if (!status.ok()) return ToError(status, "not a JSON object");
  const absl::Status normalized = Normalize(*message->GetDescriptor(), &object);
  if (!normalized.ok()) return normalized;
  std::string again;
  status = google::protobuf::util::MessageToJsonString(object, &again);
  if (status.ok()) status = google::protobuf::util::JsonStringToMessage(again, message);
  if (status.ok()) return absl::OkStatus();
  message->Clear();
  return ToError(status, absl::StrCat("not a ", message->GetDescriptor()->name()));
}

}  // namespace claims
