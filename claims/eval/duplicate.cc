#include "claims/eval/duplicate.h"

#include <vector>

#include "absl/strings/string_view.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"

namespace claims::eval {
namespace {

using ::google::protobuf::FieldDescriptor;
using ::google::protobuf::Message;
using ::google::protobuf::Reflection;

bool IsWording(absl::string_view field) {
  return field == "id" || field == "mention" || field == "role" || field == "content";
}

// Clears the wording at every depth.
void StripWording(Message* message) {
  const Reflection& reflection = *message->GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection.ListFields(*message, &fields);
  for (const FieldDescriptor* field : fields) {
    if (IsWording(field->name())) {
      reflection.ClearField(message, field);
    } else if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
      continue;
    } else if (field->is_repeated()) {
      for (int i = 0; i < reflection.FieldSize(*message, field); ++i) {
        StripWording(reflection.MutableRepeatedMessage(message, field, i));
      }
    } else {
      StripWording(reflection.MutableMessage(message, field));
    }
  }
}

}  // namespace

std::string ContentKey(const v1::Claim& claim) {
  v1::Claim bare = claim;
  bare.clear_document_id();
  bare.clear_publisher();
  bare.clear_published();
  bare.clear_evidence();
  bare.clear_attribution();
  bare.clear_confidence();
  bare.clear_rule();
  StripWording(&bare);
  return bare.SerializeAsString();  // no maps: equal messages give equal bytes
}

}  // namespace claims::eval
