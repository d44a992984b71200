#include "tests/resolve/claim_line.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims {
namespace {

using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// "EACH_SIDE" of BASIS_EACH_SIDE: what follows the enumeration's own prefix.
std::string BareWord(const EnumValueDescriptor* value) {
  const std::string& zero = value->type()->value(0)->name();
  return value->name().substr(zero.size() - std::string("UNSPECIFIED").size());
}

std::string MessageText(const Message& message) {
  if (const auto* ref = dynamic_cast<const v1::EntityRef*>(&message)) return ref->id();
  if (const auto* event = dynamic_cast<const v1::Event*>(&message)) {
    return event->id().empty() ? "?" : event->id();
  }
  if (const auto* date = dynamic_cast<const v1::DateInterval*>(&message)) {
    return date->start() == date->end() ? date->start()
                                        : absl::StrCat(date->start(), "/", date->end());
  }
  if (const auto* count = dynamic_cast<const v1::Count*>(&message)) {
    return absl::StrCat(count->value(), ":",
                        BareWord(v1::Bound_descriptor()->FindValueByNumber(count->bound())));
  }
  return "";
}

std::string FieldText(const Message& body, const FieldDescriptor* field) {
  const auto* reflection = body.GetReflection();
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: {
      const std::string text = reflection->GetString(body, field);
      return text.find(' ') == std::string::npos ? text : absl::StrCat("\"", text, "\"");
    }
    case FieldDescriptor::CPPTYPE_ENUM: return BareWord(reflection->GetEnum(body, field));
    case FieldDescriptor::CPPTYPE_BOOL: return reflection->GetBool(body, field) ? "true" : "false";
    case FieldDescriptor::CPPTYPE_INT32: return absl::StrCat(reflection->GetInt32(body, field));
    case FieldDescriptor::CPPTYPE_MESSAGE: break;
    default: return "?";
  }
  if (!field->is_repeated()) return MessageText(reflection->GetMessage(body, field));
  std::vector<std::string> items;
  for (int i = 0; i < reflection->FieldSize(body, field); ++i) {
    items.push_back(MessageText(reflection->GetRepeatedMessage(body, field, i)));
  }
  // Lists of parties are sets.
  std::sort(items.begin(), items.end());
  return absl::StrJoin(items, ",");
}

std::string AttributionText(const v1::Attribution& attribution) {
  std::string out;
  if (attribution.has_speaker()) absl::StrAppend(&out, "; says ", attribution.speaker().id());
  for (const v1::EntityRef& via : attribution.via()) absl::StrAppend(&out, "; via ", via.id());
  if (attribution.hedge() != v1::HEDGE_UNSPECIFIED) {
    absl::StrAppend(&out, "; ",
                    BareWord(v1::Hedge_descriptor()->FindValueByNumber(attribution.hedge())));
  }
  return out;
}

}  // namespace

std::string ClaimLine(const v1::Claim& claim) {
  const FieldDescriptor* kind =
      v1::Claim::descriptor()->FindFieldByNumber(static_cast<int>(claim.body_case()));
  if (kind == nullptr) return "no body";
  const Message& body = claim.GetReflection()->GetMessage(claim, kind);
  std::string line = kind->name();
  std::vector<const FieldDescriptor*> fields;
  body.GetReflection()->ListFields(body, &fields);
  for (const FieldDescriptor* field : fields) {
    absl::StrAppend(&line, " ", field->name(), "=", FieldText(body, field));
  }
  if (claim.negated()) line += "; NEGATED";
  if (claim.modality() != v1::MODALITY_ACTUAL) {
    absl::StrAppend(&line, "; ",
                    BareWord(v1::Modality_descriptor()->FindValueByNumber(claim.modality())));
  }
  return line + AttributionText(claim.attribution());
}

}  // namespace claims
