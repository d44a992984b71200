#include "claims/rules/claim_slots.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "claims/rules/enum_word.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// One value of a slot: how it is written, and for an entity also its id.
struct Value {
  std::string text;
  std::string id;
};

std::string DateText(const v1::DateInterval& date) {
  if (date.start() == date.end()) return date.start();
  return absl::StrCat(date.start(), "/", date.end());
}

std::optional<Value> MessageValue(const Message& message) {
  if (const auto* ref = dynamic_cast<const v1::EntityRef*>(&message)) {
    const std::string& text = ref->name().empty() ? ref->id() : ref->name();
    if (text.empty()) return std::nullopt;
    return Value{text, ref->id()};
  }
  if (const auto* date = dynamic_cast<const v1::DateInterval*>(&message)) {
    const std::string text = DateText(*date);
    if (text.empty()) return std::nullopt;
    return Value{text, ""};
  }
  if (const auto* count = dynamic_cast<const v1::Count*>(&message)) {
    return Value{absl::StrCat(count->value()), ""};
  }
  return std::nullopt;
}

std::optional<Value> ScalarValue(const Message& owner, const FieldDescriptor& field) {
  const auto* reflection = owner.GetReflection();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: {
      const std::string text = reflection->GetString(owner, &field);
      if (text.empty()) return std::nullopt;
      return Value{text, ""};
    }
    case FieldDescriptor::CPPTYPE_INT32: {
      const int32_t number = reflection->GetInt32(owner, &field);
      if (number == 0) return std::nullopt;
      return Value{absl::StrCat(number), ""};
    }
    case FieldDescriptor::CPPTYPE_BOOL:
      if (field.has_presence() && !reflection->HasField(owner, &field)) return std::nullopt;
      return Value{reflection->GetBool(owner, &field) ? "true" : "false", ""};
    case FieldDescriptor::CPPTYPE_ENUM: {
      std::string word =
          EnumWord(*field.enum_type(), reflection->GetEnumValue(owner, &field));
      if (word.empty() && field.name() == "basis") word = "UNSPECIFIED";
      if (word.empty()) return std::nullopt;
      return Value{word, ""};
    }
    default:
      return std::nullopt;
  }
}

// The values of a field of `owner`; none when it has no such field.
std::vector<Value> FieldValues(const Message& owner, absl::string_view name) {
  std::vector<Value> values;
  const FieldDescriptor* field = owner.GetDescriptor()->FindFieldByName(std::string(name));
  if (field == nullptr) return values;
  const auto* reflection = owner.GetReflection();
  std::optional<Value> value;
  if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
    value = ScalarValue(owner, *field);
  } else if (field->is_repeated()) {
    for (int i = 0; i < reflection->FieldSize(owner, field); ++i) {
      value = MessageValue(reflection->GetRepeatedMessage(owner, field, i));
      if (value.has_value()) values.push_back(*value);
    }
    return values;
  } else if (reflection->HasField(owner, field)) {
    value = MessageValue(reflection->GetMessage(owner, field));
  }
  if (value.has_value()) values.push_back(*std::move(value));
  return values;
}

const Message* Body(const v1::Claim& claim) {
  const auto* reflection = claim.GetReflection();
  const auto* body = v1::Claim::descriptor()->FindOneofByName("body");
  const FieldDescriptor* field = reflection->GetOneofFieldDescriptor(claim, body);
  return field == nullptr ? nullptr : &reflection->GetMessage(claim, field);
}

// Slots that are called otherwise in claim.proto.
absl::string_view FieldName(const v1::Claim& claim, absl::string_view slot) {
  if (slot == "time") return "start_time";
  // In these kinds `party` is one more of the parties.
  const bool joined = claim.has_meeting() || claim.has_prisoner_exchange() || claim.has_agreement();
  if (slot == "party" && joined) return "parties";
  return slot;
}

std::vector<Value> SlotValues(const v1::Claim& claim, absl::string_view slot) {
  if (slot == "speaker" || slot == "via" || slot == "hedge") {
    return FieldValues(claim.attribution(), slot);
  }
  if (slot == "modality" || slot == "negated") return FieldValues(claim, slot);
  const Message* body = Body(claim);
  if (body == nullptr) return {};
  if (slot == "bound" && claim.has_prisoner_exchange()) {
    return FieldValues(claim.prisoner_exchange().count(), slot);
  }
  std::vector<Value> values = FieldValues(*body, FieldName(claim, slot));
  if (!values.empty() || (slot != "place" && slot != "date" && slot != "round")) return values;
  // What the body does not say itself, the event that it is about may.
  const FieldDescriptor* event = body->GetDescriptor()->FindFieldByName("event");
  if (event == nullptr || !body->GetReflection()->HasField(*body, event)) return values;
  return FieldValues(body->GetReflection()->GetMessage(*body, event), slot);
}

}  // namespace

std::optional<std::string> SlotText(const v1::Claim& claim, absl::string_view slot) {
  const std::vector<Value> values = SlotValues(claim, slot);
  if (values.empty()) return std::nullopt;
  return absl::StrJoin(values, ",", [](std::string* out, const Value& value) {
    absl::StrAppend(out, value.text);
  });
}

bool SlotHolds(const v1::Claim& claim, absl::string_view slot, absl::string_view value) {
  std::vector<Value> values = SlotValues(claim, slot);
  if (value.empty() || values.empty()) return value.empty() && values.empty();
  if (values.size() == 1) return values[0].text == value || values[0].id == value;
  const std::vector<absl::string_view> wanted = absl::StrSplit(value, ',');
  if (wanted.size() != values.size()) return false;
  for (absl::string_view want : wanted) {
    const auto it = std::find_if(values.begin(), values.end(), [want](const Value& v) {
      return v.text == want || v.id == want;
    });
    if (it == values.end()) return false;
    values.erase(it);
  }
  return true;
}

}  // namespace claims
